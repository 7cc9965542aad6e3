// The dealings and requests for information of the demonstration: with invented organisations only.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Adds them to a store that holds the demonstration's organisations and people.
result<> load_demo_dealings(operations::library& core, viewer const& by);

} // namespace network::cli
