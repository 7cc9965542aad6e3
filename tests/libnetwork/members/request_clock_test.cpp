// The clock of requests against a count by hand: the published bank holidays and the calendar of
// the standard library, over every day of fourteen years.
#include "libnetwork/members/request_clock.hpp"

#include "tests/libnetwork/members/published_bank_holidays.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <set>

using namespace network;
using namespace network::members;
namespace chrono = std::chrono;

namespace {

using network::test::day;

chrono::sys_days as_days(date on) {
    return chrono::sys_days{chrono::days{on.days_since_epoch()}};
}

/// By the published list and the standard library's weekdays alone.
bool is_a_working_day_by_hand(date on) {
    static std::set<std::string, std::less<>> const published(
        std::begin(test::published_bank_holidays), std::end(test::published_bank_holidays));
    auto const weekday = chrono::weekday{as_days(on)}.iso_encoding();
    return weekday < 6 && !published.contains(on.to_string());
}

date twentieth_by_hand(date received) {
    auto on = received;
    for (int left = 20; left > 0; left -= is_a_working_day_by_hand(on) ? 1 : 0)
        on = on.plus_days(1);
    return on;
}

date month_by_hand(date received, int months) {
    chrono::year_month_day const from{as_days(received)};
    auto const month = chrono::year_month{from.year(), from.month()} + chrono::months{months};
    auto const last = chrono::year_month_day{month / chrono::last}.day();
    date on{chrono::sys_days{month / std::min(from.day(), last)}};
    while (!is_a_working_day_by_hand(on))
        on = on.plus_days(1);
    return on;
}

date due(request_kind kind, std::string_view received, std::vector<clock_stop> const& stops = {},
         bool extended = false) {
    return due_of(kind, day(received), stops, extended).due.value();
}

request_step_row step(request_step what, std::string_view on, bool taken_back = false) {
    request_step_row row;
    row.step = what;
    row.on = day(on);
    row.taken_back = taken_back;
    return row;
}

constexpr auto foi = request_kind::freedom_of_information;
constexpr auto eir = request_kind::environmental_information;
constexpr auto subject = request_kind::subject_access;

} // namespace

BOOST_AUTO_TEST_SUITE(request_clock)

BOOST_AUTO_TEST_CASE(on_every_day_of_fourteen_years_twenty_working_days_are_what_a_hand_counts) {
    int days = 0;
    for (auto on = day("2013-01-01"); on < day("2027-01-01"); on = on.plus_days(1), ++days) {
        auto const expected = twentieth_by_hand(on);
        if (due_of(foi, on, {}, false).due != expected ||
            due_of(eir, on, {}, false).due != expected)
            BOOST_ERROR(on.to_string() << " is due on " << expected.to_string());
    }
    BOOST_TEST(days == 5113);
}

BOOST_AUTO_TEST_CASE(on_every_day_of_fourteen_years_a_month_is_what_the_calendar_says) {
    for (auto on = day("2013-01-01"); on < day("2027-01-01"); on = on.plus_days(1)) {
        if (due_of(subject, on, {}, false).due != month_by_hand(on, 1) ||
            due_of(subject, on, {}, true).due != month_by_hand(on, 3))
            BOOST_ERROR(on.to_string() << " is due on " << month_by_hand(on, 1).to_string());
    }
}

BOOST_AUTO_TEST_CASE(known_cases_come_out_as_the_commissioner_has_them) {
    // Received on Monday 2 March 2026: Tuesday the 3rd is day one, Monday the 30th day twenty.
    BOOST_TEST(due(foi, "2026-03-02").to_string() == "2026-03-30");
    // Good Friday, Easter Monday and the early May holiday in between.
    BOOST_TEST(due(foi, "2026-04-02").to_string() == "2026-05-05");
    // A day that the next month has not, and one that is a Sunday.
    BOOST_TEST(due(subject, "2026-03-31").to_string() == "2026-04-30");
    BOOST_TEST(due(subject, "2026-09-04").to_string() == "2026-10-05");
    BOOST_TEST(due(subject, "2024-01-31").to_string() == "2024-02-29");
    // 25 December, a Friday, then a weekend and a substitute day.
    BOOST_TEST(due(subject, "2026-11-25").to_string() == "2026-12-29");
}

