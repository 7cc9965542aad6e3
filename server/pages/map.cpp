// An equirectangular projection with its standard parallel at 55 degrees north: good enough for a
// picture of these islands. All in integers: millionths of a degree in, units of the view box out.
#include "server/pages/map.hpp"

#include <algorithm>

namespace network::pages {
namespace {

constexpr std::int64_t west = -8'200'000;
constexpr std::int64_t north = 61'000'000;
constexpr std::int64_t width = 400;
constexpr std::int64_t height = 760;
constexpr std::int64_t east_per_thousand_degrees = 39'030; // units of the box
constexpr std::int64_t south_per_thousand_degrees = 68'000;

constexpr std::int64_t thousand_degrees = 1'000'000'000;
constexpr std::int64_t air = 30; ///< above the northernmost dot

std::int64_t height_of(std::int64_t latitude) {
    return std::clamp<std::int64_t>(
        (north - latitude) * south_per_thousand_degrees / thousand_degrees, 0, height);
}

std::string dot(std::int64_t latitude, std::int64_t longitude) {
    auto const x = (longitude - west) * east_per_thousand_degrees / thousand_degrees;
    return 'M' + std::to_string(std::clamp<std::int64_t>(x, 0, width)) + ' ' +
           std::to_string(height_of(latitude)) + "h0";
}

/// Where the picture begins: no empty sea above the first dot.
std::int64_t top_of(organisations::map_points const& points) {
    auto top = height;
    for (auto const& point : points.points)
        top = std::min(top, height_of(point.latitude));
    return std::max<std::int64_t>(0, std::min(top, height / 2) - air);
}

/// More dots than this cannot be told apart: of a larger register every so many are drawn.
constexpr std::size_t most_dots = 2'000;

std::string dots_of(organisations::map_points const& points) {
    auto const& all = points.points;
    auto const stride = all.size() / most_dots + 1;
    std::string dots;
    dots.reserve(all.size() / stride * 10 + 10);
    for (std::size_t index = 0; index < all.size(); index += stride)
        dots += dot(all[index].latitude, all[index].longitude);
    return dots;
}

view::dictionary& frame(view::dictionary& page, std::string const& title, std::int64_t top) {
    auto& map = page.section("MAP");
    map.set("MAP_VIEW_BOX", "0 " + std::to_string(top) + ' ' + std::to_string(width) + ' ' +
                                std::to_string(height - top));
    map.set("MAP_TITLE", title);
    return map;
}

} // namespace

void draw_map(view::dictionary& page, organisations::map_points const& points,
              std::string const& title) {
    if (points.points.empty())
        return;
    frame(page, title, top_of(points)).set("MAP_DOTS", dots_of(points));
}

void draw_members(view::dictionary& page, organisations::map_points const& points,
                  std::set<std::string_view> const& members, std::string const& title) {
    if (points.points.empty())
        return;
    organisations::map_points standing_out;
    for (auto const& point : points.points)
        if (members.contains(point.slug))
            standing_out.points.push_back(point);
    frame(page, title, top_of(points))
        .set("MAP_DOTS", dots_of(points))
        .set("MAP_MEMBER_DOTS", dots_of(standing_out));
}

void draw_tiers(view::dictionary& page, std::vector<tier_points> const& tiers,
                std::string const& title) {
    view::dictionary* map = nullptr;
    for (auto const& tier : tiers) {
        if (tier.points.points.empty())
            continue;
        if (!map) {
            auto top = height;
            for (auto const& each : tiers)
                if (!each.points.points.empty())
                    top = std::min(top, top_of(each.points));
            map = &frame(page, title, top);
            map->set("MAP_DOTS", "");
        }
        map->section("MAP_TIERS")
            .set("TIER_CLASS", "portal-map__dots--" + tier.word)
            .set("TIER_DOTS", dots_of(tier.points));
    }
}

void draw_place(view::dictionary& page, organisations::map_points const& others,
                organisations::position const& here, std::string const& title) {
    frame(page, title,
          std::min(top_of(others), std::max<std::int64_t>(0, height_of(here.latitude) - air)))
        .set("MAP_DOTS", dots_of(others))
        .set("MAP_HERE", dot(here.latitude, here.longitude));
}

} // namespace network::pages
