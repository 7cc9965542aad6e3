// How a membership stands: a pure function of its recorded events, a civil day and the instant up
// to which they are known. No job, no clock and no stored state can change an answer.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/members/policy.hpp"
#include "libnetwork/organisations/rules.hpp"

#include <span>

namespace network::members {

using organisations::vantage;

/// What belongs to the organisation and bears on its membership.
struct surroundings {
    std::optional<date> ends = {}; ///< first day on which the organisation is no more
};

/// How a membership stands on a day.
struct state {
    members::standing standing = standing::never;
    members::tier tier = tier::full;     ///< the last one, where it does not belong
    std::optional<date> joined = {};     ///< the first day ever
    std::optional<date> since = {};      ///< first day of how it stands now
    std::optional<date> tier_since = {}; ///< where it belongs: since when in this tier, unbroken
    std::optional<date> term_ends = {};  ///< first day after the last term, where one was given
    std::optional<date> leaves = {};     ///< first day outside, where notice was given
    event const* because = nullptr; ///< the event it stands on; lives as long as the membership
    bool by_date = false;           ///< it stands so since a day passed, not since an event

    [[nodiscard]] bool belongs() const { return members::belongs(standing); }
};

/// From one day to another in one tier.
struct spell {
    members::tier tier = tier::full;
    period days;

    bool operator==(spell const&) const = default;
};

namespace rules {

/// The events that stand: recorded by then, neither corrected nor taken back by then, in the order
/// of their days (of one day: in the order of recording).
std::vector<event const*> standing_events(membership const& of, std::optional<instant> known_at);

/// How it stands there and then.
state state_on(membership const& of, std::span<policy const> policies, vantage const& from,
               surroundings const& around = {});

/// When it belonged, as what, oldest first: spells never overlap, and between two with different
/// days lies a gap. As known then; notice and terms that run out are followed to the end.
std::vector<spell> spells_of(membership const& of, std::span<policy const> policies,
                             std::optional<instant> known_at, surroundings const& around = {});

/// May this happen to it? The same question for every door: "member.already", "member.was_before"
/// (reinstate instead), "member.not_admitted", "member.not_active", "member.later_event" (something
/// later is recorded: correct that first), "member.tier_same", "member.not_suspended",
/// "member.no_notice", "member.notice_given", "until.required", "until.before_effective",
/// "until.not_later" (the term is no longer than the one recorded), "tier.required".
result<> may_happen(membership const& to, event const& what, std::span<policy const> policies,
                    surroundings const& around = {});

/// Why it stands as it does.
reason why(state const& stands, policy const& in_force);

/// Each entitlement of a member: yes or no, and why. `shadow`: the organisation waits to take the
/// place of members that still belong, so that a vote or fee of its own would be a second one.
std::vector<entitlement_row> entitlements(state const& stands, policy const& in_force, bool shadow);

} // namespace rules

/// Terms of a fixed length, for policies that end memberships by date.
namespace terms {

/// Rolling: as many months from the first day. The day after the last day.
date rolling_end(date starts, int months);

/// A year that begins on the same day each year; who joins from the rollover day on gets the rest
/// of the year and the next one. Days are given as month and day. The day after the last day.
struct fixed_year {
    int month = 8, day = 1;                   ///< the first day of the year
    int rollover_month = 0, rollover_day = 0; ///< 0: no rollover
};
date fixed_end(date starts, fixed_year const& year);

/// Whole calendar months: who joins before the rollover day of a month has that month counted as
/// the first; 0: no rollover, that month always counts. The day after the last day.
date months_end(date starts, int months, int rollover_day);

/// The network year (1 August to 31 July) that holds the day: its first day.
date network_year(date day);

} // namespace terms
} // namespace network::members
