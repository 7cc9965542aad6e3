// The library for harvesters, OAI-PMH 2.0: six verbs, Dublin Core, sets, tombstones, and pages by a
// signed token that holds all that is needed to go on, so that no server remembers a harvest.
#pragma once

#include "libnetwork/operations/library.hpp"
#include "server/http/message.hpp"

namespace network::api {

/// Answers GET and POST of /oai. `public_url` without a slash at its end; empty: as the client
/// calls us.
http::response oai_answer(operations::library& core, std::string_view public_url,
                          http::request const& asked);

} // namespace network::api
