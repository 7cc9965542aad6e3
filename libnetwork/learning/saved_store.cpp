#include "libnetwork/learning/saved_store.hpp"

namespace network::learning::saved_store {

using network::store::execute;
using network::store::select;
using network::store::select_one;

std::int64_t insert(connection& db, saved_row const& row) {
    return network::store::insert(
        db,
        "insert into saved_search (person, name, query, weekly, saved_at, told_until)"
        " values (:person, :name, :query, :weekly, :at, :until) returning id",
        row.person, row.name, row.query, row.weekly, row.saved_at, row.told_until);
}

void remove(connection& db, std::int64_t id) {
    execute(db, "delete from saved_search_link where search = :search", id);
    execute(db, "delete from saved_search where id = :id", id);
}

void remove_all(connection& db, std::int64_t person) {
    execute(db,
            "delete from saved_search_link where search in"
            " (select id from saved_search where person = :person)",
            person);
    execute(db, "delete from saved_search where person = :person", person);
}

void add_link(connection& db, std::int64_t search, std::string const& token_hash, instant at) {
    execute(db,
            "insert into saved_search_link (token_hash, search, created_at) values (:hash, "
            ":search, :at)",
            token_hash, search, at);
}

std::optional<saved_row> of_link(connection& db, std::string const& token_hash) {
    return select_one<saved_row>(
        db,
        "select s.id, s.person, s.name, s.query, s.weekly, s.saved_at, s.told_until"
        " from saved_search_link l join saved_search s on s.id = l.search"
        " where l.token_hash = :hash",
        token_hash);
}

void stop_letters(connection& db, std::int64_t search) {
    execute(db, "update saved_search set weekly = :no where id = :id", false, search);
}

void tell_until(connection& db, std::int64_t id, date day) {
    execute(db, "update saved_search set told_until = :day where id = :id", day, id);
}

std::optional<saved_row> find(connection& db, std::int64_t id) {
    return select_one<saved_row>(db,
                                 "select id, person, name, query, weekly, saved_at, told_until"
                                 " from saved_search where id = :id",
                                 id);
}

std::vector<saved_row> of_person(connection& db, std::int64_t person) {
    return select<saved_row>(db,
                             "select id, person, name, query, weekly, saved_at, told_until"
                             " from saved_search where person = :person order by id desc",
                             person);
}

std::vector<saved_row> all(connection& db) {
    return select<saved_row>(db, "select id, person, name, query, weekly, saved_at, told_until"
                                 " from saved_search order by id");
}

std::vector<saved_row> due(connection& db, date before) {
    return select<saved_row>(db,
                             "select id, person, name, query, weekly, saved_at, told_until"
                             " from saved_search where weekly = 1 and told_until < :before"
                             " order by person, id",
                             before);
}

void add_failed(connection& db, date day, std::string const& query, std::int64_t times) {
    execute(db,
            "insert into failed_search (day, query, times) values (:day, :query, :times)"
            " on conflict (day, query) do update set times = failed_search.times + excluded.times",
            day, query, times);
}

void forget_failed(connection& db, date oldest, date rare, std::int64_t least) {
    execute(db, "delete from failed_search where day < :oldest", oldest);
    execute(db,
            "delete from failed_search where day < :rare and query in"
            " (select query from failed_search group by query having sum(times) < :least)",
            rare, least);
}

std::vector<failed_search> failed(connection& db, std::int64_t least) {
    return select<failed_search>(db,
                                 "select query, cast(sum(times) as bigint), count(*), max(day)"
                                 " from failed_search group by query having sum(times) >= :least"
                                 " order by 2 desc, query limit 500",
                                 least);
}

} // namespace network::learning::saved_store
