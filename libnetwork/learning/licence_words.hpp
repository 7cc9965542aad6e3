// How people write the licences that the library knows: "CC BY 4.0", "Open Government Licence
// v3.0". A version that is not named is not guessed. Pure.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/learning/resource.hpp"

#include <optional>
#include <string_view>

namespace network::learning {

/// The licence that is called so, in any dress; none: the library has no such licence.
std::optional<licence> licence_called(std::string_view text);

/// The licence that was given with a file; none where nothing was. Invalid "licence.unknown".
result<std::optional<licence>> licence_given(std::optional<std::string> const& text);

} // namespace network::learning
