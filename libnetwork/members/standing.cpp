#include "libnetwork/members/standing.hpp"

#include "libnetwork/base/day_text.hpp"

#include <algorithm>
#include <utility>

namespace network::members::rules {
namespace {

bool ends_it(event_kind what) {
    return what == event_kind::lapsed || what == event_kind::left || what == event_kind::expelled ||
           what == event_kind::converted || what == event_kind::succeeded;
}

standing after(event_kind what) {
    switch (what) {
    case event_kind::suspended:
        return standing::suspended;
    case event_kind::notice_given:
        return standing::notice;
    case event_kind::lapsed:
        return standing::lapsed;
    case event_kind::left:
        return standing::left;
    case event_kind::expelled:
        return standing::expelled;
    case event_kind::converted:
        return standing::converted;
    case event_kind::succeeded:
        return standing::succeeded;
    default:
        return standing::active;
    }
}

/// One event takes effect.
void take(state& now, event const& what) {
    bool const began = what.kind == event_kind::admitted || what.kind == event_kind::reinstated;
    if (began) {
        if (!now.joined)
            now.joined = what.effective;
        now.term_ends = what.until;
        now.leaves.reset();
    }
    if (what.tier)
        now.tier = *what.tier;
    if (what.kind == event_kind::renewed || what.kind == event_kind::tier_changed) {
        if (what.kind == event_kind::renewed)
            now.term_ends = what.until;
        bool const was_in_grace = now.standing == standing::grace;
        if (was_in_grace)
            now.standing = now.leaves ? standing::notice : standing::active;
        if (was_in_grace || what.kind == event_kind::tier_changed) {
            now.since = what.effective;
            now.because = &what;
        }
        return; // else it goes on as it stood
    }
    if (what.kind == event_kind::notice_given)
        now.leaves = what.until;
    if (what.kind == event_kind::notice_withdrawn)
        now.leaves.reset();
    if (what.kind == event_kind::resumed && now.leaves)
        now.standing = standing::notice;
    else
        now.standing = after(what.kind);
    if (ends_it(what.kind))
        now.leaves.reset();
    now.since = what.effective;
    now.because = &what;
}

void end_by_date(state& now, standing how, date on) {
    now.standing = how;
    now.since = on;
    now.by_date = true;
}

bool goes_on_elsewhere(event_kind what) {
    return what == event_kind::succeeded || what == event_kind::converted;
}

/// Every number of days of grace that any policy grants, each once.
std::vector<int> lengths_of_grace(std::span<policy const> policies) {
    std::vector<int> all;
    for (auto const& policy : policies)
        for (auto const& row : policy.tiers)
            if (auto const days = static_cast<int>(row.grace_days);
                days > 0 && std::find(all.begin(), all.end(), days) == all.end())
                all.push_back(days);
    return all;
}

bool takes_effect_later(event const* one, date day) {
    return one->effective > day;
}

/// A membership followed from its first event on, day after day: asking about many days in their
/// order walks the events once.
class course {
  public:
    course(membership const& of, std::span<policy const> policies, std::optional<instant> known_at)
        : policies_(policies), known_at_(known_at), events_(standing_events(of, known_at)) {}

    [[nodiscard]] std::vector<event const*> const& events() const { return events_; }

    /// How it stands on that day, which is not before the day asked about last.
    state on(date day, surroundings const& around) {
        for (; next_ < events_.size() && !takes_effect_later(events_[next_], day); ++next_) {
            auto const& one = *events_[next_];
            if (auto const eve = one.effective.plus_days(-1); eve_ != eve)
                remember(eve);
            // A term or a notice that ran out before this event has ended it by then.
            let_days_pass(now_, one.effective, {});
            now_.by_date = false;
            take(now_, one);
            now_.tier_since = tier_held_ == now_.tier ? tier_held_since_ : one.effective;
        }
        auto there = now_;
        if (there.joined)
            let_days_pass(there, day, around);
        return there;
    }

  private:
    /// What passing days do where no event says anything. To let some pass and then some more is
    /// the same as to let all pass.
    void let_days_pass(state& now, date day, surroundings const& around) {
        if (!now.belongs())
            return;
        if (now.leaves && *now.leaves <= day)
            end_by_date(now, standing::left, *now.leaves);
        if (now.belongs() && now.term_ends && *now.term_ends <= day)
            if (auto const grace = grace_after(*now.term_ends, now.tier)) {
                auto const over = now.term_ends->plus_days(*grace);
                if (over <= day)
                    end_by_date(now, standing::lapsed, over);
                else if (now.standing != standing::suspended)
                    end_by_date(now, standing::grace, *now.term_ends);
            }
        if (around.ends && *around.ends <= day && (now.belongs() || *around.ends < *now.since))
            end_by_date(now, standing::succeeded, *around.ends);
    }

    /// The days of grace after a term of that tier; none where its end ends nothing. Asked about
    /// the same term at one event after another.
    std::optional<int> grace_after(date term_ends, tier held) {
        if (asked_of_ != std::pair{term_ends, held}) {
            asked_of_ = {term_ends, held};
            auto const* row = policy_on(policies_, term_ends, known_at_).of(held);
            grace_.reset();
            if (row && row->continuation == continuation::fixed_term)
                grace_ = static_cast<int>(row->grace_days);
        }
        return grace_;
    }

    /// How it stood when the day before an event ended: what is held on both days goes on.
    void remember(date eve) {
        let_days_pass(now_, eve, {});
        eve_ = eve;
        tier_held_.reset();
        if (now_.belongs())
            tier_held_ = now_.tier;
        tier_held_since_ = now_.tier_since;
    }

