// The durability figure: how many points for what (defined beside measure() in the header). Pure.
#include "libnetwork/members/commitment_rules.hpp"

namespace network::members::rules {
namespace {

std::string count_text(std::int64_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string{count == 1 ? one : many};
}

void add_part(commitment_verdict& verdict, std::string rule, std::string text, std::int64_t points,
              std::int64_t most) {
    points = std::min(points, most);
    verdict.durability += points;
    verdict.parts.push_back({std::move(rule), std::move(text), points, most});
}

bool in_place(std::span<safeguard const> all, safeguard_kind kind, date on) {
    return std::any_of(all.begin(), all.end(), [&](safeguard const& one) {
        return one.kind == kind && one.from_date <= on && (!one.to_date || on < *one.to_date);
    });
}

} // namespace

void measure(commitment_verdict& verdict, std::span<safeguard const> safeguards, date on) {
    constexpr std::int64_t each_election = 8, each_change = 14, all_reviews = 20;
    constexpr std::int64_t constitution = 10, sponsors = 6, another = 4;
    verdict.durability = 0;
    verdict.parts.clear();
    add_part(verdict, "durability.elections",
             count_text(verdict.elections_outlived, "election", "elections") + " outlived",
             verdict.elections_outlived * each_election, 4 * each_election);
    add_part(verdict, "durability.control",
             count_text(verdict.changes_outlived, "change", "changes") + " of control outlived",
             verdict.changes_outlived * each_change, 2 * each_change);
    auto const fallen = verdict.reviews_fallen_due;
    add_part(verdict, "durability.reviews",
             fallen == 0 ? "No review has fallen due yet"
                         : std::to_string(verdict.reviews_on_time) + " of " +
                               count_text(fallen, "review", "reviews") + " held on time",
             fallen == 0 ? 0 : all_reviews * verdict.reviews_on_time / fallen, all_reviews);
    std::int64_t points = 0;
    std::string text;
    auto const count = [&](safeguard_kind kind, std::int64_t worth, std::string_view words) {
        if (!in_place(safeguards, kind, on))
            return;
        points += worth;
        text += (text.empty() ? "" : ", ") + std::string{words};
    };
    count(safeguard_kind::constitution_changed, constitution, "constitution changed");
    count(safeguard_kind::cross_party_sponsors, sponsors, "sponsors from several parties");
    count(safeguard_kind::other, another, "another safeguard");
    add_part(verdict, "durability.safeguards", text.empty() ? "No safeguard in place" : text,
             points, constitution + sponsors + another);
    verdict.band = band_of(verdict.durability);
}

durability_band band_of(std::int64_t durability) {
    if (durability < 20)
        return durability_band::untested;
    if (durability < 50)
        return durability_band::tested;
    return durability < 75 ? durability_band::rooted : durability_band::durable;
}

} // namespace network::members::rules
