// A member of the Values and Principles Board accompanies an applicant that wishes it: who, from
// which day on, shown to the applicant. One at a time; another takes over from a day on.
#pragma once

#include "libnetwork/members/application_papers.hpp"

namespace network::members {

struct mentor_wish {
    std::int64_t application = 0;
    std::optional<std::int64_t> person;
    std::optional<date> from;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(mentor_wish, (), (application, person, from, reason))
NETWORK_FIELDS(mentor_wish, {"application", "Number of the application"},
               {"person", "Number of the person; left out: nobody from that day on"},
               {"from", "First day; today if left out"},
               {"reason", "In a sentence", {.longest = 500}})

/// Gives the applicant a mentor, another one, or none any more. The same again is the same answer.
/// Conflict "application.not_now" before it was sent and once it was refused
/// or withdrawn, "mentor.not_wished", "mentor.not_on_board", "mentor.own_council", "mentor.none";
/// invalid "from.before_last"; not found "application.unknown".
result<application_card> assign_mentor(changes::unit_of_work& work, mentor_wish const& wish);

struct mentor_answer_wish {
    std::int64_t application = 0;
    bool accepts = false;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(mentor_answer_wish, (), (application, accepts, reason))
NETWORK_FIELDS(mentor_answer_wish, {"application", "Number of the application"},
               {"accepts", "Whether you accompany the applicant"},
               {"reason", "Why not, or anything to say", {.longest = 500}})

/// Says whether the viewer, who was asked, is the mentor; the applicant is told who is. The same
/// again is the same answer; with others words, the newer counts. Forbidden "mentor.not_asked";
/// invalid "reason.required" for a no.
result<application_card> answer_mentoring(changes::unit_of_work& work,
                                          mentor_answer_wish const& wish);

struct to_mentor_wish {
    bool everybody = false;
};
BOOST_DESCRIBE_STRUCT(to_mentor_wish, (), (everybody))
NETWORK_FIELDS(to_mentor_wish,
               {"everybody", "Of all mentors; only the network team sees others' than their own"})

struct mentoring_row {
    std::int64_t application = 0;
    std::int64_t organisation = 0;
    std::string organisation_name;
    std::string organisation_slug;
    std::string mentor;
    date from;
    date asked_on;
    std::optional<bool> accepted;
};
BOOST_DESCRIBE_STRUCT(mentoring_row, (),
                      (application, organisation, organisation_name, organisation_slug, mentor,
                       from, asked_on, accepted))
NETWORK_FIELDS(mentoring_row, {"application", "Number of the application"},
               {"organisation", "Number of the organisation that applies"},
               {"organisation_name", "Its name"}, {"organisation_slug", "Its name for addresses"},
               {"mentor", "Name of the mentor", {.privacy = privacy::contact}},
               {"from", "First day"}, {"asked_on", "When the mentor was asked"},
               {"accepted", "What the mentor said to it; null: nothing yet"})

/// Whom the viewer was asked to accompany last, the oldest first.
result<std::vector<mentoring_row>> to_mentor(changes::reader& view, to_mentor_wish const& wish);

/// Approved applicants that wished for a mentor and have none, or one who cannot: numbers of their
/// applications.
std::vector<std::int64_t> waiting_for_a_mentor(changes::reader& view);

} // namespace network::members
