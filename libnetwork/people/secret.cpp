// Thin over libsodium.
#include "libnetwork/people/secret.hpp"

#include "libnetwork/base/digest.hpp"

#include <sodium.h>

namespace network::people {

secret fresh_secret(std::string_view prefix) {
    secret made;
    made.raw = std::string{prefix} + random_token(32);
    made.hash = hash_of(made.raw);
    return made;
}

std::string hash_of(std::string_view raw) {
    return sha256(raw);
}

std::string keyed_hash(std::string_view key, std::string_view text) {
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<unsigned char const*>(key.data()),
                                key.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<unsigned char const*>(text.data()),
                                  text.size());
    unsigned char mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_final(&state, mac);
    std::string out(sizeof mac * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), mac, sizeof mac);
    out.pop_back();
    return out;
}

bool same_secret(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace network::people
