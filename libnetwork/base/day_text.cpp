#include "libnetwork/base/day_text.hpp"

#include <array>

namespace network {

std::string day_text(date day) {
    static constexpr std::array months{"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
    return std::to_string(day.day()) + ' ' + months[static_cast<std::size_t>(day.month() - 1)] +
           ' ' + std::to_string(day.year());
}

} // namespace network
