// Terms of a fixed length: the day after the last day.
#include "libnetwork/members/standing.hpp"

namespace network::members::terms {
namespace {

date day_of(int year, int month, int day) {
    // A year's first day on 29 February is 1 March where there is none.
    if (auto const found = date::from_ymd(year, month, day))
        return *found;
    return date::from_ymd(year, month, 28)->plus_days(1);
}

} // namespace

date rolling_end(date starts, int months) {
    return starts.plus_months(months);
}

date fixed_end(date starts, fixed_year const& year) {
    auto first = day_of(starts.year(), year.month, year.day);
    if (first > starts)
        first = day_of(starts.year() - 1, year.month, year.day);
    auto const next = day_of(first.year() + 1, year.month, year.day);
    if (year.rollover_month == 0)
        return next;
    auto rollover = day_of(first.year(), year.rollover_month, year.rollover_day);
    if (rollover < first)
        rollover = day_of(first.year() + 1, year.rollover_month, year.rollover_day);
    return starts >= rollover ? day_of(first.year() + 2, year.month, year.day) : next;
}

date months_end(date starts, int months, int rollover_day) {
    auto const first = *date::from_ymd(starts.year(), starts.month(), 1);
    bool const rolls = rollover_day >= 1 && starts.day() >= rollover_day;
    return first.plus_months(months + (rolls ? 1 : 0));
}

date network_year(date day) {
    auto const first = *date::from_ymd(day.year(), 8, 1);
    return first <= day ? first : *date::from_ymd(day.year() - 1, 8, 1);
}

} // namespace network::members::terms
