#include "server/http/address.hpp"

#include "server/http/trimmed.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <stdexcept>

namespace network::http {
namespace {

constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

// Some proxies add the port: "192.0.2.1:4711", "[2001:db8::1]:4711", "[2001:db8::1]".
std::string_view without_port(std::string_view text) {
    if (text.starts_with('[')) {
        auto const close = text.find(']');
        return close == std::string_view::npos ? text : text.substr(1, close - 1);
    }
    if (std::count(text.begin(), text.end(), ':') == 1)
        return text.substr(0, text.find(':'));
    return text;
}

} // namespace

std::optional<address> address::parse(std::string_view text) {
    std::array<char, INET6_ADDRSTRLEN> terminated{};
    if (text.empty() || text.size() >= terminated.size())
        return std::nullopt;
    std::copy(text.begin(), text.end(), terminated.begin());
    address read;
    if (inet_pton(AF_INET6, terminated.data(), read.bytes.data()) == 1)
        return read;
    if (inet_pton(AF_INET, terminated.data(), read.bytes.data() + mapped.size()) != 1)
        return std::nullopt;
    std::copy(mapped.begin(), mapped.end(), read.bytes.begin());
    return read;
}

bool address::is_v4() const {
    return std::equal(mapped.begin(), mapped.end(), bytes.begin());
}

std::string address::to_string() const {
    std::array<char, INET6_ADDRSTRLEN> text{};
    bool const v4 = is_v4();
    inet_ntop(v4 ? AF_INET : AF_INET6, bytes.data() + (v4 ? mapped.size() : 0), text.data(),
              text.size());
    return text.data();
}

address address::network() const {
    address shared = *this;
    if (!is_v4())
        std::fill(shared.bytes.begin() + 8, shared.bytes.end(), std::uint8_t{0});
    return shared;
}

std::optional<address_range> address_range::parse(std::string_view text) {
    auto const slash = text.find('/');
    auto const first = address::parse(text.substr(0, slash));
    if (!first)
        return std::nullopt;
    int const widest = first->is_v4() ? 32 : 128;
    int prefix = widest;
    if (slash != std::string_view::npos) {
        auto const digits = text.substr(slash + 1);
        auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
        if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || prefix < 0 ||
            prefix > widest)
            return std::nullopt;
    }
    return address_range{*first, prefix + 128 - widest};
}

bool address_range::contains(address const& candidate) const {
    auto const whole = static_cast<std::size_t>(prefix / 8);
    if (!std::equal(first.bytes.begin(), first.bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                    candidate.bytes.begin()))
        return false;
    int const bits = prefix % 8;
    if (bits == 0)
        return true;
    auto const mask = static_cast<std::uint8_t>(0xff << (8 - bits));
    return ((first.bytes[whole] ^ candidate.bytes[whole]) & mask) == 0;
}

trusted_proxies::trusted_proxies(std::vector<std::string> const& ranges) {
    for (auto const& text : ranges) {
        auto const range = address_range::parse(text);
        if (!range)
            throw std::invalid_argument("not an address or range: " + text);
        ranges_.push_back(*range);
    }
}

bool trusted_proxies::contains(address const& candidate) const {
    return std::any_of(ranges_.begin(), ranges_.end(),
                       [&](auto const& range) { return range.contains(candidate); });
}

address trusted_proxies::client_of(address const& peer, std::string_view forwarded_for) const {
    address client = peer;
    while (contains(client) && !forwarded_for.empty()) {
        auto const comma = forwarded_for.rfind(',');
        bool const last = comma == std::string_view::npos;
        auto const item = last ? forwarded_for : forwarded_for.substr(comma + 1);
        forwarded_for = last ? std::string_view{} : forwarded_for.substr(0, comma);
        auto const named = address::parse(without_port(trimmed(item)));
        if (!named)
            break;
        client = *named;
    }
    return client;
}

} // namespace network::http
