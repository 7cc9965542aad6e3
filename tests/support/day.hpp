// A civil day, written as one reads it.
#pragma once

#include "libnetwork/base/date.hpp"

#include <string_view>

namespace network::test {

inline date day(std::string_view iso) {
    return date::parse(iso).value();
}

} // namespace network::test
