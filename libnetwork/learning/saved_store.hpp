// All SQL on questions that people keep and on those that found nothing.
#pragma once

#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::saved_store {

using network::store::connection;

struct saved_row {
    std::int64_t id = 0;
    std::int64_t person = 0;
    std::string name;
    std::string query;
    bool weekly = false;
    instant saved_at;
    date told_until; ///< what came out up to that day was told
};
BOOST_DESCRIBE_STRUCT(saved_row, (), (id, person, name, query, weekly, saved_at, told_until))

std::int64_t insert(connection& db, saved_row const& row);
void remove(connection& db, std::int64_t id);
void remove_all(connection& db, std::int64_t person);
/// A link by which letters on it are stopped, by the hash of its token; and the search of such a
/// link.
void add_link(connection& db, std::int64_t search, std::string const& token_hash, instant at);
std::optional<saved_row> of_link(connection& db, std::string const& token_hash);
void stop_letters(connection& db, std::int64_t search);
void tell_until(connection& db, std::int64_t id, date day);
std::optional<saved_row> find(connection& db, std::int64_t id);
/// Of one person, the newest first.
std::vector<saved_row> of_person(connection& db, std::int64_t person);
std::vector<saved_row> all(connection& db);
/// Those mailed weekly of which nothing was told on that day or after it, by person.
std::vector<saved_row> due(connection& db, date before);

void add_failed(connection& db, date day, std::string const& query, std::int64_t times);
/// Those of the days before `oldest`, and those before `rare` that were not asked so often since.
void forget_failed(connection& db, date oldest, date rare, std::int64_t least);
std::vector<failed_search> failed(connection& db, std::int64_t least);

} // namespace network::learning::saved_store
