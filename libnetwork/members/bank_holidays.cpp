#include "libnetwork/members/bank_holidays.hpp"

#include <algorithm>
#include <optional>

namespace network::members {
namespace {

/// What a proclamation did: moved a regular holiday to another day, or (no `from`) added one.
struct proclaimed {
    std::string_view from, to, name;
};

// Source: https://www.gov.uk/bank-holidays and, before 2012, the London Gazette.
constexpr proclaimed proclamations[] = {
    {"1995-05-01", "1995-05-08", "Early May bank holiday (VE day)"},
    {"", "1999-12-31", "Millennium"},
    {"2002-05-27", "2002-06-04", "Spring bank holiday"},
    {"", "2002-06-03", "Golden Jubilee"},
    {"", "2011-04-29", "Royal wedding"},
    {"2012-05-28", "2012-06-04", "Spring bank holiday"},
    {"", "2012-06-05", "Diamond Jubilee"},
    {"2020-05-04", "2020-05-08", "Early May bank holiday (VE day)"},
    {"2022-05-30", "2022-06-02", "Spring bank holiday"},
    {"", "2022-06-03", "Platinum Jubilee"},
    {"", "2022-09-19", "State Funeral of Queen Elizabeth II"},
    {"", "2023-05-08", "Coronation of King Charles III"},
};

/// 0 Monday to 6 Sunday; 1970-01-01 was a Thursday.
int weekday(date day) {
    auto const since = (day.days_since_epoch() + 3) % 7;
    return since < 0 ? since + 7 : since;
}

date the(int year, int month, int day) {
    return date::from_ymd(year, month, day).value();
}

date first_monday(int year, int month) {
    auto const first = the(year, month, 1);
    return first.plus_days((7 - weekday(first)) % 7);
}

date last_monday(int year, int month) {
    auto const last = the(year, month, 1).plus_months(1).plus_days(-1);
    return last.plus_days(-weekday(last));
}

void add_christmas(int year, std::vector<bank_holiday>& into) {
    auto const christmas = the(year, 12, 25);
    auto const boxing = the(year, 12, 26);
    switch (weekday(christmas)) {
    case 4: // Friday: Boxing Day is a Saturday
        into.push_back({christmas, "Christmas Day"});
        into.push_back({the(year, 12, 28), "Boxing Day (substitute day)"});
        break;
    case 5: // Saturday
        into.push_back({the(year, 12, 27), "Christmas Day (substitute day)"});
        into.push_back({the(year, 12, 28), "Boxing Day (substitute day)"});
        break;
    case 6: // Sunday: Boxing Day keeps its Monday
        into.push_back({boxing, "Boxing Day"});
        into.push_back({the(year, 12, 27), "Christmas Day (substitute day)"});
        break;
    default:
        into.push_back({christmas, "Christmas Day"});
        into.push_back({boxing, "Boxing Day"});
    }
}

std::vector<bank_holiday> regular(int year) {
    std::vector<bank_holiday> all;
    auto const new_year = the(year, 1, 1);
    if (weekday(new_year) < 5)
        all.push_back({new_year, "New Year's Day"});
    else
        all.push_back(
            {new_year.plus_days(7 - weekday(new_year)), "New Year's Day (substitute day)"});
    auto const easter = easter_sunday(year);
    all.push_back({easter.plus_days(-2), "Good Friday"});
    all.push_back({easter.plus_days(1), "Easter Monday"});
    all.push_back({first_monday(year, 5), "Early May bank holiday"});
    all.push_back({last_monday(year, 5), "Spring bank holiday"});
    all.push_back({last_monday(year, 8), "Summer bank holiday"});
    add_christmas(year, all);
    return all;
}

} // namespace

date easter_sunday(int year) {
    int const a = year % 19, b = year / 100, c = year % 100;
    int const d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int const h = (19 * a + b - d - g + 15) % 30;
    int const i = c / 4, k = c % 4;
    int const l = (32 + 2 * e + 2 * i - h - k) % 7;
    int const m = (a + 11 * h + 22 * l) / 451;
    int const n = h + l - 7 * m + 114;
    return the(year, n / 31, n % 31 + 1);
}

std::vector<bank_holiday> bank_holidays(int year) {
    auto all = regular(year);
    for (auto const& one : proclamations) {
        auto const to = date::parse(one.to).value();
        if (to.year() != year)
            continue;
        auto const from = date::parse(one.from);
        auto const moved = std::find_if(
            all.begin(), all.end(), [&](auto const& known) { return from && known.day == *from; });
        if (moved != all.end())
            *moved = {to, one.name};
        else
            all.push_back({to, one.name});
    }
    std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.day < b.day; });
    return all;
}

date bank_holidays_published_until() {
    return the(2027, 12, 31);
}

bool is_working_day(date day) {
    if (weekday(day) > 4)
        return false;
    auto const known = bank_holidays(day.year());
    return std::none_of(known.begin(), known.end(),
                        [&](auto const& one) { return one.day == day; });
}

date working_day_from(date day) {
    while (!is_working_day(day))
        day = day.plus_days(1);
    return day;
}

} // namespace network::members
