// The keys of one's own private feeds.
#pragma once

#include "server/pages/visit.hpp"

namespace network::pages {

std::vector<route> feed_key_pages();

} // namespace network::pages
