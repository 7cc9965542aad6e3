#include "libnetwork/members/policy.hpp"

#include <algorithm>
#include <set>

namespace network::members {

using organisations::organisation_kind;

tier_policy const* policy::of(members::tier wanted) const {
    for (auto const& one : tiers)
        if (one.tier == wanted)
            return &one;
    return nullptr;
}

namespace rules {
namespace {

constexpr std::string_view board_then_committee =
    "The Executive Oversight Committee, on the recommendation of the Values and Principles Board";

std::vector<organisation_kind> principal_councils() {
    using enum organisation_kind;
    return {unitary,
            metropolitan_borough,
            london_borough,
            county,
            district,
            scottish_council,
            welsh_council,
            northern_ireland_district,
            city_of_london,
            combined_authority,
            combined_county_authority,
            greater_london_authority};
}

tier_policy full() {
    using enum entitlement;
    return {tier::full,
            principal_councils(),
            {vote, stand_for_committee, sit_on_values_board, lead_projects, take_part_in_projects,
             free_places, members_library, receive_news},
            std::string{board_then_committee},
            continuation::open_ended,
            0,
            0};
}

tier_policy associate() {
    using enum entitlement;
    using enum organisation_kind;
    return {tier::associate,
            {town_council, parish_council, community_council, political_group,
             devolved_administration, foreign_authority, crown_dependency, overseas_territory},
            {elect_class_representative, stand_for_committee, take_part_in_projects, free_places,
             members_library, receive_news},
            std::string{board_then_committee},
            continuation::open_ended,
            0,
            0};
}

tier_policy affiliate() {
    using enum entitlement;
    using enum organisation_kind;
    return {tier::affiliate,
            {company, law_firm, charity, co_operative, trade_body, university, public_body, other},
            {elect_class_representative, stand_for_committee, sit_on_values_board, lead_projects,
             take_part_in_projects, free_places, members_library, receive_news},
            std::string{board_then_committee},
            continuation::open_ended,
            0,
            0};
}

tier_policy supporter() {
    using enum organisation_kind;
    return {tier::supporter,
            {individual, company, law_firm, charity, co_operative, trade_body, university,
             public_body, other, town_council, parish_council, community_council},
            {entitlement::receive_news},
            "The network team",
            continuation::open_ended,
            0,
            0};
}

std::vector<policy> shipped() {
    std::vector<policy> all(2);
    all[0].version = 1;
    all[0].label = "Default shipped with the portal: Full members alone";
    all[0].tiers = {full()};
    all[1].version = 2;
    all[1].effective_from = date::from_ymd(2017, 7, 1);
    all[1].label =
        "Default shipped with the portal, in the manner of a co-operative councils network";
    all[1].tiers = {full(), associate(), affiliate(), supporter()};
    return all;
}

input kind_input(candidate const& who) {
    return {"kind", who.kind ? std::string{organisations::label(*who.kind)} : "not recorded"};
}

} // namespace

std::span<policy const> shipped_policies() {
    static auto const all = shipped();
    return all;
}

policy const& policy_on(std::span<policy const> all, date day, std::optional<instant> known_at) {
    policy const* best = &all.front();
    for (auto const& one : all)
        if ((!one.effective_from || *one.effective_from <= day) &&
            (!known_at || one.recorded_at <= *known_at) &&
            (!best->effective_from ||
             (one.effective_from && *one.effective_from >= *best->effective_from)))
            best = &one;
    return *best;
}

verdict may_hold(policy const& in_force, tier wanted, candidate const& who) {
    auto const* row = in_force.of(wanted);
    std::string const named{label(wanted)};
    reason why{"tier.not_offered",
               "There was no " + named + " membership on that day",
               {kind_input(who)},
               in_force.version,
               in_force.minute};
    if (!row)
        return {false, std::move(why)};
    auto const fits =
        who.kind && std::find(row->kinds.begin(), row->kinds.end(), *who.kind) != row->kinds.end();
    if (!fits) {
        why.rule = "kind.not_admitted";
        why.text = who.kind ? named + " membership is not open to this kind of organisation"
                            : "It is not recorded what kind of organisation this is";
        return {false, std::move(why)};
    }
    if (who.kind == organisation_kind::political_group && !who.council_of_group) {
        why.rule = "group.council_unknown";
        why.text = "The council on which the group sits has to be recorded first";
        return {false, std::move(why)};
    }
    why.rule = "kind.admitted";
    why.text = named + " membership is open to this kind of organisation";
    return {true, std::move(why)};
}

std::vector<problem> faults_of(std::vector<tier_policy> const& tiers) {
    std::vector<problem> faults;
    if (tiers.empty())
        faults.push_back({"tiers", "tiers.required", "Give at least one tier"});
    std::set<tier> seen;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        auto const at = "tiers." + std::to_string(i);
        auto const& one = tiers[i];
        if (!seen.insert(one.tier).second)
            faults.push_back({at + ".tier", "tier.twice", "Give each tier once"});
        if (one.kinds.empty())
            faults.push_back({at + ".kinds", "kinds.required", "Say who may hold the tier"});
        if (one.rights.empty())
            faults.push_back({at + ".rights", "rights.required", "Say what the tier allows"});
        if (std::set(one.kinds.begin(), one.kinds.end()).size() != one.kinds.size())
            faults.push_back({at + ".kinds", "kind.twice", "Give each kind once"});
        if (one.continuation == continuation::open_ended && one.grace_days != 0)
            faults.push_back(
                {at + ".grace_days", "grace.without_term", "Days of grace belong to a fixed term"});
    }
    return faults;
}

} // namespace rules
} // namespace network::members
