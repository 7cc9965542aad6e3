// The words of governance: bodies, their meetings, who was there, what was minuted. No behaviour.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/field.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::members {

enum class meeting_mode : std::uint8_t { in_person, online, hybrid };
BOOST_DESCRIBE_ENUM(meeting_mode, in_person, online, hybrid)

/// How somebody took part.
enum class attendance_state : std::uint8_t {
    present,
    apologies,
    substitute,           ///< for somebody else, from the beginning
    substitute_from_item, ///< for somebody else, from an item of the agenda on
    advisor,
    in_attendance,
    minutes,   ///< took the minutes
    struck_out ///< was recorded by mistake
};
BOOST_DESCRIBE_ENUM(attendance_state, present, apologies, substitute, substitute_from_item, advisor,
                    in_attendance, minutes, struck_out)

enum class minutes_state : std::uint8_t {
    awaited, ///< nothing is written down yet
    draft,
    agreed ///< by a later meeting; nothing in them changes any more
};
BOOST_DESCRIBE_ENUM(minutes_state, awaited, draft, agreed)

struct body_row {
    std::int64_t id = 0;
    std::string code;
    std::string name;
    std::string purpose;
};
BOOST_DESCRIBE_STRUCT(body_row, (), (id, code, name, purpose))
NETWORK_FIELDS(body_row, {"id", "Number of the body"},
               {"code", "Short code, with which its minutes are cited"}, {"name", "Name"},
               {"purpose", "What it is for, in a sentence"})

struct meeting_row {
    std::int64_t id = 0;
    std::string body;
    std::string body_name;
    date held_on;
    std::string starts_at;
    std::string joins_at;
    meeting_mode mode = meeting_mode::in_person;
    std::string place;
    bool called_off = false;
    std::string reason;
    minutes_state minutes = minutes_state::awaited;
    std::int64_t decisions = 0;
};
BOOST_DESCRIBE_STRUCT(meeting_row, (),
                      (id, body, body_name, held_on, starts_at, joins_at, mode, place, called_off,
                       reason, minutes, decisions))
NETWORK_FIELDS(meeting_row, {"id", "Number of the meeting"}, {"body", "Code of the body"},
               {"body_name", "Name of the body"}, {"held_on", "The day"},
               {"starts_at", "Hour and minute in London at which it starts; empty: not told"},
               {"joins_at", "From when one can join; empty: not told"},
               {"mode", "In person, online or both"}, {"place", "Where"},
               {"called_off", "True where it is not held"},
               {"reason", "Why it was moved or called off; empty: it was not"},
               {"minutes", "Awaited, a draft, or agreed by a later meeting"},
               {"decisions", "How many decisions are minuted"})

struct agenda_line {
    std::int64_t number = 0;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(agenda_line, (), (number, title))
NETWORK_FIELDS(agenda_line, {"number", "Number of the item"}, {"title", "What it is about"})

struct attendance_line {
    std::optional<std::int64_t> person;
    std::string name;
    std::string label;
    std::int64_t organisation = 0;
    std::string organisation_name;
    attendance_state state = attendance_state::present;
    std::optional<std::int64_t> from_item;
};
BOOST_DESCRIBE_STRUCT(attendance_line, (),
                      (person, name, label, organisation, organisation_name, state, from_item))
NETWORK_FIELDS(attendance_line,
               {"person",
                "Number of the person; null for those without an account, and where names "
                "are not for the reader"},
               {"name", "Name of the person; empty as above", {.privacy = privacy::contact}},
               {"label", "In whose role somebody without an account came"},
               {"organisation", "Number of the organisation; 0: none"},
               {"organisation_name", "Name of the organisation on that day"},
               {"state", "How they took part"},
               {"from_item", "Item from which a substitute sat in; null otherwise"})

/// What a later meeting found wrong in an agreed decision.
struct decision_correction {
    std::string text;
    std::string reason;
    std::int64_t corrected_at = 0;
    date corrected_on;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(decision_correction, (),
                      (text, reason, corrected_at, corrected_on, recorded_at))
NETWORK_FIELDS(decision_correction, {"text", "What should have been written"},
               {"reason", "What was wrong"},
               {"corrected_at", "Number of the meeting that put it right"},
               {"corrected_on", "Its day"}, {"recorded_at", "When it was recorded"})

struct decision_line {
    std::int64_t id = 0;
    std::int64_t number = 0;
    std::string reference;
    std::optional<std::int64_t> item;
    std::string text; ///< as it was minuted
    std::vector<decision_correction> corrections = {};
};
BOOST_DESCRIBE_STRUCT(decision_line, (), (id, number, reference, item, text, corrections))
NETWORK_FIELDS(decision_line, {"id", "Number of the minuted decision"},
               {"number", "Its number at the meeting"}, {"reference", "How others cite it"},
               {"item", "Item of the agenda; null: none"},
               {"text", "What was decided, as it was minuted"},
               {"corrections", "What later meetings put right, the newest last"})

/// A meeting with all that the reader may see of it: drafts are for the network team.
struct meeting_card {
    meeting_row meeting;
    std::vector<agenda_line> agenda;
    std::vector<attendance_line> attendance;
    std::vector<decision_line> decisions;
    std::string text;
    std::optional<std::int64_t> agreed_at;
    std::optional<date> agreed_on;
};
BOOST_DESCRIBE_STRUCT(meeting_card, (),
                      (meeting, agenda, attendance, decisions, text, agreed_at, agreed_on))
NETWORK_FIELDS(meeting_card, {"meeting", "When, where, of which body"}, {"agenda", "The agenda"},
               {"attendance", "Who was there; empty where the minutes are a draft for others"},
               {"decisions", "Numbered decisions; empty where they are a draft for others"},
               {"text", "The minutes in words; empty where they are a draft for others"},
               {"agreed_at", "Number of the meeting that agreed them; null: none yet"},
               {"agreed_on", "Its day"})

} // namespace network::members
