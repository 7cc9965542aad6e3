// The figures of an edition: what is counted, under which names, and the one text they are stored
// and digested as. Worked out anew they are the same text, byte for byte.
#pragma once

#include "libnetwork/members/editions.hpp"

namespace network::members {

/// The figures of that day as known at that instant (none: now), as JSON with its keys in one
/// order. Organisations that are left out of totals are named by their numbers.
result<std::string> canonical_figures(changes::reader& view, date as_on,
                                      std::optional<instant> known_at);

/// The figures in such a text, without the lists; empty where it is none.
std::vector<figure> figures_in(std::string const& canonical);

/// The day with which the growth of a year is compared.
date year_before(date as_on);

} // namespace network::members
