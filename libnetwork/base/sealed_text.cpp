// A sealed text is "sealed:1:", then nonce and cipher in hexadecimal.
#include "libnetwork/base/sealed_text.hpp"

#include <sodium.h>

#include <algorithm>
#include <vector>

namespace network {
namespace {

constexpr std::string_view mark = "sealed:1:";
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

using bytes = std::vector<unsigned char>;

unsigned char const* raw(std::string_view text) {
    return reinterpret_cast<unsigned char const*>(text.data());
}

std::string to_digits(unsigned char const* from, std::size_t size) {
    std::string out(size * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), from, size);
    out.pop_back();
    return out;
}

std::optional<bytes> from_digits(std::string_view text) {
    if (text.empty())
        return bytes{}; // sodium may not be given the address of nothing
    bytes out(text.size() / 2);
    std::size_t read = 0;
    if (text.size() % 2 != 0 || sodium_hex2bin(out.data(), out.size(), text.data(), text.size(),
                                               nullptr, &read, nullptr) != 0)
        return std::nullopt;
    return read == out.size() ? std::optional{std::move(out)} : std::nullopt;
}

} // namespace

sealing_key sealing_key::fresh() {
    sealing_key made;
    randombytes_buf(made.bytes_.data(), made.bytes_.size());
    return made;
}

std::optional<sealing_key> sealing_key::parse(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    auto const first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return std::nullopt;
    auto const read = from_digits(text.substr(first, text.find_last_not_of(blank) - first + 1));
    sealing_key made;
    if (!read || read->size() != made.bytes_.size())
        return std::nullopt;
    std::copy(read->begin(), read->end(), made.bytes_.begin());
    return made;
}

std::string sealing_key::to_text() const {
    return to_digits(bytes_.data(), bytes_.size());
}

std::string seal(sealing_key const& key, std::string_view about, std::string_view plain) {
    bytes out(nonce_size + plain.size() + tag_size);
    randombytes_buf(out.data(), nonce_size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonce_size, nullptr, raw(plain),
                                               plain.size(), raw(about), about.size(), nullptr,
                                               out.data(), key.bytes());
    return std::string{mark} + to_digits(out.data(), out.size());
}

bool is_sealed(std::string_view stored) {
    return stored.starts_with(mark);
}

std::optional<std::string> unseal(sealing_key const& key, std::string_view about,
                                  std::string_view stored) {
    if (!is_sealed(stored))
        return std::nullopt;
    auto const read = from_digits(stored.substr(mark.size()));
    if (!read || read->size() < nonce_size + tag_size)
        return std::nullopt;
    std::string plain(read->size() - nonce_size - tag_size, '\0');
    auto const opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, read->data() + nonce_size,
        read->size() - nonce_size, raw(about), about.size(), read->data(), key.bytes());
    return opened == 0 ? std::optional{std::move(plain)} : std::nullopt;
}

} // namespace network
