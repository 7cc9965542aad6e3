// Civil dates against an outside oracle: the C library's calendar, over every day of four
// centuries.
#include "libnetwork/base/date.hpp"
#include "libnetwork/base/day_text.hpp"

#include <boost/test/unit_test.hpp>

#include <ctime>

using network::date;
using network::instant;
using network::period;

namespace {

std::tm calendar_of(int day_number) {
    std::time_t const at = std::time_t{day_number} * 86'400;
    std::tm parts{};
    gmtime_r(&at, &parts);
    return parts;
}

date day(char const* iso) {
    return date::parse(iso).value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(dates)

BOOST_AUTO_TEST_CASE(every_day_of_eight_years_is_read_as_people_type_it) {
    for (auto one = day("2023-01-01"); one < day("2031-01-01"); one = one.plus_days(1)) {
        auto const number = std::to_string(one.day());
        auto const month = std::to_string(one.month());
        auto const year = std::to_string(one.year());
        auto const written = network::day_text(one); // "1 March 2027"
        auto const name =
            written.substr(number.size() + 1, written.size() - number.size() - year.size() - 2);

        for (auto const& typed :
             {written, one.to_string(), number + ' ' + name.substr(0, 3) + ". " + year,
              number + "th of " + name + ", " + year, name + ' ' + number + ", " + year,
              number + '/' + month + '/' + year, number + '.' + month + '.' + year,
              one.to_string().substr(8) + '-' + one.to_string().substr(5, 2) + '-' + year})
            BOOST_TEST((network::day_typed(typed) == one), typed);
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_one_day_is_not_guessed) {
    for (auto const* typed :
         {"", "March 2027", "1 March", "1 March 27", "1/3/27", "31 April 2027", "29 February 2027",
          "0 March 2027", "1 Ma 2027", "1 Marches 2027", "13/13/2027", "03/31/2027", "2027/03/01",
          "1 March 2027 at noon", "-1 March 2027", "1 March 02027", "tomorrow"})
        BOOST_TEST(!network::day_typed(typed), typed);
    BOOST_TEST((network::day_typed("1 Mawrth 2027") == day("2027-03-01")));
    BOOST_TEST((network::day_typed("1 Mai 2027") == day("2027-05-01")));
    BOOST_TEST(network::month_named("sept").value_or(0) == 9);
    BOOST_TEST(!network::month_named("me")); // too little to tell
}

BOOST_AUTO_TEST_CASE(every_day_from_1800_to_2200_agrees_with_the_c_library) {
    int const first = day("1800-01-01").days_since_epoch();
    int const last = day("2199-12-31").days_since_epoch();
    BOOST_TEST_REQUIRE(last - first == 146'096);

    for (int number = first; number <= last; ++number) {
        auto const expected = calendar_of(number);
        char iso[16];
        std::strftime(iso, sizeof iso, "%Y-%m-%d", &expected);

        auto const parsed = date::parse(iso);

        if (!parsed || parsed->days_since_epoch() != number || parsed->to_string() != iso ||
            parsed->day() != expected.tm_mday || parsed->month() != expected.tm_mon + 1 ||
            parsed->year() != expected.tm_year + 1900)
            BOOST_FAIL("differs on " << iso);
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_a_day_is_refused) {
    for (char const* text :
         {"2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00",
          "0999-12-31", "24-01-01", "2024-1-1", "2024/01/01", "2024-01-01 ", " 2024-01-01", "",
          "2024-01-0x", "-024-01-01", "+024-01-01", "99999-01-01"})
        BOOST_TEST(!date::parse(text).has_value(), text);
    BOOST_TEST(date::parse("2000-02-29").has_value());
    BOOST_TEST(date::parse("9999-12-31").has_value());
}

BOOST_AUTO_TEST_CASE(adding_months_keeps_the_day_or_takes_the_last_of_a_shorter_month) {
    BOOST_TEST(day("2023-01-31").plus_months(1).to_string() == "2023-02-28");
    BOOST_TEST(day("2024-01-31").plus_months(1).to_string() == "2024-02-29");
    BOOST_TEST(day("2024-02-29").plus_months(12).to_string() == "2025-02-28");
    BOOST_TEST(day("2024-03-31").plus_months(-1).to_string() == "2024-02-29");
    BOOST_TEST(day("2024-12-15").plus_months(1).to_string() == "2025-01-15");
    BOOST_TEST(day("2024-01-15").plus_months(-13).to_string() == "2022-12-15");
}

BOOST_AUTO_TEST_CASE(a_period_holds_its_first_day_and_not_its_last) {
    period const year{day("2022-04-01"), day("2023-04-01")};

    BOOST_TEST(!year.contains(day("2022-03-31")));
    BOOST_TEST(year.contains(day("2022-04-01")));
    BOOST_TEST(year.contains(day("2023-03-31")));
    BOOST_TEST(!year.contains(day("2023-04-01")));
    BOOST_TEST(period{}.contains(day("1000-01-01")));
    BOOST_TEST(period{}.contains(day("9999-12-31")));
}

BOOST_AUTO_TEST_CASE(instants_read_and_write_iso_8601_in_utc) {
    BOOST_TEST(instant{1'700'000'000'123}.to_string() == "2023-11-14T22:13:20.123Z");
    BOOST_TEST(instant::parse("2023-11-14T22:13:20.123Z")->milliseconds == 1'700'000'000'123);
    BOOST_TEST(instant::parse("2023-11-14T22:13:20Z")->milliseconds == 1'700'000'000'000);
    BOOST_TEST(instant{-1}.to_string() == "1969-12-31T23:59:59.999Z");
    for (char const* text :
         {"2023-11-14T22:13:20", "2023-11-14 22:13:20Z", "2023-11-14T24:00:00Z",
          "2023-11-14T22:60:00Z", "2023-11-14T22:13:20.1Z", "2023-02-30T00:00:00Z"})
        BOOST_TEST(!instant::parse(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
