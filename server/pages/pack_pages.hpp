// Packs on the pages: what one holds, on its study page.
#pragma once

#include "libnetwork/learning/resource_card.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// Fills PACK_ITEMS of a pack (PACK_ITEM, PACK_ITEM_URL, PACK_ITEM_TEXT, PACK_ITEM_NOTE,
/// PACK_ITEM_KIND), and ARRANGE_URL for its keepers. Nothing for what is no pack.
void show_pack_items(visit const& now, learning::resource_card const& card, view::dictionary& page);

std::vector<route> pack_pages();

} // namespace network::pages
