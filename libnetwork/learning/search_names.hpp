// By what an entry is found beside its own texts: every name of its organisations, its themes, its
// principles, its kind. It says what each of these is called in a reason; it decides nothing about
// who may read what, but tells of what a reader sees no more than that much of it allows.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/catalogue.hpp"

namespace network::learning {

/// Every name under which an organisation is or was known; none of the network (no number).
std::vector<std::string> names_known(organisations::record_source const& source,
                                     std::optional<std::int64_t> organisation);

/// A text that is looked through, and how a reason names it: "its theme: Housing".
struct searched_text {
    std::string name;
    std::string text;
};

/// What the index holds of an entry (search_document.hpp) beside title, texts, evidence, place and
/// the names that its version gives: as far as one may know who sees that much of it.
std::vector<searched_text> words_beside(changes::reader& view, entry const& one, sight seen);

} // namespace network::learning
