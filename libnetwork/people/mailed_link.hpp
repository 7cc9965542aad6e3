// One-time links sent by mail. Looking at one changes nothing, however often mail scanners fetch
// it; only the button on its page uses it up. Stored hashed; the raw token stands in the mail
// alone.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::people {

enum class link_purpose : std::uint8_t {
    sign_in,        ///< 30 minutes
    invitation,     ///< 14 days
    password_reset, ///< 30 minutes
    email_change    ///< 30 minutes
};
BOOST_DESCRIBE_ENUM(link_purpose, sign_in, invitation, password_reset, email_change)

/// What the page behind a link shows.
struct link_view {
    link_purpose purpose = link_purpose::sign_in;
    std::int64_t person = 0;
    std::string name;
    std::string email;
    bool has_password = false;
    instant expires_at;
};
BOOST_DESCRIBE_STRUCT(link_view, (), (purpose, person, name, email, has_password, expires_at))

/// A link as its use finds it.
struct used_link {
    link_purpose purpose = link_purpose::sign_in;
    std::int64_t person = 0;
    std::string email;
};
BOOST_DESCRIBE_STRUCT(used_link, (), (purpose, person, email))

struct new_link {
    std::string path; ///< "/links/TOKEN", below the portal's public URL
    instant expires_at;
};

/// Makes a link and mails it: to the person's address, or to `new_email` for an email_change.
/// `inviter` and `organisation` are named in an invitation. Invalid "email.invalid".
result<new_link> mail_link(changes::unit_of_work& work, link_purpose purpose, std::int64_t person,
                           std::string_view new_email = {}, std::string_view inviter = {},
                           std::string_view organisation = {});

/// Makes a link that is shown and not mailed: for the console, which may do anything anyway.
new_link make_link(changes::unit_of_work& work, link_purpose purpose, std::int64_t person);

/// What a link is for. Changes nothing. Not found "link.unknown"; conflict "link.used",
/// "link.expired".
result<link_view> look_at_link(changes::reader& view, std::string_view token);

/// Uses a link up: succeeds once, whoever else tries at the same moment. Fails as look_at_link.
result<used_link> consume_link(changes::unit_of_work& work, std::string_view token);

/// Voids every link of a person that was not used yet.
void void_links(changes::unit_of_work& work, std::int64_t person);

} // namespace network::people
