#include "libnetwork/learning/sign_off_store.hpp"

#include "libnetwork/store/query.hpp"

namespace network::learning::sign_off_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

std::int64_t insert_request(connection& db, request_row const& row, std::string_view token_hash,
                            std::optional<std::int64_t> person) {
    return insert(
        db,
        "insert into sign_off_request (resource, version, post, token_hash, person, created_at,"
        " expires_at) values (:resource, :version, :post, :hash, :person, :at, :expires)"
        " returning id",
        row.resource, row.version, row.post, token_hash, person, row.created_at, row.expires_at);
}

std::optional<request_row> find_request(connection& db, std::string_view token_hash) {
    return select_one<request_row>(db,
                                   "select id, resource, version, post, created_at, expires_at"
                                   " from sign_off_request where token_hash = :hash",
                                   token_hash);
}

bool is_answered(connection& db, std::int64_t request) {
    return select_one<std::int64_t>(
               db, "select count(*) from sign_off_answer where request = :request", request)
               .value_or(0) != 0;
}

std::vector<answered_link> answered_links(connection& db, std::int64_t resource) {
    return select<answered_link>(db,
                                 "select answer.recorded_at, asked.post, asked.person"
                                 " from sign_off_answer answer"
                                 " join sign_off_request asked on asked.id = answer.request"
                                 " where asked.resource = :resource order by answer.recorded_at",
                                 resource);
}

bool insert_answer(connection& db, std::int64_t request, bool agreed, instant at) {
    return execute(db,
                   "insert into sign_off_answer (request, agreed, recorded_at)"
                   " values (:request, :agreed, :at) on conflict (request) do nothing",
                   request, agreed, at) != 0;
}

} // namespace network::learning::sign_off_store
