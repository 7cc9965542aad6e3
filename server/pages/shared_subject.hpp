// What a page of sharing is about, by its address: a study or project, or what one that tried it
// said.
#pragma once

#include "libnetwork/learning/adoptions.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// What a page is about: how the address names it, and what it is called.
struct shared_subject {
    std::string kind; ///< "resource", "project"
    std::string slug;
    std::string title;
    std::string path;
    std::int64_t lead = 0;
    std::optional<people::post> post;
};

/// What the address means, where the visitor may read all of it.
result<shared_subject> subject_of(visit const& now);

/// The adoption of the address, where the visitor may put it right or read it.
result<learning::adoption_row> adoption_of(visit const& now);

} // namespace network::pages
