// What stood at an address before: a request for which there is no page goes on to where the
// library says it leads, or is told that what stood there was withdrawn.
#pragma once

#include "server/pages/visit.hpp"

#include <optional>

namespace network::pages {

/// The first page under the name that another site gave an item by number: "/?p=12".
bool is_short_address(http::request const& asked);

/// The way on, the page of what was withdrawn, or nothing where the address leads nowhere.
std::optional<http::response> led_on(visit const& now);

} // namespace network::pages
