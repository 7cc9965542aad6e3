// Every statement on bodies, meetings and their minutes.
#pragma once

#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/minutes.hpp"

namespace network::members::meetings_store {

using network::store::connection;

std::vector<body_row> bodies(connection& db);
std::optional<body_row> find_body(connection& db, std::string_view code);
std::optional<body_row> find_body_named(connection& db, std::string_view name);
std::int64_t insert_body(connection& db, body_row const& row, instant at);

/// When and where, as a notice says it.
struct notice {
    std::int64_t meeting = 0;
    date held_on;
    std::string starts_at;
    std::string joins_at;
    meeting_mode mode = meeting_mode::online;
    std::string place;
    bool called_off = false;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(notice, (),
                      (meeting, held_on, starts_at, joins_at, mode, place, called_off, reason))

std::int64_t insert_meeting(connection& db, std::int64_t body, instant at);
void insert_notice(connection& db, notice const& row, instant at);
std::optional<meeting_row> find_meeting(connection& db, std::int64_t id);
/// The meeting of that body on that day that was not called off.
std::optional<std::int64_t> meeting_on(connection& db, std::int64_t body, date day);

/// Where a page of the list begins: after that day and number, the newest first.
struct place_in_list {
    date held_on;
    std::int64_t id = 0;
};
std::vector<meeting_row> meetings(connection& db, meetings_wish const& wish,
                                  std::optional<place_in_list> const& after, std::int64_t limit);
std::int64_t count_meetings(connection& db, meetings_wish const& wish);

void insert_agenda_item(connection& db, std::int64_t meeting, agenda_line const& line, instant at);
std::vector<agenda_line> agenda(connection& db, std::int64_t meeting);
std::int64_t last_agenda_number(connection& db, std::int64_t meeting);

void insert_attendance(connection& db, std::int64_t meeting, attendance_line const& line,
                       instant at);
std::vector<attendance_line> attendance(connection& db, std::int64_t meeting);

std::int64_t insert_decision(connection& db, std::int64_t meeting, std::int64_t number, instant at);
void insert_wording(connection& db, std::int64_t decision, std::optional<std::int64_t> item,
                    std::string_view text, instant at);
std::vector<decision_line> decisions(connection& db, std::int64_t meeting);

void insert_correction(connection& db, std::int64_t decision, std::string_view text,
                       std::string_view reason, std::int64_t corrected_at, instant at);

/// What a citation needs; `reference` is filled by the caller.
struct cited_row {
    std::int64_t id = 0;
    std::string code;
    std::string body;
    date held;
    std::int64_t number = 0;
    bool agreed = false;
    std::string text;
    std::optional<std::string> corrected; ///< by the newest correction
};
BOOST_DESCRIBE_STRUCT(cited_row, (), (id, code, body, held, number, agreed, text, corrected))
std::optional<cited_row> find_decision(connection& db, std::string_view code, date held,
                                       std::int64_t number);
std::optional<cited_row> find_decision(connection& db, std::int64_t id);

void insert_text(connection& db, std::int64_t meeting, std::string_view text, instant at);
std::string text(connection& db, std::int64_t meeting);

struct agreement {
    std::int64_t at = 0;
    date on;
};
BOOST_DESCRIBE_STRUCT(agreement, (), (at, on))
void insert_agreement(connection& db, std::int64_t meeting, std::int64_t agreed_at, instant at);
std::optional<agreement> agreement_of(connection& db, std::int64_t meeting);

} // namespace network::members::meetings_store
