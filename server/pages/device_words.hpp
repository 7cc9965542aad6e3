// A browser's own description in the few words by which people tell their devices apart. Coarse on
// purpose: what is kept of it is to identify nobody.
#pragma once

#include <string>
#include <string_view>

namespace network::pages {

/// "Firefox on Linux", "Safari on iPhone"; "A program" for what is no browser; empty where nothing
/// is told.
std::string device_of(std::string_view user_agent);

} // namespace network::pages
