// Minuted decisions, cited by reference: what every other decision of this module rests on. A
// minute that does not exist is refused wherever it is cited.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/governance.hpp"

#include <boost/describe/class.hpp>

namespace network::members {

/// A decision of a body, as it stands in the minutes of a meeting.
struct cited_minute {
    std::int64_t id = 0;
    std::string reference; ///< as it is written: "EOC 2026-03-16/4"
    std::string body;      ///< its name: "Executive Oversight Committee"
    date held;             ///< the day of the meeting
    bool agreed = false;   ///< a later meeting agreed the minutes
    std::string text;
    std::optional<std::string> corrected = {}; ///< what a later meeting said it should have read
};
BOOST_DESCRIBE_STRUCT(cited_minute, (), (id, reference, body, held, agreed, text, corrected))
NETWORK_FIELDS(cited_minute, {"id", "Number of the minuted decision"},
               {"reference", "How others cite it, such as EOC 2026-03-16/4"},
               {"body", "Name of the body that decided"}, {"held", "Day of the meeting"},
               {"agreed", "True once a later meeting agreed the minutes"},
               {"text", "What was decided"},
               {"corrected", "What a later meeting said it should have read; null: nothing"})

/// How a decision is cited: code of the body, day of the meeting, number: "EOC 2026-03-16/4".
std::string citation(std::string_view code, date held, std::int64_t number);

/// The minuted decision of that reference, such as "EOC 2026-03-16/4"; capitals and spaces around
/// it do not matter. Not found "minute.unknown". A draft is found as well as agreed minutes.
result<cited_minute> minute_called(changes::reader& view, std::string_view reference);

/// The same, for what must rest on agreed minutes: also conflict "minute.not_agreed".
result<cited_minute> agreed_minute_called(changes::reader& view, std::string_view reference);

/// The decision of that number as stored by others, where there is one.
std::optional<cited_minute> minute_of(changes::reader& view, std::int64_t id);

struct cite_wish {
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(cite_wish, (), (reference))
NETWORK_FIELDS(cite_wish,
               {"reference", "As it is cited, such as EOC 2026-03-16/4", {.longest = 60}})

/// Minutes are agreed, and put right, by the same body at a later meeting that was held: conflict
/// "minutes.other_body", "minutes.not_later", "meeting.called_off", "meeting.not_held".
result<> check_later(changes::reader& view, meeting_row const& earlier, meeting_row const& later);

/// minute_called() for readers: the text of a draft is for the network team.
result<cited_minute> show_minute(changes::reader& view, cite_wish const& wish);

struct decide_wish {
    std::int64_t meeting = 0;
    std::optional<std::int64_t> item;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(decide_wish, (), (meeting, item, text))
NETWORK_FIELDS(decide_wish, {"meeting", "Number of the meeting"},
               {"item", "Item of the agenda", {.least = 1, .most = 200}},
               {"text", "What was decided", {.longest = 4000}})

/// Minutes a decision under the next number of its meeting. Not found "meeting.unknown"; invalid
/// "text.required", "item.unknown"; conflict "meeting.called_off", "meeting.not_held" (its day is
/// still to come), "minutes.agreed_already".
result<cited_minute> record_decision(changes::unit_of_work& work, decide_wish const& wish);

struct reword_wish {
    std::int64_t meeting = 0;
    std::int64_t number = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(reword_wish, (), (meeting, number, text))
NETWORK_FIELDS(reword_wish, {"meeting", "Number of the meeting"},
               {"number", "Number of the decision at the meeting", {.least = 1}},
               {"text", "What was decided", {.longest = 4000}})

/// Another wording of a decision, as long as the minutes are a draft. Also not found
/// "minute.unknown".
result<cited_minute> reword_decision(changes::unit_of_work& work, reword_wish const& wish);

struct minutes_wish {
    std::int64_t meeting = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(minutes_wish, (), (meeting, text))
NETWORK_FIELDS(minutes_wish, {"meeting", "Number of the meeting"},
               {"text", "The minutes in words, as a draft", {.longest = 60000}})

/// Writes the draft of the minutes. Fails as record_decision().
result<meeting_row> write_minutes(changes::unit_of_work& work, minutes_wish const& wish);

struct agree_wish {
    std::int64_t meeting = 0;
    std::int64_t at = 0;
};
BOOST_DESCRIBE_STRUCT(agree_wish, (), (meeting, at))
NETWORK_FIELDS(agree_wish, {"meeting", "Number of the meeting whose minutes are agreed"},
               {"at", "Number of the later meeting of the same body that agreed them"})

/// The minutes are agreed; from now on they stay as they are. Not found "meeting.unknown"; conflict
/// "minutes.awaited", "minutes.agreed_already", "minutes.other_body", "minutes.not_later",
/// "meeting.called_off", "meeting.not_held".
result<meeting_row> agree_minutes(changes::unit_of_work& work, agree_wish const& wish);

} // namespace network::members
