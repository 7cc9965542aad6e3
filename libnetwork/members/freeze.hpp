// What an open request for information covers may not be erased: the law makes that an offence.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::members {

/// The reference of an open request that covers it, or empty: one that names this person, or an
/// organisation in which they hold or held a post, or has decided on their row.
std::string open_request_about_person(changes::reader& view, std::int64_t person);
/// The same for a row that is held ("dealing 12") about an organisation and perhaps a person.
std::string open_request_about(changes::reader& view, std::string_view holding,
                               std::int64_t organisation, std::int64_t person);

/// Conflict "request.open" where open_request_about_person() finds one.
result<> check_person_is_not_asked_for(changes::reader& view, std::int64_t person);

} // namespace network::members
