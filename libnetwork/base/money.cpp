// Pence as people read them: pounds with a sign, grouped by thousands.
#include "libnetwork/base/money.hpp"

namespace network {

std::string to_text(money amount) {
    bool const negative = amount.pence < 0;
    auto const magnitude = negative ? 0 - static_cast<std::uint64_t>(amount.pence)
                                    : static_cast<std::uint64_t>(amount.pence);
    auto pounds = std::to_string(magnitude / 100);
    for (auto at = static_cast<int>(pounds.size()) - 3; at > 0; at -= 3)
        pounds.insert(static_cast<std::size_t>(at), ",");
    auto out = (negative ? "-£" : "£") + pounds;
    if (auto const pence = magnitude % 100; pence != 0) {
        out += pence < 10 ? ".0" : ".";
        out += std::to_string(pence);
    }
    return out;
}

} // namespace network
