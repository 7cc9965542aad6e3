// What packs and private feeds contribute to what crosses modules.
#pragma once

#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::learning {

/// Labels that people gave to the keys of their feeds.
void feed_key_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into);

} // namespace network::learning
