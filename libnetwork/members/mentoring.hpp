// A member of the Values and Principles Board accompanies an applicant that wishes it: who, from which
// day on, shown to the applicant. One at a time; another takes over from a day on.
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
               {"from", "First day; today if left out"}, {"reason", "In a sentence", {.longest = 500}})

/// Gives the applicant a mentor, another one, or none any more. The same again is the same answer.
/// Conflict "application.not_now" before it was sent and once it was refused
/// or withdrawn, "mentor.not_wished", "mentor.not_on_board", "mentor.own_council", "mentor.none";
/// invalid "from.before_last"; not found "application.unknown".
result<application_card> assign_mentor(changes::unit_of_work& work, mentor_wish const& wish);

/// Approved applicants that wished for a mentor and have none: numbers of their applications.
std::vector<std::int64_t> waiting_for_a_mentor(changes::reader& view);

} // namespace network::members
