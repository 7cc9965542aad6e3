// Invented libraries of any size, the same for the same seed: for measuring and for rehearsals.
// Words are of our own making and fall as words do: a few stand everywhere, most hardly anywhere.
#pragma once

#include "libnetwork/operations/library.hpp"

#include <functional>

namespace network::cli {

/// Adds that many published resources, led by organisations of the register. `progress` is told how
/// many are done.
result<> generate_library(operations::library& core, viewer const& by, std::int64_t resources,
                          std::uint64_t seed,
                          std::function<void(std::int64_t done)> const& progress);

} // namespace network::cli
