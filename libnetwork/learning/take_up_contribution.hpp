// What projects, adoptions and questions add to what crosses modules: the desk, the proof of
// soundness, what is held, what goes after some time, and what goes with a person.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/changes/retention.hpp"

#include <span>

namespace network::learning {

/// Bids that wait for the Board or the Committee, what is due of projects, rounds that close soon,
/// and questions that nobody answers.
std::vector<changes::desk_row> projects_desk(changes::reader& view);

/// A line for each event of a project out of turn, each round that awarded more than its envelope,
/// each organisation that leads two projects of a round, and each circle in lineage.
std::vector<std::string> projects_faults(store::connection& db);

void projects_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into);

std::span<changes::retention_subject const> projects_retention();

/// Takes away what a person who is being erased asked and answered.
result<> forget_questions_of(changes::unit_of_work& work, std::int64_t person);

} // namespace network::learning
