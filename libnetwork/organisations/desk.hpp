// What the register asks of the network team: ended councils without a successor, reorganisations
// that are about to take effect, entries that look like one organisation entered twice.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::organisations {

/// The register's rows on the desk, worked out from the book as it stands.
std::vector<changes::desk_row> desk_rows(changes::reader& view);

} // namespace network::organisations
