// The days before an election on which a council publishes nothing that could sway it. Worked out
// from its own elections, recorded or due by its cycle; nothing is stored.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/editorial.hpp"

#include <span>

namespace network::learning {

namespace rules {

/// From the last day for the notice of election, the twenty-fifth working day before the poll
/// (Representation of the People Act 1983, schedule 2), up to and with polling day. The period may
/// begin earlier where the notice is given earlier; for 2 May 2024 this gives 26 March.
period pre_election_period(date polling_day);

} // namespace rules

/// The periods of an organisation around a day: those of elections a year before, two after, and
/// one after `furthest` where something waits until then.
std::vector<period> pre_election_holds(changes::reader& view, std::int64_t organisation,
                                       date around, std::optional<date> furthest = {});

/// The last day on which something of these comes out.
std::optional<date> furthest_day(std::span<event const> events);

} // namespace network::learning
