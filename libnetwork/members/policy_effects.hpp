// What another policy of tiers would change from its first day on: tier by tier, and for every
// member. Worked out by the rules that will answer on that day; nothing is written.
#pragma once

#include "libnetwork/members/policies.hpp"

namespace network::members {

struct policy_preview_wish {
    date effective_from;
    std::vector<tier_policy> tiers;
};
BOOST_DESCRIBE_STRUCT(policy_preview_wish, (), (effective_from, tiers))
NETWORK_FIELDS(policy_preview_wish, {"effective_from", "First day; not before today"},
               {"tiers", "Tier by tier, all of them", {.longest = 4}})

struct policy_difference {
    members::tier tier = tier::full;
    std::string label;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(policy_difference, (), (tier, label, text))
NETWORK_FIELDS(policy_difference, {"tier", "The tier"}, {"label", "Its name"},
               {"text", "What is other than before, in a sentence"})

struct policy_effect {
    std::int64_t organisation = 0;
    std::string slug, name;
    members::tier tier = tier::full;
    members::standing standing_before = standing::active;
    members::standing standing_after = standing::active;
    std::vector<std::string> gained, lost; ///< rights, in words
    bool admissible = true;
};
BOOST_DESCRIBE_STRUCT(policy_effect, (),
                      (organisation, slug, name, tier, standing_before, standing_after, gained,
                       lost, admissible))
NETWORK_FIELDS(policy_effect, {"organisation", "Number of the organisation"},
               {"slug", "Its name for addresses"}, {"name", "Its legal name on that day"},
               {"tier", "Its tier on that day"},
               {"standing_before", "How it would stand as things are"},
               {"standing_after", "How it would stand under the new policy"},
               {"gained", "What it may do in addition"}, {"lost", "What it may no longer do"},
               {"admissible", "False: it stays, and its like could not be admitted any more"})

struct policy_effects {
    date effective_from;
    std::int64_t follows = 0;
    std::vector<policy_difference> differences;
    std::int64_t members = 0;
    std::vector<policy_effect> concerned;
    std::int64_t votes_before = 0, votes_after = 0;
};
BOOST_DESCRIBE_STRUCT(policy_effects, (),
                      (effective_from, follows, differences, members, concerned, votes_before,
                       votes_after))
NETWORK_FIELDS(policy_effects, {"effective_from", "First day of the new policy"},
               {"follows", "Version that is in force until then"},
               {"differences", "What is other than in that version"},
               {"members", "Who belongs on that day, supporters among them"},
               {"concerned", "Those of them for whom something changes, by name"},
               {"votes_before", "Votes on that day as things are"},
               {"votes_after", "Votes on that day under the new policy"})

/// Fails as adopt_policy() does of the day and the tiers; no minute is asked for yet.
result<policy_effects> preview_policy(changes::reader& view, policy_preview_wish const& wish);

} // namespace network::members
