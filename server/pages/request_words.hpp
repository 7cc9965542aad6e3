// How requests for information read on the screen, and the pages that stand apart from the others.
#pragma once

#include "libnetwork/members/information_request.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

std::string_view request_kind_text(members::request_kind kind);
std::string_view request_state_text(members::request_state state);
std::string_view request_step_text(members::request_step step);
/// What follows from it, for who chooses it.
std::string_view request_step_hint(members::request_step step);

/// What is held, searched for a request and decided on.
std::vector<route> holdings_pages();

} // namespace network::pages
