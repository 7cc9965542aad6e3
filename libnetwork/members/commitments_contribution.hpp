// What the register of commitments adds to the desk and to the proof of soundness.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::members {

/// Commitments to review, pledged actions past their day, councils whose political control changed
/// since they declared, and the control to look up after an election.
std::vector<changes::desk_row> commitments_desk(changes::reader& view);

/// Rows that contradict one another: roots of roots, two declarations in force at once, reviews and
/// outcomes before what they are about.
std::vector<std::string> commitments_faults(network::store::connection& db);

} // namespace network::members
