// What governance adds to the desk and to the proof of soundness.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::members {

/// Minutes that nobody wrote up, or that a later meeting could have agreed; seats that are not as
/// the make-up of their body says; terms that end within three months; posts on a body that a
/// leaver handed to a colleague without the seat.
std::vector<changes::desk_row> governance_desk(changes::reader& view);

/// A line for each agreement by another body's or an earlier meeting, each gap in the numbers of
/// decisions, each seat whose appointment is not on its body, and each make-up that began before
/// the meeting that adopted it.
std::vector<std::string> governance_faults(network::store::connection& db);

} // namespace network::members
