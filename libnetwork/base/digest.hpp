// Hashes and unguessable tokens, from libsodium.
#pragma once

#include <string>
#include <string_view>

namespace network {

/// SHA-256 in lower-case hexadecimal, 64 digits.
std::string sha256(std::string_view bytes);

/// That many bytes from the system's random source, in hexadecimal.
std::string random_token(std::size_t bytes);

} // namespace network
