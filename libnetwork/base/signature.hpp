// Signatures by a pair of keys, Ed25519 from libsodium. All in hexadecimal.
#pragma once

#include <string>
#include <string_view>

namespace network {

struct key_pair {
    std::string secret; ///< 128 digits; never leaves the house
    std::string open;   ///< 64 digits; for everybody
};
key_pair new_key_pair();
/// The open half of a secret key.
std::string open_key_of(std::string_view secret);

/// 128 digits. Throws failure where the key is none.
std::string sign(std::string_view secret, std::string_view text);
bool is_signed(std::string_view open_key, std::string_view text, std::string_view signature);

} // namespace network
