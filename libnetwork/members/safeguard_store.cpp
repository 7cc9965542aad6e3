// Every statement on the table safeguard_review.
#include "libnetwork/members/safeguard_store.hpp"

namespace network::members::safeguard_store {

std::vector<safeguard_review> reviews(connection& db, std::int64_t membership) {
    return network::store::select<safeguard_review>(
        db,
        "select id, membership, held_on, outcome, decided_by, minute,"
        " reason, recorded_at from safeguard_review"
        " where membership = :membership or :all = 0"
        " order by membership, id",
        membership, membership);
}

std::int64_t insert_review(connection& db, safeguard_review const& row) {
    return network::store::insert(
        db,
        "insert into safeguard_review (membership, held_on, outcome, decided_by, minute,"
        " reason, recorded_at) values (:membership, :held_on, :outcome, :decided_by,"
        " :minute, :reason, :recorded_at) returning id",
        row.membership, row.held_on, row.outcome, row.decided_by, row.minute, row.reason,
        row.recorded_at);
}

} // namespace network::members::safeguard_store
