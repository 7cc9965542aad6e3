// Money in whole pence. No floating point ever touches it.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace network {

struct money {
    std::int64_t pence = 0;

    auto operator<=>(money const&) const = default;
};

/// For people: "£1,234,567.89"; whole pounds without the pence: "£500".
std::string to_text(money amount);

} // namespace network
