// The network team's pages that change the register: one organisation, reorganisations, duplicates,
// imports. Each part is a file; here are their routes.
#pragma once

#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

using page_of_rows = network::page<organisations::organisation_row>;

std::vector<route> organisation_edit_pages();
std::vector<route> reorganise_pages();
std::vector<route> merge_pages();
std::vector<route> import_pages();

} // namespace network::pages
