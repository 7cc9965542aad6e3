// Use cases about memberships: admit, renew, change tier, suspend, notice, lapse, leave, expel,
// reinstate, convert; and putting a recorded event right. Each is one new event with the decision
// behind it; nothing is overwritten.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member.hpp"

namespace network::members {

struct admission {
    std::string organisation;
    members::tier tier = tier::full;
    std::optional<date> from;
    std::optional<date> until;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(admission, (), (organisation, tier, from, until, decided_by, minute, reason))
NETWORK_FIELDS(admission,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"tier", "As what"}, {"from", "First day of membership; today if left out"},
               {"until", "First day after the first term; left out where the tier has none"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

/// What a change of a membership answers.
struct membership_changed {
    std::int64_t membership = 0;
    std::int64_t event = 0; ///< the event that was recorded; 0: nothing was, it stood so already
    members::standing standing = standing::never;
    members::tier tier = tier::full;
    date effective;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(membership_changed, (),
                      (membership, event, standing, tier, effective, version))
NETWORK_FIELDS(membership_changed, {"membership", "Number of the membership"},
               {"event", "Number of the new event; 0: it stood so already"},
               {"standing", "How it stands on the day the event takes effect"}, {"tier", "As what"},
               {"effective", "The day the event takes effect"},
               {"version", "Number of this change in the audit trail; 0: nothing changed"})

/// A new member. Fails with not_found "organisation.unknown", "minute.unknown"; conflict
/// "kind.not_admitted", "tier.not_offered", "group.council_unknown", "member.already",
/// "member.was_before"; invalid "organisation.not_living".
result<membership_changed> admit(changes::unit_of_work& work, admission const& wish);

struct renewal {
    std::string organisation;
    date until;
    std::optional<date> on;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(renewal, (), (organisation, until, on, decided_by, minute, reason))
NETWORK_FIELDS(renewal,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"until", "First day after the new term"},
               {"on", "The day of renewal; today if left out"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

/// Goes on until that day. Asked again for the same day it answers as before and records nothing,
/// so that a double click, a retry or a colleague yields one term.
result<membership_changed> renew(changes::unit_of_work& work, renewal const& wish);

struct tier_change {
    std::string organisation;
    members::tier tier = tier::full;
    std::optional<date> on;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(tier_change, (), (organisation, tier, on, decided_by, minute, reason))
NETWORK_FIELDS(tier_change,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"tier", "The new tier"}, {"on", "First day in it; today if left out"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

result<membership_changed> change_tier(changes::unit_of_work& work, tier_change const& wish);

/// A step that needs no more than a day and a decision.
struct step {
    std::string organisation;
    std::optional<date> on;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(step, (), (organisation, on, decided_by, minute, reason))
NETWORK_FIELDS(step, {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"on", "The day it takes effect; today if left out"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

result<membership_changed> suspend(changes::unit_of_work& work, step const& wish);
result<membership_changed> resume(changes::unit_of_work& work, step const& wish);
/// A decision that it did not renew; an unpaid invoice alone never does this.
result<membership_changed> lapse(changes::unit_of_work& work, step const& wish);
result<membership_changed> leave(changes::unit_of_work& work, step const& wish);
result<membership_changed> expel(changes::unit_of_work& work, step const& wish);
result<membership_changed> withdraw_notice(changes::unit_of_work& work, step const& wish);

struct notice {
    std::string organisation;
    std::optional<date> leaves;
    std::optional<date> on;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(notice, (), (organisation, leaves, on, decided_by, minute, reason))
NETWORK_FIELDS(notice,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"leaves", "First day outside; left out: when the tier's days of notice are over"},
               {"on", "The day notice was given; today if left out"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

/// Gives notice. Also conflict "notice.too_short" where the tier asks for more days.
result<membership_changed> give_notice(changes::unit_of_work& work, notice const& wish);

struct reinstatement {
    std::string organisation;
    std::optional<members::tier> tier;
    std::optional<date> on;
    std::optional<date> until;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(reinstatement, (),
                      (organisation, tier, on, until, decided_by, minute, reason))
NETWORK_FIELDS(reinstatement,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"tier", "As what; left out: as before"},
               {"on", "First day back; today if left out"},
               {"until", "First day after the term; left out where the tier has none"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

/// The same membership again; the days between stay visible as a gap.
result<membership_changed> reinstate(changes::unit_of_work& work, reinstatement const& wish);

struct conversion {
    std::string organisation;
    std::optional<date> on;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(conversion, (), (organisation, on, decided_by, minute, reason))
NETWORK_FIELDS(conversion, {"organisation", "The group: slug, code or number", {.longest = 200}},
               {"on", "First day of the council's membership; today if left out"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "In a sentence", {.longest = 1000}})

/// A group gained control: its Associate membership goes on as the Full membership of its council,
/// which pays from that day. Fails with conflict "group.council_unknown", and as admit().
result<membership_changed> convert(changes::unit_of_work& work, conversion const& wish);

struct event_correction {
    std::string organisation;
    std::int64_t event = 0;
    std::optional<date> effective;
    std::optional<date> until;
    std::optional<members::tier> tier;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(event_correction, (),
                      (organisation, event, effective, until, tier, decided_by, minute, reason))
NETWORK_FIELDS(event_correction,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"event", "Number of the event", {.least = 1}}, {"effective", "The right day"},
               {"until", "The right end of the term"}, {"tier", "The right tier"},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Reference of the minuted decision", {.longest = 200}},
               {"reason", "Why it was wrong", {.longest = 1000}})

/// Puts an event right: a new row in its place; what was known before stays readable. Refused as
/// any step would be where the whole would make no sense. Not found "event.unknown"; conflict
/// "event.corrected_already".
result<membership_changed> correct_event(changes::unit_of_work& work, event_correction const& wish);

struct event_withdrawal {
    std::string organisation;
    std::int64_t event = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(event_withdrawal, (), (organisation, event, reason))
NETWORK_FIELDS(event_withdrawal,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"event", "Number of the event", {.least = 1}},
               {"reason", "Why it is taken back", {.longest = 1000}})

/// Takes an event back that should not have been recorded. Fails as correct_event().
result<membership_changed> withdraw_event(changes::unit_of_work& work,
                                          event_withdrawal const& wish);

/// Contradictions among the events of all memberships: a line per fault, for `check`.
std::vector<std::string> membership_faults(network::store::connection& db);

} // namespace network::members
