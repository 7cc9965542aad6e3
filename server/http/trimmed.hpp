// A header's value without the blanks and tabs around it (RFC 9110, section 5.6.3).
#pragma once

#include <string_view>

namespace network::http {

constexpr std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace network::http
