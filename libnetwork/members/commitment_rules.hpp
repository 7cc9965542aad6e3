// What follows from a declaration on a day: whether it is in force, which reviews are due, what it
// has been tested by and how durable it is. Pure functions of recorded facts, a civil date and the
// instant of knowledge; every answer says why.
#pragma once

#include "libnetwork/members/election_rules.hpp"
#include "libnetwork/members/member.hpp"
#include "libnetwork/organisations/words.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace network::members {

/// A pledge with what became of it, the newest last.
struct known_pledge {
    std::int64_t root = 0;
    pledge said;
    std::vector<pledge_outcome> outcomes;
};

/// A declaration as known at an instant, with all that belongs to it.
struct known_commitment {
    std::int64_t root = 0;
    declaration said;
    std::vector<declaration_party> parties;
    std::vector<known_pledge> pledges;
    std::vector<safeguard> safeguards;
    std::vector<commitment_review> reviews; ///< by day
};

/// Who controls a council from a day on. Of the council, never of a person.
struct control_from {
    std::optional<date> from; ///< none: as far back as anyone knows
    organisations::political_control control = organisations::political_control::other;
};

/// One council, as known at an instant.
struct known_council {
    std::int64_t organisation = 0;
    std::vector<known_commitment> commitments; ///< by day of declaration
    std::vector<election> elections;
    std::vector<election_cycle> cycles;
    std::vector<control_from> controls; ///< by day
    std::optional<date> ends;           ///< first day on which the council is no more
};

enum class commitment_state : std::uint8_t {
    current,
    review_due,     ///< a review is open, and its day has not passed
    review_overdue, ///< its day has passed
    lapsed,         ///< the council let it go
    council_ended   ///< the council is no more
};
BOOST_DESCRIBE_ENUM(commitment_state, current, review_due, review_overdue, lapsed, council_ended)

enum class review_cause : std::uint8_t { election, set_day };
BOOST_DESCRIBE_ENUM(review_cause, election, set_day)
enum class review_timing : std::uint8_t { open, overdue, on_time, late };
BOOST_DESCRIBE_ENUM(review_timing, open, overdue, on_time, late)

/// Something that asks for a review, and whether it was held.
struct review_occasion {
    review_cause cause = review_cause::election;
    date opened_on;
    date due;
    std::optional<date> held_on;
    review_timing timing = review_timing::open;
    reason why;
};
BOOST_DESCRIBE_STRUCT(review_occasion, (), (cause, opened_on, due, held_on, timing, why))
NETWORK_FIELDS(review_occasion, {"cause", "What asks for the review"},
               {"opened_on", "From which day it is open"}, {"due", "The last day that is in time"},
               {"held_on", "The day of the review that answered it; null: none yet"},
               {"timing", "How it stands"}, {"why", "The rule behind it"})

enum class test_kind : std::uint8_t { election, change_of_control };
BOOST_DESCRIBE_ENUM(test_kind, election, change_of_control)
enum class test_outcome : std::uint8_t {
    on_trial, ///< the review after it is still open
    outlived,
    fell ///< the declaration lapsed at the review after it
};
BOOST_DESCRIBE_ENUM(test_outcome, on_trial, outlived, fell)

/// An election or a change of control that the declaration met.
struct commitment_test {
    test_kind kind = test_kind::election;
    date on;
    test_outcome outcome = test_outcome::on_trial;
    date settled_on; ///< the day of the review after it, or the last day for one
    reason why;
};
BOOST_DESCRIBE_STRUCT(commitment_test, (), (kind, on, outcome, settled_on, why))
NETWORK_FIELDS(commitment_test, {"kind", "Election or change of control"}, {"on", "Its day"},
               {"outcome", "Whether the declaration outlived it"},
               {"settled_on", "Day of the review after it, or the last day for that review"},
               {"why", "The rule behind it"})

/// One part of the durability figure.
struct durability_part {
    std::string rule; ///< "durability.elections", ".control", ".reviews", ".safeguards"
    std::string text;
    std::int64_t points = 0;
    std::int64_t most = 0;
};
BOOST_DESCRIBE_STRUCT(durability_part, (), (rule, text, points, most))
NETWORK_FIELDS(durability_part, {"rule", "Stable id of the rule"},
               {"text", "What was counted, in a plain sentence"}, {"points", "Points for it"},
               {"most", "The most it can give"})

