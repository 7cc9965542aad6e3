// The demonstration's library: what real councils and their partners have published, told in our
// own words and with public facts only; and, from invented organisations, whatever is for members
// alone, went wrong, waits for an editor or was taken back.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Needs the organisations of the demonstration. Days of what the invented ones share are relative
/// to the day of loading.
result<> load_demo_library(operations::library& core, viewer const& by);

} // namespace network::cli
