// What the Board recommends and the committee decides, recorded with its minute. An approval admits
// the organisation, takes its figures into the register and invites the people it named, in the
// same unit of work: it is a member, or nothing happened.
#pragma once

#include "libnetwork/members/application_papers.hpp"

namespace network::members {

struct query_wish {
    std::int64_t application = 0;
    std::string question;
    std::optional<std::string> minute;
};
BOOST_DESCRIBE_STRUCT(query_wish, (), (application, question, minute))
NETWORK_FIELDS(query_wish, {"application", "Number of the application"},
               {"question", "What the applicant is asked", {.longest = 4000}},
               {"minute", "Reference of the Board's minute, where there is one", {.longest = 60}})

/// Asks the applicant something, by mail too, and opens the next version. Asked the same again: the
/// same answer. Conflict "application.not_now"; not found "minute.unknown".
result<application_card> query(changes::unit_of_work& work, query_wish const& wish);

struct recommend_wish {
    std::int64_t application = 0;
    bool recommended = false;
    std::string reason;
    std::optional<std::string> minute;
    std::optional<date> on;
};
BOOST_DESCRIBE_STRUCT(recommend_wish, (), (application, recommended, reason, minute, on))
NETWORK_FIELDS(recommend_wish, {"application", "Number of the application"},
               {"recommended", "Whether the Board recommends to admit it"},
               {"reason", "Why, with conditions where there are any", {.longest = 4000}},
               {"minute", "Reference of the Board's minute, where there is one", {.longest = 60}},
               {"on", "The day of the recommendation; the minute's or today if left out"})

/// Records what the Board recommends. Conflict "reviews.too_few" before two reviewers have reviewed
/// the version sent last; "application.not_now"; invalid "minute.other_body".
result<application_card> recommend(changes::unit_of_work& work, recommend_wish const& wish);

struct agenda_of_committee_wish {
    std::int64_t application = 0;
    std::optional<date> meeting;
};
BOOST_DESCRIBE_STRUCT(agenda_of_committee_wish, (), (application, meeting))
NETWORK_FIELDS(agenda_of_committee_wish, {"application", "Number of the application"},
               {"meeting", "Day of the meeting; today if left out"})

/// Puts a recommended application on the agenda of the Executive Oversight Committee.
result<application_card> put_to_committee(changes::unit_of_work& work,
                                          agenda_of_committee_wish const& wish);

enum class committee_decision : std::uint8_t { approved, refused, deferred };
BOOST_DESCRIBE_ENUM(committee_decision, approved, refused, deferred)

struct decide_application_wish {
    std::int64_t application = 0;
    committee_decision decision = committee_decision::approved;
    std::string minute;
    std::optional<std::string> reason;
    std::optional<date> from;
};
BOOST_DESCRIBE_STRUCT(decide_application_wish, (), (application, decision, minute, reason, from))
NETWORK_FIELDS(decide_application_wish, {"application", "Number of the application"},
               {"decision", "What the committee decided"},
               {"minute", "Reference of its minute, such as EOC 2026-03-16/4", {.longest = 60}},
               {"reason", "Why; needed unless it approved", {.longest = 4000}},
               {"from", "First day of membership; the day of the decision if left out"})

/// Records the committee's decision. Not found "minute.unknown"; invalid "minute.other_body",
/// "reason.required"; conflict "application.not_recommended" for an approval against the Board,
/// "application.decided" where another decision is recorded, and what admit() refuses. The same
/// decision again gives the same answer and records nothing.
result<application_card> decide(changes::unit_of_work& work, decide_application_wish const& wish);

} // namespace network::members
