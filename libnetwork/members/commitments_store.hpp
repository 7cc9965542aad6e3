// Every statement on the tables of declarations, pledges, safeguards, reviews and elections. It
// writes rows and reads them back in the order of recording; what they mean is for the rules.
#pragma once

#include "libnetwork/members/commitment.hpp"
#include "libnetwork/store/connection.hpp"

namespace network::members::store {

using network::store::connection;

/// Everything recorded of one organisation, or of all; the review policy in any case.
commitment_facts commitment_facts_of(connection& db, std::optional<std::int64_t> organisation);
/// A number that grows with every row of these tables.
std::int64_t commitment_mark(connection& db);

// The number of the new row. Its own `id` is not looked at.
std::int64_t insert_declaration(connection& db, declaration const& row,
                                std::vector<declaration_party> const& parties);
std::int64_t insert_pledge(connection& db, pledge const& row);
std::int64_t insert_outcome(connection& db, pledge_outcome const& row);
std::int64_t insert_safeguard(connection& db, safeguard const& row);
std::int64_t insert_review(connection& db, commitment_review const& row);
std::int64_t insert_election(connection& db, election const& row);
std::int64_t insert_cycle(connection& db, election_cycle const& row);
std::int64_t insert_policy(connection& db, commitment_policy const& row);

/// Lines about rows that contradict one another in ways the database itself cannot refuse.
std::vector<std::string> commitment_faults(connection& db);

} // namespace network::members::store
