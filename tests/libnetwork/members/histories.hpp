// Random histories of a membership, and how it stands worked out the slow way: day after day, with
// no rule of the product in it but its words.
#pragma once

#include "libnetwork/members/standing.hpp"

#include <random>

namespace network::test {

using namespace network::members;

inline date on(int year, int month, int day) {
    return date::from_ymd(year, month, day).value();
}

/// A policy with fixed terms and days of grace for Affiliates, open-ended for all others.
inline std::vector<policy> mixed_policies() {
    auto const shipped = members::rules::shipped_policies();
    std::vector<policy> all(shipped.begin(), shipped.end());
    policy strict = all.back();
    strict.version = 3;
    strict.effective_from = on(2019, 1, 1);
    for (auto& row : strict.tiers)
        if (row.tier == tier::affiliate) {
            row.continuation = continuation::fixed_term;
            row.grace_days = 45;
        }
    all.push_back(strict);
    return all;
}

/// Up to `most` events between 2019 and 2031, each allowed by the rules when it came.
inline membership random_history(std::mt19937& dice, std::span<policy const> policies,
                                 int most = 12) {
    membership made{1, 1, {}};
    auto const roll = [&](int sides) {
        return std::uniform_int_distribution<int>{0, sides - 1}(dice);
    };
    auto day = on(2019, 1, 1).plus_days(roll(700));
    std::int64_t moment = 1'700'000'000'000;
    for (int i = 0; i < most * 3 && static_cast<int>(made.events.size()) < most; ++i) {
        event what;
        what.id = static_cast<std::int64_t>(made.events.size()) + 1;
        what.membership = 1;
        what.kind = made.events.empty() ? event_kind::admitted : static_cast<event_kind>(roll(13));
        what.effective = day;
        what.recorded_at = {moment += 1 + roll(1000)};
        if (what.kind == event_kind::admitted || what.kind == event_kind::tier_changed ||
            what.kind == event_kind::reinstated)
            what.tier = static_cast<tier>(roll(4));
        if (what.kind == event_kind::renewed || what.kind == event_kind::notice_given ||
            (what.kind == event_kind::admitted && roll(2) == 0))
            what.until = day.plus_days(1 + roll(500));
        if (members::rules::may_happen(made, what, policies).has_value())
            made.events.push_back(what);
        day = day.plus_days(roll(200));
    }
    return made;
}

/// The slow way: one day after the other from the first event on, up to `last`.
class day_by_day {
  public:
    day_by_day(membership const& of, int grace_of_affiliates)
        : of_(of), grace_(grace_of_affiliates) {}

    /// How it stands at the end of each day from the first one on, in words: "active full".
    std::vector<std::string> days(date first, date last) {
        std::vector<std::string> all;
        std::string how = "never";
        std::optional<date> term, leaves;
        members::tier held = tier::full;
        for (auto day = first; day <= last; day = day.plus_days(1)) {
            run_out(how, term, leaves, held, day);
            for (auto const& what : of_.events)
                if (what.effective == day)
                    take(how, term, leaves, held, what);
            run_out(how, term, leaves, held, day);
            all.push_back(how == "never" ? how : how + ' ' + std::string{to_word(held)});
        }
        return all;
    }

  private:
    static bool inside(std::string const& how) {
        return how == "active" || how == "notice" || how == "grace" || how == "suspended";
    }
    void run_out(std::string& how, std::optional<date> const& term,
                 std::optional<date> const& leaves, members::tier held, date day) const {
        if (inside(how) && leaves && *leaves <= day)
            how = "left";
        if (inside(how) && held == tier::affiliate && term && *term <= day) {
            if (term->plus_days(grace_) <= day)
                how = "lapsed";
            else if (how != "suspended")
                how = "grace";
        }
    }
    static void take(std::string& how, std::optional<date>& term, std::optional<date>& leaves,
                     members::tier& held, event const& what) {
        if (what.tier)
            held = *what.tier;
        switch (what.kind) {
        case event_kind::admitted:
        case event_kind::reinstated:
            how = "active";
            term = what.until;
            leaves.reset();
            break;
        case event_kind::renewed:
            term = what.until;
            if (how == "grace")
                how = leaves ? "notice" : "active";
            break;
        case event_kind::tier_changed:
            if (how == "grace")
                how = leaves ? "notice" : "active";
            break;
        case event_kind::suspended:
            how = "suspended";
            break;
        case event_kind::resumed:
            how = leaves ? "notice" : "active";
            break;
        case event_kind::notice_given:
            how = "notice";
            leaves = what.until;
            break;
        case event_kind::notice_withdrawn:
            how = "active";
            leaves.reset();
            break;
        case event_kind::lapsed:
            how = "lapsed";
            break;
        case event_kind::left:
            how = "left";
            break;
        case event_kind::expelled:
            how = "expelled";
            break;
        case event_kind::converted:
            how = "converted";
            break;
        case event_kind::succeeded:
            how = "succeeded";
            break;
        }
        if (!inside(how))
            leaves.reset();
    }

    membership const& of_;
    int grace_;
};

inline std::string in_words(state const& stands) {
    if (stands.standing == standing::never)
        return "never";
    return std::string{to_word(stands.standing)} + ' ' + std::string{to_word(stands.tier)};
}

} // namespace network::test
