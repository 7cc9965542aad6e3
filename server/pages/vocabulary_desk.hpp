// Keeping the words of the library: theme_pages() gathers what is here.
#pragma once

#include "server/pages/visit.hpp"

namespace network::pages {

/// Lists of principles: which there were, and adopting another.
std::vector<route> principle_list_pages();

} // namespace network::pages
