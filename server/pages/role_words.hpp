// How posts read on the screen: "Network manager", "Officer, Eastmere City Council".
#pragma once

#include "libnetwork/people/person.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

std::string_view post_text(people::post post);
/// With the organisation it is held in.
std::string role_text(visit const& now, people::appointment const& held);
/// The organisation's name, or "The network".
std::string place_text(visit const& now, std::int64_t organisation);
/// Today in London.
date card_day(visit const& now);

} // namespace network::pages
