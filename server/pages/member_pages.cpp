// What anyone may see of the members: the roll on any day with its counts and map, how it grew, the
// policy of tiers, and the same rows as files.
#include "libnetwork/base/page.hpp"
#include "libnetwork/members/policies.hpp"
#include "libnetwork/operations/json.hpp"
#include "server/api/register_file.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/map.hpp"
#include "server/pages/member_chart.hpp"
#include "server/pages/member_query.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/register.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <map>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

constexpr std::int64_t rows_on_a_page = 50;
/// More members than this are not drawn on the map or counted by region on the page.
constexpr std::size_t most_drawn = 2'000;

void show_counts(view::dictionary& page, member_counts const& counts) {
    auto const figure = [&](std::string value, std::string_view label) {
        page.section("FIGURES")
            .set("FIGURE", std::move(value))
            .set("FIGURE_LABEL", std::string{label});
    };
    figure(say(counts.members), "members");
    for (auto const& one : counts.tiers)
        figure(say(one.count), one.label);
    figure(say(counts.supporters), "supporters, counted apart");
    figure(say(counts.population.total), "residents, each counted once");
    if (counts.budget.counted > 0)
        figure(pounds_text(counts.budget.total), "controllable budgets");
    auto note = "As at " + say(counts.as_on) + '.';
    if (counts.suspended > 0)
        note += ' ' + say(counts.suspended, "member is", "members are") + " suspended.";
    if (counts.leaving > 0)
        note += ' ' + say(counts.leaving, "member has", "members have") + " given notice.";
    if (counts.not_named > 0)
        note += ' ' + say(counts.not_named, "individual is", "individuals are") +
                " counted and not listed by name.";
    page.set("FIGURES_NOTE", note);
}

/// What was left out of residents and budgets, and what nobody knows.
void show_reckoning(view::dictionary& page, member_counts const& counts, std::string const& on) {
    auto const& residents = counts.population;
    auto text = "The figures of " + say(residents.counted, "organisation", "organisations") +
                " are added up";
    if (!residents.years.empty()) {
        auto const [first, last] =
            std::minmax_element(residents.years.begin(), residents.years.end());
        text += *first == *last
                    ? ", for " + std::to_string(*first)
                    : ", for years from " + std::to_string(*first) + " to " + std::to_string(*last);
    }
    text += ". The true number is at least " + say(residents.at_least);
    if (residents.at_most)
        text += " and at most " + say(*residents.at_most);
    page.set("RECKONING", text + '.');
    for (auto const& one : residents.left_out_of_total)
        page.section("LEFT_OUT")
            .set("LEFT_OUT_NAME", one.organisation.name)
            .set("LEFT_OUT_URL", organisation_url(one.organisation.slug, on))
            .set("LEFT_OUT_WHY", one.text)
            .set("LEFT_OUT_RULE", one.rule)
            .set("LEFT_OUT_FIGURE", one.population ? say(*one.population) : "Not known");
    std::string without;
    for (auto const& one : residents.without_figure)
        without += (without.empty() ? "" : "; ") + one.name;
    page.set("WITHOUT_FIGURE", without);
    page.set("BUDGETS", "Budgets are those of the councils whose residents count: revenue " +
                            pounds_text(counts.budget.revenue) + " and capital " +
                            pounds_text(counts.budget.capital) + " of " +
                            say(counts.budget.counted, "council", "councils") + "; " +
                            say(static_cast<std::int64_t>(counts.budget.without_figure.size()),
                                "council that counts has", "councils that count have") +
                            " no budget recorded.");
}

void show_rows(view::dictionary& page, std::vector<roll_row> const& rows, std::string const& on) {
    for (auto const& row : rows) {
        auto& result = page.section("RESULTS");
        result.set("NAME", row.name).set("URL", organisation_url(row.slug, on));
        auto const fact = [&](std::string_view text) {
            result.section("FACTS").set("FACT", std::string{text});
        };
        fact(tier_text(row.tier));
        if (row.kind)
            fact(label(*row.kind));
        if (row.region)
            fact(label(*row.region));
        else if (row.nation)
            fact(label(*row.nation));
        fact("Joined " + say(row.joined));
        if (row.population)
            fact(say(*row.population) + " residents");
        if (!belongs(row.standing))
            result.set("ENDED", std::string{label(row.standing)} + " on " + say(row.since));
        else if (row.standing == standing::suspended)
            result.set("ENDED", "Suspended");
        else if (row.leaves)
            result.set("ENDED", "Leaves on " + say(*row.leaves));
    }
}

