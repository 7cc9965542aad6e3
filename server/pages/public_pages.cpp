// What anyone may see: home, the register as a list, and the texts about the service.
#include "libnetwork/learning/gaps.hpp"
#include "libnetwork/learning/openings.hpp"
#include "libnetwork/members/roll.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/map.hpp"
#include "server/pages/member_query.hpp"
#include "server/pages/organisation_page.hpp"
#include "server/pages/register.hpp"
#include "server/pages/resource_page.hpp"

#include <algorithm>
#include <set>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace organisations;

constexpr std::int64_t rows_on_a_page = 50;
constexpr std::size_t most_on_the_map = 2'000;

void show_figures(view::dictionary& page, members::member_counts const& counts,
                  std::int64_t studies, register_counts const& everyone) {
    auto const figure = [&](std::string value, std::string_view label) {
        page.section("FIGURES")
            .set("FIGURE", std::move(value))
            .set("FIGURE_LABEL", std::string{label});
    };
    figure(say(counts.members), counts.members == 1 ? "member" : "members");
    for (auto const& one : counts.tiers)
        if (one.count > 0)
            figure(say(one.count), one.label);
    figure(say(studies), studies == 1 ? "case study to read" : "case studies to read");
    figure(say(everyone.total), "organisations in the register");
    page.set("FIGURES_NOTE", "As at " + say(counts.as_on) + ".");
}

void show_stories(view::dictionary& page, network::page<learning::story_opening> const& stories) {
    for (auto const& one : stories.items) {
        auto& story = page.section("STORIES").set("STORY_TITLE", one.resource.title);
        story.set("STORY_URL", resource_url(one.resource.slug))
            .set("STORY_OPENING", one.first_fact);
        auto where = one.lead;
        if (where.find(one.place) == std::string::npos)
            where += (where.empty() ? "" : ", ") + one.place;
        story.set("STORY_WHERE", where + ", " + std::to_string(one.year));
    }
}

/// What the first page asks. Each is asked once; the first refusal ends it.
result<> fill_home(visit const& now, view::dictionary& page) {
    NETWORK_TRY(auto const everyone, now.ask<&organisations::counts>({}));
    NETWORK_TRY(auto const members, now.ask<&members::count_members>({}));
    NETWORK_TRY(auto const points, now.ask<&map>({}));
    NETWORK_TRY(auto const stories, now.ask<&learning::story_openings>({}));
    NETWORK_TRY(auto const gaps, now.ask<&learning::show_gaps>({}));
    NETWORK_TRY(auto const roll, all_members(now, {}, most_on_the_map));
    page.section("FEEDS")
        .set("FEED_TITLE", "New in the learning library")
        .set("FEED_ADDRESS", "/feeds/resources.atom");
    show_stories(page, stories);
    show_figures(page, members, gaps.studies, everyone);
    std::set<std::string_view> slugs;
    for (auto const& one : roll)
        slugs.insert(one.slug);
    draw_members(page, points, slugs, "Members, among all the register knows");
    return {};
}

http::response home(visit& now) {
    auto page = framed(now);
    if (auto const done = fill_home(now, page); done.has_error())
        return refused(now, done.error());
    for (auto const example : {"poverty", "community energy", "Milton Keynes"})
        page.section("EXAMPLES")
            .set("EXAMPLE", example)
            .set("EXAMPLE_URL", address("/resources", {{"q", example}}));
    page.set("JOIN_URL", "/join");
    return shown(now, "home", page);
}

void show_rows(view::dictionary& page, network::page<organisation_row> const& found,
               register_query const& query) {
    for (auto const& row : found.items) {
        auto& result = page.section("RESULTS");
        result.set("URL", organisation_url(row.slug, query.on)).set("NAME", row.name);
        if (row.ends)
            result.set("ENDED", "Until " + say(row.ends->plus_days(-1)));
        show_facts(row, result);
    }
}

void show_counts(view::dictionary& page, register_counts const& counts,
                 population_count const& residents, register_query query) {
    page.set("COUNT_TEXT", say(counts.total, "organisation", "organisations"));
    if (residents.total > 0)
        page.set("POPULATION_TEXT",
                 say(residents.total) + " residents, each counted once" +
                     (residents.without_figure.empty()
                          ? "."
                          : "; " +
                                say(static_cast<std::int64_t>(residents.without_figure.size()),
                                    "council has", "councils have") +
                                " no figure."));
    std::string note;
    if (counts.start_unknown > 0)
        note = say(counts.start_unknown) +
               " of them have no recorded first day and count as existing already.";
    if (counts.not_named > 0)
        note += (note.empty() ? "" : " ") +
                say(counts.not_named, "individual is", "individuals are") +
                " counted and not listed by name.";
    page.set("COUNTS_NOTE", note);
    show_options(page, "KIND_OPTIONS", counts.kinds, query.kind);
    show_options(page, "NATION_OPTIONS", counts.nations, query.nation);
    show_options(page, "REGION_OPTIONS", counts.regions, query.region);
    show_options(page, "CONTROL_OPTIONS", counts.controls, query.control);
    query.after.clear();
    for (auto const& f : counts.kinds) {
        query.kind = f.word;
        if (!f.word.empty())
            page.section("KIND_COUNTS")
                .set("URL", query.url())
                .set("KIND", f.label)
                .set("COUNT", say(f.count));
    }
}

