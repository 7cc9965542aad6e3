// A day as people read and type it. Machines get date::to_string, and give no other form.
#pragma once

#include "libnetwork/base/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace network {

/// "1 April 2027", without a leading zero, the month in full.
std::string day_text(date day);

/// The month of a name or of its first three letters, in English or Welsh: "March", "mar.",
/// "Mawrth"; nothing for what begins no name, or names of two months.
std::optional<int> month_named(std::string_view name);

/// A day as people type it: "1 March 2027", "1st Mar 2027", "March 1, 2027", "01/03/2027" with the
/// day first, "1.3.2027", "2027-03-01". Nothing where a part is missing, the year has not four
/// digits, or the calendar has no such day.
std::optional<date> day_typed(std::string_view typed);

} // namespace network
