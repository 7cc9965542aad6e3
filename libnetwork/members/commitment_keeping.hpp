// Keeping the register of commitments: declare, pledge, find out what came of it, protect, review,
// and take back what was recorded by mistake. Each is a new row; `corrects` names the one whose
// place it takes. Elections are kept in election_keeping.hpp.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/commitment.hpp"

namespace network::members {

/// What was written, under the number by which later acts name it.
struct commitment_changed {
    std::int64_t id = 0;
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(commitment_changed, (), (id, organisation))
NETWORK_FIELDS(commitment_changed, {"id", "Number of what was recorded"},
               {"organisation", "The council's name for addresses"})

struct declare_wish {
    std::string organisation;
    date declared_on;
    std::string motion;
    std::optional<std::string> body;
    std::optional<std::int64_t> votes_for, votes_against, votes_abstained;
    std::vector<std::string> moved_by, in_favour, against;
    std::optional<date> review_on;
    std::optional<std::string> minute;
    std::optional<std::string> source;
    std::optional<std::int64_t> corrects;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(declare_wish, (),
                      (organisation, declared_on, motion, body, votes_for, votes_against,
                       votes_abstained, moved_by, in_favour, against, review_on, minute, source,
                       corrects, reason))
NETWORK_FIELDS(declare_wish,
               {"organisation", "Slug, code or number of the council", {.longest = 200}},
               {"declared_on", "Day of the motion"},
               {"motion", "What was resolved, in plain words", {.longest = 4000}},
               {"body", "The body that voted; Full Council if left out", {.longest = 200}},
               {"votes_for", "Votes for, as published", {.least = 0, .most = 1000}},
               {"votes_against", "Votes against, as published", {.least = 0, .most = 1000}},
               {"votes_abstained", "Abstentions, as published", {.least = 0, .most = 1000}},
               {"moved_by", "Groups that moved it, as published", {.longest = 100}},
               {"in_favour", "Groups in favour, as published", {.longest = 100}},
               {"against", "Groups against, as published", {.longest = 100}},
               {"review_on", "By when the motion asks for a review"},
               {"minute", "The council's minute or reference", {.longest = 200}},
               {"source", "Where this was read", {.longest = 500}},
               {"corrects", "Number of the declaration that was recorded wrongly", {.least = 1}},
               {"reason", "Why it was wrong", {.longest = 500}})

/// Records a declaration. Fails with invalid ("commitment.not_a_council", "date.future",
/// "motion.not_carried", "motion.votes_partly", "review.before_declaration"), conflict
/// "commitment.in_force" where an earlier one still stands on that day,
/// "organisation.not_existing".
result<commitment_changed> declare(changes::unit_of_work& work, declare_wish const& wish);

struct pledge_wish {
    std::string organisation;
    std::string action;
    std::string responsible;
    std::optional<date> pledged_on;
    std::optional<date> due;
    std::optional<std::string> evidence;
    std::optional<std::string> minute;
    std::optional<std::string> source;
    std::optional<std::int64_t> corrects;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(pledge_wish, (),
                      (organisation, action, responsible, pledged_on, due, evidence, minute, source,
                       corrects, reason))
NETWORK_FIELDS(pledge_wish,
               {"organisation", "Slug, code or number of the council", {.longest = 200}},
               {"action", "What the council will do", {.longest = 1000}},
               {"responsible", "The role responsible, never a person's name", {.longest = 200}},
               {"pledged_on", "Since when; the day of the declaration if left out"},
               {"due", "By when"},
               {"evidence", "What will show that it was done", {.longest = 1000}},
               {"minute", "The council's minute or reference", {.longest = 200}},
               {"source", "Where this was read", {.longest = 500}},
               {"corrects", "Number of the pledge that was recorded wrongly", {.least = 1}},
               {"reason", "Why it was wrong", {.longest = 500}})

/// Adds a pledged action to the declaration in force. Fails with not_found "commitment.none",
/// conflict "commitment.not_in_force", invalid "responsible.person", "pledge.due_before_start".
result<commitment_changed> add_pledge(changes::unit_of_work& work, pledge_wish const& wish);

struct outcome_wish {
    std::string organisation;
    std::int64_t pledge = 0;
    pledge_result result = pledge_result::under_way;
    std::optional<date> found_on;
    std::optional<std::string> evidence;
    std::optional<std::string> minute;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(outcome_wish, (),
                      (organisation, pledge, result, found_on, evidence, minute, source))
NETWORK_FIELDS(outcome_wish,
               {"organisation", "Slug, code or number of the council", {.longest = 200}},
               {"pledge", "Number of the pledge", {.least = 1}}, {"result", "What became of it"},
               {"found_on", "The day of that finding; today if left out"},
               {"evidence", "What shows it", {.longest = 1000}},
               {"minute", "The council's minute or reference", {.longest = 200}},
               {"source", "Where this was read", {.longest = 500}})

/// What became of a pledge. Not found "pledge.unknown"; invalid "outcome.before_pledge",
/// "date.future", "evidence.missing" (anything but under way must say what shows it).
result<commitment_changed> record_outcome(changes::unit_of_work& work, outcome_wish const& wish);

struct safeguard_wish {
    std::string organisation;
    safeguard_kind kind = safeguard_kind::other;
    std::string text;
    std::optional<date> from;
    std::optional<date> to;
    std::optional<std::string> minute;
    std::optional<std::string> source;
    std::optional<std::int64_t> corrects;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(safeguard_wish, (),
                      (organisation, kind, text, from, to, minute, source, corrects, reason))
NETWORK_FIELDS(
    safeguard_wish, {"organisation", "Slug, code or number of the council", {.longest = 200}},
    {"kind", "What kind of safeguard"}, {"text", "In plain words", {.longest = 1000}},
    {"from", "First day; the day of the declaration if left out"},
    {"to", "First day on which it is no longer in place"},
    {"minute", "The council's minute or reference", {.longest = 200}},
    {"source", "Where this was read", {.longest = 500}},
    {"corrects", "Number of the safeguard that changed or was recorded wrongly", {.least = 1}},
    {"reason", "Why it changed", {.longest = 500}})

/// Something that protects the declaration. Fails as add_pledge; invalid
/// "safeguard.ends_before_start".
result<commitment_changed> add_safeguard(changes::unit_of_work& work, safeguard_wish const& wish);

struct commitment_review_wish {
    std::string organisation;
    review_result result = review_result::reaffirmed;
    std::optional<date> held_on;
    std::optional<std::string> text;
    std::optional<std::string> body;
    std::optional<date> next_review_on;
    std::optional<std::string> minute;
    std::optional<std::string> source;
    std::optional<std::int64_t> corrects;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(commitment_review_wish, (),
                      (organisation, result, held_on, text, body, next_review_on, minute, source,
                       corrects, reason))
NETWORK_FIELDS(commitment_review_wish,
               {"organisation", "Slug, code or number of the council", {.longest = 200}},
               {"result", "What came of it"}, {"held_on", "Its day; today if left out"},
               {"text", "What changed, or why it lapsed", {.longest = 2000}},
               {"body", "The body that reviewed; Full Council if left out", {.longest = 200}},
               {"next_review_on", "By when it asked for the next"},
               {"minute", "The council's minute or reference", {.longest = 200}},
               {"source", "Where this was read", {.longest = 500}},
               {"corrects", "Number of the review that was recorded wrongly", {.least = 1}},
               {"reason", "Why it was wrong", {.longest = 500}})

/// The council looked at it again. Fails with invalid "review.basis_missing" (neither minute nor
/// source), "review.text_missing" (changed or lapsed without a word), "review.next_before_this",
/// "review.next_after_lapse", "date.future", conflict "review.already" (one of that day is
/// recorded), "commitment.not_in_force", "review.before_others" (a lapse before later reviews).
result<commitment_changed> record_review(changes::unit_of_work& work,
                                         commitment_review_wish const& wish);

enum class commitment_part : std::uint8_t { declaration, pledge, safeguard, review, election };
BOOST_DESCRIBE_ENUM(commitment_part, declaration, pledge, safeguard, review, election)

struct take_back_wish {
    std::string organisation;
    commitment_part part = commitment_part::declaration;
    std::int64_t number = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(take_back_wish, (), (organisation, part, number, reason))
NETWORK_FIELDS(take_back_wish,
               {"organisation", "Slug, code or number of the council", {.longest = 200}},
               {"part", "What was recorded by mistake"}, {"number", "Its number", {.least = 1}},
               {"reason", "Why it is taken back", {.longest = 500}})

/// Takes back what should never have been recorded; how it was known before stays readable. Not
/// found "commitment.part_unknown"; invalid "reason.missing".
result<commitment_changed> take_back_fact(changes::unit_of_work& work, take_back_wish const& wish);

} // namespace network::members