/// The list holds who lives on the day. Whoever typed a name or code of one that does not is told
/// what became of it, and who stands for it.
void show_what_became(visit const& now, view::dictionary& page, register_query const& query) {
    json::object wish{{"q", query.q}};
    if (!query.on.empty())
        wish["as_on"] = query.on;
    auto const named =
        query.q.empty() ? std::nullopt : std::optional{now.ask<&lookup>(std::move(wish))};
    if (!named || named->has_error() || (*named)->why.empty())
        return;
    for (auto const& step : (*named)->why)
        page.section("STEPS").set("STEP", step.text);
    auto const leads_to = [&](auto const& one) {
        page.section("LIVING")
            .set("LIVING_URL", organisation_url(one.slug, query.on))
            .set("LIVING_NAME", one.name);
    };
    if ((*named)->living.empty())
        std::for_each((*named)->found.begin(), (*named)->found.end(), leads_to);
    else
        std::for_each((*named)->living.begin(), (*named)->living.end(), leads_to);
}

void show_page_links(view::dictionary& page, std::optional<std::string> const& next,
                     register_query query) {
    auto const first = !query.after.empty();
    if (!next && !first)
        return;
    page.show("PAGES");
    auto& pages = page;
    if (next) {
        query.after = *next;
        pages.set("NEXT_URL", query.url());
    }
    query.after.clear();
    if (first)
        pages.set("FIRST_URL", query.url());
}

http::response register_list(visit& now) {
    auto query = register_query_of(now);
    auto page = framed(now);
    auto counts = now.ask<&organisations::counts>(query.input());
    if (counts.has_error() && counts.error().status == status::invalid) {
        // A filter that cannot be: say so, and show the register without it.
        show_problems(counts.error(), page, {{"on", "as_on"}});
        query = {};
        counts = now.ask<&organisations::counts>({});
    }
    if (counts.has_error())
        return refused(now, counts.error());
    auto wish = query.input();
    wish["limit"] = rows_on_a_page;
    if (!query.after.empty())
        wish["after"] = query.after;
    auto const found = now.ask<&list>(wish);
    auto const residents = now.ask<&population>(query.input());
    auto const points = now.ask<&map>(query.input());
    if (found.has_error())
        return refused(now, found.error());
    if (residents.has_error())
        return refused(now, residents.error());
    if (points.has_error())
        return refused(now, points.error());

    page.set("Q", query.q);
    page.set("ON", query.on);
    page.show("FILTERED", query.filtered());
    show_counts(page, *counts, *residents, query);
    show_rows(page, *found, query);
    show_what_became(now, page, query);
    show_page_links(page, found->next, query);
    show_day(now, page, "/organisations", query.on,
             {{"q", query.q},
              {"kind", query.kind},
              {"nation", query.nation},
              {"region", query.region},
              {"control", query.control}});
    draw_map(page, *points, "Where these organisations lie");
    for (auto const& [name, format] : {std::pair{"CSV_URL", "csv"}, std::pair{"XLSX_URL", "xlsx"},
                                       std::pair{"JSON_URL", "json"}})
        page.set(name, query.file_url(format));
    return shown(now, "organisations", page);
}

template <char const* View>
http::response text_page(visit& now) {
    return shown(now, View, framed(now));
}
constexpr char accessibility[] = "accessibility";
constexpr char privacy_notice[] = "privacy";
constexpr char cookies[] = "cookies";

} // namespace

std::vector<route> public_pages() {
    return {
        {http::method::get, "/", home, door::shared},
        {http::method::get, "/organisations", register_list, door::shared,
         operations::public_topics.without(operations::topic::library)},
        {http::method::get, "/organisations/{slug}", organisation_page, door::shared},
        {http::method::get, "/accessibility", text_page<accessibility>, door::shared},
        {http::method::get, "/privacy", text_page<privacy_notice>, door::shared},
        {http::method::get, "/cookies", text_page<cookies>, door::shared},
    };
}

} // namespace network::pages
