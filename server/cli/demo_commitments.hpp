// What councils of the demonstration declared: public facts of two real ones, in our own words, and
// invented councils wherever votes, elections or lapses are shown.
#pragma once

#include "libnetwork/operations/library.hpp"

namespace network::cli {

/// For a store that holds the demonstration's organisations.
result<> load_demo_commitments(operations::library& core, viewer const& by, date today);

} // namespace network::cli
