// How a declaration stands on every day of thirteen years: held against counts made by hand,
// against a plain recount of our own, and against what nobody could have known yet.
#include "libnetwork/members/commitment_rules.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace network;
using namespace network::members;

namespace {

using network::test::day;

/// A council that elects by thirds, with a declaration of 10 September 2014.
struct history {
    known_council council;
    std::vector<commitment_policy> policies;

    history() {
        known_commitment made;
        made.root = 1;
        made.said.id = 1;
        made.said.organisation = 1;
        made.said.declared_on = day("2014-09-10");
        council.organisation = 1;
        council.commitments.push_back(std::move(made));
        council.cycles.push_back({1, 1, 1974, election_scope::third, 4, 2013, "", {}});
    }
    known_commitment& commitment() { return council.commitments.front(); }
    void review(date on, review_result result = review_result::reaffirmed,
                std::optional<date> next = {}) {
        commitment_review made;
        made.id = static_cast<std::int64_t>(commitment().reviews.size()) + 1;
        made.declaration = 1;
        made.held_on = on;
        made.result = result;
        made.text = "as minuted";
        made.next_review_on = next;
        commitment().reviews.push_back(made);
    }
    void review(std::string_view iso, review_result result = review_result::reaffirmed) {
        review(day(iso), result);
    }
    void control(std::string_view iso, organisations::political_control who) {
        council.controls.push_back({day(iso), who});
    }
    void protect(safeguard_kind kind, std::string_view from, std::optional<date> to = {}) {
        safeguard made;
        made.kind = kind;
        made.from_date = day(from);
        made.to_date = to;
        commitment().safeguards.push_back(made);
    }
    commitment_verdict on(date when) {
        return members::rules::judge(council, commitment(), policies, when, std::nullopt);
    }
    commitment_verdict on(std::string_view iso) { return on(day(iso)); }
    commitment_state state(std::string_view iso) { return on(iso).state; }
};

using enum commitment_state;
using organisations::political_control;

/// Thirteen years of days, beginning with the declaration.
template <class Look>
void every_day(Look&& look) {
    for (auto at = day("2014-09-10"); at <= day("2027-09-10"); at = at.plus_days(1))
        look(at);
}

/// A random but possible life of a declaration.
history random_history(std::mt19937& chance) {
    history made;
    auto const roll = [&](int most) { return std::uniform_int_distribution<int>{0, most}(chance); };
    auto at = made.commitment().said.declared_on;
    for (int i = roll(8); i > 0; --i) {
        at = at.plus_days(20 + roll(600));
        bool const last = roll(9) == 0;
        made.review(at, last ? review_result::lapsed : review_result::reaffirmed,
                    !last && roll(1) == 0 ? std::optional{at.plus_days(100 + roll(500))}
                                          : std::nullopt);
        if (last)
            break;
    }
    at = day("2013-05-10");
    for (int i = roll(6); i > 0; --i) {
        made.control(at.to_string(),
                     roll(1) == 0 ? political_control::labour : political_control::conservative);
        at = at.plus_days(200 + roll(900));
    }
    if (roll(1) == 0)
        made.commitment().said.review_on = day("2014-09-11").plus_days(roll(900));
    if (roll(1) == 0)
        made.protect(safeguard_kind::constitution_changed, "2015-01-01");
    if (roll(5) == 0)
        made.council.ends = day("2016-04-01").plus_days(roll(3000));
    return made;
}

} // namespace

BOOST_TEST_DONT_PRINT_LOG_VALUE(commitment_state)
BOOST_TEST_DONT_PRINT_LOG_VALUE(test_outcome)
BOOST_TEST_DONT_PRINT_LOG_VALUE(durability_band)

BOOST_AUTO_TEST_SUITE(commitment_rules)

BOOST_AUTO_TEST_CASE(a_review_falls_due_for_26_weeks_from_the_day_of_an_election) {
    history made;
    made.review("2021-06-01");

    BOOST_TEST((made.state("2022-05-04") == current));
    BOOST_TEST((made.state("2022-05-05") == review_due));
    BOOST_TEST(made.on("2022-05-05").review_due->to_string() == "2022-11-03");
    BOOST_TEST((made.state("2022-11-03") == review_due));
    BOOST_TEST((made.state("2022-11-04") == review_overdue));
    BOOST_TEST(made.on("2022-11-04").why.front().rule == "review.after_election");
}

BOOST_AUTO_TEST_CASE(the_review_that_is_held_answers_whatever_was_open) {
    history made;
    made.review("2021-06-01");
    made.review("2022-07-13");

    BOOST_TEST((made.state("2022-07-12") == review_due));
    BOOST_TEST((made.state("2022-07-13") == current));
    BOOST_TEST((made.state("2023-05-03") == current));
    BOOST_TEST((made.state("2023-05-04") == review_due));
}

