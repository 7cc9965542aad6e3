// A council's declaration that it wants to be co-operative, and everything dated that is recorded
// about it: who backed the motion, what was pledged, what protects it, when it was looked at again,
// and which elections it met. Words only; what follows from them is commitment_rules.hpp.
//
// Nothing is overwritten. The first row of a fact is its root; a later row with that root takes its
// place from the instant it was recorded, and one that is `withdrawn` takes it back.
#pragma once

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/field.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::members {

/// What the motion says, as the council published it. Parties stand beside the motion as the groups
/// that moved or backed it; nothing here says what a person thinks.
struct declaration {
    std::int64_t id = 0;
    std::optional<std::int64_t> root;
    std::int64_t organisation = 0;
    date declared_on;
    std::string body;   ///< "Full Council"
    std::string motion; ///< what was resolved, in plain words
    std::optional<std::int64_t> votes_for, votes_against, votes_abstained;
    std::optional<date> review_on; ///< the day by which the motion itself asks for a review
    std::string minute;
    std::string source;
    std::string reason; ///< why an earlier row was wrong
    bool withdrawn = false;
    instant recorded_at;

    bool operator==(declaration const&) const = default;
};
BOOST_DESCRIBE_STRUCT(declaration, (),
                      (id, root, organisation, declared_on, body, motion, votes_for, votes_against,
                       votes_abstained, review_on, minute, source, reason, withdrawn, recorded_at))

/// Where a party's group stood when the motion was put.
enum class party_stance : std::uint8_t { moved, in_favour, against };
BOOST_DESCRIBE_ENUM(party_stance, moved, in_favour, against)

struct declaration_party {
    std::int64_t declaration = 0; ///< the very row, not its root: a correction names them anew
    party_stance stance = party_stance::in_favour;
    std::string party;

    bool operator==(declaration_party const&) const = default;
};
BOOST_DESCRIBE_STRUCT(declaration_party, (), (declaration, stance, party))

/// Something the council said it would do. Whoever is responsible is named by role.
struct pledge {
    std::int64_t id = 0;
    std::optional<std::int64_t> root;
    std::int64_t declaration = 0; ///< root of the declaration
    date pledged_on;
    std::string action;
    std::string responsible; ///< "Cabinet member for communities"
    std::optional<date> due;
    std::string evidence; ///< what will show that it was done
    std::string minute;
    std::string source;
    std::string reason;
    bool withdrawn = false;
    instant recorded_at;

    bool operator==(pledge const&) const = default;
};
BOOST_DESCRIBE_STRUCT(pledge, (),
                      (id, root, declaration, pledged_on, action, responsible, due, evidence,
                       minute, source, reason, withdrawn, recorded_at))

enum class pledge_result : std::uint8_t {
    under_way, ///< begun, and not over its day
    kept,
    partly_kept,
    not_kept,
    given_up ///< the council decided not to do it after all
};
BOOST_DESCRIBE_ENUM(pledge_result, under_way, kept, partly_kept, not_kept, given_up)

/// What became of a pledge, as found on a day. The newest of them counts.
struct pledge_outcome {
    std::int64_t id = 0;
    std::int64_t pledge = 0; ///< root of the pledge
    date found_on;
    pledge_result result = pledge_result::under_way;
    std::string evidence; ///< what shows it
    std::string minute;
    std::string source;
    instant recorded_at;

    bool operator==(pledge_outcome const&) const = default;
};
BOOST_DESCRIBE_STRUCT(pledge_outcome, (),
                      (id, pledge, found_on, result, evidence, minute, source, recorded_at))

enum class safeguard_kind : std::uint8_t {
    constitution_changed, ///< it stands in the council's constitution, and undoing it takes a vote
    cross_party_sponsors, ///< groups of several parties answer for it
    other
};
BOOST_DESCRIBE_ENUM(safeguard_kind, constitution_changed, cross_party_sponsors, other)

/// What keeps the declaration from being dropped quietly.
struct safeguard {
    std::int64_t id = 0;
    std::optional<std::int64_t> root;
    std::int64_t declaration = 0; ///< root of the declaration
    safeguard_kind kind = safeguard_kind::other;
    std::string text;
    date from_date;
    std::optional<date> to_date; ///< first day on which it is no longer in place
    std::string minute;
    std::string source;
    std::string reason;
    bool withdrawn = false;
    instant recorded_at;

    bool operator==(safeguard const&) const = default;
};
BOOST_DESCRIBE_STRUCT(safeguard, (),
                      (id, root, declaration, kind, text, from_date, to_date, minute, source,
                       reason, withdrawn, recorded_at))

enum class review_result : std::uint8_t {
    reaffirmed,
    changed, ///< it goes on, in another form
    lapsed   ///< the council let it go
};
BOOST_DESCRIBE_ENUM(review_result, reaffirmed, changed, lapsed)

/// The council looked at its declaration again.
struct commitment_review {
    std::int64_t id = 0;
    std::optional<std::int64_t> root;
    std::int64_t declaration = 0; ///< root of the declaration
    date held_on;
    review_result result = review_result::reaffirmed;
    std::string text; ///< what changed, or why it lapsed
    std::string body;
    std::optional<date> next_review_on;
    std::string minute;
    std::string source;
    std::string reason;
    bool withdrawn = false;
    instant recorded_at;

    bool operator==(commitment_review const&) const = default;
};
BOOST_DESCRIBE_STRUCT(commitment_review, (),
                      (id, root, declaration, held_on, result, text, body, next_review_on, minute,
                       source, reason, withdrawn, recorded_at))

/// How much of a council is elected.
enum class election_scope : std::uint8_t {
    whole_council,
    half,
    third,
    not_held ///< none is held in that year although the cycle leads to expect one
};
BOOST_DESCRIBE_ENUM(election_scope, whole_council, half, third, not_held)

/// An ordinary election of a council, past or scheduled.
struct election {
    std::int64_t id = 0;
    std::optional<std::int64_t> root;
    std::int64_t organisation = 0;
    date held_on;
    election_scope scope = election_scope::whole_council;
    std::string source;
    std::string reason;
    bool withdrawn = false;
    instant recorded_at;

    bool operator==(election const&) const = default;
};
BOOST_DESCRIBE_STRUCT(election, (),
                      (id, root, organisation, held_on, scope, source, reason, withdrawn,
                       recorded_at))

/// In which years a council elects, from a year on until the next row says otherwise.
struct election_cycle {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::int64_t from_year = 0;
    election_scope scope = election_scope::whole_council; ///< not_held: the cycle ends
    std::int64_t years = 4;  ///< whole council and halves: one election in so many years
    std::int64_t anchor = 0; ///< such a year; for thirds the year of four without an election
    std::string source;
    instant recorded_at;

    bool operator==(election_cycle const&) const = default;
};
BOOST_DESCRIBE_STRUCT(election_cycle, (),
                      (id, organisation, from_year, scope, years, anchor, source, recorded_at))

/// How long a council has for its review, from a day on. Number 0 is the network's default.
struct commitment_policy {
    std::int64_t id = 0;
    date effective_from;
    std::int64_t review_weeks = 26; ///< after the day of an election a review is due
    std::int64_t notice_weeks = 8;  ///< before the day that a motion or a review set
    std::string decided_by;
    std::string minute;
    instant recorded_at;

    bool operator==(commitment_policy const&) const = default;
};
BOOST_DESCRIBE_STRUCT(commitment_policy, (),
                      (id, effective_from, review_weeks, notice_weeks, decided_by, minute,
                       recorded_at))
NETWORK_FIELDS(commitment_policy, {"id", "Its version; 0: the network's own default"},
               {"effective_from", "From this day on"},
               {"review_weeks", "Weeks after an election within which a review is due"},
               {"notice_weeks", "Weeks before a set day from which a review is announced"},
               {"decided_by", "The body that decided"}, {"minute", "Its minute or reference"},
               {"recorded_at", "When it was recorded"})

/// Everything recorded about the commitments and elections of organisations, in order of recording.
struct commitment_facts {
    std::vector<declaration> declarations;
    std::vector<declaration_party> parties;
    std::vector<pledge> pledges;
    std::vector<pledge_outcome> outcomes;
    std::vector<safeguard> safeguards;
    std::vector<commitment_review> reviews;
    std::vector<election> elections;
    std::vector<election_cycle> cycles;
    std::vector<commitment_policy> policies;
};

} // namespace network::members
