// How a body must be made up: pure functions of its seats, the make-up in force and a civil day.
// They know no store and no clock.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/members/seat.hpp"

#include <span>

namespace network::members::seat_rules {

/// A seat as the rules see it.
struct seated {
    std::int64_t seat = 0;
    members::seat_class seat_class = seat_class::full;
    std::int64_t organisation = 0;
    bool votes = false;
    std::optional<std::int64_t> substitute_for = {};
    period days = {};
    std::optional<bool> tier_fits =
        {}; ///< the tier of its organisation on the day; none: not asked
};

/// The tier an organisation must belong in to fill a seat of the class; none: any.
std::optional<tier> tier_for(seat_class value);

/// The make-up in force on a day: of those that have begun, the one that began last; of two that
/// began on one day, the newer version. Null: none yet.
seat_policy const* in_force(std::span<seat_policy const> policies, date on);

/// Rule by rule, what holds on a day:
///   seats.no_policy     no make-up is in force: nothing to check
///   seats.count         as many seats of a class are held as are due
///   seats.class         a seat of a class that the make-up does not know
///   seats.vote          a seat votes though its class has no vote
///   seats.organisation  one organisation holds two seats of one class
///   seats.substitute    a substitute for a seat that nobody holds
///   seats.tier          the organisation does not belong in the tier of its seat
std::vector<seat_finding> check(seat_policy const* policy, std::span<seated const> all, date on);

/// May this seat be filled beside the others for all its days? Conflict "seat.tier",
/// "seat.class_unknown", "seat.none_free", "seat.organisation_already"; invalid "seat.no_vote",
/// "seat.term_empty"; not found "seat.unknown", conflict "seat.substitute_of_other" for a
/// substitute.
result<> may_fill(seat_policy const* policy, std::span<seated const> others, seated const& wished);

} // namespace network::members::seat_rules
