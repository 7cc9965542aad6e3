// The SQL of persons and appointments. Private to this module; the tables of sign-in stand in the
// files that use them.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::people::store {

using network::store::connection;

/// A person's own row.
struct person {
    std::int64_t id = 0;
    std::string name;
    std::optional<std::string> email;
    instant created_at;
    std::optional<instant> deactivated_at;
    std::optional<instant> erased_at;

    [[nodiscard]] bool active() const { return !deactivated_at && !erased_at; }
};
BOOST_DESCRIBE_STRUCT(person, (), (id, name, email, created_at, deactivated_at, erased_at))

std::optional<person> find_person(connection& db, std::int64_t id);
std::optional<person> find_person_by_email(connection& db, std::string_view email);
/// Fails with conflict "people.email_taken".
result<std::int64_t> insert_person(connection& db, std::string_view name, std::string_view email,
                                   instant at);
void update_name(connection& db, std::int64_t id, std::string_view name);
result<> update_email(connection& db, std::int64_t id, std::string_view email);
void set_deactivated(connection& db, std::int64_t id, std::optional<instant> at);
void blank_person(connection& db, std::int64_t id, instant at);

/// Persons whose name or address contains `query`, by name; at most `limit`.
std::vector<person_line> persons(connection& db, std::string_view query,
                                 std::string_view after_name, std::int64_t after_id, date on,
                                 std::int64_t limit);
std::int64_t count_persons(connection& db, std::string_view query);

struct credentials {
    bool has_password = false;
    bool has_authenticator = false;
};
BOOST_DESCRIBE_STRUCT(credentials, (), (has_password, has_authenticator))
credentials credentials_of(connection& db, std::int64_t person);

std::int64_t insert_appointment(connection& db, appointment const& row);
void insert_end(connection& db, std::int64_t appointment, std::optional<date> on, instant at,
                std::string_view decision);
std::optional<appointment> find_appointment(connection& db, std::int64_t id);
/// All of a person, the newest first.
std::vector<appointment> appointments_of(connection& db, std::int64_t person);
/// All in an organisation, by first day.
std::vector<appointment> appointments_in(connection& db, std::int64_t organisation);
/// Contacts of an organisation (0: of the network itself) on a day, as known at an instant.
std::vector<contact> contacts(connection& db, std::int64_t organisation, date on, instant known_at);
/// How many active persons other than this one are administrators on that day.
std::int64_t other_administrators(connection& db, std::int64_t person, date on);

/// An organisation in which people held posts, and nobody does any more.
struct left_alone {
    std::int64_t organisation = 0;
    date since;
};
BOOST_DESCRIBE_STRUCT(left_alone, (), (organisation, since))
std::vector<left_alone> organisations_left_alone(connection& db, date on, std::int64_t limit);

} // namespace network::people::store
