#include "libnetwork/members/edition_figures.hpp"

#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/roll.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <set>

namespace network::members {
namespace {

namespace json = boost::json;

constexpr std::pair<std::string_view, std::string_view> labels[] = {
    {"members", "Members, supporters left out"},
    {"full", "Full members"},
    {"associate", "Associate members"},
    {"affiliate", "Affiliate members"},
    {"supporters", "Supporters, counted apart"},
    {"suspended", "Of the members, suspended"},
    {"leaving", "Of the members, under notice"},
    {"joined", "Members that joined in the year before"},
    {"went", "Members that went in the year before"},
    {"population", "Residents, each counted once"},
    {"population_at_least", "Residents, at least"},
    {"population_at_most", "Residents, at most"},
    {"population_counted", "Councils whose residents were counted"},
    {"population_unknown", "Councils without a figure of residents"},
    {"left_out", "Organisations left out of the totals"},
    {"budget_revenue", "Revenue budgets, in pence"},
    {"budget_capital", "Capital budgets, in pence"},
    {"budget_counted", "Councils whose budgets were counted"},
    {"budget_unknown", "Councils without a budget figure"},
};

std::set<std::int64_t> members_on(changes::reader& view, date day,
                                  std::optional<instant> known_at) {
    std::set<std::int64_t> all;
    auto const book = view.cached<member_book>(); // keeps the memberships of its roll
    auto const roll = book->on(view.cached<organisations::register_book>(), {day, known_at});
    for (auto const& line : *roll)
        if (line.state.belongs() && line.state.tier != tier::supporter)
            all.insert(line.membership->id);
    return all;
}

std::int64_t not_in(std::set<std::int64_t> const& some, std::set<std::int64_t> const& others) {
    std::int64_t count = 0;
    for (auto const one : some)
        count += !others.contains(one);
    return count;
}

json::array numbers(auto const& list, auto const& number_of) {
    std::set<std::int64_t> sorted;
    for (auto const& one : list)
        sorted.insert(number_of(one));
    return json::array(sorted.begin(), sorted.end());
}

} // namespace

date year_before(date as_on) {
    return as_on.plus_months(-12);
}

result<std::string> canonical_figures(changes::reader& view, date as_on,
                                      std::optional<instant> known_at) {
    NETWORK_TRY(auto const counted, count_members(view, {as_on, known_at}));
    auto const now = members_on(view, as_on, known_at);
    auto const then = members_on(view, year_before(as_on), known_at);
    auto const& people = counted.population;
    auto const brief_id = [](organisations::organisation_brief const& one) { return one.id; };
    json::object figures;
    figures["members"] = counted.members;
    for (auto const& row : counted.tiers)
        figures[to_word(row.tier)] = row.count;
    figures["supporters"] = counted.supporters;
    figures["suspended"] = counted.suspended;
    figures["leaving"] = counted.leaving;
    figures["joined"] = not_in(now, then);
    figures["went"] = not_in(then, now);
    figures["population"] = people.total;
    figures["population_at_least"] = people.at_least;
    if (people.at_most)
        figures["population_at_most"] = *people.at_most;
    figures["population_counted"] = people.counted;
    figures["population_unknown"] = static_cast<std::int64_t>(people.without_figure.size());
    figures["left_out"] = static_cast<std::int64_t>(people.left_out_of_total.size());
    figures["budget_revenue"] = counted.budget.revenue;
    figures["budget_capital"] = counted.budget.capital;
    figures["budget_counted"] = counted.budget.counted;
    figures["budget_unknown"] = static_cast<std::int64_t>(counted.budget.without_figure.size());
    json::object whole;
    whole["figures"] = std::move(figures);
    whole["left_out"] = numbers(people.left_out_of_total, [](organisations::left_out const& one) {
        return one.organisation.id;
    });
    whole["population_unknown"] = numbers(people.without_figure, brief_id);
    whole["budget_unknown"] = numbers(counted.budget.without_figure, brief_id);
    return json::serialize(whole);
}

std::vector<figure> figures_in(std::string const& canonical) {
    std::vector<figure> all;
    boost::system::error_code trouble;
    auto const whole = json::parse(canonical, trouble);
    auto const* figures =
        !trouble && whole.is_object() ? whole.get_object().if_contains("figures") : nullptr;
    if (!figures || !figures->is_object())
        return all;
    for (auto const& [name, label] : labels)
        if (auto const* value = figures->get_object().if_contains(name); value && value->is_int64())
            all.push_back({std::string{name}, std::string{label}, value->get_int64()});
    return all;
}

} // namespace network::members