BOOST_AUTO_TEST_CASE(a_day_set_by_the_motion_is_announced_eight_weeks_before) {
    history made;
    made.council.cycles.clear();
    made.commitment().said.review_on = day("2015-03-04");

    BOOST_TEST((made.state("2015-01-06") == current));
    BOOST_TEST((made.state("2015-01-07") == review_due));
    BOOST_TEST((made.state("2015-03-04") == review_due));
    BOOST_TEST((made.state("2015-03-05") == review_overdue));
    made.review("2015-02-01");
    BOOST_TEST((made.state("2015-03-05") == current));
    BOOST_TEST(made.on("2015-03-05").reviews_on_time == 1);
}

BOOST_AUTO_TEST_CASE(what_lapses_within_the_time_for_its_review_fell_to_that_election) {
    history made;
    made.review("2018-11-01", review_result::lapsed); // election of 3 May 2018: due 1 November

    auto const verdict = made.on("2020-01-01");

    BOOST_TEST((verdict.state == lapsed));
    BOOST_TEST(verdict.lapse_reason == "as minuted");
    BOOST_TEST((verdict.tests.back().outcome == test_outcome::fell));
    BOOST_TEST(verdict.elections_outlived == 2); // 2015 and 2016, not 2018
}

BOOST_AUTO_TEST_CASE(what_lapses_a_day_later_had_outlived_it) {
    history made;
    made.review("2018-11-02", review_result::lapsed);

    auto const verdict = made.on("2020-01-01");

    BOOST_TEST((verdict.tests.back().outcome == test_outcome::outlived));
    BOOST_TEST(verdict.elections_outlived == 3);
}

BOOST_AUTO_TEST_CASE(control_counts_only_where_it_changes_and_only_after_the_declaration) {
    history made;
    made.control("2013-05-10", political_control::labour);
    made.control("2014-06-01", political_control::no_overall_control); // before it
    made.control("2015-05-20", political_control::no_overall_control); // the same again
    made.control("2016-05-18", political_control::conservative);

    BOOST_TEST(made.on("2016-05-17").tests.size() == 2U); // elections of 2015 and 2016
    BOOST_TEST(made.on("2016-05-18").tests.size() == 3U);
    BOOST_TEST(made.on("2016-05-18").changes_outlived == 0);
    BOOST_TEST(made.on("2016-11-16").changes_outlived == 0); // the 26th week ends
    BOOST_TEST(made.on("2016-11-17").changes_outlived == 1);
    BOOST_TEST(made.on("2016-11-17").tests.back().why.text ==
               "From No overall control to Conservative");
}

BOOST_AUTO_TEST_CASE(durability_is_the_sum_that_the_definition_says) {
    history made;
    made.control("2013-05-10", political_control::labour);
    made.control("2018-05-20", political_control::no_overall_control);
    for (auto const* iso : {"2015-06-10", "2016-06-08", "2018-07-11", "2019-06-12"})
        made.review(iso);
    made.protect(safeguard_kind::constitution_changed, "2015-01-01");
    made.protect(safeguard_kind::cross_party_sponsors, "2014-09-10", day("2019-01-01"));

    auto const verdict = made.on("2020-01-01");

    BOOST_TEST(verdict.elections_outlived == 4); // 2015, 2016, 2018, 2019
    BOOST_TEST(verdict.changes_outlived == 1);
    // 4 x 8 + 1 x 14 + 20 x 4/4 + 10; the sponsors had left by then.
    BOOST_TEST(verdict.durability == 76);
    BOOST_TEST((verdict.band == durability_band::durable));
    BOOST_TEST(made.on("2018-12-31").durability == 3 * 8 + 14 + 20 + 10 + 6);
}

BOOST_AUTO_TEST_CASE(a_review_that_came_late_is_no_review_on_time) {
    history made;
    made.review("2015-11-06"); // due 5 November 2015
    BOOST_TEST(made.on("2015-12-01").reviews_fallen_due == 1);
    BOOST_TEST(made.on("2015-12-01").reviews_on_time == 0);

    history in_time;
    in_time.review("2015-11-05");
    BOOST_TEST(in_time.on("2015-12-01").reviews_on_time == 1);
}

BOOST_AUTO_TEST_CASE(bands_begin_at_0_20_50_and_75) {
    for (std::int64_t points = 0; points <= 100; ++points) {
        auto const expected = points >= 75   ? durability_band::durable
                              : points >= 50 ? durability_band::rooted
                              : points >= 20 ? durability_band::tested
                                             : durability_band::untested;
        BOOST_TEST((members::rules::band_of(points) == expected), points);
    }
}

BOOST_AUTO_TEST_CASE(a_new_policy_changes_nothing_that_fell_due_before_it) {
    history made;
    made.review("2021-06-01");
    made.policies.push_back({1, day("2022-06-01"), 10, 2, "EOC", "EOC/1", {}});

    BOOST_TEST(made.on("2022-08-01").review_due->to_string() == "2022-11-03");
    made.review("2022-08-02");
    BOOST_TEST(made.on("2023-05-04").review_due->to_string() == "2023-07-13"); // ten weeks
    BOOST_TEST(made.on("2023-05-04").why.front().policy_version == 1);
}

