// What an organisation says of itself once a year: residents and controllable budgets, with the
// year and where they can be checked. Its own people may; everything else about it is for the
// network team.
#pragma once

#include "libnetwork/organisations/editing.hpp"

namespace network::organisations {

struct figures_wish {
    std::string organisation;
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> population_year;
    std::optional<money> revenue_budget;
    std::optional<money> capital_budget;
    std::optional<std::int64_t> budget_year;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(figures_wish, (),
                      (organisation, population, population_year, revenue_budget, capital_budget,
                       budget_year, source))
NETWORK_FIELDS(figures_wish, {"organisation", "Slug, code or number", {.longest = 200}},
               {"population", "Residents", {.least = 0, .most = 100000000}},
               {"population_year", "Year of that figure", {.least = 1801, .most = 2200}},
               {"revenue_budget", "Controllable revenue budget"},
               {"capital_budget", "Controllable capital budget"},
               {"budget_year",
                "Year in which the budget year begins",
                {.least = 1974, .most = 2200}},
               {"source", "Where they can be checked", {.longest = 500}})

/// Records the figures as stated by the organisation. Invalid "figures.required" where none is
/// given; otherwise fails as change() does.
result<organisation_changed> state_figures(changes::unit_of_work& work, figures_wish const& wish);

} // namespace network::organisations
