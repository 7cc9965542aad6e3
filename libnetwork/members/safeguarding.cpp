#include "libnetwork/members/safeguarding.hpp"

#include "libnetwork/members/recording.hpp"
#include "libnetwork/members/safeguard.hpp"
#include "libnetwork/members/safeguard_store.hpp"
#include "libnetwork/members/taking_in.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

namespace network::members {
namespace {

using organisations::attribute;

/// The council's membership with all that the review looks at, read by the unit itself.
struct reviewed {
    membership member;
    state stands; ///< points into the membership
    safeguard_state safeguard;
    std::vector<safeguard_review> before;
};

void look_at(changes::unit_of_work& work, reviewed& what, date on) {
    auto const policies = policies_known(work.db());
    auto const source = organisations::records_of(work);
    auto const* record = source->record(what.member.organisation);
    vantage const from{on, std::nullopt};
    what.stands =
        rules::state_on(what.member, policies, from, surroundings_of(record, std::nullopt));
    what.before = safeguard_store::reviews(work.db(), what.member.id);
    what.safeguard =
        rules::safeguard_on(what.stands, controls_of(*record, std::nullopt), what.before, from);
}

bool is_recorded(reviewed const& what, safeguard_review_wish const& wish, date on) {
    return !what.before.empty() && what.before.back().held_on == on &&
           what.before.back().outcome == wish.outcome &&
           what.before.back().minute == wish.minute.value_or("");
}

/// The group on that council which goes on.
result<std::int64_t> group_called(changes::unit_of_work& work, safeguard_review_wish const& wish,
                                  std::int64_t council, date on) {
    if (wish.group.value_or("").empty())
        return invalid("group", "group.required", "Say which group goes on");
    NETWORK_TRY(auto const id, organisations::resolve(work, *wish.group));
    auto const source = organisations::records_of(work);
    auto const state = organisations::rules::state_on(*source->record(id), {on, std::nullopt});
    auto const* sits_on = state[attribute::group_of];
    if (!sits_on || sits_on->other != council)
        return invalid("group", "group.of_other_council", "This is not a group on that council");
    return id;
}

/// The membership goes on as that of the group, one that belonged before as the same again.
result<membership_changed> hand_to_group(changes::unit_of_work& work, reviewed& what,
                                         std::int64_t group, date on, decision const& rests_on) {
    event ends;
    ends.kind = event_kind::converted;
    ends.effective = on;
    NETWORK_TRY(auto done, record_event(work, what.member, ends, rests_on));
    NETWORK_TRY(auto const joined, take_in(work, group, tier::associate, on, rests_on));
    store::link(work.db(), what.member.id, joined.membership, std::nullopt, work.now());
    return done;
}

void record_review(changes::unit_of_work& work, reviewed const& what, safeguard_review row) {
    row.id = safeguard_store::insert_review(work.db(), row);
    work.record({.event = "members.safeguard_reviewed",
                 .subject_kind = "membership",
                 .subject = what.member.id,
                 .organisation = what.member.organisation,
                 .changes = changes::differences<safeguard_review>(nullptr, &row)});
}

} // namespace

result<membership_changed> take_in(changes::unit_of_work& work, std::int64_t organisation, tier as,
                                   date from, decision const& rests_on) {
    event joins;
    joins.effective = from;
    joins.tier = as;
    if (auto before = membership_of(work, organisation, {from, std::nullopt})) {
        auto const stands =
            rules::state_on(*before, policies_known(work.db()), {from, std::nullopt});
        if (stands.standing != standing::converted) {
            joins.kind = event_kind::reinstated;
            return record_event(work, *before, joins, rests_on);
        }
    }
    membership next{
        store::insert_membership(work.db(), organisation, work.now(), work.who().import),
        organisation,
        {}};
    joins.kind = event_kind::admitted;
    return record_event(work, next, joins, rests_on);
}

result<membership_changed> review_safeguard(changes::unit_of_work& work,
                                            safeguard_review_wish const& wish) {
    auto const on = wish.on.value_or(work.today());
    if (work.today() < on)
        return invalid("on", "date.future", "Give a day that is not to come");
    NETWORK_TRY(auto const council, organisations::resolve(work, wish.organisation));
    auto found = membership_of(work, council, {on, std::nullopt});
    if (!found)
        return conflict("member.not_admitted", "This organisation was never admitted");
    reviewed what{*std::move(found), {}, {}, {}};
    look_at(work, what, on);
    membership_changed done{what.member.id, 0, what.stands.standing, what.stands.tier, on, 0};
    if (is_recorded(what, wish, on))
        return done;
    if (!what.safeguard.open)
        return conflict("safeguard.not_open", what.safeguard.why.text);
    auto const rests_on = decision_of(wish);
    NETWORK_CHECK(check_minute(work, rests_on));
    record_review(work, what,
                  {0, what.member.id, on, wish.outcome, rests_on.decided_by, rests_on.minute,
                   rests_on.reason, work.now()});
    if (wish.outcome == safeguard_outcome::notice)
        return give_notice(
            work, {wish.organisation, wish.leaves, on, wish.decided_by, wish.minute, wish.reason});
    if (wish.outcome == safeguard_outcome::converted) {
        NETWORK_TRY(auto const group, group_called(work, wish, what.member.organisation, on));
        return hand_to_group(work, what, group, on, rests_on);
    }
    return done;
}

} // namespace network::members
