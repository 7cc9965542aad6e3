// Comments on the page of a resource, as one section that it takes by one call.
#pragma once

#include "server/pages/resource_page.hpp"

namespace network::pages {

/// Fills COMMENTS and what stands around it: who may say something, and where.
void show_comments(visit const& now, view::dictionary& page, learning::resource_card const& card);

} // namespace network::pages
