// The fixed demo network: public facts of real organisations, and invented organisations and people
// wherever money, votes or lapses are shown.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Loads it into a store that holds no organisation yet; conflict "demo.not_empty" otherwise.
result<> load_demo_network(operations::library& core, viewer const& by);

} // namespace network::cli
