// The bank holidays of England and Wales and the working days between them. The regular ones follow
// from the calendar; the days that a proclamation moved or added stand in a table, as published at
// https://www.gov.uk/bank-holidays. Pure: no clock, no store.
#pragma once

#include "libnetwork/base/date.hpp"

#include <string_view>
#include <vector>

namespace network::members {

struct bank_holiday {
    date day;
    std::string_view name;

    bool operator==(bank_holiday const&) const = default;
};

/// Easter Sunday of a year of the Gregorian calendar (Anonymous Gregorian algorithm, as given by
/// Meeus, "Astronomical Algorithms", chapter 8).
date easter_sunday(int year);

/// All of a year in the order of the calendar, substitute days in place of weekends. By the rules
/// as they have stood since 1978; a year's proclamations are known as far as they were published.
std::vector<bank_holiday> bank_holidays(int year);

/// Until when proclamations are known: later days follow from the regular rules alone.
date bank_holidays_published_until();

/// Neither Saturday nor Sunday nor a bank holiday.
bool is_working_day(date day);
/// The day itself where it is a working day, else the first one after it.
date working_day_from(date day);

} // namespace network::members
