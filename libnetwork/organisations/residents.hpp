// Residents and budgets of any set of organisations of the register, each resident counted once:
// for modules that know who is in the set.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/population.hpp"
#include "libnetwork/organisations/register.hpp"

#include <functional>

namespace network::organisations {

/// Residents of those that are in the set and exist there and then.
population_count residents_of(register_book const& book, vantage const& from, date today,
                              std::function<bool(view_row const&)> const& is_in_set);

} // namespace network::organisations
