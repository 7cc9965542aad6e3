// The little schema that the tests of the store work on: a parent and its children, an append-only
// table, every kind of constraint.
#pragma once

#include "libnetwork/store/database.hpp"
#include "libnetwork/store/query.hpp"

#include <boost/describe/class.hpp>

#include <array>

namespace network::test {

inline constexpr std::string_view things_sql = R"(
create table thing (
    id {{id}},
    name {{text}} not null unique check (name <> 'forbidden'),
    note {{text}},
    amount {{int64}},
    flag {{bool}} not null default 0
) {{strict}};
create table part (
    id {{id}},
    thing {{int64}} not null references thing (id),
    later {{int64}} references thing (id) deferrable initially deferred
) {{strict}};
create table record (
    number {{id}},
    what {{text}} not null
) {{strict}};
)";

inline constexpr std::string_view sqlite_guard_sql = R"(
create trigger record_is_kept before delete on record
begin select raise(abort, 'record is append-only'); end;
create trigger record_stands before update on record
begin select raise(abort, 'record is append-only'); end;
)";

inline constexpr std::string_view postgresql_guard_sql = R"(
create function refuse_change() returns trigger language plpgsql as $$
begin raise exception 'record is append-only; it holds %', old.what; end $$;
create trigger record_is_kept before delete or update on record
for each row execute function refuse_change();
)";

inline std::array<store::migration, 3> const schema{{
    {1, "things", things_sql},
    {2, "guards.sqlite", sqlite_guard_sql},
    {2, "guards.postgresql", postgresql_guard_sql},
}};

struct thing_row {
    std::int64_t id = 0;
    std::string name;
    std::optional<std::string> note;
    std::optional<std::int64_t> amount;
    bool flag = false;
};
BOOST_DESCRIBE_STRUCT(thing_row, (), (id, name, note, amount, flag))

inline std::int64_t add(store::connection& db, std::string_view name,
                        std::optional<std::int64_t> amount = {}) {
    return store::insert(
        db, "insert into thing (name, amount) values (:name, :amount) returning id", name, amount);
}

inline std::int64_t count(store::connection& db) {
    return store::select_one<std::int64_t>(db, "select count(*) from thing").value();
}
inline std::int64_t count(store::database& db) {
    auto const lease = db.read();
    return count(lease.db());
}

} // namespace network::test
