// A day as people read it. Machines get date::to_string.
#pragma once

#include "libnetwork/base/date.hpp"

#include <string>

namespace network {

/// "1 April 2027", without a leading zero, the month in full.
std::string day_text(date day);

} // namespace network
