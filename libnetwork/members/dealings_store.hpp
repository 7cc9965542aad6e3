// The SQL of dealings. Private to this module.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/dealing.hpp"

namespace network::members::dealings_store {

using network::store::connection;

/// What a row says; `root` 0 for the first of a dealing.
struct new_row {
    std::int64_t root = 0;
    std::int64_t organisation = 0;
    dealing_version says;
};

std::int64_t insert_row(connection& db, new_row const& row);
void insert_outcome(connection& db, std::int64_t dealing, std::optional<date> done_on,
                    std::string_view outcome, instant at, std::int64_t by);
/// Every row and outcome of it.
void remove(connection& db, std::int64_t dealing);

std::optional<dealing> find(connection& db, std::int64_t id);
std::vector<dealing_version> versions_of(connection& db, std::int64_t id);
/// Standing ones with numbers below `before`, the newest first.
std::vector<dealing> of_organisation(connection& db, std::int64_t organisation, std::int64_t before,
                                     std::int64_t limit);
std::int64_t count_of_organisation(connection& db, std::int64_t organisation);
std::vector<dealing> open_tasks(connection& db, std::optional<std::int64_t> owner,
                                std::optional<date> due_by, std::int64_t limit);
/// Notes and calls of days before, and tasks done before, withdrawn ones included.
std::vector<dealing> older_than(connection& db, date before);
/// Numbers of all rows of a dealing: by them the journal names it.
std::vector<std::int64_t> rows_of(connection& db, std::int64_t dealing);
/// Whether an unerased person has that number.
bool is_person(connection& db, std::int64_t person);

} // namespace network::members::dealings_store
