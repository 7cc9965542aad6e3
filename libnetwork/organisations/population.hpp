// Counting residents, each once: what is left out and why, and how far the figure is certain.
// Pure: it is handed areas and adds them up.
#pragma once

#include "libnetwork/organisations/organisation.hpp"

#include <span>

namespace network::organisations {

/// Left out of a total, with the reason.
struct left_out {
    organisation_brief organisation;
    std::string rule; ///< "population.above_councils", "population.within_counted", ...
    std::string text;
    std::optional<std::int64_t> population;
};
BOOST_DESCRIBE_STRUCT(left_out, (), (organisation, rule, text, population))
NETWORK_FIELDS(left_out, {"organisation", "Who is left out"}, {"rule", "Stable id of the rule"},
               {"text", "Why, in a plain sentence"},
               {"population", "The figure that was not added"})

/// Residents of a set of organisations, each counted once.
struct population_count {
    date as_on;
    std::int64_t total = 0; ///< what is known
    std::int64_t at_least = 0;
    std::optional<std::int64_t> at_most; ///< none: nothing bounds it
    std::int64_t counted = 0;            ///< organisations whose figure was added
    std::vector<left_out> left_out_of_total;
    std::vector<organisation_brief> without_figure; ///< should be in the total, but nobody knows
    std::vector<std::int64_t> years;                ///< years of the figures that were added
};
BOOST_DESCRIBE_STRUCT(population_count, (),
                      (as_on, total, at_least, at_most, counted, left_out_of_total, without_figure,
                       years))
NETWORK_FIELDS(population_count, {"as_on", "The day asked for"},
               {"total", "Residents, each counted once, as far as figures are known"},
               {"at_least", "Lower end of what it can be"},
               {"at_most", "Upper end; absent where nothing bounds it"},
               {"counted", "Organisations whose figure was added"},
               {"left_out_of_total", "Who was left out, and why"},
               {"without_figure", "Who should be in the total but has no figure"},
               {"years", "Years of the figures used"})

/// What the count needs to know of one organisation of the set.
struct resident_area {
    organisation_brief organisation;
    std::optional<std::int64_t> population;
    std::int64_t year = 0;
    std::int64_t within = 0;        ///< the organisation it lies within on that day, or 0
    std::int64_t living_within = 0; ///< how many principal councils lie within it in the register
    std::optional<std::int64_t> successors_population; ///< an upper bound where it has no figure
    std::vector<std::int64_t> bounding_successors;     ///< whose figures make up that bound
};

namespace rules {
/// The rule of the network: combined authorities, the Greater London Authority and devolved
/// administrations are left out, since their residents are those of their councils; a county is
/// left out where every district in it is counted, and otherwise its districts are; a town, parish
/// or community council is left out where what it lies within is counted. Bodies without residents
/// of their own (groups, companies, people) never count.
population_count count_residents(std::span<resident_area const> areas, date as_on);
} // namespace rules

} // namespace network::organisations
