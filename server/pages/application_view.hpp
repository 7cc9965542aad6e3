// What several pages about applications show alike: the papers, the steps, tiers in words. It fills
// dictionaries and decides nothing.
#pragma once

#include "libnetwork/members/application_papers.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {

// The parts of application_pages().
std::vector<route> enquiry_pages();
std::vector<route> review_pages();
std::vector<route> application_desk_pages();

/// PAPERS, STATEMENTS and STEPS of views/pieces/application_papers.html.
void show_papers(view::dictionary& page, members::application_card const& card);
void show_steps(view::dictionary& page, members::application_card const& card);

/// MENTOR, in a sentence; nothing where there was none.
void show_mentor(view::dictionary& page, members::application_card const& card);

/// REVIEWERS of views/pieces/application_reviewers.html.
void show_reviewers(view::dictionary& page, members::application_card const& card);

/// "Full", or "Not chosen yet".
std::string tier_text(std::optional<members::tier> tier);
/// "1 day", "12 days".
std::string days_text(std::int64_t days);

/// An option of a choice.
void offer(view::dictionary& page, std::string_view section, std::string value, std::string text,
           bool selected, std::string hint = {});

} // namespace network::pages
