// What became of what an organisation shared: a line for each of its resources, and one resource
// day by day and month by month, as a drawing and as a table that says the same.
#include "libnetwork/learning/impact.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/resource_page.hpp"
#include "server/pages/role_words.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace network::pages {
namespace {

using namespace learning;

// All in whole units of the view box, 640 wide and 200 high.
constexpr std::int64_t left = 44, right = 632, top = 14, bottom = 168;

constexpr std::array<std::string_view, 12> month_names{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string month_text(date day) {
    return std::string{month_names[static_cast<std::size_t>(day.month() - 1)]} + ' ' +
           std::to_string(day.year());
}

std::string short_month(date day) {
    return month_text(day).substr(0, 3);
}

/// The next of 4, 10, 20, 50, 100, ... that is no less.
std::int64_t round_up(std::int64_t value) {
    if (value <= 4)
        return 4;
    for (std::int64_t step = 10;; step *= 10)
        for (auto const times : {1, 2, 5})
            if (step * times >= value)
                return step * times;
}

void draw_bar(view::dictionary& chart, std::int64_t x, std::int64_t width, std::int64_t count,
              std::int64_t highest, std::string_view which) {
    auto const height = (bottom - top) * count / highest;
    if (height > 0)
        chart.section("BARS")
            .set("BAR_X", x)
            .set("BAR_Y", bottom - height)
            .set("BAR_WIDTH", width)
            .set("BAR_HEIGHT", height)
            .set("BAR_CLASS", "portal-chart__bar--" + std::string{which});
}

/// A pair of bars for each step. `every`: so many steps have one name.
void draw(view::dictionary& part, std::vector<impact_step> const& steps, std::size_t every,
          bool by_month) {
    std::int64_t most = 0;
    for (auto const& one : steps)
        most = std::max({most, one.readings, one.downloads});
    auto const highest = round_up(most);
    auto& chart = part.section("CHART");
    for (int half = 0; half <= 2; ++half) {
        auto const y = bottom - (bottom - top) * half / 2;
        chart.section("LINES")
            .set("LINE_PATH",
                 "M" + std::to_string(left) + ' ' + std::to_string(y) + 'H' + std::to_string(right))
            .set("LINE_X", left - 6)
            .set("LINE_Y", y + 5)
            .set("LINE_TEXT", say(highest * half / 2));
    }
    auto const each = (right - left) / std::ssize(steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto const x = left + each * static_cast<std::int64_t>(i);
        draw_bar(chart, x + each / 8, each / 2, steps[i].readings, highest, "full");
        draw_bar(chart, x + each / 8 + each / 2, std::max<std::int64_t>(each / 4, 2),
                 steps[i].downloads, highest, "associate");
        if (i % every == 0)
            chart.section("STEPS")
                .set("STEP_X", x + each / 2)
                .set("STEP_Y", bottom + 20)
                .set("STEP", (by_month ? "" : std::to_string(steps[i].from.day()) + ' ') +
                                 short_month(steps[i].from));
    }
}

void show_steps(view::dictionary& page, std::string_view title, std::string_view id,
                std::vector<impact_step> const& steps, bool by_month) {
    auto& part = page.section("SERIES")
                     .set("SERIES_TITLE", std::string{title})
                     .set("SERIES_ID", std::string{id});
    draw(part, steps, by_month ? 1 : 7, by_month);
    part.set("STEP_NAME", by_month ? "Month" : "Day");
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        part.section("ROWS")
            .set("ROW", by_month ? month_text(step->from) : say(step->from))
            .set("ROW_READINGS", say(step->readings))
            .set("ROW_DOWNLOADS", say(step->downloads));
}

std::string results_text(std::vector<result_count> const& results) {
    std::string text;
    for (auto const& one : results) {
        auto word = one.label;
        word[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(word[0])));
        text += (text.empty() ? "" : ", ") + say(one.count) + ' ' + word;
    }
    return text;
}

void show_counts(view::dictionary& page, resource_impact const& of) {
    auto const figure = [&](std::int64_t count, std::string_view one, std::string_view many,
                            std::string note = {}, std::string url = {}) {
        page.section("COUNTS")
            .set("COUNT", say(count))
            .set("COUNT_OF", std::string{count == 1 ? one : many})
            .set("COUNT_NOTE", std::move(note))
            .set("COUNT_URL", std::move(url));
    };
    auto const base = resource_url(of.resource.slug);
    figure(of.counts.readings, "reading", "readings");
    figure(of.counts.downloads, "file taken", "files taken");
    figure(of.counts.adoptions, "organisation tried it too", "organisations tried it too",
           results_text(of.results), base + "#adoptions");
    figure(of.counts.useful, "person found it useful", "people found it useful");
    figure(of.counts.questions, "question asked", "questions asked",
           of.counts.questions > 0 ? say(of.answered) + " answered" : "");
    figure(of.counts.comments, "comment", "comments", {},
           of.counts.comments > 0 ? base + "#talk" : "");
    figure(of.counts.packs, "pack holds it", "packs hold it");
}

http::response resource_impact_page(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const of = now.ask<&impact_of_resource>({{"resource", slug}});
    if (of.has_error())
        return refused(now, of.error());
    auto page = framed(now);
    breadcrumb(page, of->resource.title, resource_url(of->resource.slug));
    page.set("TITLE", of->resource.title);
    page.set("SINCE", of->counted_since ? "Counted since " + say(*of->counted_since)
                                        : "Nobody has read it yet");
    show_counts(page, *of);
    for (auto const& pack : of->packs)
        page.section("PACKS").set("PACK", pack.title).set("PACK_URL", resource_url(pack.slug));
    if (of->counted_since) {
        show_steps(page, "The last four weeks, day by day", "days", of->days, false);
        show_steps(page, "The last twelve months", "months", of->months, true);
    }
    return shown(now, "impact", page);
}

http::response organisation_impact_page(visit& now) {
    auto const organisation = organisation_meant(now);
    if (organisation.has_error())
        return refused(now, organisation.error());
    auto const found = now.ask<&impact_of_organisation>({{"organisation", *organisation}});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    step_home(now, page, *organisation);
    page.set("COUNT_TEXT", say(found->total, "resource", "resources"));
    for (auto const& one : found->items)
        page.section("LINES")
            .set("NAME", one.resource.title)
            .set("URL", resource_url(one.resource.slug, "/impact"))
            .set("KIND", std::string{label(one.resource.kind)})
            .set("READINGS", say(one.counts.readings))
            .set("DOWNLOADS", say(one.counts.downloads))
            .set("ADOPTIONS", say(one.counts.adoptions))
            .set("USEFUL", say(one.counts.useful))
            .set("QUESTIONS", say(one.counts.questions))
            .set("COMMENTS", say(one.counts.comments))
            .set("PACKS", say(one.counts.packs));
    return shown(now, "impact_list", page);
}

} // namespace

std::vector<route> impact_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/impact", resource_impact_page, door::signed_in},
        {method::get, "/account/council/impact", organisation_impact_page, door::signed_in},
    };
}

} // namespace network::pages
