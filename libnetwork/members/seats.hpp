// Use cases of seats: appoint an organisation's representative for a term, end it, adopt another
// make-up; and read all of it as on any day and as it was known at any instant.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/seat.hpp"

#include <set>

namespace network::members {

struct seat_wish {
    std::string body;
    members::seat_class seat_class = seat_class::full;
    std::string organisation;
    std::int64_t person = 0;
    std::optional<date> from;
    std::optional<date> until;
    bool chair = false;
    std::optional<bool> votes;
    std::optional<std::int64_t> substitute_for;
    std::optional<std::string> minute;
};
BOOST_DESCRIBE_STRUCT(seat_wish, (),
                      (body, seat_class, organisation, person, from, until, chair, votes,
                       substitute_for, minute))
NETWORK_FIELDS(seat_wish, {"body", "Code of the body, such as eoc", {.longest = 12}},
               {"seat_class", "Whom the seat is there for"},
               {"organisation", "Who is represented: slug, code or number"},
               {"person", "Number of the person who sits"},
               {"from", "First day of the term; today if left out"},
               {"until",
                "First day after the term; if left out, what the make-up of the body says"},
               {"chair", "True for whoever takes the chair"},
               {"votes", "Whether it votes; if left out, what the make-up says"},
               {"substitute_for", "Number of the seat in whose stead this one sits"},
               {"minute", "The minute behind it, such as EOC 2026-03-16/4", {.longest = 60}})

/// Fills a seat; the person is told by mail. Not found "body.unknown", "organisation.unknown",
/// "people.unknown", "minute.unknown"; conflict "appointment.already", and what
/// seat_rules::may_fill() refuses.
result<seat_row> fill_seat(changes::unit_of_work& work, seat_wish const& wish);

struct end_seat_wish {
    std::int64_t seat = 0;
    std::optional<date> on;
    std::optional<std::string> minute;
};
BOOST_DESCRIBE_STRUCT(end_seat_wish, (), (seat, on, minute))
NETWORK_FIELDS(end_seat_wish, {"seat", "Number of the seat"},
               {"on", "First day on which it is no longer held; today if left out"},
               {"minute", "The minute behind it", {.longest = 60}})

/// Ends a term early. Not found "seat.unknown", "minute.unknown"; conflict
/// "appointment.ended_already"; invalid "appointment.ends_before_start".
result<seat_row> end_seat(changes::unit_of_work& work, end_seat_wish const& wish);

struct seats_wish {
    std::optional<std::string> body;
    std::optional<date> as_on;
    std::optional<instant> known_at;
    bool past = false;
};
BOOST_DESCRIBE_STRUCT(seats_wish, (), (body, as_on, known_at, past))
NETWORK_FIELDS(seats_wish, {"body", "Only seats on the body of this code", {.longest = 12}},
               {"as_on", "Held on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"},
               {"past", "Also those that were held before, or will be"})

/// Seats by body and class. Names for whoever may read the contacts of the organisation.
result<page<seat_row>> seats(changes::reader& view, seats_wish const& wish);

struct check_seats_wish {
    std::string body;
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(check_seats_wish, (), (body, as_on, known_at))
NETWORK_FIELDS(check_seats_wish, {"body", "Code of the body", {.longest = 12}},
               {"as_on", "On this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

/// Whether the body is made up as it should be, rule by rule. Not found "body.unknown".
result<seat_check> check_seats(changes::reader& view, check_seats_wish const& wish);

struct make_ups_wish {
    std::string body;
};
BOOST_DESCRIBE_STRUCT(make_ups_wish, (), (body))
NETWORK_FIELDS(make_ups_wish, {"body", "Code of the body", {.longest = 12}})

/// Every make-up the body has had, the newest first.
result<page<seat_policy>> make_ups(changes::reader& view, make_ups_wish const& wish);

struct adopt_wish {
    std::string body;
    date from;
    std::string minute;
    std::optional<std::string> basis;
    std::vector<seat_line> lines;
};
BOOST_DESCRIBE_STRUCT(adopt_wish, (), (body, from, minute, basis, lines))
NETWORK_FIELDS(adopt_wish, {"body", "Code of the body", {.longest = 12}}, {"from", "First day"},
               {"minute", "The minute that adopted it", {.longest = 60}},
               {"basis", "What it rests on, in words", {.longest = 500}},
               {"lines", "Class by class", {.longest = 10}})

/// Another make-up from a day on; what was before stays. Not found "body.unknown",
/// "minute.unknown"; invalid "lines.required", "lines.twice", "lines.most_below_least"; conflict
/// "make_up.before_minute" (it begins before the meeting that adopted it).
result<seat_policy> adopt_make_up(changes::unit_of_work& work, adopt_wish const& wish);

/// Does this person sit on the body on that day? For what is reserved to its members, such as
/// reviewing applications.
bool sits_on(changes::reader& view, std::string_view body_code, std::int64_t person, date on);
/// Codes of all bodies on which this person sits on that day.
std::set<std::string> bodies_of(changes::reader& view, std::int64_t person, date on);

} // namespace network::members
