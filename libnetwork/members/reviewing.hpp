// Two reviewers of the Values and Principles Board look at an application. Who may be asked is a
// rule: they sit on the Board that day, and work for another council than the one that applies.
#pragma once

#include "libnetwork/members/application_papers.hpp"

namespace network::members {

struct ask_reviewer_wish {
    std::int64_t application = 0;
    std::int64_t person = 0;
    std::optional<date> due;
};
BOOST_DESCRIBE_STRUCT(ask_reviewer_wish, (), (application, person, due))
NETWORK_FIELDS(ask_reviewer_wish, {"application", "Number of the application"},
               {"person", "Number of the person"}, {"due", "By when; in 14 days if left out"})

/// Asks somebody to review, by mail too; the first one opens the review. Conflict
/// "reviewer.not_on_board", "reviewer.own_council", "reviewer.already", "application.not_now";
/// invalid "due.past".
result<application_card> ask_reviewer(changes::unit_of_work& work, ask_reviewer_wish const& wish);

struct release_reviewer_wish {
    std::int64_t application = 0;
    std::int64_t person = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(release_reviewer_wish, (), (application, person, reason))
NETWORK_FIELDS(release_reviewer_wish, {"application", "Number of the application"},
               {"person", "Number of the person"}, {"reason", "Why", {.longest = 500}})

/// Lets a reviewer off who has not reviewed yet. Conflict "reviewer.answered"; not found
/// "reviewer.not_asked".
result<application_card> release_reviewer(changes::unit_of_work& work,
                                          release_reviewer_wish const& wish);

struct review_wish {
    std::int64_t application = 0;
    review_opinion opinion = review_opinion::recommend;
    std::string reasons;
    std::optional<std::string> interests;
    std::optional<std::string> conditions;
};
BOOST_DESCRIBE_STRUCT(review_wish, (), (application, opinion, reasons, interests, conditions))
NETWORK_FIELDS(review_wish, {"application", "Number of the application"},
               {"opinion", "What you think"}, {"reasons", "Why", {.longest = 6000}},
               {"interests", "Interests you declare; empty: none", {.longest = 2000}},
               {"conditions", "Under which conditions", {.longest = 2000}})

/// Says what the viewer, who was asked, thinks of the version sent last. Said again with the same
/// words it is the same review; with others, the newer counts. Forbidden "reviewer.not_asked",
/// "reviewer.own_council" where that has changed since; conflict "application.not_now".
result<application_card> review(changes::unit_of_work& work, review_wish const& wish);

/// The code of the rule that forbids asking this person, or nothing.
std::optional<error> refusal_of_reviewer(changes::reader& view, application_file const& file,
                                         std::int64_t person);

/// Whether this person works for that organisation's council, or for a group on it, today.
bool works_for(changes::reader& view, std::int64_t person, std::int64_t organisation);

/// How many reviewers reviewed the version that was sent last.
std::int64_t reviews_of_sent_version(changes::reader& view, application_file const& file);

/// How many applications people of an organisation have reviewed, by the posts that they held then.
std::vector<std::pair<std::int64_t, std::int64_t>> reviews_by_organisation(changes::reader& view);

} // namespace network::members
