#include "libnetwork/learning/feed_keys_store.hpp"

namespace network::learning::feed_keys_store {

std::int64_t insert(network::store::connection& db, std::int64_t person, std::string_view label,
                    std::string_view hash, instant at) {
    return network::store::insert(db,
                                  "insert into feed_key (person, label, key_hash, created_at)"
                                  " values (:person, :label, :hash, :at) returning id",
                                  person, label, hash, at);
}

std::vector<feed_key_card> of_person(network::store::connection& db, std::int64_t person) {
    return network::store::select<feed_key_card>(
        db,
        "select id, label, created_at, revoked_at from feed_key"
        " where person = :person order by id desc",
        person);
}

std::vector<key_row> all(network::store::connection& db) {
    return network::store::select<key_row>(
        db, "select id, person, label, created_at from feed_key order by id");
}

bool revoke(network::store::connection& db, std::int64_t person, std::int64_t key, instant at) {
    return network::store::execute(db,
                                   "update feed_key set revoked_at = :at where id = :key"
                                   " and person = :person and revoked_at is null",
                                   at, key, person) == 1;
}

std::int64_t person_of(network::store::connection& db, std::string_view hash) {
    return network::store::select_one<std::int64_t>(
               db, "select person from feed_key where key_hash = :hash and revoked_at is null",
               hash)
        .value_or(0);
}

void remove_all(network::store::connection& db, std::int64_t person) {
    network::store::execute(db, "delete from feed_key where person = :person", person);
}

} // namespace network::learning::feed_keys_store
