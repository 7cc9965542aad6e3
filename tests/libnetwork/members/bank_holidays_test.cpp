// The computed bank holidays against the published ones.
#include "libnetwork/members/bank_holidays.hpp"

#include "tests/libnetwork/members/published_bank_holidays.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

using namespace network;
using namespace network::members;

namespace {
using network::test::day;
} // namespace

BOOST_AUTO_TEST_SUITE(bank_holidays_of_england_and_wales)

BOOST_AUTO_TEST_CASE(sixteen_years_are_as_published_and_no_day_more) {
    std::set<std::string> const published(std::begin(test::published_bank_holidays),
                                          std::end(test::published_bank_holidays));

    std::set<std::string> computed;
    for (int year = 2012; year <= 2027; ++year)
        for (auto const& one : bank_holidays(year))
            computed.insert(one.day.to_string());

    BOOST_TEST(computed == published, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(easter_falls_where_the_church_has_it) {
    // Book of Common Prayer tables and astronomical almanacs; 1818 and 2285 are the earliest
    // possible day, 1886, 1943 and 2038 the latest.
    for (auto const* iso : {"1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19",
                            "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31",
                            "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
        BOOST_TEST(easter_sunday(day(iso).year()).to_string() == iso);
}

BOOST_AUTO_TEST_CASE(a_day_that_was_moved_away_is_a_working_day) {
    BOOST_TEST(is_working_day(day("2020-05-04"))); // Early May went to VE day
    BOOST_TEST(!is_working_day(day("2020-05-08")));
    BOOST_TEST(is_working_day(day("2022-05-30"))); // Spring went to the Jubilee
    BOOST_TEST(is_working_day(day("2012-05-28")));
    BOOST_TEST(!is_working_day(day("2022-09-19")));
    BOOST_TEST(is_working_day(day("2021-09-20"))); // a Monday like any other
}

BOOST_AUTO_TEST_CASE(the_next_working_day_leaps_over_christmas) {
    BOOST_TEST(working_day_from(day("2021-12-25")).to_string() == "2021-12-29");
    BOOST_TEST(working_day_from(day("2026-12-25")).to_string() == "2026-12-29");
    BOOST_TEST(working_day_from(day("2026-12-24")).to_string() == "2026-12-24");
}

BOOST_AUTO_TEST_SUITE_END()
