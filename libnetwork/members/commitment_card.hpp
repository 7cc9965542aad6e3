// One council's declaration as a story: the motion, who backed it, what was pledged, what protects
// it, what it met since, and why it stands as it does.
#pragma once

#include "libnetwork/members/commitments.hpp"

namespace network::members {

/// A pledged action, with what became of it by the day asked for.
struct pledge_row {
    std::int64_t id = 0;
    date pledged_on;
    std::string action;
    std::string responsible;
    std::optional<date> due;
    std::string evidence;
    std::optional<pledge_result> result;
    std::optional<date> found_on;
    std::string found;
    bool overdue = false;
    std::string minute, source;
};
BOOST_DESCRIBE_STRUCT(pledge_row, (),
                      (id, pledged_on, action, responsible, due, evidence, result, found_on, found,
                       overdue, minute, source))
NETWORK_FIELDS(pledge_row, {"id", "Number of the pledge"}, {"pledged_on", "Since when"},
               {"action", "What the council said it would do"},
               {"responsible", "The role responsible"}, {"due", "By when; null: no day"},
               {"evidence", "What will show that it was done"},
               {"result", "What became of it; null: nothing recorded"},
               {"found_on", "The day of that finding"}, {"found", "What shows it"},
               {"overdue", "Past its day and not settled"}, {"minute", "The minute it rests on"},
               {"source", "Where it was read"})

struct safeguard_row {
    std::int64_t id = 0;
    safeguard_kind kind = safeguard_kind::other;
    std::string text;
    date from_date;
    std::optional<date> to_date;
    bool in_place = false;
    std::string minute, source;
};
BOOST_DESCRIBE_STRUCT(safeguard_row, (),
                      (id, kind, text, from_date, to_date, in_place, minute, source))
NETWORK_FIELDS(safeguard_row, {"id", "Number of the safeguard"}, {"kind", "What kind"},
               {"text", "In plain words"}, {"from_date", "First day"},
               {"to_date", "First day on which it is no longer in place"},
               {"in_place", "Whether it is on the day asked for"},
               {"minute", "The minute it rests on"}, {"source", "Where it was read"})

struct commitment_review_row {
    std::int64_t id = 0;
    date held_on;
    review_result result = review_result::reaffirmed;
    std::string text, body;
    std::optional<date> next_review_on;
    std::string minute, source;
};
BOOST_DESCRIBE_STRUCT(commitment_review_row, (),
                      (id, held_on, result, text, body, next_review_on, minute, source))
NETWORK_FIELDS(commitment_review_row, {"id", "Number of the review"}, {"held_on", "Its day"},
               {"result", "What came of it"}, {"text", "What changed, or why it lapsed"},
               {"body", "The body that reviewed"},
               {"next_review_on", "By when it asked for the next"},
               {"minute", "The minute it rests on"}, {"source", "Where it was read"})

/// An earlier declaration of the same council.
struct earlier_commitment {
    std::int64_t id = 0;
    date declared_on;
    std::optional<date> lapsed_on;
    std::string lapse_reason;
    std::string minute;
};
BOOST_DESCRIBE_STRUCT(earlier_commitment, (), (id, declared_on, lapsed_on, lapse_reason, minute))
NETWORK_FIELDS(earlier_commitment, {"id", "Number of the declaration"},
               {"declared_on", "Day of the motion"}, {"lapsed_on", "The day it lapsed"},
               {"lapse_reason", "Why it lapsed"}, {"minute", "The minute it rests on"})

struct commitment_card {
    commitment_row standing;
    date as_on;
    std::int64_t declaration = 0;
    std::string body, motion;
    std::optional<std::int64_t> votes_for, votes_against, votes_abstained;
    std::vector<std::string> moved_by, in_favour, against;
    std::optional<date> review_on;
    std::string minute, source;
    instant recorded_at;
    std::optional<organisations::political_control> control_then, control_now;
    std::optional<date> next_election;
    std::vector<reason> why;
    std::vector<pledge_row> pledges;
    std::vector<safeguard_row> safeguards;
    std::vector<commitment_review_row> reviews;
    std::vector<review_occasion> occasions;
    std::vector<commitment_test> tests;
    std::vector<durability_part> durability_parts;
    std::vector<earlier_commitment> earlier;
};
BOOST_DESCRIBE_STRUCT(commitment_card, (),
                      (standing, as_on, declaration, body, motion, votes_for, votes_against,
                       votes_abstained, moved_by, in_favour, against, review_on, minute, source,
                       recorded_at, control_then, control_now, next_election, why, pledges,
                       safeguards, reviews, occasions, tests, durability_parts, earlier))
NETWORK_FIELDS(commitment_card, {"standing", "How it stands on the day asked for"},
               {"as_on", "The day asked for"}, {"declaration", "Number of the declaration"},
               {"body", "The body that voted"}, {"motion", "What was resolved"},
               {"votes_for", "Votes for; null: not published"},
               {"votes_against", "Votes against; null: not published"},
               {"votes_abstained", "Abstentions; null: not published"},
               {"moved_by", "Groups that moved it"}, {"in_favour", "Groups in favour"},
               {"against", "Groups against"}, {"review_on", "By when the motion asks for a review"},
               {"minute", "The minute it rests on"}, {"source", "Where it was read"},
               {"recorded_at", "When it was recorded"},
               {"control_then", "Political control on the day of the motion"},
               {"control_now", "Political control on the day asked for"},
               {"next_election", "The next election foreseen"}, {"why", "Why it stands as it does"},
               {"pledges", "What was pledged"}, {"safeguards", "What protects it"},
               {"reviews", "Reviews held, the newest first"},
               {"occasions", "What asked for a review, and whether it was held in time"},
               {"tests", "Elections and changes of control that it met"},
               {"durability_parts", "What the durability figure is made of"},
               {"earlier", "Earlier declarations of this council"})

/// Not found "organisation.unknown", "commitment.none" where the council has made none by that day.
result<commitment_card> show_commitment(changes::reader& view, commitment_wish const& wish);

} // namespace network::members
