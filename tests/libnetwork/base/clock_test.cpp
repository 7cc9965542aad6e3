// London's civil time. The days of the clock changes are facts: the last Sundays of March and
// October.
#include "libnetwork/base/clock.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

using namespace network;

namespace {
instant at(char const* iso) {
    return instant::parse(iso).value();
}
} // namespace

BOOST_AUTO_TEST_SUITE(london)

BOOST_AUTO_TEST_CASE(summer_days_begin_an_hour_before_midnight_utc) {
    BOOST_TEST(london_date(at("2026-07-01T22:59:59.999Z")).to_string() == "2026-07-01");
    BOOST_TEST(london_date(at("2026-07-01T23:00:00Z")).to_string() == "2026-07-02");
    BOOST_TEST(london_date(at("2026-12-01T23:59:59.999Z")).to_string() == "2026-12-01");
    BOOST_TEST(london_date(at("2026-12-02T00:00:00Z")).to_string() == "2026-12-02");
}

BOOST_AUTO_TEST_CASE(days_with_a_clock_change_have_23_and_25_hours) {
    struct change {
        char const* spring;
        char const* autumn;
    };
    for (auto const& year :
         {change{"2024-03-31", "2024-10-27"}, change{"2025-03-30", "2025-10-26"},
          change{"2026-03-29", "2026-10-25"}, change{"2027-03-28", "2027-10-31"},
          change{"2028-03-26", "2028-10-29"}, change{"2030-03-31", "2030-10-27"}}) {
        auto const spring = date::parse(year.spring).value();
        auto const autumn = date::parse(year.autumn).value();
        auto const hours = [](date day) {
            return (london_midnight(day.plus_days(1)).milliseconds -
                    london_midnight(day).milliseconds) /
                   3'600'000;
        };

        BOOST_TEST(hours(spring) == 23);
        BOOST_TEST(hours(autumn) == 25);
        BOOST_TEST(hours(spring.plus_days(-1)) == 24);
        BOOST_TEST(hours(autumn.plus_days(1)) == 24);
    }
}

BOOST_AUTO_TEST_CASE(every_midnight_of_forty_years_falls_on_its_own_day) {
    auto day = date::parse("1996-01-01").value();
    auto const last = date::parse("2036-01-01").value();
    for (; day < last; day = day.plus_days(1)) {
        auto const midnight = london_midnight(day);
        if (london_date(midnight) != day ||
            london_date({midnight.milliseconds - 1}) != day.plus_days(-1))
            BOOST_FAIL("wrong around " << day.to_string());
    }
}

BOOST_AUTO_TEST_CASE(the_zone_of_the_process_changes_nothing) {
    auto const moment = at("2026-07-01T23:30:00Z");
    for (char const* zone : {"UTC", "Europe/London", "Pacific/Auckland", "America/Anchorage"}) {
        setenv("TZ", zone, 1);
        tzset();
        BOOST_TEST(london_date(moment).to_string() == "2026-07-02", zone);
        BOOST_TEST(london_text(moment) == "2 July 2026 at 00:30", zone);
    }
    unsetenv("TZ");
    tzset();
}

BOOST_AUTO_TEST_CASE(a_fixed_clock_stands_until_it_is_moved) {
    fixed_clock clock{at("2026-01-01T00:00:00Z")};

    BOOST_TEST(clock.now().to_string() == "2026-01-01T00:00:00.000Z");
    clock.set(at("2026-01-02T00:00:00Z"));
    BOOST_TEST(clock.now().to_string() == "2026-01-02T00:00:00.000Z");
}

BOOST_AUTO_TEST_SUITE_END()
