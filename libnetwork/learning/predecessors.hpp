// In whose place an organisation stands: itself, duplicates merged into it, and those that came before
// it through reorganisations. References are never moved; whoever reads asks this.
#pragma once

#include "libnetwork/organisations/register.hpp"

#include <set>

namespace network::learning {

/// Adds the organisation, its merged duplicates, and those that came before it by the day.
void add_with_predecessors(organisations::register_book const& book, std::int64_t id, date today,
                           std::set<std::int64_t>& into);

} // namespace network::learning
