// What the attributes of an organisation have in common.
#pragma once

#include "libnetwork/organisations/words.hpp"

namespace network::organisations {

/// A number that belongs to a year and has a source.
constexpr bool is_figure(attribute which) {
    return which == attribute::population || which == attribute::revenue_budget ||
           which == attribute::capital_budget;
}

/// A day on which the organisation itself begins or ends.
constexpr bool is_day(attribute which) {
    return which == attribute::begins || which == attribute::ends;
}

} // namespace network::organisations
