// Positions drawn as a small map: latitude and longitude become dots of an SVG path. The map is a
// picture of the table beside it, which says the same in words.
#pragma once

#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/dictionary.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace network::pages {

/// Shows the piece "map" with these points. `title` says what it shows.
void draw_map(view::dictionary& page, organisations::map_points const& points,
              std::string const& title);

/// The same, with those of these slugs standing out among the others.
void draw_members(view::dictionary& page, organisations::map_points const& points,
                  std::set<std::string_view> const& members, std::string const& title);

/// A tier's dots: `word` is part of the name of their look.
struct tier_points {
    std::string word;
    organisations::map_points points;
};

/// The same for members, each tier in a shape and colour of its own, with a key that names them.
void draw_tiers(view::dictionary& page, std::vector<tier_points> const& tiers,
                std::string const& title);

/// The same for one place among the others, which stay faint.
void draw_place(view::dictionary& page, organisations::map_points const& others,
                organisations::position const& here, std::string const& title);

} // namespace network::pages
