// What this module holds of an organisation, for requests for information.
#pragma once

#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::organisations {

/// Every fact that was ever recorded, corrected ones included.
void holdings(changes::reader& view, changes::holding_query const& wanted,
              std::vector<changes::holding>& into);

} // namespace network::organisations
