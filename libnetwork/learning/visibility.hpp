// "May this viewer see this?": the one answer for every exit (page, list, count, facet, snippet,
// suggestion, feed, sitemap, mail, API, C). Nothing else decides it.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource.hpp"
#include "libnetwork/organisations/register.hpp"

#include <set>

namespace network::learning {

/// What bears on what somebody may read, worked out once for a viewer on a day.
struct readership {
    bool reads_all = false; ///< the network team and auditors
    bool is_member = false; ///< acts for an organisation whose membership opens the library
    std::set<std::int64_t>
        organisations; ///< for which the viewer acts, and those in whose place these stand
    std::set<members::tier> tiers; ///< of the organisations that are members
    std::set<std::string> bodies;  ///< codes of bodies on which the viewer sits

    bool operator==(readership const&) const = default;
};

/// What the viewer may read today. A visitor's is the default.
readership readership_of(changes::reader& view);

/// What bears on who may read a resource.
struct guarded {
    std::int64_t organisation = 0;        ///< the lead; 0: the network
    std::vector<std::int64_t> co_authors; ///< organisations that write with it
    learning::visibility visibility = visibility::everyone;
    std::string body_code;
    std::vector<members::tier> tiers;
    std::optional<date> embargo_until;
    bool has_teaser = false;
    bool readable = false; ///< published, archived or superseded: not a draft, not withdrawn
};

/// How much of it one may see.
enum class sight : std::uint8_t {
    none,   ///< not even that it exists
    teaser, ///< title, kind, lead, and the text its author chose for this
    whole
};
BOOST_DESCRIBE_ENUM(sight, none, teaser, whole)

struct sight_answer {
    learning::sight sight = sight::none;
    members::reason why; ///< rules "library.open", "library.team", "library.own", "library.member",
                         ///< "library.tier", "library.body", "library.embargo",
                         ///< "library.members_only", "library.not_published"
};

namespace rules {

/// True for those who look after it: the network team, the lead and its co-authors, through
/// reorganisations.
bool looks_after(readership const& who, guarded const& what);

/// How much, on that day.
sight sight_of(readership const& who, guarded const& what, date today);
/// The same with its reason.
sight_answer explain_sight(readership const& who, guarded const& what, date today);

} // namespace rules
} // namespace network::learning
