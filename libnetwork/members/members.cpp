#include "libnetwork/members/members.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/recording.hpp"
#include "libnetwork/members/taking_in.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <algorithm>

namespace network::members {
namespace {

/// The membership of the organisation that the wish names, or "member.not_admitted".
template <class Wish>
result<membership> member_of(changes::unit_of_work& work, Wish const& wish, date on) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    auto found = membership_of(work, organisation, {on, std::nullopt});
    if (!found)
        return conflict("member.not_admitted", "This organisation was never admitted");
    return *std::move(found);
}

/// Records an event of that kind on the day of the wish; `fill` adds what else it says.
template <class Wish, class Fill>
result<membership_changed> happens(changes::unit_of_work& work, Wish const& wish, event_kind kind,
                                   Fill&& fill) {
    auto const on = wish.on.value_or(work.today());
    NETWORK_TRY(auto member, member_of(work, wish, on));
    event what;
    what.kind = kind;
    what.effective = on;
    fill(what);
    return record_event(work, member, what, decision_of(wish));
}

result<membership_changed> happens(changes::unit_of_work& work, step const& wish, event_kind kind) {
    return happens(work, wish, kind, [](event&) {});
}

state state_of(changes::unit_of_work& work, membership const& member, date on) {
    auto const source = organisations::records_of(work); // keeps the record
    auto const* record = source->record(member.organisation);
    return rules::state_on(member, policies_known(work.db()), {on, std::nullopt},
                           surroundings_of(record, std::nullopt));
}

/// The event of that number, if it stands.
result<event> standing_event(membership const& member, std::int64_t number) {
    auto const found = std::find_if(member.events.begin(), member.events.end(),
                                    [&](event const& one) { return one.id == number; });
    if (found == member.events.end())
        return not_found("event.unknown", "This membership has no such event");
    auto const standing = rules::standing_events(member, std::nullopt);
    if (std::none_of(standing.begin(), standing.end(),
                     [&](event const* one) { return one->id == number; }))
        return conflict("event.corrected_already",
                        "This event was corrected or taken back already");
    return *found;
}

} // namespace

result<membership_changed> admit(changes::unit_of_work& work, admission const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    return admit_organisation(work, organisation, wish, decision_of(wish));
}

result<membership_changed> renew(changes::unit_of_work& work, renewal const& wish) {
    auto const on = wish.on.value_or(work.today());
    NETWORK_TRY(auto member, member_of(work, wish, on));
    auto const now = state_of(work, member, on);
    if (now.belongs() && now.term_ends == wish.until)
        return membership_changed{member.id, 0, now.standing, now.tier, on, 0};
    event what;
    what.kind = event_kind::renewed;
    what.effective = on;
    what.until = wish.until;
    return record_event(work, member, what, decision_of(wish));
}

result<membership_changed> change_tier(changes::unit_of_work& work, tier_change const& wish) {
    auto const on = wish.on.value_or(work.today());
    NETWORK_TRY(auto member, member_of(work, wish, on));
    event what;
    what.kind = event_kind::tier_changed;
    what.effective = on;
    what.tier = wish.tier;
    return record_event(work, member, what, decision_of(wish));
}

result<membership_changed> suspend(changes::unit_of_work& work, step const& wish) {
    return happens(work, wish, event_kind::suspended);
}
result<membership_changed> resume(changes::unit_of_work& work, step const& wish) {
    return happens(work, wish, event_kind::resumed);
}
result<membership_changed> lapse(changes::unit_of_work& work, step const& wish) {
    return happens(work, wish, event_kind::lapsed);
}
result<membership_changed> leave(changes::unit_of_work& work, step const& wish) {
    return happens(work, wish, event_kind::left);
}
result<membership_changed> expel(changes::unit_of_work& work, step const& wish) {
    return happens(work, wish, event_kind::expelled);
}
result<membership_changed> withdraw_notice(changes::unit_of_work& work, step const& wish) {
    return happens(work, wish, event_kind::notice_withdrawn);
}

result<membership_changed> give_notice(changes::unit_of_work& work, notice const& wish) {
    auto const on = wish.on.value_or(work.today());
    NETWORK_TRY(auto member, member_of(work, wish, on));
    auto const now = state_of(work, member, on);
    auto const earliest = earliest_leave(policies_known(work.db()), now.tier, on);
    return happens(work, wish, event_kind::notice_given,
                   [&](event& what) { what.until = wish.leaves.value_or(earliest); });
}

result<membership_changed> reinstate(changes::unit_of_work& work, reinstatement const& wish) {
    auto const on = wish.on.value_or(work.today());
    NETWORK_TRY(auto member, member_of(work, wish, on));
    auto const tier = wish.tier.value_or(state_of(work, member, on).tier);
    event what;
    what.kind = event_kind::reinstated;
    what.effective = on;
    what.tier = tier;
    what.until = wish.until;
    return record_event(work, member, what, decision_of(wish));
}

result<membership_changed> convert(changes::unit_of_work& work, conversion const& wish) {
    auto const on = wish.on.value_or(work.today());
    NETWORK_TRY(auto member, member_of(work, wish, on));
    auto const source = organisations::records_of(work); // keeps the record
    auto const* record = source->record(member.organisation);
    auto const state = organisations::rules::state_on(*record, {on, std::nullopt});
    auto const* council = state[organisations::attribute::group_of];
    if (!council || !council->other)
        return conflict("group.council_unknown",
                        "The council on which the group sits is not recorded");
    auto const rests_on = decision_of(wish);
    event what;
    what.kind = event_kind::converted;
    what.effective = on;
    NETWORK_CHECK(record_event(work, member, what, rests_on));
    NETWORK_TRY(auto done, take_in(work, *council->other, tier::full, on, rests_on));
    store::link(work.db(), member.id, done.membership, std::nullopt, work.now());
    return done;
}

result<membership_changed> correct_event(changes::unit_of_work& work,
                                         event_correction const& wish) {
    NETWORK_TRY(auto member, member_of(work, wish, work.today()));
    NETWORK_TRY(auto what, standing_event(member, wish.event));
    if (!wish.effective && !wish.until && !wish.tier && !wish.decided_by && !wish.minute)
        return invalid("effective", "nothing.given", "Say what is right instead");
    what.corrects = what.id;
    what.effective = wish.effective.value_or(what.effective);
    if (wish.until)
        what.until = wish.until;
    if (wish.tier)
        what.tier = wish.tier;
    return record_event(work, member, what, decision_of(wish));
}

result<membership_changed> withdraw_event(changes::unit_of_work& work,
                                          event_withdrawal const& wish) {
    NETWORK_TRY(auto member, member_of(work, wish, work.today()));
    NETWORK_TRY(auto what, standing_event(member, wish.event));
    what.corrects = what.id;
    what.withdrawn = true;
    return record_event(work, member, what, {{}, {}, wish.reason});
}

std::vector<std::string> membership_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    auto const policies = policies_known(db);
    for (auto const& one : store::load_all(db))
        if (auto const fault = contradiction_in(one, policies, {}))
            lines.push_back("membership " + std::to_string(one.id) + ": " + fault->message);
    return lines;
}

} // namespace network::members
