// Invented networks of any size, the same for the same seed: for measuring and for rehearsals. None
// of the names, codes (those that begin E99, S99, W99 and N99 are given to nobody) or figures is of
// a real place.
#pragma once

#include "libnetwork/operations/library.hpp"

#include <functional>

namespace network::cli {

struct generated_size {
    std::int64_t organisations = 0;
    std::uint64_t seed = 1;
    std::int64_t events = 0; ///< of each one's membership; 0: no memberships
};

/// Adds that many organisations, some with a past name, each a member if events are asked for.
/// `progress` is told how many are done. Fails as organisations::add does: twice into one store is
/// a conflict of codes.
result<> generate_network(operations::library& core, viewer const& by, generated_size size,
                          std::function<void(std::int64_t done)> const& progress);

} // namespace network::cli
