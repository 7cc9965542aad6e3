// The words of membership: tiers, what happens to a membership, how it stands, what it allows, and
// why. No behaviour; the rules are in policy.hpp and standing.hpp.
#pragma once

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/field.hpp"
#include "libnetwork/organisations/organisation.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::members {

/// What one belongs as. Supporters belong, and are counted apart from members.
enum class tier : std::uint8_t { full, associate, affiliate, supporter };
BOOST_DESCRIBE_ENUM(tier, full, associate, affiliate, supporter)
std::string_view label(tier value);

/// What can happen to a membership.
enum class event_kind : std::uint8_t {
    admitted,         ///< joins in a tier
    renewed,          ///< goes on until a day
    tier_changed,     ///< goes on in another tier
    suspended,        ///< keeps its place, loses its rights
    resumed,          ///< gets them back
    notice_given,     ///< leaves on a day that is stated
    notice_withdrawn, ///< stays after all
    lapsed,           ///< let go, by a decision, because it did not renew
    left,             ///< went of its own accord
    expelled,         ///< sent away
    reinstated,       ///< comes back; the gap stays visible
    converted,        ///< goes on as the membership of the council that its group now controls
    succeeded         ///< goes on in the membership of the organisation that took its place
};
BOOST_DESCRIBE_ENUM(event_kind, admitted, renewed, tier_changed, suspended, resumed, notice_given,
                    notice_withdrawn, lapsed, left, expelled, reinstated, converted, succeeded)
std::string_view label(event_kind value);

/// How a membership stands on a day. Money owed is another matter and never shows here.
enum class standing : std::uint8_t {
    never, ///< no membership, or none that has begun
    active,
    notice, ///< active, and leaving on a known day
    grace,  ///< a fixed term is over, and the days of grace are not
    suspended,
    lapsed,
    left,
    expelled,
    converted,
    succeeded ///< the organisation is no more, or another took its place
};
BOOST_DESCRIBE_ENUM(standing, never, active, notice, grace, suspended, lapsed, left, expelled,
                    converted, succeeded)
std::string_view label(standing value);
/// True for those who belong: active, notice, grace, suspended.
bool belongs(standing value);

/// What a membership may allow.
enum class entitlement : std::uint8_t {
    vote,                       ///< in the election of the Chair and at the general meeting
    elect_class_representative, ///< in the election of the tier's own seat
    stand_for_committee,        ///< for a seat of its class on the Executive Oversight Committee
    sit_on_values_board,        ///< on the Values and Principles Board
    lead_projects,              ///< be the lead of a policy lab or prototype
    take_part_in_projects,
    free_places,     ///< at the network's own events
    members_library, ///< read what is shared among members
    receive_news
};
BOOST_DESCRIBE_ENUM(entitlement, vote, elect_class_representative, stand_for_committee,
                    sit_on_values_board, lead_projects, take_part_in_projects, free_places,
                    members_library, receive_news)
std::string_view label(entitlement value);

/// Something a rule looked at.
struct input {
    std::string name;
    std::string value;

    bool operator==(input const&) const = default;
};
BOOST_DESCRIBE_STRUCT(input, (), (name, value))
NETWORK_FIELDS(input, {"name", "What the rule looked at"}, {"value", "What it found"})

/// Why an answer is what it is.
struct reason {
    std::string rule; ///< stable id: "standing.active", "tier.allows", "kind.not_admitted"
    std::string text; ///< one plain sentence
    std::vector<input> inputs = {};
    std::int64_t policy_version = 0; ///< 0: no policy was asked
    std::string minute = {};         ///< the minute or decision it rests on, where one is recorded

    bool operator==(reason const&) const = default;
};
BOOST_DESCRIBE_STRUCT(reason, (), (rule, text, inputs, policy_version, minute))
NETWORK_FIELDS(reason, {"rule", "Stable id of the rule"}, {"text", "The rule in a plain sentence"},
               {"inputs", "What it looked at"},
               {"policy_version", "Version of the policy that was asked; 0: none"},
               {"minute", "The minute or decision it rests on"})

/// An event as it was recorded, once and for ever.
struct event {
    std::int64_t id = 0;
    std::int64_t membership = 0;
    event_kind kind = event_kind::admitted;
    date effective;
    std::optional<members::tier> tier;
    std::optional<date> until; ///< first day after the term; of a notice: first day outside
    instant recorded_at;
    std::optional<std::int64_t> corrects;
    bool withdrawn = false;
    std::string minute; ///< what it rests on: minute, or who decided

    bool operator==(event const&) const = default;
};
BOOST_DESCRIBE_STRUCT(event, (),
                      (id, membership, kind, effective, tier, until, recorded_at, corrects,
                       withdrawn, minute))

/// A membership with all its events, in the order of recording.
struct membership {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::vector<event> events;
};

/// May this be done, or does this hold: yes or no, and why.
struct entitlement_row {
    members::entitlement entitlement = entitlement::vote;
    std::string label;
    bool granted = false;
    reason why;
};
BOOST_DESCRIBE_STRUCT(entitlement_row, (), (entitlement, label, granted, why))
NETWORK_FIELDS(entitlement_row, {"entitlement", "What it is about"}, {"label", "In words"},
               {"granted", "Whether it may be done"}, {"why", "Why, or why not"})

} // namespace network::members
