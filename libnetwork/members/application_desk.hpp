// What applications add to the desk of the network team, to the proof of soundness, and to tidying.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::members {

/// Enquiries unanswered, applications that wait for reviewers, reviews due, recommendations and
/// decisions to record, questions nobody answered.
std::vector<changes::desk_row> application_desk(changes::reader& view);

/// A line for each step that the order of steps does not allow, each version missing from the
/// count, and each approval whose organisation never became a member.
std::vector<std::string> application_faults(network::store::connection& db);

} // namespace network::members
