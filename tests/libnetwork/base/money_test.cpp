// Pence as people read them.
#include "libnetwork/base/money.hpp"

#include <boost/test/unit_test.hpp>

using network::money;
using network::to_text;

BOOST_AUTO_TEST_SUITE(pounds_and_pence)

BOOST_AUTO_TEST_CASE(amounts_read_as_people_write_them) {
    BOOST_TEST(to_text(money{50'000}) == "£500");
    BOOST_TEST(to_text(money{123'456'789}) == "£1,234,567.89");
    BOOST_TEST(to_text(money{5}) == "£0.05");
    BOOST_TEST(to_text(money{0}) == "£0");
    BOOST_TEST(to_text(money{-100'050}) == "-£1,000.50");
    BOOST_TEST(to_text(money{99'999}) == "£999.99");
}

BOOST_AUTO_TEST_CASE(the_largest_and_smallest_amounts_do_not_overflow) {
    BOOST_TEST(to_text(money{INT64_MAX}) == "£92,233,720,368,547,758.07");
    BOOST_TEST(to_text(money{INT64_MIN}) == "-£92,233,720,368,547,758.08");
}

BOOST_AUTO_TEST_SUITE_END()
