// How projects read on the pages: the tag of a state, the steps so far, choices in forms.
#pragma once

#include "libnetwork/learning/projects.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// STATE with QUIET or BAD.
void show_state(view::dictionary& into, learning::project_state state);
/// EVENTS with DATE, WHAT, BASIS.
void show_steps(view::dictionary& page, std::vector<learning::bid_event_row> const& events);
/// One more choice of a select or of radios.
void offer_choice(view::dictionary& page, std::string_view section, std::string_view value,
                  std::string_view text, std::string_view chosen);
/// JOIN, where the visitor's organisation may back an idea or join a project that is under way.
void offer_joining(visit const& now, view::dictionary& page, learning::project_card const& card);
/// "Interim report by 1 September 2027", or empty.
std::string next_text(learning::bid_row const& row);
/// Facts of what a bid says: FACTS with FACT_NAME and FACT.
void show_bid_facts(view::dictionary& page, learning::project_content const& says);

} // namespace network::pages
