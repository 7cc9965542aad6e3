#include "libnetwork/organisations/given_file.hpp"

namespace network::organisations {
namespace {

std::optional<std::string> from_base64(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    while (text.ends_with('='))
        text.remove_suffix(1);
    for (char const c : text) {
        if (c == '\n' || c == '\r')
            continue;
        auto const value = digits.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xFF);
        }
    }
    return bytes;
}

} // namespace

result<std::string> bytes_of(std::optional<std::string> const& content,
                             std::optional<std::string> const& content_base64,
                             std::size_t largest) {
    if (content.has_value() == content_base64.has_value())
        return invalid("content", "required", "give the file either as text or in base64");
    auto bytes = content ? content : from_base64(*content_base64);
    if (!bytes)
        return invalid("content_base64", "base64.invalid", "is not base64");
    if (bytes->size() > largest)
        return invalid("content", "file.too_large",
                       "the file is larger than " + std::to_string(largest >> 20U) + " MB");
    return *std::move(bytes);
}

} // namespace network::organisations
