// Recognises the ten principles in other people's wording. Pages print them as names or as whole
// sentences, whose capitals, punctuation and words vary from page to page. A sentence is read by
// the words that carry its meaning; what is not clear is nobody's principle, and never guessed.
#pragma once

#include "libnetwork/learning/resource.hpp"

#include <optional>
#include <string_view>

namespace network::learning {

/// Which principle a name or sentence stands for. Nothing where none, or more than one, fits.
std::optional<principle> principle_in(std::string_view sentence);

/// True for a sentence that pledges rather than tells: "We will ...", "Councils will ...".
bool is_pledge(std::string_view sentence);

} // namespace network::learning
