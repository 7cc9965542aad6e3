// What dealings and requests for information add to what crosses modules: the desk, the proof of
// soundness, what is held, what goes after some time.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/changes/retention.hpp"

#include <span>

namespace network::members {

/// Open tasks, open requests by their clock, and a row for each address that mail came back from
/// while it still is somebody's, with the organisation's other contacts.
std::vector<changes::desk_row> dealings_desk(changes::reader& view);

/// A line for each dealing whose day of completion lies before it, and each request whose steps
/// contradict one another.
std::vector<std::string> dealings_faults(network::store::connection& db);

void dealings_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into);

std::span<changes::retention_subject const> dealings_retention();

/// Takes away who asked, from closed requests about the own data of a person who is being erased.
result<> forget_requests_of(changes::unit_of_work& work, std::int64_t person);

} // namespace network::members