/// Durability in four words: below 20, 50, 75 points, and from there on.
enum class durability_band : std::uint8_t { untested, tested, rooted, durable };
BOOST_DESCRIBE_ENUM(durability_band, untested, tested, rooted, durable)

/// Everything that follows for one declaration on a day.
struct commitment_verdict {
    commitment_state state = commitment_state::current;
    std::vector<reason> why;
    std::optional<date> review_due; ///< of an open review, or else of the next one foreseen
    std::optional<date> next_election;
    std::optional<date> lapsed_on;
    std::string lapse_reason;
    std::vector<review_occasion> occasions; ///< opened or answered by that day
    std::vector<commitment_test> tests;
    std::int64_t elections_outlived = 0, changes_outlived = 0, on_trial = 0;
    std::int64_t reviews_fallen_due = 0, reviews_on_time = 0;
    bool elections_known = false; ///< an election or a cycle is recorded; else nothing can be told
    std::int64_t durability = 0;  ///< 0 to 100
    durability_band band = durability_band::untested;
    std::vector<durability_part> parts;
};

namespace rules {

/// The newest row of every root that was recorded by then, without those that were taken back.
template <class Fact>
std::vector<Fact> standing(std::span<Fact const> all, std::optional<instant> known_at) {
    std::map<std::int64_t, Fact const*> newest;
    for (auto const& one : all)
        if (!known_at || one.recorded_at <= *known_at)
            newest[one.root.value_or(one.id)] = &one;
    std::vector<Fact> stand;
    for (auto const& [root, one] : newest)
        if (!one->withdrawn)
            stand.push_back(*one);
    return stand;
}

/// The councils of the facts as known then, by number; their control and end are for the caller to
/// add. Rows must come in the order of recording.
std::map<std::int64_t, known_council> councils_known(commitment_facts const& facts,
                                                     std::optional<instant> known_at);

/// The review policy in force on a day, as known then.
commitment_policy policy_on(std::span<commitment_policy const> all, date day,
                            std::optional<instant> known_at);

/// The last review by which the council let the declaration go, on or before that day.
commitment_review const* lapse_of(known_commitment const& what, date on);
/// True from the day of the declaration until it lapses or the council ends.
bool in_force(known_council const& council, known_commitment const& what, date on);
/// What was found last about a pledge by that day, or null.
pledge_outcome const* outcome_on(known_pledge const& what, date on);
/// Past its day, and neither kept nor ended in any other way.
bool is_overdue(known_pledge const& what, date on);

/// The declaration that counts on a day: the newest that was made by then. Null: none.
known_commitment const* commitment_on(known_council const& council, date on);

/// Changes of control after a day and up to and with another, by day.
struct control_change {
    date on;
    organisations::political_control before, after;
};
std::vector<control_change> control_changes(std::span<control_from const> all, date after,
                                            date until);
std::optional<organisations::political_control> control_on(std::span<control_from const> all,
                                                           date day);

/// How a declaration stands on a day not before it was made.
///
/// A review falls due `review_weeks` after every election held since, and on the day that the
/// motion or the last review set. An election or a change of control is outlived once the council
/// has reviewed and kept its declaration after it, or, without a review, once that time is over and
/// it still stands. What lapses within that time fell to it.
commitment_verdict judge(known_council const& council, known_commitment const& what,
                         std::span<commitment_policy const> policies, date on,
                         std::optional<instant> known_at);

/// The durability figure. Our own definition; no public measure exists. Of 100 points
///   8 for each election outlived, at most 32: a full cycle of four years;
///   14 for each change of control outlived, at most 28, since that is the harder test;
///   20 x reviews held on time / reviews fallen due, rounded down;
///   10 for a changed constitution, 6 for cross-party sponsors, 4 for any other safeguard in place.
/// Of a lapsed declaration it says how far it had come.
void measure(commitment_verdict& verdict, std::span<safeguard const> safeguards, date on);
durability_band band_of(std::int64_t durability);

} // namespace rules
} // namespace network::members
