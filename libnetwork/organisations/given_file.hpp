// A file as it is given to an import: as text, or as bytes in base64.
#pragma once

#include "libnetwork/base/result.hpp"

#include <optional>
#include <string>

namespace network::organisations {

constexpr std::size_t largest_import = 16u << 20u; ///< bytes of a file

/// Its bytes. Fails with invalid "required" where not exactly one is given, "base64.invalid",
/// "file.too_large".
result<std::string> bytes_of(std::optional<std::string> const& content,
                             std::optional<std::string> const& content_base64,
                             std::size_t largest = largest_import);

} // namespace network::organisations