    std::span<policy const> policies_;
    std::optional<instant> known_at_;
    std::vector<event const*> events_;
    std::size_t next_ = 0;
    state now_;
    std::optional<date> eve_;
    std::optional<tier> tier_held_;
    std::optional<date> tier_held_since_;
    std::optional<std::pair<date, tier>> asked_of_;
    std::optional<int> grace_;
};

} // namespace

std::vector<event const*> standing_events(membership const& of, std::optional<instant> known_at) {
    std::vector<event const*> kept;
    kept.reserve(of.events.size());
    auto const known = [&](event const& one) { return !known_at || one.recorded_at <= *known_at; };
    for (auto const& one : of.events) {
        if (!known(one))
            continue;
        if (one.corrects)
            std::erase_if(kept, [&](event const* old) { return old->id == *one.corrects; });
        if (!one.withdrawn)
            kept.push_back(&one);
    }
    auto const by_day = [](event const* a, event const* b) { return a->effective < b->effective; };
    if (!std::is_sorted(kept.begin(), kept.end(), by_day)) // most are recorded in their order
        std::stable_sort(kept.begin(), kept.end(), by_day);
    return kept;
}

state state_on(membership const& of, std::span<policy const> policies, vantage const& from,
               surroundings const& around) {
    return course{of, policies, from.known_at}.on(from.on, around);
}

std::vector<spell> spells_of(membership const& of, std::span<policy const> policies,
                             std::optional<instant> known_at, surroundings const& around) {
    // How it stands can change on the days of events and on the days they point to; nowhere else.
    course followed{of, policies, known_at};
    auto const graces = lengths_of_grace(policies);
    std::vector<date> days;
    days.reserve(2 * followed.events().size() + 1);
    for (auto const* one : followed.events()) {
        days.push_back(one->effective);
        if (!one->until)
            continue;
        days.push_back(*one->until);
        for (auto const grace : graces)
            days.push_back(one->until->plus_days(grace));
    }
    if (around.ends)
        days.push_back(*around.ends);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());

    std::vector<spell> all;
    bool open = false;
    for (auto const day : days) {
        auto const now = followed.on(day, around);
        bool const goes_on = open && now.belongs() && all.back().tier == now.tier;
        if (goes_on)
            continue;
        if (open)
            all.back().days.to = day;
        open = now.belongs();
        if (open)
            all.push_back({now.tier, {day, std::nullopt}});
    }
    return all;
}

result<> may_happen(membership const& to, event const& what, std::span<policy const> policies,
                    surroundings const& around) {
    auto const recorded = standing_events(to, std::nullopt);
    if (what.until && *what.until <= what.effective)
        return invalid("until", "until.before_effective", "Give a day after the first day");
    if (what.kind == event_kind::admitted && !recorded.empty()) {
        auto const now = state_on(to, policies, {what.effective, std::nullopt}, around);
        if (now.belongs() || recorded.back()->effective > what.effective)
            return conflict("member.already", "It is a member already");
        return conflict("member.was_before",
                        "It was a member before: reinstate it, so that the gap stays visible");
    }
    if (what.kind != event_kind::admitted && recorded.empty())
        return conflict("member.not_admitted", "It was never admitted");
    if (!recorded.empty() && recorded.back()->effective > what.effective)
        return conflict("member.later_event", "Something is recorded for a later day (" +
                                                  day_text(recorded.back()->effective) +
                                                  "): correct that first");
    if (what.kind == event_kind::admitted) {
        if (!what.tier)
            return invalid("tier", "tier.required", "Say as what");
        return {};
    }
    // What ends with its organisation ends on that very day: the day before speaks for it.
    auto const now = state_on(to, policies, {what.effective, std::nullopt},
                              goes_on_elsewhere(what.kind) ? surroundings{} : around);
    if (what.kind == event_kind::reinstated) {
        if (now.belongs())
            return conflict("member.already", "It is a member already");
        if (now.standing == standing::converted || now.standing == standing::succeeded)
            return conflict("member.succeeded", "Another membership goes on in its place");
        return {};
    }
    if (!now.belongs())
        return conflict("member.not_active", "It is not a member on " + day_text(what.effective));
    switch (what.kind) {
    case event_kind::renewed:
        if (!what.until)
            return invalid("until", "until.required", "Say until when");
        if (now.term_ends && *what.until <= *now.term_ends)
            return conflict("until.not_later", "It is renewed already until " +
                                                   day_text(now.term_ends->plus_days(-1)));
        return {};
    case event_kind::tier_changed:
        if (!what.tier)
            return invalid("tier", "tier.required", "Say to which tier");
        if (*what.tier == now.tier)
            return conflict("member.tier_same", "It holds that tier already");
        return {};
    case event_kind::suspended:
        if (now.standing == standing::suspended)
            return conflict("member.suspended", "It is suspended already");
        return {};
    case event_kind::resumed:
        if (now.standing != standing::suspended)
            return conflict("member.not_suspended", "It is not suspended");
        return {};
    case event_kind::notice_given:
        if (!what.until)
            return invalid("until", "until.required", "Say when it leaves");
        if (now.leaves)
            return conflict("member.notice_given", "It has given notice already");
        return {};
    case event_kind::notice_withdrawn:
        if (!now.leaves)
            return conflict("member.no_notice", "It has not given notice");
        return {};
    default:
        return {};
    }
}

} // namespace network::members::rules
