#include "libnetwork/base/base64.hpp"

#include <sodium.h>

namespace network {

std::string to_base64(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    while (text.ends_with('=') || text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    char const* stopped = nullptr;
    auto* const into = reinterpret_cast<unsigned char*>(bytes.data());
    if (sodium_base642bin(into, bytes.size(), text.data(), text.size(), "\r\n", &size, &stopped,
                          sodium_base64_VARIANT_ORIGINAL_NO_PADDING) != 0 ||
        stopped != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

} // namespace network