/// Where the rows lie, by tier; their table is by region.
result<> show_where(visit const& now, view::dictionary& page, std::vector<roll_row> const& rows,
                    member_query const& query) {
    json::object wish;
    if (!query.on.empty())
        wish["as_on"] = query.on;
    NETWORK_TRY(auto const points, now.ask<&organisations::map>(wish));
    std::map<std::string_view, tier> held;
    std::map<std::string_view, std::array<std::int64_t, 4>> regions;
    for (auto const& row : rows) {
        held.emplace(row.slug, row.tier);
        auto const place = row.region   ? organisations::label(*row.region)
                           : row.nation ? organisations::label(*row.nation)
                                        : std::string_view{"Elsewhere"};
        ++regions[place][static_cast<std::size_t>(row.tier)];
    }
    std::vector<tier_points> drawn(4);
    for (std::size_t i = 0; i < drawn.size(); ++i)
        drawn[i].word = std::string{to_word(static_cast<tier>(i))};
    for (auto const& point : points.points)
        if (auto const found = held.find(point.slug); found != held.end())
            drawn[static_cast<std::size_t>(found->second)].points.points.push_back(point);
    draw_tiers(page, drawn, "Where these members lie");
    for (auto const& [place, count] : regions)
        page.section("REGIONS")
            .set("REGION_NAME", std::string{place})
            .set("REGION_FULL", say(count[0]))
            .set("REGION_ASSOCIATE", say(count[1]))
            .set("REGION_AFFILIATE", say(count[2]))
            .set("REGION_SUPPORTER", say(count[3]));
    return {};
}

void show_pages(view::dictionary& page, std::optional<std::string> const& next,
                member_query query) {
    bool const later = !query.after.empty();
    if (!next && !later)
        return;
    page.show("PAGES");
    if (next) {
        query.after = *next;
        page.set("NEXT_URL", query.url());
    }
    query.after.clear();
    if (later)
        page.set("FIRST_URL", query.url());
}

result<> fill_roll(visit const& now, view::dictionary& page, member_query const& query) {
    auto wish = query.input();
    wish["limit"] = rows_on_a_page;
    if (!query.after.empty())
        wish["after"] = query.after;
    NETWORK_TRY(auto const found, now.ask<&list_members>(wish));
    json::object day;
    if (!query.on.empty())
        day["as_on"] = query.on;
    NETWORK_TRY(auto const counts, now.ask<&count_members>(day));
    NETWORK_TRY(auto const all, all_members(now, query, most_drawn));
    show_counts(page, counts);
    show_reckoning(page, counts, query.on);
    page.set("COUNT_TEXT", say(found.total, "organisation", "organisations") +
                               (query.filtered() ? " that fit" : " on the roll"));
    show_rows(page, found.items, query.on);
    show_pages(page, found.next, query);
    return show_where(now, page, all, query);
}

http::response roll_page(visit& now) {
    auto query = member_query_of(now);
    auto page = framed(now);
    auto filled = fill_roll(now, page, query);
    if (filled.has_error() && filled.error().status == status::invalid) {
        // A filter that cannot be: say so, and show the roll without it.
        page = framed(now);
        show_problems(filled.error(), page, {{"on", "as_on"}});
        query = {};
        filled = fill_roll(now, page, query);
    }
    if (filled.has_error())
        return refused(now, filled.error());
    page.set("Q", query.q).set("ON", query.on).show("FILTERED", query.filtered());
    show_member_filters(page, query);
    show_day(now, page, "/members", query.on, query.filters());
    page.set("CSV_URL", query.file_url("csv")).set("JSON_URL", query.file_url("json"));
    return shown(now, "members", page);
}

http::response growth_page(visit& now) {
    auto const growth = now.ask<&show_growth>({});
    if (growth.has_error())
        return refused(now, growth.error());
    auto page = framed(now);
    breadcrumb(page, "Members", "/members");
    show_growth_chart(page, growth->items);
    return shown(now, "member_growth", page);
}

template <class T>
std::string csv_value(T const& value) {
    if constexpr (operations::detail::unwrap<T>::optional)
        return value ? csv_value(*value) : std::string{};
    else if constexpr (std::is_integral_v<T>)
        return std::to_string(value);
    else if constexpr (std::is_same_v<T, date>)
        return value.to_string();
    else if constexpr (described_enum<T>)
        return std::string{to_word(value)};
    else
        return api::csv_cell(value, true);
}

