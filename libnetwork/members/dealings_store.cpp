#include "libnetwork/members/dealings_store.hpp"

#include "libnetwork/store/where.hpp"

namespace network::members::dealings_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

namespace {
std::optional<std::int64_t> unless_zero(std::int64_t number) {
    return number == 0 ? std::nullopt : std::optional{number};
}
} // namespace

std::int64_t insert_row(connection& db, new_row const& row) {
    return insert(
        db,
        "insert into dealing (root, organisation, kind, happened_on, what, with_role, owner,"
        " due, recorded_at, recorded_by, withdrawn)"
        " values (:root, :organisation, :kind, :happened_on, :what, :with_role, :owner, :due,"
        " :at, :by, :withdrawn) returning id",
        unless_zero(row.root), row.organisation, row.says.kind, row.says.on, row.says.what,
        row.says.with_role, row.says.owner, row.says.due, row.says.recorded_at,
        row.says.recorded_by, row.says.withdrawn);
}

void insert_outcome(connection& db, std::int64_t dealing, std::optional<date> done_on,
                    std::string_view outcome, instant at, std::int64_t by) {
    execute(db,
            "insert into dealing_outcome (dealing, done_on, outcome, recorded_at, recorded_by)"
            " values (:dealing, :done_on, :outcome, :at, :by)",
            dealing, done_on, outcome, at, by);
}

void remove(connection& db, std::int64_t dealing) {
    execute(db, "delete from dealing_outcome where dealing = :dealing", dealing);
    execute(db, "delete from dealing where root = :dealing", dealing);
    execute(db, "delete from dealing where id = :dealing", dealing);
}

std::optional<dealing> find(connection& db, std::int64_t id) {
    return select_one<dealing>(
        db,
        "select id, organisation, kind, happened_on, what, with_role, owner, due, done_on, outcome,"
        " recorded_at, recorded_by, withdrawn, corrections from dealing_as_known where id = :id",
        id);
}

std::vector<dealing_version> versions_of(connection& db, std::int64_t id) {
    return select<dealing_version>(
        db,
        "select id, kind, happened_on, what, with_role, owner, due, recorded_at, recorded_by,"
        " withdrawn from dealing where id = :id or root = :root order by id",
        id, id);
}

std::vector<dealing> of_organisation(connection& db, std::int64_t organisation, std::int64_t before,
                                     std::int64_t limit) {
    return select<dealing>(
        db,
        "select id, organisation, kind, happened_on, what, with_role, owner, due, done_on, outcome,"
        " recorded_at, recorded_by, withdrawn, corrections from dealing_as_known"
        " where organisation = :organisation and id < :before and withdrawn = 0"
        " order by id desc limit :limit",
        organisation, before, limit);
}

std::int64_t count_of_organisation(connection& db, std::int64_t organisation) {
    return select_one<std::int64_t>(db,
                                    "select count(*) from dealing_as_known"
                                    " where organisation = :organisation and withdrawn = 0",
                                    organisation)
        .value_or(0);
}

std::vector<dealing> open_tasks(connection& db, std::optional<std::int64_t> owner,
                                std::optional<date> due_by, std::int64_t limit) {
    network::store::where filter;
    filter.that("kind = 'task' and done_on is null and withdrawn = 0");
    if (owner)
        filter.that("owner = :owner", *owner);
    if (due_by)
        filter.that("due <= :due_by", *due_by);
    return network::store::select_where<dealing>(
        db,
        "select id, organisation, kind, happened_on, what, with_role, owner, due, done_on, outcome,"
        " recorded_at, recorded_by, withdrawn, corrections from dealing_as_known",
        filter, "order by coalesce(due, '9999-12-31'), id limit :limit", limit);
}

std::vector<dealing> older_than(connection& db, date before) {
    return select<dealing>(
        db,
        "select id, organisation, kind, happened_on, what, with_role, owner, due, done_on, outcome,"
        " recorded_at, recorded_by, withdrawn, corrections from dealing_as_known"
        " where (kind <> 'task' and happened_on < :before) or (kind = 'task' and done_on < :done)"
        " or (withdrawn = 1 and happened_on < :taken_back) order by id",
        before, before, before);
}

std::vector<std::int64_t> rows_of(connection& db, std::int64_t dealing) {
    return select<std::int64_t>(
        db, "select id from dealing where id = :id or root = :root order by id", dealing, dealing);
}

bool is_person(connection& db, std::int64_t person) {
    return select_one<std::int64_t>(
               db, "select id from person where id = :person and erased_at is null", person)
        .has_value();
}

} // namespace network::members::dealings_store
