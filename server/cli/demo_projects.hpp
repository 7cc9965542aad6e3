// The projects of the demonstration: real ones as the network's own pages tell of them, without
// money; and an invented round in which invented councils bid, are funded, and try things too.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Adds them to a store that holds the demonstration's organisations, members and studies.
result<> load_demo_projects(operations::library& core, viewer const& by, date today);

} // namespace network::cli