BOOST_AUTO_TEST_CASE(receipt_at_a_weekend_starts_the_clock_on_monday) {
    BOOST_TEST((due(foi, "2026-03-07") == due(foi, "2026-03-08")));
    BOOST_TEST(due(foi, "2026-03-07").to_string() == "2026-04-07"); // 9 March is day one; Easter
    BOOST_TEST((due(foi, "2026-03-06") == due(foi, "2026-03-08")));
    BOOST_TEST((due(foi, "2026-03-09") > due(foi, "2026-03-08"))); // the control: a day later
}

BOOST_AUTO_TEST_CASE(the_clock_stands_still_while_a_clarification_is_awaited) {
    // Asked on Thursday 5 March (day 3), said on Thursday the 12th: the 13th is day 4.
    BOOST_TEST(due(foi, "2026-03-02", {{day("2026-03-05"), day("2026-03-12")}}).to_string() ==
               "2026-04-08"); // five working days later than 30 March, over Easter
    BOOST_TEST(due(subject, "2026-03-02", {{day("2026-03-05"), day("2026-03-12")}}).to_string() ==
               "2026-04-09"); // 2 April and seven days
    auto const stopped =
        due_of(foi, day("2026-03-02"), std::vector<clock_stop>{{day("2026-03-05"), {}}}, false);
    BOOST_TEST(!stopped.due.has_value());
    BOOST_TEST(stopped.rule == "request.clock_stopped");
}

BOOST_AUTO_TEST_CASE(more_time_is_forty_working_days_or_three_months) {
    BOOST_TEST(due(eir, "2026-03-02", {}, true).to_string() == "2026-04-29");
    BOOST_TEST(due(subject, "2026-03-02", {}, true).to_string() == "2026-06-02");
}

BOOST_AUTO_TEST_CASE(the_state_follows_from_the_steps) {
    using enum request_step;
    std::vector<request_step_row> steps;
    BOOST_TEST((state_of(steps) == request_state::received));

    steps.push_back(step(clarification_asked, "2026-03-05"));
    BOOST_TEST((state_of(steps) == request_state::clarifying));
    steps.push_back(step(clarified, "2026-03-12"));
    BOOST_TEST((state_of(steps) == request_state::received));
    steps.push_back(step(search_begun, "2026-03-13"));
    BOOST_TEST((state_of(steps) == request_state::searching));
    steps.push_back(step(extended, "2026-03-20"));
    BOOST_TEST((state_of(steps) == request_state::extended));
    steps.push_back(step(answered, "2026-03-27", true));
    BOOST_TEST((state_of(steps) == request_state::extended)); // taken back
    steps.push_back(step(refused, "2026-03-30"));
    BOOST_TEST((state_of(steps) == request_state::refused));
}

BOOST_AUTO_TEST_CASE(steps_come_in_their_turn) {
    using enum request_step;
    std::vector<request_step_row> steps;
    auto const code = [&](request_step next) {
        auto const may = may_follow(steps, next);
        return may.has_error() ? may.error().code : std::string{"none"};
    };

    BOOST_TEST(code(clarified) == "request.not_clarifying");
    BOOST_TEST(code(answered) == "none");
    steps.push_back(step(clarification_asked, "2026-03-05"));
    BOOST_TEST(code(search_begun) == "request.clarifying");
    BOOST_TEST(code(answered) == "request.clarifying");
    BOOST_TEST(code(withdrawn) == "none");
    steps.push_back(step(clarified, "2026-03-12"));
    steps.push_back(step(extended, "2026-03-12"));
    BOOST_TEST(code(extended) == "request.extended_already");
    steps.push_back(step(answered, "2026-03-20"));
    for (auto const next : {clarification_asked, search_begun, extended, answered, withdrawn})
        BOOST_TEST(code(next) == "request.closed");
}

BOOST_AUTO_TEST_SUITE_END()
