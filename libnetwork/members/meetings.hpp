// Use cases of meetings: bodies, calling, moving, the agenda, who was there; and reading all of it.
// Nothing is overwritten: a new notice, item or line of attendance stands beside the old one.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/governance.hpp"

namespace network::members {

struct bodies_wish {};
BOOST_DESCRIBE_STRUCT(bodies_wish, (), ())
constexpr std::span<field const> network_fields(std::type_identity<bodies_wish>) {
    return {};
}
constexpr std::string_view network_record_name(std::type_identity<bodies_wish>) {
    return "bodies_wish";
}

/// Every body, by name.
result<page<body_row>> bodies(changes::reader& view, bodies_wish const& wish);

struct body_wish {
    std::string code;
    std::string name;
    std::optional<std::string> purpose;
};
BOOST_DESCRIBE_STRUCT(body_wish, (), (code, name, purpose))
NETWORK_FIELDS(body_wish,
               {"code",
                "Short code in small letters, with which its minutes are cited",
                {.longest = 12}},
               {"name", "Name", {.longest = 200}},
               {"purpose", "What it is for, in a sentence", {.longest = 500}})

/// A further body. Invalid "body.code_invalid", "name.required"; conflict "body.already".
result<body_row> add_body(changes::unit_of_work& work, body_wish const& wish);

/// The body of that code, in any capitals. Not found "body.unknown".
result<body_row> body_called(changes::reader& view, std::string_view code);

struct call_wish {
    std::string body;
    date on;
    std::optional<std::string> starts;
    std::optional<std::string> joins;
    std::optional<meeting_mode> mode;
    std::optional<std::string> place;
    std::vector<std::string> agenda;
};
BOOST_DESCRIBE_STRUCT(call_wish, (), (body, on, starts, joins, mode, place, agenda))
NETWORK_FIELDS(call_wish, {"body", "Code of the body, such as eoc", {.longest = 12}},
               {"on", "The day"},
               {"starts", "Hour and minute in London, such as 14:00", {.longest = 5}},
               {"joins", "From when one can join, such as 13:30", {.longest = 5}},
               {"mode", "In person, online or both; online if left out"},
               {"place", "Where", {.longest = 300}},
               {"agenda", "Titles of the items, in order", {.longest = 60}})

/// Calls a meeting, also one that was held long ago. Not found "body.unknown"; invalid
/// "time.invalid", "meeting.joins_late"; conflict "meeting.already" (that body on that day).
result<meeting_row> call_meeting(changes::unit_of_work& work, call_wish const& wish);

struct move_wish {
    std::int64_t meeting = 0;
    std::optional<date> on;
    std::optional<std::string> starts;
    std::optional<std::string> joins;
    std::optional<meeting_mode> mode;
    std::optional<std::string> place;
    bool called_off = false;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(move_wish, (), (meeting, on, starts, joins, mode, place, called_off, reason))
NETWORK_FIELDS(move_wish, {"meeting", "Number of the meeting"},
               {"on", "The new day; as before if left out, like all that follows"},
               {"starts", "Hour and minute in London", {.longest = 5}},
               {"joins", "From when one can join", {.longest = 5}},
               {"mode", "In person, online or both"}, {"place", "Where", {.longest = 300}},
               {"called_off", "True: it is not held"}, {"reason", "Why", {.longest = 500}})

/// Moves a meeting or calls it off. As call_meeting(); also not found "meeting.unknown", conflict
/// "meeting.minuted" (there are minutes of it already).
result<meeting_row> move_meeting(changes::unit_of_work& work, move_wish const& wish);

struct agenda_wish {
    std::int64_t meeting = 0;
    std::optional<std::int64_t> number;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(agenda_wish, (), (meeting, number, title))
NETWORK_FIELDS(agenda_wish, {"meeting", "Number of the meeting"},
               {"number",
                "Number of the item; the next one if left out",
                {.least = 1, .most = 200}},
               {"title", "What it is about; empty takes the item off", {.longest = 300}})

/// Puts an item on the agenda, renames it or takes it off. Conflict "minutes.agreed_already".
result<agenda_line> set_agenda_item(changes::unit_of_work& work, agenda_wish const& wish);

struct attendance_wish {
    std::int64_t meeting = 0;
    std::optional<std::int64_t> person;
    std::optional<std::string> label;
    std::optional<std::string> organisation;
    attendance_state state = attendance_state::present;
    std::optional<std::int64_t> from_item;
};
BOOST_DESCRIBE_STRUCT(attendance_wish, (), (meeting, person, label, organisation, state, from_item))
NETWORK_FIELDS(attendance_wish, {"meeting", "Number of the meeting"},
               {"person", "Number of the person; left out for somebody without an account"},
               {"label",
                "In whose role somebody without an account came; no name",
                {.longest = 200}},
               {"organisation", "Whom they were there for: slug, code or number"},
               {"state", "How they took part"},
               {"from_item", "Item from which a substitute sat in", {.least = 1, .most = 200}})

/// Who was there. Not found "people.unknown", "organisation.unknown"; invalid
/// "attendance.who_required", "item.required", "item.unknown"; conflict "meeting.called_off",
/// "meeting.not_held" (apologies can be given before), "minutes.agreed_already".
result<attendance_line> record_attendance(changes::unit_of_work& work, attendance_wish const& wish);

struct meetings_wish {
    std::optional<std::string> body;
    std::optional<date> from;
    std::optional<date> to;
    std::optional<std::int64_t> limit;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(meetings_wish, (), (body, from, to, limit, after))
NETWORK_FIELDS(meetings_wish, {"body", "Only meetings of the body of this code"},
               {"from", "Held on this day or later"}, {"to", "Held before this day"},
               {"limit", "Rows on a page", {.least = 1, .most = largest_page}},
               {"after", "Where the last page ended", {.longest = 60}})

/// Meetings, the newest first.
result<page<meeting_row>> meetings(changes::reader& view, meetings_wish const& wish);

struct meeting_wish {
    std::int64_t meeting = 0;
};
BOOST_DESCRIBE_STRUCT(meeting_wish, (), (meeting))
NETWORK_FIELDS(meeting_wish, {"meeting", "Number of the meeting"})

/// The meeting of that number. Not found "meeting.unknown".
result<meeting_row> meeting_numbered(changes::reader& view, std::int64_t id);

/// The same where its minutes can still be written: also conflict "meeting.called_off",
/// "meeting.not_held" (its day is still to come), "minutes.agreed_already".
result<meeting_row> meeting_to_minute(changes::reader& view, std::int64_t id);

/// Whether this reader sees minutes that are not agreed yet: the network team and auditors.
bool reads_drafts(changes::reader const& view);

/// One meeting. Drafts are for the network team and auditors; names of persons for whoever may read
/// the contacts of their organisation. Not found "meeting.unknown".
result<meeting_card> show_meeting(changes::reader& view, meeting_wish const& wish);

} // namespace network::members
