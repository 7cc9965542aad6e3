// Addresses of clients and proxies: parsing, ranges, and who a forwarded request really came from.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace network::http {

/// An IPv4 or IPv6 address; IPv4 is held in its mapped form (::ffff:a.b.c.d).
struct address {
    std::array<std::uint8_t, 16> bytes{};

    static std::optional<address> parse(std::string_view text);
    [[nodiscard]] bool is_v4() const;
    [[nodiscard]] std::string to_string() const;
    /// What counts as one client: the address itself, or the /64 network of an IPv6 one.
    [[nodiscard]] address network() const;

    auto operator<=>(address const&) const = default;
};

/// "10.0.0.0/8", "::1", "192.0.2.7".
struct address_range {
    address first;
    int prefix = 128;

    static std::optional<address_range> parse(std::string_view text);
    [[nodiscard]] bool contains(address const& candidate) const;
};

/// The proxies whose word about the client is believed.
class trusted_proxies {
  public:
    /// Throws std::invalid_argument for a text that is neither address nor range.
    explicit trusted_proxies(std::vector<std::string> const& ranges);

    [[nodiscard]] bool contains(address const& candidate) const;
    [[nodiscard]] bool empty() const { return ranges_.empty(); }
    /// Walks X-Forwarded-For from its end past trusted proxies to the first other address. What
    /// cannot be read ends the walk at the last address that could.
    [[nodiscard]] address client_of(address const& peer, std::string_view forwarded_for) const;

  private:
    std::vector<address_range> ranges_;
};

} // namespace network::http
