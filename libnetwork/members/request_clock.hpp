// By when a request for information must be answered, how it stands, and what may be done next.
// Pure functions of its recorded steps.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/members/information_request.hpp"

#include <span>

namespace network::members {

/// Days on which the clock stood still: those after `asked`, up to and with `answered`.
struct clock_stop {
    date asked;
    std::optional<date> answered; ///< none: it stands still now
};

/// How the request stands, by the steps that were not taken back.
request_state state_of(std::span<request_step_row const> steps);
/// The stops in the order of the steps.
std::vector<clock_stop> stops_of(std::span<request_step_row const> steps);

/// The last day for the answer.
/// Freedom of information and environmental information: the 20th working day after the day of
/// receipt (the 40th where extended). Bank holidays of England and Wales are no working days. The
/// Act leaves out those of Scotland and Northern Ireland as well, and begins anew after a
/// clarification where we go on counting: so the day here is never later than the law's.
/// Subject access: the same day of the next month (the third after it where extended), or the last
/// of a shorter month, later by each day on which the clock stood still; where that is no working
/// day, the next one.
request_due due_of(request_kind kind, date received_on, std::span<clock_stop const> stops,
                   bool extended);

/// Whether a step may be recorded. Conflict "request.closed", "request.clarifying" (only
/// "clarified", "refused" and "withdrawn" may follow), "request.not_clarifying",
/// "request.extended_already".
result<> may_follow(std::span<request_step_row const> steps, request_step next);

} // namespace network::members
