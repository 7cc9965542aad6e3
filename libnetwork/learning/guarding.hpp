// What bears on who may read a version, taken from what it says. One function for the catalogue,
// which knows versions without their long texts, and for the use cases on one resource, which know
// them whole.
#pragma once

#include "libnetwork/learning/resource.hpp"
#include "libnetwork/learning/visibility.hpp"

namespace network::learning {

/// `Says` is a content or a version_card; `lead` none: the network.
template <class Says>
guarded guarded_by(std::optional<std::int64_t> lead, Says const& says, bool readable) {
    guarded who;
    who.organisation = lead.value_or(0);
    for (auto const& one : says.partners)
        if (one.role == partner_role::co_author && one.organisation)
            who.co_authors.push_back(*one.organisation);
    who.visibility = says.visibility;
    who.body_code = says.body_code;
    who.tiers = says.tiers;
    who.embargo_until = says.embargo_until;
    who.has_teaser = !says.teaser.empty();
    who.readable = readable;
    return who;
}

} // namespace network::learning
