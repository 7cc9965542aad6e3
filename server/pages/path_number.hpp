// Numbers as they stand in addresses.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace network::pages {

/// The number, or nothing where the text is none or too long for one.
inline std::optional<std::int64_t> path_number(std::string_view text) {
    if (text.empty() || text.size() > 17 ||
        text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return std::stoll(std::string{text});
}

} // namespace network::pages
