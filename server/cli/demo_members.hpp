// The members of the demonstration: real councils with the days that were published, and an
// invented network around them, so that together they grow as the real one did in public figures.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Adds the invented organisations and everybody's membership, in one unit of work. Wants the
/// organisations of the demonstration; goes before its reorganisation.
result<> load_demo_members(operations::library& core, viewer const& by);

} // namespace network::cli
