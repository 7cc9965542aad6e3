// Operations on what councils declared: the public register, and what a council's own lead and the
// network team record in it.
#include "libnetwork/members/commitment_card.hpp"
#include "libnetwork/members/election_keeping.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {
namespace {

using people::right;

constexpr std::string_view commitments_read = "members:read";
constexpr std::string_view commitments_write = "members:write";

/// A council's own lead may, and the network team.
columns kept(std::string_view name, std::string_view route, std::string_view summary) {
    return {.name = name,
            .method = verb::post,
            .route = route,
            .right = right::keep_commitments,
            .scope = commitments_write,
            .subject = "organisation",
            .summary = summary,
            .creates = true};
}

columns told(std::string_view name, std::string_view route, std::string_view summary) {
    return {.name = name,
            .route = route,
            .right = right::read_register,
            .scope = commitments_read,
            .summary = summary};
}

} // namespace

std::vector<operation> commitment_operations() {
    return {
        row<&members::list_commitments>(
            told("commitments.list", "/commitments", "Councils that declared, by name")),
        row<&members::count_commitments>(
            told("commitments.count", "/commitments/counts", "How many declarations stand how")),
        row<&members::review_policy>(told("commitments.policy", "/commitments/policy",
                                          "How long councils have for a review")),
        row<&members::set_review_policy>({.name = "commitments.set_policy",
                                          .method = verb::post,
                                          .route = "/commitments/policy",
                                          .right = right::decide_memberships,
                                          .scope = commitments_write,
                                          .summary = "Adopt a policy of reviews from a day on",
                                          .creates = true}),
        row<&members::show_commitment>(
            told("commitments.show", "/organisations/{organisation}/commitment",
                 "One council's declaration, and how it stands and why")),
        row<&members::declare>(kept("commitments.declare",
                                    "/organisations/{organisation}/commitment",
                                    "Record a declaration, or correct one")),
        row<&members::add_pledge>(kept("commitments.pledge",
                                       "/organisations/{organisation}/commitment/pledges",
                                       "Record a pledged action, or correct one")),
        row<&members::record_outcome>(
            kept("commitments.record_outcome",
                 "/organisations/{organisation}/commitment/pledges/{pledge}/outcomes",
                 "Record what became of a pledged action")),
        row<&members::add_safeguard>(kept("commitments.safeguard",
                                          "/organisations/{organisation}/commitment/safeguards",
                                          "Record what protects a declaration, or its end")),
        row<&members::record_review>(
            kept("commitments.review", "/organisations/{organisation}/commitment/reviews",
                 "Record that a declaration was reaffirmed, changed or let go")),
        row<&members::take_back_fact>(kept("commitments.take_back",
                                           "/organisations/{organisation}/commitment/withdrawals",
                                           "Take back what was recorded by mistake")),
        row<&members::elections_of>(told("elections.list",
                                         "/organisations/{organisation}/elections",
                                         "Elections of a council, past and foreseen")),
        row<&members::record_election>(kept("elections.record",
                                            "/organisations/{organisation}/elections",
                                            "Record an election, past or scheduled")),
        row<&members::set_election_cycle>(kept("elections.set_cycle",
                                               "/organisations/{organisation}/election-cycles",
                                               "Record in which years a council elects")),
    };
}

} // namespace network::operations
