// When councils are elected: the ordinary day of each year, the years of a cycle, and the elections
// of one council between two days. Pure functions; they know no store and no clock.
#pragma once

#include "libnetwork/members/commitment.hpp"

#include <span>

namespace network::members {

/// An election as it follows from what is recorded.
struct council_election {
    date held_on;
    election_scope scope = election_scope::whole_council;
    bool recorded = false; ///< false: it follows from the cycle alone
    std::string rule;      ///< "election.recorded", "election.cycle", "election.cycle_moved"
    std::string text;      ///< the rule in a plain sentence
    std::string source;

    bool operator==(council_election const&) const = default;
};
BOOST_DESCRIBE_STRUCT(council_election, (), (held_on, scope, recorded, rule, text, source))
NETWORK_FIELDS(council_election, {"held_on", "The day of the election"},
               {"scope", "How much of the council is elected"},
               {"recorded", "False where it follows from the council's cycle alone"},
               {"rule", "Stable id of the rule"}, {"text", "The rule in a plain sentence"},
               {"source", "Where it was read"})

namespace rules {

date first_thursday_of_may(int year);

/// The ordinary day of local elections of a year: the first Thursday of May, or the day to which
/// that year's elections were moved. Those of May 2020 were held in May 2021.
struct ordinary_day {
    date held_on;
    std::string_view moved_by; ///< the act or order; empty: the usual day
};
ordinary_day ordinary_election_day(int year);

/// Whether the cycle leads to expect an election in that year.
bool elects_in(election_cycle const& cycle, int year);

/// The elections of one council after a day and up to and with another, by day. Recorded ones; and
/// those of its cycle in years for which nothing is recorded. A recorded `not_held` removes those
/// of its year.
std::vector<council_election> elections_between(std::span<election const> recorded,
                                                std::span<election_cycle const> cycles, date after,
                                                date until);

} // namespace rules
} // namespace network::members
