// How governance reads on the screen: modes, states, seats, who was there.
#pragma once

#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/seats.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {

std::string_view mode_text(members::meeting_mode mode);
/// "Agreed", "Draft", "Awaited", "Called off".
std::string_view minutes_text(members::meeting_row const& meeting);
/// How somebody took part: "apologies", "substitute from item 3".
std::string attendance_text(members::attendance_line const& line);
/// The person where the reader may know, else in what role, else the organisation alone.
std::string who_text(members::attendance_line const& line);

/// Fills ATTENDANCE, AGENDA and DECISIONS of a page from a meeting.
void show_attendance(view::dictionary& page, members::meeting_card const& card);
void show_agenda(view::dictionary& page, members::meeting_card const& card);
void show_decisions(view::dictionary& page, members::meeting_card const& card, bool with_items);
/// What later meetings put right in a decision: CORRECTIONS with CORRECTION, CORRECTED_ON and WHY.
void show_corrections(view::dictionary& part, members::decision_line const& line);

} // namespace network::pages
