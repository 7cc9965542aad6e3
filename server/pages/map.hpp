// Positions drawn as a small map: latitude and longitude become dots of an SVG path. The map is a
// picture of the table beside it, which says the same in words.
#pragma once

#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/dictionary.hpp"

#include <string>

namespace network::pages {

/// Shows the piece "map" with these points. `title` says what it shows.
void draw_map(view::dictionary& page, organisations::map_points const& points, std::string const& title);

/// The same for one place among the others, which stay faint.
void draw_place(view::dictionary& page, organisations::map_points const& others,
                organisations::position const& here, std::string const& title);

} // namespace network::pages
