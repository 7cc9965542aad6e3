// The words that the product ships: its first list of principles and its own themes of local
// government. Wording of ours; the network may adopt others.
#pragma once

#include "libnetwork/learning/vocabulary.hpp"

namespace network::learning {

principle_list first_principles();
std::vector<theme> first_themes();

} // namespace network::learning
