// Use cases about policy: the versions there are, and adopting another one for days to come.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/policy.hpp"

namespace network::members {

struct policies_wish {
    std::optional<date> as_on;
};
BOOST_DESCRIBE_STRUCT(policies_wish, (), (as_on))
NETWORK_FIELDS(policies_wish, {"as_on", "Only the version in force on this day"})

/// Every version, those that the product ships first.
result<page<policy>> list_policies(changes::reader& view, policies_wish const& wish);

struct policy_wish {
    date effective_from;
    std::string label;
    std::vector<tier_policy> tiers;
    std::optional<std::string> decided_by;
    std::string minute;
};
BOOST_DESCRIBE_STRUCT(policy_wish, (), (effective_from, label, tiers, decided_by, minute))
NETWORK_FIELDS(policy_wish, {"effective_from", "First day; not before today"},
               {"label", "What it is called", {.longest = 200}},
               {"tiers", "Tier by tier, all of them", {.longest = 4}},
               {"decided_by", "The body that adopted it", {.longest = 200}},
               {"minute", "Reference of the minute that adopted it", {.longest = 200}})

/// What is wrong with the day and the tiers of a policy as wished.
std::vector<problem> faults_of_wished(date effective_from, std::vector<tier_policy> const& tiers,
                                      date today);

/// A new version from a day on that has not passed: the past stays as it was answered. Fails with
/// invalid "effective.past", "label.required", and the problems of rules::faults_of; not_found
/// "minute.unknown"; conflict "policy.same_day".
result<policy> adopt_policy(changes::unit_of_work& work, policy_wish const& wish);

} // namespace network::members
