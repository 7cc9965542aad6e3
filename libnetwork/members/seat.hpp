// The words of seats: who sits on a body for which organisation, and how a body is made up. No
// behaviour; the rules are in seat_rules.hpp. A seat is a public office and knows no party.
#pragma once

#include "libnetwork/members/member.hpp"

namespace network::members {

/// Whom a seat is there for.
enum class seat_class : std::uint8_t {
    full,             ///< a Full member
    accountable_body, ///< the council that holds the network's money
    associate,        ///< the Associate members, who elect it among themselves
    affiliate,        ///< the Affiliate members, likewise
    vp                ///< the Values and Principles Board
};
BOOST_DESCRIBE_ENUM(seat_class, full, accountable_body, associate, affiliate, vp)
std::string_view label(seat_class value);

/// Seats of one class in the make-up of a body.
struct seat_line {
    members::seat_class seat_class = seat_class::full;
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool votes = false;
    std::optional<std::int64_t> term_months;

    bool operator==(seat_line const&) const = default;
};
BOOST_DESCRIBE_STRUCT(seat_line, (), (seat_class, least, most, votes, term_months))
NETWORK_FIELDS(seat_line, {"seat_class", "Whom the seats are there for"},
               {"least", "How many at least", {.least = 0, .most = 100}},
               {"most", "How many at most", {.least = 1, .most = 100}},
               {"votes", "Whether they vote"},
               {"term_months",
                "How long a term lasts; left out: until further notice",
                {.least = 1, .most = 240}})

/// How a body is made up from a day on.
struct seat_policy {
    std::int64_t version = 0;
    date effective_from;
    std::string minute;
    std::string basis;
    std::vector<seat_line> lines;
};
BOOST_DESCRIBE_STRUCT(seat_policy, (), (version, effective_from, minute, basis, lines))
NETWORK_FIELDS(seat_policy, {"version", "Version, counted per body"},
               {"effective_from", "First day"},
               {"minute", "The minute that adopted it; empty: the portal's own default"},
               {"basis", "What it rests on, in words"}, {"lines", "Class by class"})

/// A seat that is, was or will be held.
struct seat_row {
    std::int64_t id = 0;
    std::string body;
    members::seat_class seat_class = seat_class::full;
    bool votes = false;
    bool chair = false;
    std::int64_t organisation = 0;
    std::string organisation_name;
    std::string organisation_slug;
    std::optional<std::int64_t> person;
    std::string name;
    date from;
    std::optional<date> until;
    std::optional<std::int64_t> substitute_for;
    std::string minute;
    std::int64_t appointment = 0;
};
BOOST_DESCRIBE_STRUCT(seat_row, (),
                      (id, body, seat_class, votes, chair, organisation, organisation_name,
                       organisation_slug, person, name, from, until, substitute_for, minute,
                       appointment))
NETWORK_FIELDS(seat_row, {"id", "Number of the seat"}, {"body", "Code of the body"},
               {"seat_class", "Whom the seat is there for"}, {"votes", "Whether it votes"},
               {"chair", "True for whoever takes the chair"},
               {"organisation", "Number of the organisation that is represented"},
               {"organisation_name", "Its name on the day asked for"},
               {"organisation_slug", "Its name for addresses"},
               {"person", "Number of the person; null where names are not for the reader"},
               {"name", "Name of the person; empty as above", {.privacy = privacy::contact}},
               {"from", "First day of the term"},
               {"until", "First day after the term; null: until further notice"},
               {"substitute_for", "Number of the seat in whose stead this one sits; null: none"},
               {"minute", "The minute of the appointment; empty: none is recorded"},
               {"appointment", "Number of the appointment behind it"})

/// What one rule found on a body's seats.
struct seat_finding {
    bool met = false;
    std::optional<members::seat_class> seat_class;
    std::optional<std::int64_t> seat;
    std::int64_t held = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
    reason why;

    bool operator==(seat_finding const&) const = default;
};
BOOST_DESCRIBE_STRUCT(seat_finding, (), (met, seat_class, seat, held, least, most, why))
NETWORK_FIELDS(seat_finding, {"met", "True where the rule is kept"},
               {"seat_class", "The class of seats it is about; null: all"},
               {"seat", "The seat it is about; null: none in particular"},
               {"held", "How many seats of the class are held"}, {"least", "At least so many"},
               {"most", "At most so many"},
               {"why", "Rule, what it looked at, and the minute behind it"})

/// Whether a body is made up as it should be on a day, and why.
struct seat_check {
    std::string body;
    std::string body_name;
    date as_on;
    bool met = false;
    std::int64_t votes = 0;
    std::optional<seat_policy> policy;
    std::vector<seat_finding> findings;
};
BOOST_DESCRIBE_STRUCT(seat_check, (), (body, body_name, as_on, met, votes, policy, findings))
NETWORK_FIELDS(seat_check, {"body", "Code of the body"}, {"body_name", "Name of the body"},
               {"as_on", "The day asked for"}, {"met", "True where every rule is kept"},
               {"votes", "How many seats with a vote are held, substitutes not counted"},
               {"policy", "The make-up in force on that day; null: none"},
               {"findings", "Rule by rule"})

} // namespace network::members
