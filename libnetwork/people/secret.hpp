// Unguessable secrets handed out once and kept only as a hash: session tokens, mailed links, API
// tokens. They hold 256 random bits, so a plain SHA-256 keeps them; passwords need password.hpp.
#pragma once

#include <string>
#include <string_view>

namespace network::people {

struct secret {
    std::string raw;  ///< for its owner, once
    std::string hash; ///< for the store
};

/// A fresh one; the raw form starts with `prefix`.
secret fresh_secret(std::string_view prefix = {});
/// The stored form of a raw one.
std::string hash_of(std::string_view raw);

/// HMAC-SHA256 in hexadecimal.
std::string keyed_hash(std::string_view key, std::string_view text);
/// Compares without telling by its time where they differ.
bool same_secret(std::string_view a, std::string_view b);

} // namespace network::people
