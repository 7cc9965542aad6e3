// The words of this module: persons, the posts they hold, and how both are shown. No behaviour.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/field.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::people {

/// What someone does. The first group is held in an organisation, the second for the network as a
/// whole, the third on a body.
enum class post : std::uint8_t {
    officer,      ///< works with the network for the organisation
    officer_lead, ///< the officer who leads on the network there
    lead,         ///< the councillor who leads on it
    leader,       ///< Leader or Mayor of the council
    chief_executive,
    finance_contact, ///< gets the invoices
    communications,
    network_officer, ///< of the network team
    administrator,   ///< network manager
    auditor,
    chair,
    body_member,
    observer ///< takes part without a vote
};
BOOST_DESCRIBE_ENUM(post, officer, officer_lead, lead, leader, chief_executive, finance_contact,
                    communications, network_officer, administrator, auditor, chair, body_member,
                    observer)

/// An input that asks for nothing.
struct nothing {};
BOOST_DESCRIBE_STRUCT(nothing, (), ())
constexpr std::span<field const> network_fields(std::type_identity<nothing>) {
    return {};
}
constexpr std::string_view network_record_name(std::type_identity<nothing>) {
    return "nothing";
}

struct appointment {
    std::int64_t id = 0;
    std::optional<std::int64_t> person;
    std::string mailbox;
    std::int64_t organisation = 0;
    std::string body;
    people::post post = people::post::officer;
    std::string title;
    date effective_from;
    std::optional<date> effective_to;
    instant recorded_at;
    std::string decision;
};
BOOST_DESCRIBE_STRUCT(appointment, (),
                      (id, person, mailbox, organisation, body, post, title, effective_from,
                       effective_to, recorded_at, decision))
NETWORK_FIELDS(
    appointment, {"id", "Number of the appointment"},
    {"person", "Number of the person; null for a shared mailbox"},
    {"mailbox", "Address of the shared mailbox; empty for a person", {.privacy = privacy::contact}},
    {"organisation", "Number of the organisation; 0: the network itself"},
    {"body", "Name of the body, such as Executive Oversight Committee; empty: none"},
    {"post", "What they do"}, {"title", "Their job title, in the council's own words"},
    {"effective_from", "First day"},
    {"effective_to", "First day on which it is no longer held; null: until further notice"},
    {"recorded_at", "When it was recorded"},
    {"decision", "The decision behind it, such as a minute's reference"})

struct person_card {
    std::int64_t id = 0;
    std::string name;
    std::optional<std::string> email;
    bool active = false;
    bool has_password = false;
    bool has_authenticator = false;
    instant created_at;
    std::vector<appointment> appointments;
};
BOOST_DESCRIBE_STRUCT(person_card, (),
                      (id, name, email, active, has_password, has_authenticator, created_at,
                       appointments))
NETWORK_FIELDS(person_card, {"id", "Number of the person"},
               {"name", "Name", {.longest = 200, .privacy = privacy::contact}},
               {"email", "Work address", {.longest = 254, .privacy = privacy::contact}},
               {"active", "False once the account is closed"},
               {"has_password", "False: signs in by mailed links only"},
               {"has_authenticator", "True where an authenticator app is needed to sign in"},
               {"created_at", "When the person was added"},
               {"appointments", "All appointments, the newest first, ended ones included"})

/// A line of an organisation's list of people, or of the network team.
struct contact {
    std::int64_t appointment = 0;
    std::optional<std::int64_t> person;
    std::string name;
    std::string email;
    people::post post = people::post::officer;
    std::string title;
    std::string body;
    date effective_from;
    std::optional<date> effective_to;
};
BOOST_DESCRIBE_STRUCT(contact, (),
                      (appointment, person, name, email, post, title, body, effective_from,
                       effective_to))
NETWORK_FIELDS(contact, {"appointment", "Number of the appointment"},
               {"person", "Number of the person; null for a shared mailbox"},
               {"name", "Name; empty for a shared mailbox", {.privacy = privacy::contact}},
               {"email", "Address", {.privacy = privacy::contact}}, {"post", "What they do"},
               {"title", "Job title"}, {"body", "Name of the body; empty: none"},
               {"effective_from", "First day"},
               {"effective_to",
                "First day on which it is no longer held; null: until further notice"})

/// A line of the list of all persons.
struct person_line {
    std::int64_t id = 0;
    std::string name;
    std::optional<std::string> email;
    bool active = false;
    std::int64_t roles = 0;
};
BOOST_DESCRIBE_STRUCT(person_line, (), (id, name, email, active, roles))
NETWORK_FIELDS(person_line, {"id", "Number of the person"},
               {"name", "Name", {.privacy = privacy::contact}},
               {"email", "Work address", {.privacy = privacy::contact}},
               {"active", "False once the account is closed"},
               {"roles", "How many appointments the person holds today"})

} // namespace network::people
