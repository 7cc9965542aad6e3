// What applications and enquiries hold of people, for requests for information, and what of it goes
// after some time.
#pragma once

#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/changes/retention.hpp"

#include <span>

namespace network::members {

/// Enquiries, and whom applications name.
void application_holdings(changes::reader& view, changes::holding_query const& wanted,
                          std::vector<changes::holding>& into);

/// Whom applications name that were refused or withdrawn: they are taken out, the application
/// stays.
std::span<changes::retention_subject const> application_retention();

} // namespace network::members
