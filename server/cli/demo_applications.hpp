// What is under way in the demonstration: enquiries and applications of invented organisations, in
// several states, and the members of the Board who review them.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Adds them to a store that holds the demo network's organisations and people. An organisation
/// that belongs to the network already is left out.
result<> load_demo_applications(operations::library& core, viewer const& by);

} // namespace network::cli
