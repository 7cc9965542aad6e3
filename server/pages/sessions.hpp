// Who visits: the session cookie made into an identity, and the secret that ties a form to the
// visit it was shown in.
#pragma once

#include "server/pages/visit.hpp"

namespace network::pages {

/// True where the request carries no session, so that it may get what all visitors share.
bool carries_no_session(http::request const& asked);

/// The token that the request carries; empty: none.
std::string_view session_of(http::request const& asked);

/// The identity behind the request: a visitor where there is no session or it is over.
identity identify(operations::library& core, http::request const& asked);

/// Gives a visitor a form secret: taken from the cookie, or fresh, and then `answer` must set it.
void give_form_secret(identity& self, http::request const& asked,
                      std::optional<std::string>& fresh);
void set_form_cookie(http::response& answer, http::request const& asked, std::string_view secret);

/// The Set-Cookie of a new session, and the one that ends it.
void set_session_cookie(http::response& answer, http::request const& asked, std::string_view token);
void end_session_cookie(http::response& answer, http::request const& asked);

} // namespace network::pages
