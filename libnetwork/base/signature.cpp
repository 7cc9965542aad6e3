#include "libnetwork/base/signature.hpp"

#include "libnetwork/base/error.hpp"

#include <sodium.h>

#include <array>
#include <optional>

namespace network {
namespace {

template <std::size_t Size>
using bytes_of_size = std::array<unsigned char, Size>;
using secret_bytes = bytes_of_size<crypto_sign_SECRETKEYBYTES>;
using open_bytes = bytes_of_size<crypto_sign_PUBLICKEYBYTES>;
using signature_bytes = bytes_of_size<crypto_sign_BYTES>;

template <std::size_t Size>
std::string hexadecimal(bytes_of_size<Size> const& from) {
    std::string out(Size * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), from.data(), from.size());
    out.pop_back();
    return out;
}

template <class Bytes>
std::optional<Bytes> read(std::string_view text) {
    Bytes into{};
    std::size_t size = 0;
    if (text.size() != into.size() * 2 ||
        sodium_hex2bin(into.data(), into.size(), text.data(), text.size(), nullptr, &size,
                       nullptr) != 0 ||
        size != into.size())
        return std::nullopt;
    return into;
}

unsigned char const* data_of(std::string_view text) {
    return reinterpret_cast<unsigned char const*>(text.data());
}

secret_bytes secret_of(std::string_view text) {
    auto const key = read<secret_bytes>(text);
    if (!key)
        throw failure(status::internal, "signature.key", "a key for signing is broken");
    return *key;
}

} // namespace

key_pair new_key_pair() {
    secret_bytes secret{};
    open_bytes open{};
    crypto_sign_keypair(open.data(), secret.data());
    return {hexadecimal(secret), hexadecimal(open)};
}

std::string open_key_of(std::string_view secret) {
    open_bytes open{};
    crypto_sign_ed25519_sk_to_pk(open.data(), secret_of(secret).data());
    return hexadecimal(open);
}

std::string sign(std::string_view secret, std::string_view text) {
    signature_bytes made{};
    crypto_sign_detached(made.data(), nullptr, data_of(text), text.size(),
                         secret_of(secret).data());
    return hexadecimal(made);
}

bool is_signed(std::string_view open_key, std::string_view text, std::string_view signature) {
    auto const key = read<open_bytes>(open_key);
    auto const given = read<signature_bytes>(signature);
    return key && given &&
           crypto_sign_verify_detached(given->data(), data_of(text), text.size(), key->data()) == 0;
}

} // namespace network
