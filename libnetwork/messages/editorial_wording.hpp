// The wording of the letters about a text on its way to its readers.
#pragma once

#include "libnetwork/messages/templates.hpp"

#include <span>

namespace network::messages {

std::span<letter_text const> editorial_wording();

} // namespace network::messages
