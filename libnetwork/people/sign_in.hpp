// Coming in: by password, by a one-time mailed link, by an invitation. Whether an address is known
// cannot be told from any answer. Passwords are hashed and checked outside the writer.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/mailed_link.hpp"
#include "libnetwork/people/sessions.hpp"

namespace network::people {

struct sign_in_wish {
    std::string email;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(sign_in_wish, (), (email, password))
NETWORK_FIELDS(sign_in_wish,
               {"email", "Your address", {.longest = 254, .privacy = privacy::contact}},
               {"password", "Your password", {.privacy = privacy::secret}})

/// Signs in by password. The session may still need a code (its stage). Unauthenticated
/// "sign_in.refused", whatever was wrong; limited "sign_in.throttled". `client` is the client's
/// address, for throttling.
result<started_session> sign_in(changes::records& office, sign_in_wish const& wish,
                                std::string_view client);

/// The kind of job that answers an asking for a link.
inline constexpr std::string_view link_asked_for = "people.link";

/// Asks for a mailed link: sign_in or password_reset. The answer, and how long it takes, is the
/// same whether or not anyone has that address: the link is made later, by send_asked_links().
/// Invalid "email.invalid"; limited "sign_in.throttled".
result<> ask_for_link(changes::records& office, link_purpose purpose, std::string_view email,
                      std::string_view client);

/// Mails the links that were asked for, a few at a time; how many askings were dealt with. `worker`
/// is unique among all servers.
std::int64_t send_asked_links(changes::records& office, std::string_view worker);

struct link_wish {
    std::string token;
    std::optional<std::string> password;
};
BOOST_DESCRIBE_STRUCT(link_wish, (), (token, password))
NETWORK_FIELDS(link_wish, {"token", "Out of the link", {.privacy = privacy::secret}},
               {"password",
                "The new password: needed after a reset, welcome with an invitation",
                {.privacy = privacy::secret}})

/// What the button on the page of a link does, once: signs in, sets the password that is given, or
/// changes the address. That last one starts no session (empty token) and needs `by` to be signed
/// in already, since the new address may have been mistyped. Fails as look_at_link; invalid
/// "password.required" and what makes a password bad; unauthenticated "sign_in.required"; conflict
/// "people.email_taken". A new password signs out everywhere else.
result<started_session> use_link(changes::records& office, viewer const& by, link_wish const& wish);

struct password_wish {
    std::optional<std::string> current;
    std::string password;
    std::optional<std::string> session;
};
BOOST_DESCRIBE_STRUCT(password_wish, (), (current, password, session))
NETWORK_FIELDS(password_wish,
               {"current",
                "The password as it is; none where there is none yet",
                {.privacy = privacy::secret}},
               {"password", "The new password", {.privacy = privacy::secret}},
               {"session",
                "Token of the session that asks; it stays signed in",
                {.privacy = privacy::secret}})

/// Changes one's own password and signs out everywhere else. Invalid "password.wrong" (field
/// current) and what makes a password bad; limited "sign_in.throttled".
result<> change_password(changes::records& office, viewer const& by, password_wish const& wish);

struct own_email_wish {
    std::string email;
};
BOOST_DESCRIBE_STRUCT(own_email_wish, (), (email))
NETWORK_FIELDS(own_email_wish,
               {"email", "The new address", {.longest = 254, .privacy = privacy::contact}})

/// Mails a link to a new address of one's own; it counts once the link was used. The answer is the
/// same where somebody else has that address. Invalid "email.invalid".
result<> ask_for_email_change(changes::unit_of_work& work, own_email_wish const& wish);

} // namespace network::people
