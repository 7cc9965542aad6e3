// The SQL of requests to agree and their answers. Private to this module.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::learning::sign_off_store {

using network::store::connection;

struct request_row {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::int64_t version = 0;
    std::optional<people::post> post; ///< none: an address was named
    instant created_at;
    instant expires_at;
};
BOOST_DESCRIBE_STRUCT(request_row, (), (id, resource, version, post, created_at, expires_at))

std::int64_t insert_request(connection& db, request_row const& row, std::string_view token_hash,
                            std::optional<std::int64_t> person);
std::optional<request_row> find_request(connection& db, std::string_view token_hash);
bool is_answered(connection& db, std::int64_t request);
/// To whom the link went behind which a council answered.
struct answered_link {
    instant recorded_at; ///< of the answer, as of its event
    std::optional<people::post> post;
    std::optional<std::int64_t> person; ///< who had it sent
};
BOOST_DESCRIBE_STRUCT(answered_link, (), (recorded_at, post, person))
std::vector<answered_link> answered_links(connection& db, std::int64_t resource);
/// False where it was answered already.
bool insert_answer(connection& db, std::int64_t request, bool agreed, instant at);

} // namespace network::learning::sign_off_store
