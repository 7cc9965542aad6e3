// How what was found is told: the line of a resource as far as its reader may see it, why it was
// found, and the facets with their names. Knows no order and no counting.
#pragma once

#include "libnetwork/learning/looking.hpp"
#include "libnetwork/learning/searching.hpp"

namespace network::learning {

/// What the lines of one answer share.
struct telling {
    changes::reader& view;
    facet_index const& index;
    resource_filter const& filter;
    word_finder const& finder;
};

/// What a principle is called in the list that holds today.
std::string name_today(changes::reader& view, principle which);

/// An entry as this reader may see it; `seen` is not none. `file`: the attachment through which it
/// was found, which the reader may have; 0: none.
resource_line line_of(telling const& how, entry const& one, sight seen, std::int64_t file = 0);

/// The facets of a tally; of leads and participants the most frequent forty and those chosen. A
/// theme is followed by those that stand under it.
std::vector<facet_list> told(changes::reader& view, looking const& library,
                             facet_tally const& tally);

} // namespace network::learning
