// Terms against dates from outside: the tests and the guide of CiviCRM, and the documented examples
// of its membership types. Ends are given there as the last day; here as the day after.
#include "libnetwork/members/standing.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::members;

namespace {

using network::test::day;
std::string last_day(date day_after) {
    return day_after.plus_days(-1).to_string();
}

} // namespace

BOOST_AUTO_TEST_SUITE(terms_of_a_fixed_length)

BOOST_AUTO_TEST_CASE(a_rolling_year_ends_the_day_before_its_anniversary) {
    auto const first = terms::rolling_end(day("2006-01-21"), 12);

    BOOST_TEST(last_day(first) == "2007-01-20");
    BOOST_TEST(last_day(terms::rolling_end(first, 12)) == "2008-01-20");
}

BOOST_AUTO_TEST_CASE(
    who_joins_before_the_rollover_gets_the_rest_of_the_year_and_later_the_next_one_too) {
    terms::fixed_year const calendar{1, 1, 9, 1};

    for (auto joins = day("2018-01-01"); joins < day("2018-09-01"); joins = joins.plus_days(1))
        BOOST_TEST(last_day(terms::fixed_end(joins, calendar)) == "2018-12-31");
    for (auto joins = day("2018-09-01"); joins < day("2019-01-01"); joins = joins.plus_days(1))
        BOOST_TEST(last_day(terms::fixed_end(joins, calendar)) == "2019-12-31");
}

BOOST_AUTO_TEST_CASE(a_month_begun_after_its_rollover_day_does_not_count) {
    for (int joins = 1; joins <= 31; ++joins)
        BOOST_TEST(last_day(terms::months_end(date::from_ymd(2019, 1, joins).value(), 6, 15)) ==
                   (joins < 15 ? "2019-06-30" : "2019-07-31"));
    BOOST_TEST(last_day(terms::months_end(day("2018-08-17"), 12, 1)) == "2019-08-31");
}

BOOST_AUTO_TEST_CASE(a_term_never_ends_before_it_begins_on_any_day_of_thirteen_years) {
    for (auto joins = day("2019-01-01"); joins <= day("2031-12-31"); joins = joins.plus_days(1)) {
        BOOST_TEST_REQUIRE((terms::rolling_end(joins, 1) > joins));
        BOOST_TEST_REQUIRE((terms::months_end(joins, 1, 15) > joins));
        for (int month = 1; month <= 12; ++month) {
            auto const plain = terms::fixed_end(joins, {month, 1, 0, 0});
            BOOST_TEST_REQUIRE((plain > joins));
            BOOST_TEST_REQUIRE((plain <= joins.plus_months(12)));
            BOOST_TEST_REQUIRE((terms::fixed_end(joins, {month, 1, 6, 1}) > joins));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_network_year_runs_from_august_to_july) {
    BOOST_TEST(terms::network_year(day("2026-07-31")).to_string() == "2025-08-01");
    BOOST_TEST(terms::network_year(day("2026-08-01")).to_string() == "2026-08-01");
    BOOST_TEST(terms::network_year(day("2028-02-29")).to_string() == "2027-08-01");
}

BOOST_AUTO_TEST_SUITE_END()
