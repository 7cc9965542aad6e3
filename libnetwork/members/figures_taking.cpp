#include "libnetwork/members/figures_taking.hpp"

#include "libnetwork/organisations/editing.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <charconv>

namespace network::members {
namespace {

using organisations::attribute;

/// The newest year of which the register knows this figure; 0: of none.
std::int64_t newest_year(organisations::organisation_record const& record, attribute which) {
    std::int64_t newest = 0;
    for (auto const* one : organisations::rules::standing(record.facts, std::nullopt)) {
        if (one->attribute != which)
            continue;
        std::int64_t year = 0;
        std::from_chars(one->scheme.data(), one->scheme.data() + one->scheme.size(), year);
        newest = std::max(newest, year);
    }
    return newest;
}

std::string source_text(std::int64_t application, std::optional<std::string> const& said) {
    auto text = "Application " + std::to_string(application);
    return said && !said->empty() ? text + ": " + *said : text;
}

organisations::change_wish wish_for(std::int64_t organisation, cited_minute const& minute,
                                    std::string source) {
    organisations::change_wish wish;
    wish.organisation = std::to_string(organisation);
    wish.source = std::move(source);
    wish.decided_by = minute.body;
    wish.minute = minute.reference;
    return wish;
}

std::string taken(std::string_view what, std::int64_t year) {
    return std::string{what} + " of " + std::to_string(year) + " went into the register";
}

std::string left(std::string_view what, std::int64_t stated, std::int64_t known) {
    return std::string{what} + " of " + std::to_string(stated) +
           " was left: the register knows a newer one, of " + std::to_string(known);
}

} // namespace

result<std::vector<std::string>> take_figures(changes::unit_of_work& work,
                                              std::int64_t organisation, std::int64_t application,
                                              applicant_figures const& stated,
                                              cited_minute const& minute) {
    auto const source = organisations::records_of(work);
    auto const& record = *source->record(organisation);
    std::vector<std::string> told;
    if (stated.population && stated.population_year) {
        auto const known = newest_year(record, attribute::population);
        if (*stated.population_year < known) {
            told.push_back(left("Population", *stated.population_year, known));
        } else {
            auto wish =
                wish_for(organisation, minute, source_text(application, stated.population_source));
            wish.population = stated.population;
            wish.population_year = stated.population_year;
            NETWORK_CHECK(organisations::change(work, wish));
            told.push_back(taken("Population", *stated.population_year));
        }
    }
    if ((stated.revenue_budget || stated.capital_budget) && stated.budget_year) {
        auto const known = std::max(newest_year(record, attribute::revenue_budget),
                                    newest_year(record, attribute::capital_budget));
        if (*stated.budget_year < known) {
            told.push_back(left("Budget", *stated.budget_year, known));
        } else {
            auto wish =
                wish_for(organisation, minute, source_text(application, stated.budget_source));
            wish.revenue_budget = stated.revenue_budget;
            wish.capital_budget = stated.capital_budget;
            wish.budget_year = stated.budget_year;
            NETWORK_CHECK(organisations::change(work, wish));
            told.push_back(taken("Budget", *stated.budget_year));
        }
    }
    return told;
}

} // namespace network::members
