// What can be taken up, asked about and linked: a resource or a project, as one reader sees it.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/adoption.hpp"
#include "libnetwork/learning/visibility.hpp"

namespace network::learning {

struct subject {
    node what;
    std::string title;
    std::string path;              ///< of its page
    std::string kind;              ///< in words: "Case study", "Policy lab"
    std::int64_t organisation = 0; ///< its lead; 0: the network
    std::optional<people::post> contact_post;
    std::optional<std::int64_t> year;
    std::vector<principle> principles;
    guarded who;
    learning::sight sight = sight::none;
};

/// As the viewer sees it; nothing where there is none, or none for this viewer. `who` is the
/// viewer's.
std::optional<subject> subject_of(changes::reader& view, readership const& who, node const& what);

/// The one that is named; exactly one of the two has to be. Not found "resource.unknown",
/// "project.unknown", also where the viewer may not read all of it; invalid "subject.one".
result<subject> subject_called(changes::reader& view, std::optional<std::string> const& resource,
                               std::optional<std::string> const& project);

} // namespace network::learning
