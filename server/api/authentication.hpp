// Who asks: the bearer token of a request made into a viewer. It decides nothing about rights.
#pragma once

#include "libnetwork/operations/library.hpp"
#include "server/http/message.hpp"

#include <string_view>

namespace network::api {

/// The token of "Authorization: Bearer <token>", or nothing where the header is absent. Fails with
/// unauthenticated "token.malformed" for any other form of the header.
result<std::optional<std::string_view>> bearer_token(http::request const& asked);

/// The viewer behind the request: a visitor where it carries no token. Fails with unauthenticated
/// where the token is unknown, revoked or past its day.
result<viewer> viewer_of(operations::library& core, http::request const& asked);

} // namespace network::api
