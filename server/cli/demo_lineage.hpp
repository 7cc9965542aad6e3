// What came of what in the demonstration: publications and toolkits of real projects as the
// network's own pages name them; an invented chain from a study that went wrong to a follow-up
// elsewhere; and the response to a news item, which somebody looked at before it was shown.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// Needs the people, the library and the projects of the demonstration.
result<> load_demo_lineage(operations::library& core, viewer const& by, date today);

} // namespace network::cli
