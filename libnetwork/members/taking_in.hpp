// A group and its council take one another's place as control is won and lost.
#pragma once

#include "libnetwork/members/recording.hpp"

namespace network::members {

/// A member from that day on. Who left or lapsed before is the same membership again, with its gap;
/// one that went on elsewhere stays where it went, and the next one is linked to what it follows.
result<membership_changed> take_in(changes::unit_of_work& work, std::int64_t organisation, tier as,
                                   date from, decision const& rests_on);

} // namespace network::members
