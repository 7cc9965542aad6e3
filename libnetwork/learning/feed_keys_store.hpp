// The SQL of the keys of private feeds.
#pragma once

#include "libnetwork/learning/feed_keys.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::feed_keys_store {

std::int64_t insert(network::store::connection& db, std::int64_t person, std::string_view label,
                    std::string_view hash, instant at);
std::vector<feed_key_card> of_person(network::store::connection& db, std::int64_t person);
struct key_row {
    std::int64_t id = 0;
    std::int64_t person = 0;
    std::string label;
    instant created_at;
};
BOOST_DESCRIBE_STRUCT(key_row, (), (id, person, label, created_at))
std::vector<key_row> all(network::store::connection& db);
/// False where it is not theirs, or was taken back already.
bool revoke(network::store::connection& db, std::int64_t person, std::int64_t key, instant at);
/// Whose key stands under that hash; 0: nobody's.
std::int64_t person_of(network::store::connection& db, std::string_view hash);
void remove_all(network::store::connection& db, std::int64_t person);

} // namespace network::learning::feed_keys_store
