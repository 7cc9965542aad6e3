// The pages behind a resource, for those who look after it: its history, what differs between two
// versions, the acts, an organisation's own list and the editors' desk.
#pragma once

#include "libnetwork/learning/reading.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {

/// Links to the acts that make sense now, for whom they are: ACTS parts ACT, ACT_URL.
void show_acts(visit const& now, view::dictionary& page, learning::resource_card const& card);

std::vector<route> resource_act_pages();
std::vector<route> resource_write_pages();
std::vector<route> impact_pages();
std::vector<route> link_pages();    ///< where resources lead outside the portal
std::vector<route> lineage_pages(); ///< what it came of; of projects too

/// The page behind a link by which a council agrees; nothing where the token is none of these.
std::optional<http::response> sign_off_opened(visit& now);
/// Its two buttons.
std::optional<http::response> sign_off_answered(visit& now);

} // namespace network::pages
