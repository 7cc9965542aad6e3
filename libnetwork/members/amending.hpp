// For programs that read a membership, change something and write the whole back: what only a step
// of its life may change is accepted as it stands and refused otherwise, with the step that changes
// it.
#pragma once

#include "libnetwork/members/members.hpp"

namespace network::members {

struct amendment {
    std::string organisation;
    std::optional<members::tier> tier;
    std::optional<members::standing> standing;
    std::optional<date> joined;
    std::optional<date> leaves;
    std::optional<date> term_ends;
};
BOOST_DESCRIBE_STRUCT(amendment, (), (organisation, tier, standing, joined, leaves, term_ends))
NETWORK_FIELDS(amendment,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"tier", "As it stands"}, {"standing", "As it stands"}, {"joined", "As it stands"},
               {"leaves", "As it stands"}, {"term_ends", "As it stands"})

/// Accepts what stands so today and records nothing (event 0). Conflict "membership.protected" with
/// a problem "field.protected" for each field that differs, naming the operation that may change
/// it.
result<membership_changed> amend(changes::unit_of_work& work, amendment const& wish);

} // namespace network::members
