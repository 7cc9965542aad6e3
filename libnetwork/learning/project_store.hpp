// All SQL on rounds, projects, their versions, events and who joined. Loads and saves; decides
// nothing.
#pragma once

#include "libnetwork/learning/project.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::project_store {

using network::store::connection;

struct project_row {
    std::int64_t id = 0;
    std::string slug;
    std::optional<std::int64_t> organisation; ///< the lead; none: the network
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(project_row, (), (id, slug, organisation, recorded_at))

/// An organisation that backs an idea or joined a project.
struct joining_row {
    std::int64_t id = 0;
    std::int64_t project = 0;
    std::int64_t organisation = 0;
    bool taken_back = false;
    std::optional<std::int64_t> person;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(joining_row, (), (id, project, organisation, taken_back, person, recorded_at))

/// A round with its newest terms.
struct round_record {
    std::int64_t id = 0;
    round_terms terms;
};

std::int64_t insert_round(connection& db, std::int64_t number, instant at);
void insert_terms(connection& db, std::int64_t round, round_terms const& terms,
                  std::optional<std::int64_t> person, instant at);
std::vector<round_record> rounds(connection& db);

std::int64_t insert_project(connection& db, project_row const& row);
/// The next version of the project; its row's number.
std::int64_t insert_version(connection& db, std::int64_t project, project_content const& says,
                            std::optional<std::int64_t> person, instant at);
std::int64_t insert_event(connection& db, project_event const& what);
void insert_joining(connection& db, joining_row const& row);

std::vector<project_row> projects(connection& db);
bool slug_is_taken(connection& db, std::string_view slug);
/// Everything that a version says. Throws where there is no such version.
project_content content_of(connection& db, std::int64_t version);
/// Number and row of the newest version, 0 where there is none.
struct newest_version {
    std::int64_t id = 0;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(newest_version, (), (id, number))
newest_version newest_version_of(connection& db, std::int64_t project);
/// Rows of all its versions, the first one first.
std::vector<std::int64_t> versions_of(connection& db, std::int64_t project);
std::vector<project_event> events_of(connection& db, std::int64_t project);
std::vector<joining_row> joinings_of(connection& db, std::int64_t project);

/// True where the journal names a project or round above that number.
bool changed_since(connection& db, std::int64_t number);

} // namespace network::learning::project_store
