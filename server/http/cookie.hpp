// Cookies: reading the Cookie header, and writing Set-Cookie with safe attributes by default.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace network::http {

/// The value of a cookie in a Cookie header, or nothing. Of two with one name the first counts.
std::optional<std::string_view> cookie_value(std::string_view header, std::string_view name);

struct cookie {
    std::string name;
    std::string value;
    std::string path = "/";
    /// None: until the browser closes; 0: forget it now.
    std::optional<std::chrono::seconds> max_age = std::nullopt;
    bool secure = false; ///< set behind TLS
    bool http_only = true;
    std::string same_site = "Lax"; ///< "Lax", "Strict" or "None"
};

/// The value of a Set-Cookie header. Throws std::invalid_argument where name, value or path holds
/// characters that a cookie cannot carry.
std::string set_cookie(cookie const& wish);

} // namespace network::http
