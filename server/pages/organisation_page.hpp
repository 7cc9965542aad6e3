// The card of one organisation: what it is, its names through time, its lineage as a timeline.
#pragma once

#include "server/pages/visit.hpp"

namespace network::pages {

http::response organisation_page(visit& now);

} // namespace network::pages
