// Reading one membership: how it stands and what it allows there and then, each with its reason;
// who would qualify as what; its whole history; and what a person may do through the posts they
// hold.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/safeguard_review.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::members {

struct standing_wish {
    std::string organisation;
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(standing_wish, (), (organisation, as_on, known_at))
NETWORK_FIELDS(standing_wish,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"as_on", "The day asked about; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

/// What a log-in gate asks: tier, standing and rights on a day, and why.
struct standing_answer {
    std::int64_t organisation = 0;
    std::string slug;
    std::string name;
    date as_on;
    bool member = false; ///< belongs in a tier that counts as member: not a supporter
    members::standing standing = standing::never;
    std::optional<members::tier> tier; ///< none where it never joined
    std::optional<date> joined, since, leaves, term_ends;
    reason why;
    safeguard_state safeguard;
    std::vector<entitlement_row> rights;
};
BOOST_DESCRIBE_STRUCT(standing_answer, (),
                      (organisation, slug, name, as_on, member, standing, tier, joined, since,
                       leaves, term_ends, why, safeguard, rights))
NETWORK_FIELDS(standing_answer, {"organisation", "Number of the organisation"},
               {"slug", "Its name for addresses"}, {"name", "Its legal name on that day"},
               {"as_on", "The day asked about"},
               {"member",
                "Belongs on that day, in a tier that counts as member (a supporter does not)"},
               {"standing", "How the membership stands"},
               {"tier", "The tier, or the last one held; absent: it never joined"},
               {"joined", "First day ever"}, {"since", "First day of how it stands"},
               {"leaves", "First day outside, where notice was given"},
               {"term_ends", "First day after the last term, where one was given"},
               {"why", "Why it stands so"},
               {"safeguard", "Whether a change of control waits to be reviewed"},
               {"rights", "What it allows, each with its reason"})

/// Fails with not_found "organisation.unknown" alone; one that never joined is an answer.
result<standing_answer> standing_of(changes::reader& view, standing_wish const& wish);

struct qualify_wish {
    std::string organisation;
    std::optional<members::tier> tier;
    std::optional<date> as_on;
};
BOOST_DESCRIBE_STRUCT(qualify_wish, (), (organisation, tier, as_on))
NETWORK_FIELDS(qualify_wish,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"tier", "Only this tier"},
               {"as_on", "By the policy of this day; today if left out"})

struct qualification_row {
    members::tier tier = tier::full;
    std::string label;
    bool qualifies = false;
    std::string admitted_by;
    reason why;
};
BOOST_DESCRIBE_STRUCT(qualification_row, (), (tier, label, qualifies, admitted_by, why))
NETWORK_FIELDS(qualification_row, {"tier", "The tier"}, {"label", "Its name"},
               {"qualifies", "Whether this organisation may hold it"},
               {"admitted_by", "Who decides on an application"}, {"why", "Why, or why not"})

struct qualification {
    organisations::organisation_brief organisation;
    date as_on;
    std::int64_t policy_version = 0;
    std::vector<qualification_row> tiers;
};
BOOST_DESCRIBE_STRUCT(qualification, (), (organisation, as_on, policy_version, tiers))
NETWORK_FIELDS(qualification, {"organisation", "Who asks"}, {"as_on", "The day of the policy"},
               {"policy_version", "Its version"}, {"tiers", "Tier by tier"})

/// As what an organisation may apply, and why not otherwise.
result<qualification> qualifies(changes::reader& view, qualify_wish const& wish);

struct event_row {
    std::int64_t id = 0;
    event_kind kind = event_kind::admitted;
    std::string text; ///< "Admitted as Full member"
    date effective;
    std::optional<members::tier> tier;
    std::optional<date> until;
    std::string decided_by, minute, reason;
    instant recorded_at;
    std::optional<std::int64_t> corrects, corrected_by;
    bool withdrawn = false;
    bool stands = false; ///< counts, as known there
};
BOOST_DESCRIBE_STRUCT(event_row, (),
                      (id, kind, text, effective, tier, until, decided_by, minute, reason,
                       recorded_at, corrects, corrected_by, withdrawn, stands))
NETWORK_FIELDS(event_row, {"id", "Number of the event"}, {"kind", "What happened"},
               {"text", "In words"}, {"effective", "From which day"},
               {"tier", "Into which tier, where it says so"},
               {"until", "First day after the term or notice"},
               {"decided_by", "The body that decided"},
               {"minute", "Reference of the minuted decision"}, {"reason", "Why, in a sentence"},
               {"recorded_at", "When it was recorded"}, {"corrects", "The event it puts right"},
               {"corrected_by", "The event that puts it right"},
               {"withdrawn", "Takes an event back"}, {"stands", "Counts"})

struct spell_row {
    members::tier tier = tier::full;
    std::string label;
    date from;
    std::optional<date> to;
    std::int64_t days = 0;       ///< until the day asked about, where it goes on
    std::int64_t gap_before = 0; ///< days outside since the spell before
};
BOOST_DESCRIBE_STRUCT(spell_row, (), (tier, label, from, to, days, gap_before))
NETWORK_FIELDS(spell_row, {"tier", "The tier"}, {"label", "Its name"}, {"from", "First day"},
               {"to", "First day after; absent: it goes on"},
               {"days", "How many days, up to the day asked about where it goes on"},
               {"gap_before", "Days outside since the spell before"})

struct membership_card {
    standing_answer now;
    std::int64_t membership = 0; ///< 0: it never joined
    std::vector<spell_row> spells;
    std::vector<event_row> events;
    std::vector<organisations::organisation_brief>
        continues; ///< whose membership goes on in this one
    std::vector<organisations::organisation_brief> continued_in;
};
BOOST_DESCRIBE_STRUCT(membership_card, (),
                      (now, membership, spells, events, continues, continued_in))
NETWORK_FIELDS(membership_card, {"now", "How it stands on the day asked about"},
               {"membership", "Number of the membership; 0: it never joined"},
               {"spells", "When it belonged, as what; the gaps show"},
               {"events", "Everything recorded, in that order"},
               {"continues", "Whose membership goes on in this one"},
               {"continued_in", "In whose membership it goes on"})

/// The whole story of an organisation's membership.
result<membership_card> show_membership(changes::reader& view, standing_wish const& wish);

struct person_standing_wish {
    std::int64_t person = 0;
    std::optional<date> as_on;
};
BOOST_DESCRIBE_STRUCT(person_standing_wish, (), (person, as_on))
NETWORK_FIELDS(person_standing_wish, {"person", "Number of the person", {.least = 1}},
               {"as_on", "The day asked about; today if left out"})

struct through_row {
    std::int64_t appointment = 0;
    std::string post;
    standing_answer organisation;
};
BOOST_DESCRIBE_STRUCT(through_row, (), (appointment, post, organisation))
NETWORK_FIELDS(through_row, {"appointment", "Number of the appointment"},
               {"post", "What they do there"}, {"organisation", "How that organisation stands"})

/// What a person may do comes from live appointments in live members, and is stored nowhere.
struct person_standing {
    std::int64_t person = 0;
    date as_on;
    bool member = false; ///< through any of them
    std::vector<through_row> through;
    std::vector<entitlement_row> rights; ///< granted where any of them grants it
};
BOOST_DESCRIBE_STRUCT(person_standing, (), (person, as_on, member, through, rights))
NETWORK_FIELDS(person_standing, {"person", "Number of the person"},
               {"as_on", "The day asked about"},
               {"member", "Whether any organisation they act for is a member"},
               {"through", "Each live appointment with how its organisation stands"},
               {"rights", "What they may do through any of them, and why"})

/// Not found "people.unknown".
result<person_standing> standing_of_person(changes::reader& view, person_standing_wish const& wish);

} // namespace network::members
