// Bytes as text and back, RFC 4648 section 4, from libsodium.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace network {

std::string to_base64(std::string_view bytes);

/// Nothing where it is not base64. Line breaks within are passed over; padding may be left out.
std::optional<std::string> from_base64(std::string_view text);

} // namespace network
