// How WordPress writes a text: in blocks with their marks in comments, or in the classic manner
// with shortcodes and blank lines. Made into HTML that markup.hpp then reads; nothing here is
// trusted.
#pragma once

#include "libnetwork/learning/markup.hpp"

#include <string>
#include <string_view>

namespace network::learning {

/// The text as allowed markup. `base`: the address of the site, for relative links.
read_markup read_wordpress_text(std::string_view text, std::string_view base);

} // namespace network::learning
