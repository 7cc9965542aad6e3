// Whose place an organisation has taken, and who has taken its place, by a day: through mergers,
// successions and duplicates. What was written for one is looked after by those that came after it.
#pragma once

#include "libnetwork/organisations/register.hpp"

#include <set>

namespace network::learning {

/// The organisation, its merged duplicates, and those that came before it by the day.
std::set<std::int64_t> with_forebears(organisations::register_book const& book, std::int64_t id,
                                      date day);

/// Those whose forebear it is and that have no heir themselves; itself where nobody came after it.
std::vector<std::int64_t> living_heirs(organisations::register_book const& book, std::int64_t id,
                                       date day);

} // namespace network::learning
