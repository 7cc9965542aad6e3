// Members by tier and year as a chart of stacked bars, with the numbers for the table beside it.
#pragma once

#include "libnetwork/members/roll.hpp"
#include "server/pages/dictionary.hpp"

namespace network::pages {

/// Fills the piece "member_chart". Shows nothing where nobody ever joined.
void show_growth_chart(view::dictionary& page, std::vector<members::growth_row> const& rows);

} // namespace network::pages
