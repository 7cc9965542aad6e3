// A feed of a question: what a search finds for this reader, the newest first, told as feeds tell
// it. It takes the same words and choices as the search and goes by the same policy; where nothing
// has all of the words it is empty, since nobody follows a question to be told of something else.
#pragma once

#include "libnetwork/learning/outlet.hpp"
#include "libnetwork/learning/searching.hpp"

namespace network::learning {

/// At most `limit`, 50 if left out; `order` and `after` say nothing here. Fails as
/// search_resources().
result<std::vector<outlet_row>> feed_of_search(changes::reader& view, resources_wish const& wish);

} // namespace network::learning
