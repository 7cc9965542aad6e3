// On which days councils vote: held against the published polling days and against the calendar.
#include "libnetwork/members/election_rules.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

using namespace network;
using namespace network::members;

namespace {

using network::test::day;

election_cycle cycle(election_scope scope, std::int64_t from, std::int64_t anchor,
                     std::int64_t years = 4) {
    return {1, 1, from, scope, years, anchor, "", {}};
}

election held(std::string_view iso, election_scope scope = election_scope::whole_council) {
    election made;
    made.id = 1;
    made.organisation = 1;
    made.held_on = day(iso);
    made.scope = scope;
    return made;
}

std::vector<std::string> days(std::vector<election> const& recorded,
                              std::vector<election_cycle> const& cycles, std::string_view after,
                              std::string_view until) {
    std::vector<std::string> found;
    for (auto const& one :
         members::rules::elections_between(recorded, cycles, day(after), day(until)))
        found.push_back(one.held_on.to_string());
    return found;
}

using texts = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(election_days)

BOOST_AUTO_TEST_CASE(the_ordinary_days_are_the_polling_days_that_were_published) {
    texts const published{"2010-05-06", "2011-05-05", "2012-05-03", "2013-05-02", "2014-05-22",
                          "2015-05-07", "2016-05-05", "2017-05-04", "2018-05-03", "2019-05-02",
                          "2021-05-06", "2021-05-06", "2022-05-05", "2023-05-04", "2024-05-02",
                          "2025-05-01", "2026-05-07", "2027-05-06"};

    for (int year = 2010; year <= 2027; ++year)
        BOOST_TEST(members::rules::ordinary_election_day(year).held_on.to_string() ==
                   published[static_cast<std::size_t>(year - 2010)]);
    BOOST_TEST(members::rules::ordinary_election_day(2020).moved_by == "Coronavirus Act 2020");
    BOOST_TEST(members::rules::ordinary_election_day(2026).moved_by.empty());
}

BOOST_AUTO_TEST_CASE(of_all_days_of_fifty_years_exactly_the_first_thursdays_of_may_are_found) {
    using std::chrono::May, std::chrono::January, std::chrono::Thursday;
    using namespace std::chrono_literals;
    int found = 0;

    for (auto at = std::chrono::sys_days{1990y / January / 1};
         at < std::chrono::sys_days{2040y / January / 1}; at += std::chrono::days{1}) {
        std::chrono::year_month_day const ymd{at};
        bool const expected = ymd.month() == May && std::chrono::weekday{at} == Thursday &&
                              ymd.day() <= std::chrono::day{7};
        bool const told =
            members::rules::first_thursday_of_may(int{ymd.year()}) == network::date{at};
        BOOST_TEST_REQUIRE(told == expected, network::date{at}.to_string());
        found += told ? 1 : 0;
    }

    BOOST_TEST(found == 50);
}

BOOST_AUTO_TEST_CASE(a_council_elected_by_thirds_rests_one_year_in_four) {
    std::vector const cycles{cycle(election_scope::third, 1974, 2013)};

    BOOST_TEST(days({}, cycles, "2013-01-01", "2027-12-31") ==
                   (texts{"2014-05-22", "2015-05-07", "2016-05-05", "2018-05-03", "2019-05-02",
                          "2021-05-06", "2022-05-05", "2023-05-04", "2024-05-02", "2026-05-07",
                          "2027-05-06"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(whole_councils_are_elected_every_four_years_and_scottish_ones_every_five) {
    BOOST_TEST(
        days({}, {cycle(election_scope::whole_council, 1974, 2014)}, "2013-12-31", "2026-12-31") ==
            (texts{"2014-05-22", "2018-05-03", "2022-05-05", "2026-05-07"}),
        boost::test_tools::per_element());
    BOOST_TEST(days({}, {cycle(election_scope::whole_council, 2012, 2012, 5)}, "2011-12-31",
                    "2027-12-31") ==
                   (texts{"2012-05-03", "2017-05-04", "2022-05-05", "2027-05-06"}),
               boost::test_tools::per_element());
    BOOST_TEST(days({}, {cycle(election_scope::half, 1974, 2022, 2)}, "2021-12-31", "2026-12-31") ==
                   (texts{"2022-05-05", "2024-05-02", "2026-05-07"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_recorded_of_a_year_takes_the_place_of_what_the_cycle_says) {
    std::vector const cycles{cycle(election_scope::whole_council, 1974, 2015)};

    BOOST_TEST(days({held("2019-06-13")}, cycles, "2014-12-31", "2023-12-31") ==
                   (texts{"2015-05-07", "2019-06-13", "2023-05-04"}),
               boost::test_tools::per_element());
    BOOST_TEST(days({held("2019-05-02", election_scope::not_held)}, cycles, "2014-12-31",
                    "2023-12-31") == (texts{"2015-05-07", "2023-05-04"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_later_cycle_counts_from_its_first_year_on) {
    std::vector const cycles{cycle(election_scope::third, 1974, 2013),
                             cycle(election_scope::whole_council, 2019, 2019)};

    BOOST_TEST(days({}, cycles, "2015-12-31", "2024-12-31") ==
                   (texts{"2016-05-05", "2018-05-03", "2019-05-02", "2023-05-04"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(bounds_leave_the_first_day_out_and_take_the_last_day_in) {
    BOOST_TEST(days({held("2022-05-05")}, {}, "2022-05-05", "2022-05-06").empty());
    BOOST_TEST(days({held("2022-05-05")}, {}, "2022-05-04", "2022-05-05").size() == 1U);
    BOOST_TEST(days({held("2022-05-05")}, {}, "2022-05-03", "2022-05-04").empty());
    BOOST_TEST(
        days({held("2022-05-05"), held("2022-05-05")}, {}, "2022-05-03", "2022-05-06").size() ==
        1U);
}

BOOST_AUTO_TEST_SUITE_END()
