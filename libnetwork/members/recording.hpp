// Events on their way into a membership: checked by the rules, written with the journal entry that
// says so. Shared by the use cases, by successions and by imports, so that all yield the same.
#pragma once

#include "libnetwork/members/member_store.hpp"
#include "libnetwork/members/members.hpp"
#include "libnetwork/members/standing.hpp"
#include "libnetwork/organisations/register.hpp"

namespace network::members {

/// The decision behind an event.
struct decision {
    std::string decided_by, minute, reason;
    std::optional<std::int64_t> succession = {};
};

template <class Wish>
decision decision_of(Wish const& wish) {
    decision made;
    made.decided_by = wish.decided_by.value_or("");
    made.minute = wish.minute.value_or("");
    if constexpr (requires { *wish.reason; })
        made.reason = wish.reason.value_or("");
    else
        made.reason = wish.reason;
    return made;
}

/// A minute that is cited must exist: not_found "minute.unknown".
result<> check_minute(changes::unit_of_work& work, decision const& rests_on);

/// The shipped policies and those adopted here.
std::vector<policy> policies_known(network::store::connection& db);

/// What the rules look at besides the membership itself; both must outlive it.
struct premises {
    std::span<policy const> policies;
    organisations::record_source const& records;
};

/// May this event be recorded next? Every rule, whichever door it comes through: the organisation
/// lives on the day it joins, its tier is open to it, notice is as long as the tier asks, and it
/// follows from what is recorded (rules::may_happen). Corrections have contradiction_in().
result<> may_record(premises const& given, membership const& to, event const& what);

/// The first day on which a member of that tier can be outside, having given notice that day.
date earliest_leave(std::span<policy const> policies, tier held, date given_on);

/// Writes an event that may be recorded, and the journal entry that says so; the number of that
/// entry. The event takes its place in `to`.
std::int64_t write_event(changes::unit_of_work& work, membership& to, event what,
                         decision const& rests_on);

/// Records the event if the rules allow it.
result<membership_changed> record_event(changes::unit_of_work& work, membership& to, event what,
                                        decision const& rests_on);

/// The membership that speaks for an organisation, read on the unit's own connection; nothing where
/// it never had one.
std::optional<membership> membership_of(changes::unit_of_work& work, std::int64_t organisation,
                                        vantage const& from);

/// Admits an organisation by its number. As admit(), which resolves the reference.
result<membership_changed> admit_organisation(changes::unit_of_work& work,
                                              std::int64_t organisation, admission const& wish,
                                              decision const& rests_on);

/// Replays all events: the first that could not have happened, or nothing.
std::optional<error> contradiction_in(membership const& of, std::span<policy const> policies,
                                      surroundings const& around);

} // namespace network::members
