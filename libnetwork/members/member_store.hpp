// All SQL on policies, memberships and their events. Loads and saves; decides nothing.
#pragma once

#include "libnetwork/members/policy.hpp"
#include "libnetwork/store/query.hpp"

namespace network::members::store {

using network::store::connection;

/// An event about to be recorded, with what only the store keeps.
struct new_event {
    event what;
    std::string decided_by, minute, reason;
    std::optional<std::int64_t> succession;
    std::int64_t import = 0;
};

/// What an event rests on.
struct event_evidence {
    std::int64_t id = 0;
    std::string decided_by, minute, reason;
    std::int64_t succession = 0, import = 0;
};
BOOST_DESCRIBE_STRUCT(event_evidence, (), (id, decided_by, minute, reason, succession, import))

std::int64_t insert_membership(connection& db, std::int64_t organisation, instant at,
                               std::int64_t import);
std::int64_t insert_event(connection& db, new_event const& what);
void link(connection& db, std::int64_t predecessor, std::int64_t successor,
          std::optional<std::int64_t> succession, instant at);

std::optional<membership> load(connection& db, std::int64_t id);
/// Those of an organisation, the oldest first.
std::vector<membership> of_organisation(connection& db, std::int64_t organisation);
/// Every membership, by number.
std::vector<membership> load_all(connection& db);
/// Memberships of organisations that the journal names above that number.
std::vector<std::int64_t> changed_since(connection& db, std::int64_t number);
std::vector<event_evidence> evidence_of(connection& db, std::int64_t membership);
/// What every event rests on, by number.
std::vector<event_evidence> all_evidence(connection& db);
/// Events that a succession made and that stand, with their memberships.
std::vector<event> events_of_succession(connection& db, std::int64_t succession);

/// Any organisation that a succession names.
std::optional<std::int64_t> party_of_succession(connection& db, std::int64_t succession);

struct link_row {
    std::int64_t predecessor = 0, successor = 0;
};
BOOST_DESCRIBE_STRUCT(link_row, (), (predecessor, successor))
/// Links that end or begin at a membership.
std::vector<link_row> links_of(connection& db, std::int64_t membership);

/// Memberships with events that an import brought.
std::vector<std::int64_t> memberships_of_import(connection& db, std::int64_t import);
/// Every link.
std::vector<link_row> all_links(connection& db);

std::int64_t insert_policy(connection& db, policy const& what);
/// The policies adopted here, oldest first, without those the product ships; versions follow
/// theirs.
std::vector<policy> adopted_policies(connection& db);

} // namespace network::members::store
