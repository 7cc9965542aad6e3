// One organisation's membership as several pages show it: how it stands and why, what it allows and
// why, when it belonged as what, and everything that was recorded.
#pragma once

#include "libnetwork/members/entitlement.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// Fills the piece "membership". `on`: the day looked at as in addresses, empty for today; `desk`
/// adds links that put an event right or take it back, for those who may.
void show_membership_panel(view::dictionary& page, members::membership_card const& card,
                           std::string const& on, bool desk = false);

/// "Full member", "Supporter".
std::string tier_text(members::tier tier);

/// "£12,350,000" from pence, without the pence.
std::string pounds_text(std::int64_t pence);

} // namespace network::pages
