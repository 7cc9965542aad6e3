#include "libnetwork/learning/pre_election.hpp"

#include "libnetwork/members/bank_holidays.hpp"
#include "libnetwork/members/commitment_book.hpp"
#include "libnetwork/members/election_rules.hpp"

namespace network::learning {

period rules::pre_election_period(date polling_day) {
    constexpr int working_days = 25;
    auto day = polling_day;
    for (int left = working_days; left > 0;) {
        day = day.plus_days(-1);
        if (members::is_working_day(day))
            --left;
    }
    return {day, polling_day.plus_days(1)};
}

std::optional<date> furthest_day(std::span<event const> events) {
    std::optional<date> last;
    for (auto const& one : events)
        if (one.kind == event_kind::published && (!last || *last < one.effective))
            last = one.effective;
    return last;
}

std::vector<period> pre_election_holds(changes::reader& view, std::int64_t organisation,
                                       date around, std::optional<date> furthest) {
    auto until = around.plus_months(24);
    if (furthest && until < furthest->plus_months(12))
        until = furthest->plus_months(12);
    std::vector<period> holds;
    auto const councils = members::councils_on_record(view, std::nullopt, organisation);
    for (auto const& [id, council] : councils)
        for (auto const& one : members::rules::elections_between(council.elections, council.cycles,
                                                                 around.plus_months(-12), until))
            holds.push_back(rules::pre_election_period(one.held_on));
    return holds;
}

} // namespace network::learning
