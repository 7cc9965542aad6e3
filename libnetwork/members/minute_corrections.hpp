// Putting an agreed minute right. What a meeting agreed stays as it was agreed; a later meeting
// says what should have been written, and both are read side by side.
#pragma once

#include "libnetwork/members/minutes.hpp"

namespace network::members {

struct correct_decision_wish {
    std::int64_t meeting = 0;
    std::int64_t number = 0;
    std::string text;
    std::string reason;
    std::int64_t at = 0;
};
BOOST_DESCRIBE_STRUCT(correct_decision_wish, (), (meeting, number, text, reason, at))
NETWORK_FIELDS(correct_decision_wish, {"meeting", "Number of the meeting"},
               {"number", "Number of the decision at the meeting", {.least = 1}},
               {"text", "What should have been written", {.longest = 4000}},
               {"reason", "What was wrong", {.longest = 1000}},
               {"at", "Number of the later meeting of the same body that put it right"})

/// A correction of a decision in agreed minutes: a new row beside it. The same again at the same
/// meeting is the same answer. Not found "meeting.unknown", "minute.unknown"; invalid
/// "text.required", "text.same" (so it reads already), "reason.required"; conflict
/// "minutes.not_agreed" (reword the draft instead), "minutes.other_body", "minutes.not_later",
/// "meeting.called_off", "meeting.not_held".
result<decision_line> correct_decision(changes::unit_of_work& work,
                                       correct_decision_wish const& wish);

} // namespace network::members
