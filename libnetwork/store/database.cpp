// Which engine a URI asks for, and which schema a store is held to.
#include "libnetwork/store/database.hpp"

#include "libnetwork/store/engines.hpp"
#include "libnetwork/store/migrate.hpp"

#include "migration_files.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace network::store {

std::unique_ptr<database> database::open(std::string const& uri, options const& how) {
    constexpr std::string_view sqlite = "sqlite:";
    if (uri == "sqlite::memory:")
        return detail::open_sqlite_memory(how);
    if (uri.starts_with(sqlite) && uri.size() > sqlite.size())
        return detail::open_sqlite_file(uri.substr(sqlite.size()), how);
    if (uri.starts_with("postgresql://") || uri.starts_with("postgres://"))
        return detail::open_postgresql(uri, how);
    throw failure(status::misuse, "store.uri",
                  "a store is sqlite:PATH, sqlite::memory: or postgresql://...");
}

std::vector<migration> const& embedded_migrations() {
    static auto const all = [] {
        std::vector<migration> found;
        for (auto const& file : migration_files()) {
            migration one;
            auto const* const end = file.name.data() + file.name.size();
            auto const [rest, problem] = std::from_chars(file.name.data(), end, one.number);
            if (problem != std::errc{} || rest == end || *rest != '_')
                throw failure(status::internal, "store.migration_name",
                              "a migration's file is not named NNNN_topic.sql");
            one.name = {rest + 1, static_cast<std::size_t>(end - rest - 1)};
            one.name.remove_suffix(std::string_view{".sql"}.size());
            one.sql = file.bytes;
            found.push_back(one);
        }
        // A migration for one database builds on the one it shares its number with, and has a
        // longer name; the order of file names would put "postgresql.sql" before "sql".
        std::ranges::sort(found, {}, [](migration const& one) {
            return std::tuple(one.number, one.name.find('.') != std::string_view::npos, one.name);
        });
        return found;
    }();
    return all;
}

namespace detail {

std::span<migration const> schema_of(options const& how) {
    if (how.migrations.data() != nullptr)
        return how.migrations;
    return embedded_migrations();
}

void prepare_schema(connection& db, options const& how) {
    if (how.create)
        migrate(db, schema_of(how));
    else
        check_schema(db, schema_of(how));
}

} // namespace detail
} // namespace network::store
