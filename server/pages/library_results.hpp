// How what the library found is shown: results with the piece of text that was found, facets as
// boxes to tick, what is chosen as chips. Every value comes from an operation that asked who may
// see it.
#pragma once

#include "server/pages/library_query.hpp"

#include <set>

namespace network::pages {

/// Fills RESULTS.
void show_resources(view::dictionary& page, std::vector<learning::resource_line> const& found);
/// Fills FACETS, with the first values of each and those chosen.
void show_facets(view::dictionary& page, std::vector<learning::facet_list> const& facets,
                 library_query const& query);
/// Fills CHIPS: each choice with the address without it. What was refused chose nothing.
void show_chips(view::dictionary& page, learning::resources_found const& found,
                library_query const& query, std::set<std::string> const& refused);
/// "3 resources for “tool library”".
std::string count_text(learning::resources_found const& found, std::string const& q);

} // namespace network::pages
