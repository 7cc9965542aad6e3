// How the network of the demonstration is run: meetings of a year with their minutes, and who sits
// on the bodies. Every person and decision is invented.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Calls the meetings, minutes them and fills the seats, in one unit of work, with days relative to
/// the day of loading. Wants the members of the demonstration.
result<> load_demo_governance(operations::library& core, viewer const& by);

} // namespace network::cli
