// Recording what the network made of a change of control. What follows for the membership is
// recorded in the same act: notice, or the group that lost control as an Associate member.
#pragma once

#include "libnetwork/members/members.hpp"
#include "libnetwork/members/safeguard_review.hpp"

namespace network::members {

struct safeguard_review_wish {
    std::string organisation;
    safeguard_outcome outcome = safeguard_outcome::kept;
    std::optional<date> on;
    std::optional<date> leaves;
    std::optional<std::string> group;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(safeguard_review_wish, (),
                      (organisation, outcome, on, leaves, group, decided_by, minute, reason))
NETWORK_FIELDS(safeguard_review_wish,
               {"organisation", "The council: slug, code or number", {.longest = 200}},
               {"outcome", "What it came to"}, {"on", "The day of the review; today if left out"},
               {"leaves",
                "With notice: first day outside; when the days of notice are over if left out"},
               {"group", "Where the group goes on: its slug or number", {.longest = 200}},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

/// Records a review. The same review again is the same answer. Conflict "safeguard.not_open",
/// "member.not_admitted"; invalid "date.future", "group.required", "group.of_other_council"; not
/// found "minute.unknown", and what give_notice() and admit() refuse.
result<membership_changed> review_safeguard(changes::unit_of_work& work,
                                            safeguard_review_wish const& wish);

} // namespace network::members
