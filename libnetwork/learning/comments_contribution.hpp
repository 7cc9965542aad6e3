// What comments contribute to what crosses modules: the queue on the desk, a proof of soundness,
// what is held, and what erasing a person asks.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::learning {

std::vector<changes::desk_row> comments_desk(changes::reader& view);
std::vector<std::string> comments_faults(network::store::connection& db);
void comments_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into);
result<> forget_comments_of(changes::unit_of_work& work, std::int64_t person);

} // namespace network::learning
