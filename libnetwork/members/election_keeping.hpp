// Recording when councils are elected, and the network's policy of reviews after elections.
#pragma once

#include "libnetwork/members/commitment_keeping.hpp"

namespace network::members {

struct election_wish {
    std::string organisation;
    date held_on;
    election_scope scope = election_scope::whole_council;
    std::optional<std::string> source;
    std::optional<std::int64_t> corrects;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(election_wish, (), (organisation, held_on, scope, source, corrects, reason))
NETWORK_FIELDS(election_wish,
               {"organisation", "Slug, code or number of the council", {.longest = 200}},
               {"held_on", "Its day, past or scheduled; for not_held any day of that year"},
               {"scope", "How much of the council is elected"},
               {"source", "Where this was read", {.longest = 500}},
               {"corrects", "Number of the election that was recorded wrongly", {.least = 1}},
               {"reason", "Why it was wrong", {.longest = 500}})

/// Records an ordinary election. Fails with invalid "election.year", conflict "election.already"
/// (one of that day is recorded), "commitment.not_a_council".
result<commitment_changed> record_election(changes::unit_of_work& work, election_wish const& wish);

struct cycle_wish {
    std::string organisation;
    election_scope scope = election_scope::whole_council;
    std::int64_t from_year = 0;
    std::int64_t anchor = 0;
    std::optional<std::int64_t> years;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(cycle_wish, (), (organisation, scope, from_year, anchor, years, source))
NETWORK_FIELDS(cycle_wish,
               {"organisation", "Slug, code or number of the council", {.longest = 200}},
               {"scope", "How much is elected each time; not_held ends the cycle"},
               {"from_year", "The first year for which this holds", {.least = 1973, .most = 2200}},
               {"anchor",
                "A year with an election; for thirds a year without one",
                {.least = 1973, .most = 2200}},
               {"years",
                "One election in so many years; 4, or 2 for halves, if left out",
                {.least = 1, .most = 10}},
               {"source", "Where this was read", {.longest = 500}})

/// In which years the council elects.
result<commitment_changed> set_election_cycle(changes::unit_of_work& work, cycle_wish const& wish);

struct review_policy_wish {
    date effective_from;
    std::int64_t review_weeks = 0;
    std::int64_t notice_weeks = 0;
    std::string decided_by;
    std::string minute;
};
BOOST_DESCRIBE_STRUCT(review_policy_wish, (),
                      (effective_from, review_weeks, notice_weeks, decided_by, minute))
NETWORK_FIELDS(review_policy_wish, {"effective_from", "For elections from this day on"},
               {"review_weeks",
                "Weeks after an election within which a review is due",
                {.least = 1, .most = 104}},
               {"notice_weeks",
                "Weeks before a set day from which a review is announced",
                {.least = 0, .most = 52}},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Its minute or reference", {.longest = 200}})

/// A new version of the policy. It never changes what fell due before its first day; that day may
/// not lie in the past (invalid "policy.in_the_past"). Invalid "minute.missing".
result<commitment_policy> set_review_policy(changes::unit_of_work& work,
                                            review_policy_wish const& wish);

} // namespace network::members
