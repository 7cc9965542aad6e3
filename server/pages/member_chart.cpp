// All in whole units of the view box, 640 wide and 300 high: the bars stand between 20 and 260.
#include "server/pages/member_chart.hpp"

#include "server/pages/frame.hpp"

#include <algorithm>

namespace network::pages {
namespace {

using members::growth_row;

constexpr std::int64_t left = 44, right = 632, top = 20, bottom = 260;

struct layer {
    std::int64_t growth_row::*count;
    std::string_view word;
};
constexpr layer layers[] = {{&growth_row::full, "full"},
                            {&growth_row::associate, "associate"},
                            {&growth_row::affiliate, "affiliate"},
                            {&growth_row::supporter, "supporter"}};

std::int64_t all_of(growth_row const& row) {
    return row.full + row.associate + row.affiliate + row.supporter;
}

/// The next of 10, 20, 50, 100, ... that is no less.
std::int64_t round_up(std::int64_t value) {
    std::int64_t step = 10;
    for (;;)
        for (auto const times : {1, 2, 5, 10}) {
            if (step * times >= value)
                return step * times;
            if (times == 10)
                step *= 10;
        }
}

void draw_axis(view::dictionary& chart, std::int64_t highest) {
    for (int quarter = 0; quarter <= 4; quarter += 2) {
        auto const y = bottom - (bottom - top) * quarter / 4;
        chart.section("LINES")
            .set("LINE_PATH",
                 "M" + std::to_string(left) + ' ' + std::to_string(y) + 'H' + std::to_string(right))
            .set("LINE_X", left - 6)
            .set("LINE_Y", y + 5)
            .set("LINE_TEXT", say(highest * quarter / 4));
    }
}

void draw_bar(view::dictionary& chart, growth_row const& row, std::int64_t x, std::int64_t width,
              std::int64_t highest, bool named) {
    std::int64_t below = 0;
    for (auto const& layer : layers) {
        auto const count = row.*layer.count;
        auto const y0 = bottom - (bottom - top) * below / highest;
        below += count;
        auto const y1 = bottom - (bottom - top) * below / highest;
        if (y0 > y1)
            chart.section("BARS")
                .set("BAR_X", x)
                .set("BAR_Y", y1)
                .set("BAR_WIDTH", width)
                .set("BAR_HEIGHT", y0 - y1)
                .set("BAR_CLASS", "portal-chart__bar--" + std::string{layer.word});
    }
    if (named)
        chart.section("YEARS")
            .set("YEAR_X", x + width / 2)
            .set("YEAR_Y", bottom + 20)
            .set("YEAR", row.as_on.year());
}

} // namespace

void show_growth_chart(view::dictionary& page, std::vector<growth_row> const& rows) {
    if (rows.empty())
        return;
    auto const most = std::max_element(rows.begin(), rows.end(), [](auto const& a, auto const& b) {
        return all_of(a) < all_of(b);
    });
    auto const highest = round_up(std::max<std::int64_t>(all_of(*most), 1));
    auto& chart = page.section("CHART");
    draw_axis(chart, highest);
    auto const each = (right - left) / static_cast<std::int64_t>(rows.size());
    auto const every = rows.size() > 12 ? std::size_t{2} : std::size_t{1};
    for (std::size_t i = 0; i < rows.size(); ++i)
        draw_bar(chart, rows[i], left + each * static_cast<std::int64_t>(i) + each / 8,
                 std::max<std::int64_t>(each * 3 / 4, 1), highest,
                 (rows.size() - 1 - i) % every == 0);
    for (auto const& row : rows)
        page.section("GROWTH")
            .set("GROWTH_DAY", say(row.as_on))
            .set("GROWTH_URL", address("/members", {{"on", row.as_on.to_string()}}))
            .set("GROWTH_FULL", say(row.full))
            .set("GROWTH_ASSOCIATE", say(row.associate))
            .set("GROWTH_AFFILIATE", say(row.affiliate))
            .set("GROWTH_MEMBERS", say(row.full + row.associate + row.affiliate))
            .set("GROWTH_SUPPORTERS", say(row.supporter))
            .set("GROWTH_JOINED", say(row.joined))
            .set("GROWTH_WENT", say(row.went));
}

} // namespace network::pages