BOOST_AUTO_TEST_CASE(a_declaration_of_a_council_that_is_no_more_meets_nothing_further) {
    history made;
    made.council.ends = day("2019-04-01");

    BOOST_TEST((made.state("2019-03-31") == review_overdue));
    BOOST_TEST((made.state("2019-04-01") == council_ended));
    BOOST_TEST(made.on("2027-01-01").elections_outlived == 3);
}

BOOST_AUTO_TEST_CASE(on_every_day_of_thirteen_years_the_counts_are_those_of_a_plain_recount) {
    history made;
    for (auto const* iso : {"2015-06-10", "2016-12-08", "2021-06-15", "2023-09-01"})
        made.review(iso);
    made.review("2025-03-01", review_result::lapsed);
    std::vector<date> const polls{day("2015-05-07"), day("2016-05-05"), day("2018-05-03"),
                                  day("2019-05-02"), day("2021-05-06"), day("2022-05-05"),
                                  day("2023-05-04"), day("2024-05-02")};
    // By hand: the first day on which each election counts as outlived.
    std::vector<date> const outlived{day("2015-06-10"), day("2016-11-04"), day("2018-11-02"),
                                     day("2019-11-01"), day("2021-06-15"), day("2022-11-04"),
                                     day("2023-09-01"), day("2024-11-01")};

    every_day([&](date at) {
        auto const verdict = made.on(at);
        auto const met =
            std::count_if(polls.begin(), polls.end(), [&](date one) { return one <= at; });
        auto const done =
            std::count_if(outlived.begin(), outlived.end(), [&](date one) { return one <= at; });
        BOOST_TEST_REQUIRE(static_cast<long>(verdict.tests.size()) == met, at.to_string());
        BOOST_TEST_REQUIRE(verdict.elections_outlived == done, at.to_string());
        BOOST_TEST_REQUIRE((verdict.state == lapsed) == (day("2025-03-01") <= at), at.to_string());
    });
}

BOOST_AUTO_TEST_CASE(no_day_knows_what_came_after_it) {
    std::mt19937 chance{20140910};
    std::int64_t seen = 0;
    for (int life = 0; life < 8; ++life) {
        auto whole = random_history(chance);
        for (auto at = day("2014-09-10"); at <= day("2027-09-10");
             at = at.plus_days(1 + life % 5)) {
            auto told = whole;
            std::erase_if(told.commitment().reviews,
                          [&](auto const& one) { return at < one.held_on; });
            std::erase_if(told.council.controls, [&](auto const& one) { return at < *one.from; });
            if (told.council.ends && at < *told.council.ends)
                told.council.ends.reset();
            auto const a = whole.on(at), b = told.on(at);
            BOOST_TEST_REQUIRE((a.state == b.state), at.to_string());
            BOOST_TEST_REQUIRE(a.durability == b.durability, at.to_string());
            BOOST_TEST_REQUIRE(a.tests.size() == b.tests.size(), at.to_string());
            BOOST_TEST_REQUIRE(a.reviews_on_time == b.reviews_on_time, at.to_string());
            ++seen;
        }
    }
    BOOST_TEST(seen > 15'000);
}

BOOST_AUTO_TEST_CASE(parts_add_up_and_stay_within_their_bounds_whatever_happened) {
    std::mt19937 chance{7};
    std::int64_t highest = 0;
    for (int life = 0; life < 10; ++life) {
        auto made = random_history(chance);
        std::int64_t before = 0;
        for (auto at = day("2014-09-10"); at <= day("2027-09-10"); at = at.plus_days(3)) {
            auto const verdict = made.on(at);
            std::int64_t sum = 0, most = 0;
            for (auto const& part : verdict.parts) {
                BOOST_TEST_REQUIRE((0 <= part.points && part.points <= part.most));
                sum += part.points;
                most += part.most;
            }
            BOOST_TEST_REQUIRE(sum == verdict.durability);
            BOOST_TEST_REQUIRE(most == 100);
            BOOST_TEST_REQUIRE(before <= verdict.elections_outlived); // outlived is outlived
            before = verdict.elections_outlived;
            highest = std::max(highest, sum);
        }
    }
    BOOST_TEST(highest >= 50);
}

BOOST_AUTO_TEST_CASE(of_each_root_the_newest_row_known_by_then_stands) {
    declaration first;
    first.id = 1;
    first.motion = "first";
    first.recorded_at = {100};
    auto second = first;
    second.id = 2;
    second.root = 1;
    second.motion = "second";
    second.recorded_at = {200};
    auto third = second;
    third.id = 3;
    third.withdrawn = true;
    third.recorded_at = {300};
    std::vector const all{first, second, third};
    auto const at = [&](std::int64_t when) {
        return members::rules::standing<declaration>(all, instant{when});
    };

    BOOST_TEST(at(99).empty());
    BOOST_TEST(at(100).front().motion == "first");
    BOOST_TEST(at(199).front().motion == "first");
    BOOST_TEST(at(200).front().motion == "second");
    BOOST_TEST(at(300).empty());
    BOOST_TEST(members::rules::standing<declaration>(all, std::nullopt).empty());
}

BOOST_AUTO_TEST_SUITE_END()
