// What this module adds to what crosses modules: the desk, the proof of soundness, what is held of
// people, what goes.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/changes/retention.hpp"

#include <span>

namespace network::people {

/// A row for each invitation that ran out before it was used, and for each organisation whose last
/// role has ended.
std::vector<changes::desk_row> desk(changes::reader& view);

/// "secrets", where some stand in the clear and no key is there to seal them. Nothing else is told.
std::vector<changes::health_row> health(changes::reader& view);

/// A line for each post that an erased person still holds, for each day on which an appointment
/// ends before it starts, and for each authenticator app whose secret the key at hand does not
/// open.
std::vector<std::string> faults(store::connection& db);

/// Persons and appointments.
void holdings(changes::reader& view, changes::holding_query const& wanted,
              std::vector<changes::holding>& into);

/// Persons whose last appointment has ended: they are erased. Sessions that are over: deleted.
std::span<changes::retention_subject const> retention();

} // namespace network::people
