// What memberships, governance, commitments, applications and mail consent hold, as text that a
// person can read, for requests for information.
#pragma once

#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::members {

/// Every row that says something in words or names somebody, corrected ones included. Dealings and
/// requests, enquiries and whom applications name are held by contributions of their own.
void member_holdings(changes::reader& view, changes::holding_query const& wanted,
                     std::vector<changes::holding>& into);

} // namespace network::members
