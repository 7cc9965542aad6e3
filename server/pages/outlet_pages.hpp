// What leaves the library from its pages: the ways out that a study page offers, and what a page
// says of itself to other sites and to search engines.
#pragma once

#include "libnetwork/learning/resource_card.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// "https://network.example.org": as configured, otherwise as the visitor called it.
std::string own_address(visit const& now);

/// Fills the section WAYS_OUT (BRIEFING_URL, WORD_URL, CITE_TEXT, BIBTEX_URL, RIS_URL, CSL_URL; of
/// a pack that holds something EPUB_URL, ZIP_URL) and the section SOCIAL of the layout, for one
/// that may be read whole.
void show_ways_out(visit const& now, learning::resource_card const& card, view::dictionary& page);

/// What the layout says of it to whoever passes it on, as far as the reader may see it.
void show_where_passed_on(visit const& now, learning::resource_card const& card,
                          view::dictionary& page);

/// Fills PACK_ITEMS of a pack (ITEM, ITEM_URL, ITEM_TEXT, ITEM_NOTE, ITEM_KIND) or shows
/// EMPTY_PACK, and fills ARRANGE_URL for its keepers.
void show_pack_items(visit const& now, learning::resource_card const& card, view::dictionary& page);

/// The schema.org description of a resource, as JSON that may stand within a script element.
std::string linked_data(std::string_view base, learning::resource_card const& card);

std::vector<route> outlet_pages();

} // namespace network::pages
