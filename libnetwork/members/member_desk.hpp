// What memberships ask of the network team: renewals that are due, notices that run out,
// suspensions that go on for long, groups whose council changed hands, and Full members whose
// control was lost.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::members {

/// The rows on the desk, read off the roll of today. A member that never had a term is not waited
/// for; with a term, its renewal is due when the term is over, and shows from 1 June before.
std::vector<changes::desk_row> member_desk(changes::reader& view);

} // namespace network::members
