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

/// The number of the organisation that a name, slug or code of any time stands for, as text; what
/// was typed where it stands for none or for several, so that the operation refuses it.
std::string organisation_called(visit const& now, std::string_view typed);

/// What is held, searched for a request and decided on.
std::vector<route> holdings_pages();

} // namespace network::pages
