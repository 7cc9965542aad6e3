#include "libnetwork/organisations/figures.hpp"

namespace network::organisations {

result<organisation_changed> state_figures(changes::unit_of_work& work, figures_wish const& wish) {
    if (!wish.population && !wish.revenue_budget && !wish.capital_budget)
        return invalid("population", "figures.required",
                       "Give the figure that is new: residents or a budget");
    change_wish stated;
    stated.organisation = wish.organisation;
    stated.population = wish.population;
    stated.population_year = wish.population_year;
    stated.revenue_budget = wish.revenue_budget;
    stated.capital_budget = wish.capital_budget;
    stated.budget_year = wish.budget_year;
    stated.source = wish.source;
    stated.decided_by = "Stated by the organisation";
    return change(work, stated);
}

} // namespace network::organisations
