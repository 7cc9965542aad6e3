// Policy: which tiers there are on a day, who may hold each, what each allows. Data with a version,
// a first day and the decision that adopted it; pure functions over it, each yes and no with
// reasons.
#pragma once

#include "libnetwork/base/error.hpp"
#include "libnetwork/members/member.hpp"

#include <span>

namespace network::members {

/// How a membership goes on.
enum class continuation : std::uint8_t {
    open_ended, ///< until a recorded decision ends it; an unpaid invoice ends nothing
    fixed_term  ///< until its last term and the days of grace are over
};
BOOST_DESCRIBE_ENUM(continuation, open_ended, fixed_term)

struct tier_policy {
    members::tier tier = tier::full;
    std::vector<organisations::organisation_kind> kinds;
    std::vector<entitlement> rights;
    std::string admitted_by; ///< who decides on whose recommendation, in a sentence
    members::continuation continuation = continuation::open_ended;
    std::int64_t grace_days = 0;  ///< after a fixed term
    std::int64_t notice_days = 0; ///< that a leaver has to give

    bool operator==(tier_policy const&) const = default;
};
BOOST_DESCRIBE_STRUCT(tier_policy, (),
                      (tier, kinds, rights, admitted_by, continuation, grace_days, notice_days))
NETWORK_FIELDS(tier_policy, {"tier", "The tier"},
               {"kinds", "Kinds of organisation that may hold it", {.longest = 40}},
               {"rights", "What it allows", {.longest = 40}},
               {"admitted_by", "Who decides, on whose recommendation", {.longest = 300}},
               {"continuation", "Whether it goes on until a decision, or ends with its term"},
               {"grace_days", "Days of grace after a fixed term", {.least = 0, .most = 730}},
               {"notice_days", "Days of notice that a leaver gives", {.least = 0, .most = 730}})

struct policy {
    std::int64_t version = 0;
    std::optional<date> effective_from; ///< none: as far back as anyone knows
    std::string label;
    std::string decided_by;
    std::string minute;
    instant recorded_at;
    std::vector<tier_policy> tiers;

    [[nodiscard]] tier_policy const* of(members::tier wanted) const;
};
BOOST_DESCRIBE_STRUCT(policy, (),
                      (version, effective_from, label, decided_by, minute, recorded_at, tiers))
NETWORK_FIELDS(policy, {"version", "Version; those that the product ships come first"},
               {"effective_from", "First day; absent: as far back as anyone knows"},
               {"label", "What it is called"}, {"decided_by", "The body that adopted it"},
               {"minute", "Its minute or reference"},
               {"recorded_at",
                "When it was recorded; the start of 1970 for what the product ships"},
               {"tiers", "Tier by tier"})

namespace rules {

/// What the product ships, in the manner of the real network and labelled as ours: Full members
/// alone at first; Associate, Affiliate and Supporter from July 2017 (the network's update of July
/// 2020 says when they were introduced).
std::span<policy const> shipped_policies();

/// The policy in force on a day, as known at an instant: the latest that began by then.
policy const& policy_on(std::span<policy const> all, date day, std::optional<instant> known_at);

/// May an organisation of that kind hold the tier? `council_of_group`: for a political group
/// whether the council it sits on is recorded.
struct candidate {
    std::optional<organisations::organisation_kind> kind;
    bool council_of_group = false;
};
struct verdict {
    bool yes = false;
    reason why;
};
verdict may_hold(policy const& in_force, tier wanted, candidate const& who);

/// Everything wrong with a policy as wished: "tiers.required", "tier.twice", "kind.twice",
/// "rights.required", "grace.without_term".
std::vector<problem> faults_of(std::vector<tier_policy> const& tiers);

} // namespace rules
} // namespace network::members
