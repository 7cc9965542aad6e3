// The words of a safeguard review: what the network made of it when the control of a Full member
// changed, and whether it has to look again. No behaviour; the rule is in safeguard.hpp.
#pragma once

#include "libnetwork/members/member.hpp"

namespace network::members {

/// What the network made of it when the control of a Full member changed.
enum class safeguard_outcome : std::uint8_t {
    kept,     ///< it stays a member
    notice,   ///< it leaves: notice was given in the same act
    converted ///< the group that lost control goes on as an Associate member
};
BOOST_DESCRIBE_ENUM(safeguard_outcome, kept, notice, converted)
std::string_view label(safeguard_outcome value);

/// A review as it was recorded, once and for ever.
struct safeguard_review {
    std::int64_t id = 0;
    std::int64_t membership = 0;
    date held_on;
    safeguard_outcome outcome = safeguard_outcome::kept;
    std::string decided_by, minute, reason;
    instant recorded_at;

    bool operator==(safeguard_review const&) const = default;
};
BOOST_DESCRIBE_STRUCT(safeguard_review, (),
                      (id, membership, held_on, outcome, decided_by, minute, reason, recorded_at))

/// Whether the network has to look at a membership again because control of the council changed.
struct safeguard_state {
    bool open = false;
    std::optional<date> since;
    std::optional<organisations::political_control> control_then, control_now;
    std::optional<date> reviewed_on;
    std::optional<safeguard_outcome> outcome;
    reason why;
};
BOOST_DESCRIBE_STRUCT(safeguard_state, (),
                      (open, since, control_then, control_now, reviewed_on, outcome, why))
NETWORK_FIELDS(safeguard_state, {"open", "A review is due"}, {"since", "The day control changed"},
               {"control_then", "Who controlled it when that was settled last; null: not recorded"},
               {"control_now", "Who controls it on the day asked about; null: not recorded"},
               {"reviewed_on", "The day of the last review"}, {"outcome", "What that came to"},
               {"why", "Why a review is due, or is not"})

} // namespace network::members
