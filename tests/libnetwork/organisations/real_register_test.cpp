// The real register file, where NETWORK_REGISTER_CSV names it: every row accounted for, twice. The
// expectations were reckoned apart from this code, in SQL over the file as it stands:
//   create table r(...); .import --csv FILE r
//   effective end: case when an end equals some successor's start-date or the day before it then
//   that start; when it is a 31 March then the next day; else itself
//   select count(*) from r where (start = '' or start <= D) and (ends = '' or ends > D)
// On 31 July 2022 that gives 409: 333 principal councils in England, 32 in Scotland, 22 in Wales
// and 11 in Northern Ireland, ten combined authorities and the Greater London Authority.
#include "tests/libnetwork/organisations/desk.hpp"

#include <cstdlib>
#include <iostream>
#include <map>

using namespace network;
using namespace network::test;

namespace {

std::string register_path() {
    auto const* path = std::getenv("NETWORK_REGISTER_CSV");
    return path ? path : "";
}

/// Says once that these cases are left out, where they are.
boost::test_tools::assertion_result file_is_there(boost::unit_test::test_unit_id) {
    static bool const there = [] {
        bool const found = !file_text(register_path()).empty();
        if (!found)
            std::cout << "The real register was skipped: NETWORK_REGISTER_CSV names no file\n";
        return found;
    }();
    return {there};
}

import_councils_wish real_file() {
    return councils(file_text(register_path()));
}

count_wish on_day(char const* as_on) {
    count_wish wish;
    wish.as_on = day(as_on);
    return wish;
}

/// Of the figures left out, those of that rule.
std::int64_t sum_left_out(population_count const& count, std::string_view rule) {
    std::int64_t sum = 0;
    for (auto const& one : count.left_out_of_total)
        if (one.rule == rule)
            sum += one.population.value_or(0);
    return sum;
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_real_register, *boost::unit_test::precondition(file_is_there))

BOOST_AUTO_TEST_CASE(imports_with_every_row_accounted_for_and_without_a_change_the_second_time) {
    on_every_store([](store_place const& place) {
        desk here{place};

        auto const rehearsed = here.sees(plan_councils, real_file());
        auto const first = here.does(import_councils, real_file());
        here.passes_a_minute();
        auto const second = here.does(import_councils, real_file());

        BOOST_TEST(rehearsed.lines == 470);
        BOOST_TEST(rehearsed.added == 470);
        BOOST_TEST(rehearsed.applied == false);
        BOOST_TEST(first.applied);
        BOOST_TEST(first.added == 470);
        BOOST_TEST(first.refused == 0);
        BOOST_TEST(first.report.size() == 470U);
        BOOST_TEST(second.unchanged == 470);
        BOOST_TEST(second.added + second.changed + second.refused + second.successions == 0);
        BOOST_TEST(!second.applied);
    });
}

BOOST_AUTO_TEST_CASE(counts_what_stood_on_any_day) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, real_file());

    // From the separate reckoning; naive readings of the end dates give others on the days of
    // change.
    std::map<char const*, std::int64_t> const expected{
        {"2015-03-31", 441}, {"2015-04-01", 427}, {"2019-03-31", 429}, {"2019-04-01", 419},
        {"2020-03-31", 419}, {"2020-04-01", 415}, {"2021-03-31", 415}, {"2021-04-01", 409},
        {"2022-07-31", 409}, {"2023-03-31", 409}, {"2023-04-01", 393}, {"2026-11-21", 397}};
    for (auto const& [as_on, count] : expected)
        BOOST_TEST_CONTEXT(as_on) {
            BOOST_TEST(here.sees(counts, on_day(as_on)).total == count);
        }

    auto const july = here.sees(counts, on_day("2022-07-31"));
    BOOST_TEST(july.start_unknown == 230); // 409, of which 179 have a start
    BOOST_TEST(july.principal_councils ==
               398); // 333 in England, 32, 22 and 11; 10 combined, and the GLA
}

BOOST_AUTO_TEST_CASE(counts_each_resident_once) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, real_file());

    auto const today = here.sees(population, on_day("2026-11-21"));

    BOOST_TEST(today.total == 67'081'234);
    BOOST_TEST(today.at_least == today.total);
    BOOST_TEST(today.at_most.value_or(0) == today.total);
    BOOST_TEST(sum_left_out(today, "population.above_councils") == 17'091'975 + 9'002'488);
    BOOST_TEST(sum_left_out(today, "population.districts_counted") == 19'190'868);
    BOOST_TEST(today.total + sum_left_out(today, "population.above_councils") +
                   sum_left_out(today, "population.districts_counted") ==
               112'366'565);
    BOOST_TEST(today.without_figure.empty());
}

BOOST_AUTO_TEST_CASE(cumbrias_seven_became_two) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, real_file());
    using names = std::vector<std::string>;

    BOOST_TEST(here.finds("Allerdale") == names{"Cumberland Council"},
               boost::test_tools::per_element());
    BOOST_TEST(here.finds("E07000030") == names{"Westmorland and Furness Council"},
               boost::test_tools::per_element());
    BOOST_TEST(here.finds("Cumbria County Council") ==
                   (names{"Cumberland Council", "Westmorland and Furness Council"}),
               boost::test_tools::per_element());
    BOOST_TEST(here.finds("Taunton Deane") == names{"Somerset Council"},
               boost::test_tools::per_element());
    BOOST_TEST(here.finds("Allerdale", day("2022-07-31")) == names{"Allerdale Borough Council"},
               boost::test_tools::per_element());
    auto const derry = here.sees(lookup, {"Derry City Council", {}});
    BOOST_TEST(derry.living.empty());
    BOOST_TEST_REQUIRE(derry.why.size() == 1U);
    BOOST_TEST(derry.why[0].rule == "succession.none_recorded");

    auto const cumbria = here.shows("E10000006");
    BOOST_TEST_REQUIRE(cumbria.lineage.size() == 1U);
    BOOST_TEST(cumbria.lineage[0].predecessors.size() == 7U);
    BOOST_TEST(cumbria.lineage[0].successors.size() == 2U);
    BOOST_TEST(here.shows("northamptonshire-county-council").lineage.at(0).predecessors.size() ==
               8U);
}

BOOST_AUTO_TEST_CASE(undone_leaves_an_empty_register_and_can_be_taken_in_again) {
    store_place const place{engine::file};
    desk here{place};
    auto const first = here.does(import_councils, real_file());

    here.passes_a_minute();
    here.does(undo_import, {*first.import});
    BOOST_TEST(here.lists().empty());

    here.passes_a_minute();
    auto const again = here.does(import_councils, real_file());
    BOOST_TEST(again.added == 470);
    BOOST_TEST(here.shows("E08000011").organisation.slug ==
               "knowsley-metropolitan-borough-council");
}

BOOST_AUTO_TEST_SUITE_END()
