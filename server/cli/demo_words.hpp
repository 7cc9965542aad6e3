// What the loaders of the demonstration say alike.
#pragma once

#include <string_view>

namespace network::cli {

/// The source of whatever no real organisation did.
inline constexpr std::string_view invented = "Invented for this demonstration";

} // namespace network::cli
