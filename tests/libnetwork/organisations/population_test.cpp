// Counting residents, each once.
#include "libnetwork/organisations/population.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::organisations;

namespace {

resident_area area(std::int64_t id, organisation_kind kind, std::optional<std::int64_t> population,
                   std::int64_t within = 0, std::int64_t living_within = 0) {
    resident_area made;
    made.organisation = {id, "o" + std::to_string(id), "O" + std::to_string(id), kind, {}, {}};
    made.population = population;
    made.year = 2020;
    made.within = within;
    made.living_within = living_within;
    return made;
}

population_count count(std::vector<resident_area> areas) {
    return rules::count_residents(areas, date{});
}

std::string rule_for(population_count const& count, std::int64_t id) {
    for (auto const& one : count.left_out_of_total)
        if (one.organisation.id == id)
            return one.rule;
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(counting_residents)

BOOST_AUTO_TEST_CASE(a_combined_authority_is_left_out_and_named) {
    auto const found = count({area(1, organisation_kind::metropolitan_borough, 300),
                              area(2, organisation_kind::combined_authority, 300),
                              area(3, organisation_kind::greater_london_authority, 900)});

    BOOST_TEST(found.total == 300);
    BOOST_TEST(rule_for(found, 2) == "population.above_councils");
    BOOST_TEST(rule_for(found, 3) == "population.above_councils");
    BOOST_TEST(found.at_most.value() == 300);
}

BOOST_AUTO_TEST_CASE(a_county_counts_by_its_districts_where_all_are_there) {
    auto const found = count({area(1, organisation_kind::county, 90, 0, 2),
                              area(2, organisation_kind::district, 40, 1),
                              area(3, organisation_kind::district, 50, 1)});

    BOOST_TEST(found.total == 90);
    BOOST_TEST(found.counted == 2);
    BOOST_TEST(rule_for(found, 1) == "population.districts_counted");
    BOOST_TEST(found.at_least == 90);
    BOOST_TEST(found.at_most.value() == 90);
}

BOOST_AUTO_TEST_CASE(a_county_counts_itself_where_a_district_is_not_in_the_set) {
    auto const found = count({area(1, organisation_kind::county, 90, 0, 2),
                              area(2, organisation_kind::district, 40, 1)});

    BOOST_TEST(found.total == 90);
    BOOST_TEST(found.counted == 1);
    BOOST_TEST(rule_for(found, 2) == "population.within_counted");
}

BOOST_AUTO_TEST_CASE(a_county_counts_itself_where_a_district_has_no_figure) {
    auto const found = count({area(1, organisation_kind::county, 90, 0, 2),
                              area(2, organisation_kind::district, 40, 1),
                              area(3, organisation_kind::district, {}, 1)});

    BOOST_TEST(found.total == 90);
    BOOST_TEST(found.without_figure.empty());
}

BOOST_AUTO_TEST_CASE(a_district_alone_counts) {
    BOOST_TEST(count({area(2, organisation_kind::district, 40, 1)}).total == 40);
}

BOOST_AUTO_TEST_CASE(figures_that_disagree_give_a_range) {
    auto const found = count({area(1, organisation_kind::county, 100, 0, 2),
                              area(2, organisation_kind::district, 40, 1),
                              area(3, organisation_kind::district, 50, 1)});

    BOOST_TEST(found.total == 90);
    BOOST_TEST(found.at_least == 90);
    BOOST_TEST(found.at_most.value() == 100);
}

BOOST_AUTO_TEST_CASE(a_missing_figure_opens_the_upper_end_unless_successors_bound_it) {
    auto bounded = area(2, organisation_kind::district, {});
    bounded.successors_population = 70;
    bounded.bounding_successors = {9};
    auto twin = bounded;
    twin.organisation.id = 3;

    auto const found = count({area(1, organisation_kind::unitary, 10), bounded, twin});
    BOOST_TEST(found.total == 10);
    BOOST_TEST(found.without_figure.size() == 2U);
    BOOST_TEST(found.at_most.value() == 80); // the same successor bounds both, once

    BOOST_TEST(!count({area(1, organisation_kind::unitary, {})}).at_most.has_value());
}

BOOST_AUTO_TEST_CASE(
    a_parish_is_left_out_where_its_district_is_counted_and_uncertain_where_unplaced) {
    auto const placed = count({area(1, organisation_kind::district, 40),
                               area(2, organisation_kind::parish_council, 5, 1)});
    BOOST_TEST(placed.total == 40);
    BOOST_TEST(rule_for(placed, 2) == "population.within_counted");

    auto const alone = count({area(2, organisation_kind::town_council, 5, 1)});
    BOOST_TEST(alone.total == 5);

    auto const unplaced = count(
        {area(1, organisation_kind::district, 40), area(2, organisation_kind::town_council, 5)});
    BOOST_TEST(unplaced.total == 40);
    BOOST_TEST(unplaced.at_most.value() == 45);
    BOOST_TEST(rule_for(unplaced, 2) == "population.place_unknown");
}

BOOST_AUTO_TEST_CASE(companies_and_groups_have_no_residents) {
    auto const found = count(
        {area(1, organisation_kind::company, 12), area(2, organisation_kind::political_group, {})});
    BOOST_TEST(found.total == 0);
    BOOST_TEST(rule_for(found, 1) == "population.no_area");
    BOOST_TEST(found.at_most.value() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
