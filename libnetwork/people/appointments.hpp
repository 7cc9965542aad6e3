// Use cases about posts: appoint, end, hand over; and the roles that follow from posts on a day.
// Nothing is overwritten: an end is a new fact, and taking it back is another.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::people {

struct appoint_wish {
    std::string organisation;
    std::optional<std::int64_t> person;
    std::optional<std::string> mailbox;
    people::post post = people::post::officer;
    std::optional<std::string> body;
    std::optional<std::string> title;
    std::optional<date> from;
    std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(appoint_wish, (),
                      (organisation, person, mailbox, post, body, title, from, decision))
NETWORK_FIELDS(appoint_wish, {"organisation", "Slug, code or number of the organisation"},
               {"person", "Number of the person; left out for a shared mailbox"},
               {"mailbox", "Address of a shared mailbox; left out for a person", {.longest = 254}},
               {"post", "What they do"},
               {"body", "Name of the body on which they do it, if any", {.longest = 200}},
               {"title", "Job title", {.longest = 200}}, {"from", "First day; today if left out"},
               {"decision", "The decision behind it", {.longest = 500}})

/// Appoints, and tells the person. Not found "people.unknown"; conflict "people.closed",
/// "appointment.already" (held on that day), "oneself.taken", "oneself.elsewhere" (decision 0026).
result<appointment> appoint(changes::unit_of_work& work, appoint_wish const& wish);

struct network_post_wish {
    std::int64_t person = 0;
    people::post post = people::post::network_officer;
    std::optional<std::string> body;
    std::optional<std::string> title;
    std::optional<date> from;
    std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(network_post_wish, (), (person, post, body, title, from, decision))
NETWORK_FIELDS(network_post_wish, {"person", "Number of the person"}, {"post", "What they do"},
               {"body", "Name of the body on which they do it, if any", {.longest = 200}},
               {"title", "Job title", {.longest = 200}}, {"from", "First day; today if left out"},
               {"decision", "The decision behind it", {.longest = 500}})

/// Appoints to the network team, as auditor, or to a body of the network. Fails as appoint().
result<appointment> appoint_to_network(changes::unit_of_work& work, network_post_wish const& wish);

struct end_wish {
    std::string organisation;
    std::int64_t appointment = 0;
    std::optional<date> on;
    std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(end_wish, (), (organisation, appointment, on, decision))
NETWORK_FIELDS(end_wish, {"organisation", "Where it is held: slug, code or number"},
               {"appointment", "Number of the appointment"},
               {"on", "First day on which it is no longer held; today if left out"},
               {"decision", "The decision behind it", {.longest = 500}})

/// Ends a post in an organisation. Not found "appointment.unknown"; conflict
/// "appointment.ended_already"; invalid "appointment.ends_before_start".
result<appointment> end_appointment(changes::unit_of_work& work, end_wish const& wish);

struct end_network_wish {
    std::int64_t appointment = 0;
    std::optional<date> on;
    std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(end_network_wish, (), (appointment, on, decision))
NETWORK_FIELDS(end_network_wish, {"appointment", "Number of the appointment"},
               {"on", "First day on which it is no longer held; today if left out"},
               {"decision", "The decision behind it", {.longest = 500}})

/// Ends a post for the network. Also conflict "people.last_administrator".
result<appointment> end_network_appointment(changes::unit_of_work& work,
                                            end_network_wish const& wish);

struct withdraw_end_wish {
    std::string organisation;
    std::int64_t appointment = 0;
    std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(withdraw_end_wish, (), (organisation, appointment, decision))
NETWORK_FIELDS(withdraw_end_wish, {"organisation", "Where it is held: slug, code or number"},
               {"appointment", "Number of the appointment"},
               {"decision", "Why the end was wrong", {.longest = 500}})

/// Takes the end of a post in an organisation back. Conflict "appointment.not_ended".
result<appointment> withdraw_end(changes::unit_of_work& work, withdraw_end_wish const& wish);

struct hand_over_wish {
    std::string organisation;
    std::int64_t from_person = 0;
    std::string name;
    std::string email;
    std::optional<date> on;
    std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(hand_over_wish, (), (organisation, from_person, name, email, on, decision))
NETWORK_FIELDS(hand_over_wish, {"organisation", "Slug, code or number of the organisation"},
               {"from_person", "Number of the person who leaves"},
               {"name", "Name of the colleague", {.longest = 200, .privacy = privacy::contact}},
               {"email", "The colleague's address", {.longest = 254, .privacy = privacy::contact}},
               {"on", "The colleague's first day; today if left out"},
               {"decision", "The decision behind it", {.longest = 500}})

/// Hands every post that someone holds for an organisation on that day or later to a colleague, in
/// one step; the colleague is invited where the portal does not know the address. Posts that the
/// colleague holds already end with the leaver. Conflict "hand_over.nothing",
/// "hand_over.same_person", "hand_over.oneself" (decision 0026). Returns the colleague's new
/// appointments.
result<std::vector<appointment>> hand_over(changes::unit_of_work& work, hand_over_wish const& wish);

/// Who that person is today, with the roles that follow from the posts held. Unauthenticated
/// "account.closed" where there is no such account or it is closed.
result<viewer> viewer_of(changes::reader& view, std::int64_t person);

} // namespace network::people
