#include "server/pages/member_acts.hpp"

namespace network::pages {
namespace {

using namespace members;

bool outside_and_new(standing value) {
    return value == standing::never;
}
bool was_before(standing value) {
    return value == standing::lapsed || value == standing::left || value == standing::expelled;
}
bool inside(standing value) {
    return belongs(value);
}
bool active(standing value) {
    return belongs(value) && value != standing::suspended;
}
bool suspended(standing value) {
    return value == standing::suspended;
}
bool leaving(standing value) {
    return value == standing::notice;
}
bool not_leaving(standing value) {
    return belongs(value) && value != standing::notice;
}

} // namespace

std::span<member_act const> member_acts() {
    using operations::shape_of;
    static member_act const all[] = {
        {"admit", "memberships.admit", "Admit as a member", "Admit", "admitted",
         "First day of membership", &shape_of<admission>(), true, true, false, false,
         outside_and_new},
        {"renew", "memberships.renew", "Renew", "Renew", "renewed", "Day of renewal",
         &shape_of<renewal>(), false, true, false, false, inside},
        {"change-tier", "memberships.change_tier", "Change of tier", "Change the tier",
         "tier_changed", "First day in the new tier", &shape_of<tier_change>(), true, false, false,
         false, active},
        {"suspend", "memberships.suspend", "Suspend", "Suspend", "suspended",
         "First day of the suspension", &shape_of<step>(), false, false, false, true, active},
        {"resume", "memberships.resume", "Lift the suspension", "Lift the suspension", "resumed",
         "First day with its rights again", &shape_of<step>(), false, false, false, false,
         suspended},
        {"notice", "memberships.give_notice", "Record notice", "Record the notice", "notice_given",
         "Day on which notice was given", &shape_of<notice>(), false, false, true, false,
         not_leaving},
        {"withdraw-notice", "memberships.withdraw_notice", "Take the notice back",
         "Take the notice back", "notice_withdrawn", "Day on which it stays after all",
         &shape_of<step>(), false, false, false, false, leaving},
        {"lapse", "memberships.lapse", "Record a lapse", "Record the lapse", "lapsed",
         "First day outside", &shape_of<step>(), false, false, false, true, inside},
        {"leave", "memberships.leave", "Record that it left", "Record that it left", "left",
         "First day outside", &shape_of<step>(), false, false, false, true, inside},
        {"expel", "memberships.expel", "Expel", "Expel", "expelled", "First day outside",
         &shape_of<step>(), false, false, false, true, inside},
        {"reinstate", "memberships.reinstate", "Reinstate", "Reinstate", "reinstated",
         "First day back", &shape_of<reinstatement>(), true, true, false, false, was_before},
        {"safeguard-review", "memberships.review_safeguard", "Record a safeguard review",
         "Record the review", "safeguard_reviewed", "Day of the review",
         &shape_of<safeguard_review_wish>(), false, false, true, false, active},
        {"convert", "memberships.convert", "Convert into its council's membership", "Convert",
         "converted", "First day of the council's membership", &shape_of<conversion>(), false,
         false, false, false, active},
    };
    return all;
}

member_act const* member_act_called(std::string_view word) {
    for (auto const& act : member_acts())
        if (act.word == word)
            return &act;
    return nullptr;
}

error at_the_fields(error why) {
    struct place {
        std::string_view code, field;
    };
    constexpr place places[] = {
        {"minute.unknown", "minute"},      {"minute.not_agreed", "minute"},
        {"kind.not_admitted", "tier"},     {"tier.not_offered", "tier"},
        {"group.council_unknown", "tier"}, {"member.tier_same", "tier"},
        {"member.later_event", "on"},      {"member.not_active", "on"},
        {"until.not_later", "until"},      {"notice.too_short", "leaves"},
        {"member.already", "on"},          {"organisation.unknown", "organisation"},
        {"safeguard.not_open", "on"},
    };
    if (!why.problems.empty())
        return why;
    for (auto const& one : places)
        if (one.code == why.code)
            why.problems = {{std::string{one.field}, why.code, why.message}};
    return why;
}

} // namespace network::pages
