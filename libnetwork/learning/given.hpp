// A wish states only what is to change: what is given replaces, what is left out stays.
#pragma once

#include "libnetwork/base/text.hpp"

#include <optional>
#include <string>

namespace network::learning {

template <class T, class Given>
void put_given(T& into, std::optional<Given> const& given) {
    if (given)
        into = *given;
}
/// Texts without the blanks around them.
inline void put_given(std::string& into, std::optional<std::string> const& given) {
    if (given)
        into = trim(*given);
}

} // namespace network::learning
