#include "libnetwork/members/recording.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <algorithm>

namespace network::members {
namespace {

using organisations::organisation_record;

std::int64_t journal(changes::unit_of_work& work, membership const& to, event const& what,
                     decision const& rests_on) {
    changes::entry entry;
    std::string const word{what.withdrawn  ? "event_withdrawn"
                           : what.corrects ? "event_corrected"
                                           : to_word(what.kind)};
    auto const name = "members." + word; // lives as long as the entry
    entry.event = name;
    entry.subject_kind = "membership";
    entry.subject = to.id;
    entry.organisation = to.organisation;
    entry.changes = {{"effective", {}, what.effective.to_string()}};
    if (what.tier)
        entry.changes.push_back({"tier", {}, std::string{to_word(*what.tier)}});
    if (what.until)
        entry.changes.push_back({"until", {}, what.until->to_string()});
    if (what.corrects)
        entry.changes.push_back({"corrects", {}, std::to_string(*what.corrects)});
    for (auto const& [field, text] : {std::pair{"decided_by", &rests_on.decided_by},
                                      {"minute", &rests_on.minute},
                                      {"reason", &rests_on.reason}})
        if (!text->empty())
            entry.changes.push_back({field, {}, *text});
    return work.record(entry);
}

rules::candidate candidate_of(organisation_record const& record, date day) {
    auto const state = organisations::rules::state_on(record, {day, std::nullopt});
    return {state.word<organisations::organisation_kind>(organisations::attribute::kind),
            state[organisations::attribute::group_of] != nullptr};
}

/// Is the tier that the event gives open to the organisation?
result<> check_tier(premises const& given, organisation_record const& record, event const& what) {
    auto const verdict =
        rules::may_hold(rules::policy_on(given.policies, what.effective, std::nullopt), *what.tier,
                        candidate_of(record, what.effective));
    if (!verdict.yes)
        return conflict(verdict.why.rule, verdict.why.text);
    return {};
}

/// Is notice given as long before as the tier asks?
result<> check_notice(premises const& given, membership const& to, event const& what,
                      surroundings const& around) {
    auto const now = rules::state_on(to, given.policies, {what.effective, std::nullopt}, around);
    auto const earliest = earliest_leave(given.policies, now.tier, what.effective);
    if (what.until && *what.until<earliest&& * what.until> what.effective)
        return conflict("notice.too_short", "Notice given on " + day_text(what.effective) +
                                                " ends on " + day_text(earliest) +
                                                " at the earliest");
    return {};
}

} // namespace

date earliest_leave(std::span<policy const> policies, tier held, date given_on) {
    auto const* row = rules::policy_on(policies, given_on, std::nullopt).of(held);
    return given_on.plus_days(
        static_cast<int>(row ? std::max<std::int64_t>(row->notice_days, 1) : 1));
}

result<> may_record(premises const& given, membership const& to, event const& what) {
    auto const* record = given.records.record(to.organisation);
    auto const around = surroundings_of(record, std::nullopt);
    if (what.kind == event_kind::admitted &&
        (!record || !organisations::rules::life_of(*record, std::nullopt).holds(what.effective)))
        return invalid("organisation", "organisation.not_living",
                       "This organisation does not exist on " + day_text(what.effective));
    bool const takes_tier = what.kind == event_kind::admitted ||
                            what.kind == event_kind::reinstated ||
                            what.kind == event_kind::tier_changed;
    if (takes_tier && what.tier && record)
        NETWORK_CHECK(check_tier(given, *record, what));
    if (what.kind == event_kind::notice_given)
        NETWORK_CHECK(check_notice(given, to, what, around));
    return rules::may_happen(to, what, given.policies, around);
}

std::int64_t write_event(changes::unit_of_work& work, membership& to, event what,
                         decision const& rests_on) {
    what.membership = to.id;
    what.recorded_at = work.now();
    what.minute = rests_on.minute.empty() ? rests_on.decided_by : rests_on.minute;
    what.id =
        store::insert_event(work.db(), {what, rests_on.decided_by, rests_on.minute, rests_on.reason,
                                        rests_on.succession, work.who().import});
    auto const number = journal(work, to, what, rests_on);
    to.events.push_back(std::move(what));
    return number;
}

result<> check_minute(changes::unit_of_work& work, decision const& rests_on) {
    if (!rests_on.minute.empty())
        NETWORK_CHECK(minute_called(work, rests_on.minute));
    return {};
}

std::vector<policy> policies_known(network::store::connection& db) {
    auto const shipped = rules::shipped_policies();
    std::vector<policy> all(shipped.begin(), shipped.end());
    for (auto& one : store::adopted_policies(db))
        all.push_back(std::move(one));
    return all;
}

result<membership_changed> record_event(changes::unit_of_work& work, membership& to, event what,
                                        decision const& rests_on) {
    auto const policies = policies_known(work.db());
    auto const source = organisations::records_of(work);
    auto const around = surroundings_of(source->record(to.organisation), std::nullopt);
    what.recorded_at = work.now();
    if (what.corrects) {
        auto changed = to;
        changed.events.push_back(what);
        if (auto fault = contradiction_in(changed, policies, around))
            return *std::move(fault);
    } else {
        NETWORK_CHECK(may_record({policies, *source}, to, what));
    }
    NETWORK_CHECK(check_minute(work, rests_on));
    membership_changed done;
    done.version = write_event(work, to, what, rests_on);
    auto const now = rules::state_on(to, policies, {what.effective, std::nullopt}, around);
    done.membership = to.id;
    done.event = to.events.back().id;
    done.standing = now.standing;
    done.tier = now.tier;
    done.effective = what.effective;
    return done;
}

std::optional<membership> membership_of(changes::unit_of_work& work, std::int64_t organisation,
                                        vantage const& from) {
    auto const source = organisations::records_of(work);
    auto all = store::of_organisation(work.db(), organisation);
    if (auto const* record = source->record(organisation))
        for (auto const& merge : record->merges)
            if (merge.kept == organisation &&
                organisations::rules::stands(merge, record->merges, std::nullopt))
                for (auto& one : store::of_organisation(work.db(), merge.duplicate))
                    all.push_back(std::move(one));
    if (all.empty())
        return std::nullopt;
    auto const policies = policies_known(work.db());
    auto const belongs = [&](membership const& one) {
        auto const around = surroundings_of(source->record(one.organisation), std::nullopt);
        return rules::state_on(one, policies, from, around).belongs();
    };
    auto const found = std::find_if(all.begin(), all.end(), belongs);
    return found != all.end() ? std::move(*found) : std::move(all.back());
}

result<membership_changed> admit_organisation(changes::unit_of_work& work,
                                              std::int64_t organisation, admission const& wish,
                                              decision const& rests_on) {
    auto const from = wish.from.value_or(work.today());
    auto member = membership_of(work, organisation, {from, std::nullopt});
    event joins;
    joins.kind = event_kind::admitted;
    joins.effective = from;
    joins.tier = wish.tier;
    joins.until = wish.until;
    if (!member)
        member = membership{
            store::insert_membership(work.db(), organisation, work.now(), work.who().import),
            organisation,
            {}};
    return record_event(work, *member, joins, rests_on);
}

std::optional<error> contradiction_in(membership const& of, std::span<policy const> policies,
                                      surroundings const& around) {
    membership replayed{of.id, of.organisation, {}};
    for (auto const* one : rules::standing_events(of, std::nullopt)) {
        event plain = *one;
        plain.corrects.reset();
        if (auto const fine = rules::may_happen(replayed, plain, policies, around);
            fine.has_error())
            return fine.error();
        replayed.events.push_back(std::move(plain));
    }
    return std::nullopt;
}

} // namespace network::members