std::string as_csv(std::vector<roll_row> const& rows) {
    using columns = operations::detail::members_of<roll_row>;
    std::string bytes;
    auto const line = [&](auto const& cell) {
        char const* before = "";
        boost::mp11::mp_for_each<columns>([&](auto const& d) {
            bytes += before;
            bytes += cell(d);
            before = ",";
        });
        bytes += "\r\n";
    };
    line([](auto const& d) { return std::string{d.name}; });
    for (auto const& row : rows)
        line([&](auto const& d) { return csv_value(row.*d.pointer); });
    return bytes;
}

http::response roll_file(visit& now) {
    auto const query = member_query_of(now);
    auto const format = now.field("format");
    if (format != "csv" && format != "json")
        return refused(now, not_found("export.unknown", "The roll comes as csv or json"));
    auto const rows = all_members(now, query, std::numeric_limits<std::size_t>::max());
    if (rows.has_error())
        return refused(now, rows.error());
    std::string bytes;
    if (format == "csv") {
        bytes = as_csv(*rows);
    } else {
        json::value written;
        operations::write_json(*rows, written);
        bytes = json::serialize(written);
    }
    auto answer = http::bytes_response(
        200, format == "csv" ? "text/csv; charset=utf-8" : "application/json", std::move(bytes));
    auto const day =
        query.on.empty() ? london_date(now.core.office().time().now()).to_string() : query.on;
    answer.with("Content-Disposition",
                "attachment; filename=\"members-" + day + '.' + std::string{format} + '"');
    answer.with("Cache-Control", "no-cache");
    answer.compress = true;
    return answer;
}

/// Addresses of members lead to the card of the organisation, where the membership stands.
http::response member_card(visit& now) {
    return http::redirect_response(organisation_url(now.path["slug"], typed_day(now, "on")), 301);
}

template <class E>
std::string joined(std::vector<E> const& words) {
    std::string text;
    for (auto const word : words)
        text.append(text.empty() ? "" : "; ").append(label(word));
    return text;
}

void show_tier_policy(view::dictionary& into, tier_policy const& one) {
    into.set("TIER", tier_text(one.tier)).set("TIER_KINDS", joined(one.kinds));
    into.set("TIER_RIGHTS", joined(one.rights)).set("TIER_ADMITTED_BY", one.admitted_by);
    std::string goes_on =
        one.continuation == continuation::open_ended
            ? "Until a recorded decision ends it; an unpaid invoice ends nothing"
            : "Until its term and " + say(one.grace_days, "day", "days") + " of grace are over";
    if (one.notice_days > 0)
        goes_on += "; " + say(one.notice_days, "day", "days") + " of notice";
    into.set("TIER_GOES_ON", goes_on);
}

http::response policy_page(visit& now) {
    auto const found = now.ask<&list_policies>({});
    auto const in_force = now.ask<&list_policies>(
        {{"as_on", london_date(now.core.office().time().now()).to_string()}});
    if (found.has_error() || in_force.has_error())
        return refused(now, found.has_error() ? found.error() : in_force.error());
    auto page = framed(now);
    breadcrumb(page, "Members", "/members");
    for (auto one = found->items.rbegin(); one != found->items.rend(); ++one) {
        auto& version = page.section("POLICIES");
        version.set("POLICY", "Version " + std::to_string(one->version) + ": " + one->label);
        version.set("POLICY_FROM", one->effective_from
                                       ? "In force from " + say(*one->effective_from)
                                       : "As far back as anyone knows");
        auto const by = one->decided_by + (one->minute.empty() ? "" : ", " + one->minute);
        version.set("POLICY_BY",
                    by.empty() ? "Shipped with the portal; no body of the network adopted it" : by);
        version.show("IN_FORCE",
                     !in_force->items.empty() && in_force->items.front().version == one->version);
        for (auto const& each : one->tiers)
            show_tier_policy(version.section("TIERS"), each);
    }
    return shown(now, "member_policy", page);
}

} // namespace

std::vector<route> member_pages() {
    return {
        {http::method::get, "/members", roll_page, door::shared},
        {http::method::get, "/members/growth", growth_page, door::shared},
        {http::method::get, "/members/policy", policy_page, door::shared},
        {http::method::get, "/members/export", roll_file, door::open},
        {http::method::get, "/members/{slug}", member_card, door::shared},
    };
}

} // namespace network::pages
