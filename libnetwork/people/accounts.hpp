// What the use cases of this module share about an account: welcoming someone, changing an address,
// shutting someone out, and never losing the last network manager. For this module's own files.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::people {

/// A new person, recorded. Invalid "name.required", "email.invalid"; conflict "people.email_taken".
result<std::int64_t> new_person(changes::unit_of_work& work, std::string_view name,
                                std::string_view email, std::int64_t organisation);

/// The person with that address, or a new one who is invited by mail. Conflict "people.closed".
result<std::int64_t> welcome(changes::unit_of_work& work, std::string_view name,
                             std::string_view email, std::int64_t organisation);

/// Checks, saves, records and tells an appointment, whose organisation is known by number already.
/// Fails as appoint().
result<appointment> save_appointment(changes::unit_of_work& work, appointment wished);

/// Changes an address, voids the links mailed to the old one, and warns it.
result<> set_email(changes::unit_of_work& work, std::int64_t person, std::string_view email);

/// Ends every session, revokes every token and voids every link of a person.
void shut_out(changes::unit_of_work& work, std::int64_t person);

/// Conflict "people.last_administrator" where without this person nobody could give roles.
result<> check_leaves_an_administrator(changes::unit_of_work& work, std::int64_t person, date on);

} // namespace network::people
