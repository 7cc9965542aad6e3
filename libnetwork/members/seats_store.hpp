// Every statement on seats and make-ups.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/seat.hpp"

namespace network::members::seats_store {

using network::store::connection;

/// A seat with its appointment, as known at an instant.
struct held_seat {
    std::int64_t id = 0;
    std::string body;
    members::seat_class seat_class = seat_class::full;
    bool votes = false;
    bool chair = false;
    std::int64_t organisation = 0;
    std::optional<std::int64_t> person;
    std::string name;
    date from;
    std::optional<date> until;
    std::optional<std::int64_t> substitute_for;
    std::optional<std::int64_t> minute;
    std::int64_t appointment = 0;
};
BOOST_DESCRIBE_STRUCT(held_seat, (),
                      (id, body, seat_class, votes, chair, organisation, person, name, from, until,
                       substitute_for, minute, appointment))

/// All of a body (empty: of every body) that were known then, by body and first day.
std::vector<held_seat> seats(connection& db, std::string_view body, instant known_at);
/// When somebody sits on which body.
struct persons_seat {
    std::string body;
    date from;
    std::optional<date> until;
};
BOOST_DESCRIBE_STRUCT(persons_seat, (), (body, from, until))
/// Those of one person that were known then.
std::vector<persons_seat> seats_of(connection& db, std::int64_t person, instant known_at);
std::optional<held_seat> find_seat(connection& db, std::int64_t id);
bool is_seat(connection& db, std::int64_t appointment);
std::int64_t insert_seat(connection& db, std::int64_t body, held_seat const& row, instant at);

struct policy_row {
    std::int64_t id = 0;
    std::int64_t version = 0;
    date effective_from;
    std::optional<std::int64_t> minute;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(policy_row, (), (id, version, effective_from, minute, basis))

/// Make-ups of a body that were known then, the newest first.
std::vector<policy_row> policies(connection& db, std::int64_t body, instant known_at);
std::vector<seat_line> lines(connection& db, std::int64_t policy);
std::int64_t insert_policy(connection& db, std::int64_t body, policy_row const& row, instant at);
void insert_line(connection& db, std::int64_t policy, seat_line const& line);

} // namespace network::members::seats_store
