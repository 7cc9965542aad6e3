// What this module adds to the desk and to the proof of soundness.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::people {

/// A row for each invitation that ran out before it was used, and for each organisation whose last
/// role has ended.
std::vector<changes::desk_row> desk(changes::reader& view);

/// A line for each post that an erased person still holds, and for each day on which an appointment
/// ends before it starts.
std::vector<std::string> faults(store::connection& db);

} // namespace network::people
