#include "libnetwork/members/election_rules.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace network::members::rules {
namespace {

/// Elections that were not held on the first Thursday of May of their year.
struct moved_day {
    int year;
    int held_year, month, day;
    std::string_view by;
};
constexpr std::array moved_days{
    moved_day{2001, 2001, 6, 7, "Elections Act 2001"},
    moved_day{2004, 2004, 6, 10, "Local Elections (Ordinary Day of Election 2004) Order 2003"},
    moved_day{2009, 2009, 6, 4, "Local Elections (Ordinary Day of Elections in 2009) Order 2008"},
    moved_day{2014, 2014, 5, 22, "Local Elections (Ordinary Day of Elections in 2014) Order 2013"},
    moved_day{2020, 2021, 5, 6, "Coronavirus Act 2020"},
};

/// The cycle that counts in a year: of those begun by then the latest, of several the one recorded
/// last.
election_cycle const* cycle_in(std::span<election_cycle const> cycles, int year) {
    election_cycle const* found = nullptr;
    for (auto const& one : cycles)
        if (one.from_year <= year && (!found || found->from_year <= one.from_year))
            found = &one;
    return found;
}

std::int64_t remainder(std::int64_t value, std::int64_t by) {
    return ((value % by) + by) % by;
}

} // namespace

date first_thursday_of_may(int year) {
    auto const first = date::from_ymd(year, 5, 1).value_or(date{});
    // Day 0 of the count, 1 January 1970, was a Thursday.
    auto const past_thursday = static_cast<int>(remainder(first.days_since_epoch(), 7));
    return first.plus_days(past_thursday == 0 ? 0 : 7 - past_thursday);
}

ordinary_day ordinary_election_day(int year) {
    for (auto const& one : moved_days)
        if (one.year == year)
            return {date::from_ymd(one.held_year, one.month, one.day).value_or(date{}), one.by};
    return {first_thursday_of_may(year), {}};
}

bool elects_in(election_cycle const& cycle, int year) {
    auto const apart = std::int64_t{year} - cycle.anchor;
    switch (cycle.scope) {
    case election_scope::whole_council:
    case election_scope::half:
        return cycle.years > 0 && remainder(apart, cycle.years) == 0;
    case election_scope::third:
        return remainder(apart, 4) != 0;
    case election_scope::not_held:
        break;
    }
    return false;
}

std::vector<council_election> elections_between(std::span<election const> recorded,
                                                std::span<election_cycle const> cycles, date after,
                                                date until) {
    std::vector<council_election> found;
    std::set<int> told;
    std::set<date> days; // two entries that were merged may both hold the same election
    auto const within = [&](date day) { return after < day && day <= until; };
    for (auto const& one : recorded) {
        told.insert(one.held_on.year());
        if (one.scope != election_scope::not_held && within(one.held_on) &&
            days.insert(one.held_on).second)
            found.push_back({one.held_on, one.scope, true, "election.recorded",
                             "The election is recorded", one.source});
    }
    if (!cycles.empty())
        for (int year = after.year() - 1; year <= until.year(); ++year) {
            auto const* cycle = cycle_in(cycles, year);
            if (!cycle || !elects_in(*cycle, year))
                continue;
            auto const day = ordinary_election_day(year);
            if (!within(day.held_on) || told.contains(year) ||
                !told.insert(day.held_on.year()).second)
                continue;
            bool const moved = !day.moved_by.empty();
            found.push_back({day.held_on, cycle->scope, false,
                             moved ? "election.cycle_moved" : "election.cycle",
                             moved ? "By its cycle the council elects in " + std::to_string(year) +
                                         "; that year's elections were moved by the " +
                                         std::string{day.moved_by}
                                   : "By its cycle the council elects in " + std::to_string(year) +
                                         ", on the first Thursday of May",
                             cycle->source});
        }
    std::sort(found.begin(), found.end(),
              [](auto const& a, auto const& b) { return a.held_on < b.held_on; });
    return found;
}

} // namespace network::members::rules
