// The rules that turn facts into what holds, over every day of many years. No store is needed.
#include "libnetwork/organisations/rules.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace network;
using namespace network::organisations;

namespace {

using network::test::day;

struct builder {
    organisation_record record{.id = 1,
                               .created_at = {0},
                               .slugs = {},
                               .facts = {},
                               .successions = {},
                               .merges = {},
                               .consents = {}};

    fact& says(attribute what, std::string value, std::optional<date> from = {},
               std::int64_t at = 0) {
        auto& made = record.facts.emplace_back();
        made.id = static_cast<std::int64_t>(record.facts.size());
        made.organisation = 1;
        made.attribute = what;
        made.value = std::move(value);
        made.from_date = from;
        made.recorded_at = {at};
        return made;
    }
    [[nodiscard]] std::string name(char const* on, std::optional<instant> known_at = {}) const {
        return std::string{rules::name_on(record, {day(on), known_at})};
    }
    [[nodiscard]] std::string control(char const* on) const {
        return std::string{rules::state_on(record, {day(on), {}}).text(attribute::control)};
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(rules_of_the_register)

BOOST_AUTO_TEST_CASE(a_name_holds_from_its_day_until_the_next) {
    builder council;
    council.says(attribute::name, "First");
    council.says(attribute::name, "Third", day("2020-05-07"));
    council.says(attribute::name, "Second", day("2000-01-01"));

    for (auto on = day("1950-01-01"); on < day("2030-01-01"); on = on.plus_days(1)) {
        auto const expected = on < day("2000-01-01")   ? "First"
                              : on < day("2020-05-07") ? "Second"
                                                       : "Third";
        if (rules::name_on(council.record, {on, {}}) != expected)
            BOOST_ERROR("wrong name on " << on.to_string());
    }
}

BOOST_AUTO_TEST_CASE(after_its_last_day_nothing_holds_until_the_next_begins) {
    builder council;
    council.says(attribute::control, "labour", day("2010-05-06"));
    council.says(attribute::control, "green", day("2015-05-07")).to_date = day("2016-05-05");
    council.says(attribute::control, "independent", day("2019-05-02"));

    BOOST_TEST(council.control("2010-05-05") == "");
    BOOST_TEST(council.control("2015-05-06") == "labour");
    BOOST_TEST(council.control("2016-05-04") == "green");
    BOOST_TEST(council.control("2016-05-05") == "");
    BOOST_TEST(council.control("2019-05-02") == "independent");
}

BOOST_AUTO_TEST_CASE(a_correction_holds_from_its_recording_and_the_past_view_stays) {
    builder council;
    council.says(attribute::name, "Wrnog Council", {}, 100);
    council.says(attribute::name, "Wrong Council", {}, 200).corrects = 1;
    auto& taken_back = council.says(attribute::name, "", {}, 300);
    taken_back.corrects = 2;
    taken_back.withdrawn = true;

    BOOST_TEST(council.name("2020-01-01", instant{150}) == "Wrnog Council");
    BOOST_TEST(council.name("2020-01-01", instant{250}) == "Wrong Council");
    BOOST_TEST(rules::life_of(council.record, instant{250}).recorded);
    BOOST_TEST(!rules::life_of(council.record, instant{99}).recorded);
    BOOST_TEST(!rules::life_of(council.record, {}).recorded);
}

BOOST_AUTO_TEST_CASE(what_was_known_then_is_what_a_register_of_then_would_say) {
    // Random histories: reading as known at t equals reading a record cut off after t.
    std::mt19937 random{20221231};
    auto const pick = [&](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    for (int round = 0; round < 200; ++round) {
        builder council;
        std::vector<bool> corrected(40, false);
        for (int i = 0; i < 30; ++i) {
            auto const from = pick(3) == 0 ? std::optional<date>{} : date{}.plus_days(pick(20000));
            auto const what = pick(2) ? attribute::name : attribute::control;
            auto& made = council.says(what, "v" + std::to_string(i), from, i * 10);
            auto const target = static_cast<std::size_t>(pick(i + 1));
            if (i > 0 && pick(3) == 0 && target < static_cast<std::size_t>(i) &&
                !corrected[target]) {
                corrected[target] = true;
                made.attribute = council.record.facts[target].attribute;
                made.corrects = static_cast<std::int64_t>(target) + 1;
                made.withdrawn = pick(3) == 0;
            }
        }
        for (int t = -5; t < 310; t += 35) {
            builder cut;
            for (auto const& one : council.record.facts)
                if (one.recorded_at.milliseconds <= t)
                    cut.record.facts.push_back(one);
            for (int step = 0; step < 20000; step += 997) {
                vantage const then{date{}.plus_days(step), instant{t}};
                vantage const whole{then.on, {}};
                auto const a = rules::state_on(council.record, then);
                auto const b = rules::state_on(cut.record, whole);
                BOOST_TEST_REQUIRE(a.text(attribute::name) == b.text(attribute::name));
                BOOST_TEST_REQUIRE(a.text(attribute::control) == b.text(attribute::control));
                BOOST_TEST_REQUIRE((a.life == b.life));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(life_is_open_at_both_ends_unless_recorded) {
    builder council;
    council.says(attribute::name, "N");
    BOOST_TEST(rules::life_of(council.record, {}).holds(day("1000-01-01")));
    council.says(attribute::begins, "", day("1974-04-01"));
    council.says(attribute::ends, "", day("2023-04-01"));

    auto const life = rules::life_of(council.record, {});
    BOOST_TEST(!life.holds(day("1974-03-31")));
    BOOST_TEST(life.holds(day("1974-04-01")));
    BOOST_TEST(life.holds(day("2023-03-31")));
    BOOST_TEST(!life.holds(day("2023-04-01")));
}

BOOST_AUTO_TEST_CASE(a_succession_ends_its_predecessors_but_not_one_that_goes_on) {
    builder council;
    council.says(attribute::name, "N");
    auto made = std::make_shared<succession>();
    made->id = 5;
    made->kind = succession_kind::reorganisation;
    made->effective = day("2023-04-01");
    made->links = {{1, 2, true}};
    council.record.successions = {made};
    BOOST_TEST((rules::life_of(council.record, {}).ends == day("2023-04-01")));

    auto going_on = std::make_shared<succession>(*made);
    going_on->links = {{1, 1, false}, {3, 1, false}};
    council.record.successions = {going_on};
    BOOST_TEST(!rules::life_of(council.record, {}).ends.has_value());

    auto boundary = std::make_shared<succession>(*made);
    boundary->kind = succession_kind::boundary_change;
    council.record.successions = {boundary};
    BOOST_TEST(!rules::life_of(council.record, {}).ends.has_value());

    auto cancelling = std::make_shared<succession>(*made);
    cancelling->id = 6;
    cancelling->cancels = 5;
    cancelling->recorded_at = {500};
    council.record.successions = {made, cancelling};
    BOOST_TEST(!rules::life_of(council.record, {}).ends.has_value());
    BOOST_TEST(rules::life_of(council.record, instant{499}).ends.has_value());
}

BOOST_AUTO_TEST_CASE(
    the_figure_in_use_is_the_latest_not_after_the_day_else_the_earliest_later_one) {
    builder council;
    council.says(attribute::name, "N");
    for (auto const* year : {"2020", "2011", "2022"}) {
        auto& figure = council.says(attribute::population, "");
        figure.scheme = year;
        figure.amount = std::stoll(year);
    }
    auto const used = [&](char const* on) {
        return rules::state_on(council.record, {day(on), {}})[attribute::population]
            ->amount.value();
    };

    BOOST_TEST(used("1999-01-01") == 2011);
    BOOST_TEST(used("2011-01-01") == 2011);
    BOOST_TEST(used("2021-12-31") == 2020);
    BOOST_TEST(used("2026-01-01") == 2022);
}

BOOST_AUTO_TEST_CASE(codes_are_held_to_their_pattern) {
    auto const sound = [](code_scheme scheme, char const* code) {
        return !rules::fault_in_code("code", scheme, code);
    };
    BOOST_TEST(sound(code_scheme::gss, "E08000011"));
    BOOST_TEST(sound(code_scheme::gss, "N09000002"));
    for (auto const* wrong :
         {"", "E0800001", "E080000111", "X08000011", "E0800001A", "e08000011", "08000011E"})
        BOOST_TEST(!sound(code_scheme::gss, wrong), wrong);
    BOOST_TEST(sound(code_scheme::local_authority, "KWL"));
    BOOST_TEST(sound(code_scheme::local_authority, "NIR-A"));
    for (auto const* wrong : {"", "K", "KWL-", "1AB", "K WL", "ABCDEFGHI"})
        BOOST_TEST(!sound(code_scheme::local_authority, wrong), wrong);
    BOOST_TEST(sound(code_scheme::company, "SC123456"));
    BOOST_TEST(!sound(code_scheme::company, "1234567"));
    BOOST_TEST(sound(code_scheme::charity, "1234567"));
    BOOST_TEST(!sound(code_scheme::charity, "12"));
}

BOOST_AUTO_TEST_CASE(absurd_names_days_places_and_figures_are_refused) {
    BOOST_TEST(rules::fault_in_name("name", " - ").value().code == "name.empty");
    BOOST_TEST(rules::fault_in_name("name", std::string(201, 'x')).value().code == "name.long");
    BOOST_TEST(rules::fault_in_name("name", "A\nB").value().code == "name.control_character");
    BOOST_TEST(!rules::fault_in_name("name", "Ynys Môn"));
    for (auto const* turned : {"Ash\xE2\x80\xAE"
                               "cnuoC",
                               "\xE2\x80\xAA"
                               "Ash",
                               "Ash \xE2\x81\xA6x\xE2\x81\xA9"})
        BOOST_TEST(rules::fault_in_name("name", turned).value().code == "name.direction");
    BOOST_TEST(!rules::fault_in_name("name", "Ash \xE2\x80\x93 Elm \xE2\x80\x9C"
                                             "old\xE2\x80\x9D")); // a dash and quotes
    BOOST_TEST(rules::fault_in_date("on", day("2999-01-01")).value().code == "date.absurd");
    BOOST_TEST(rules::fault_in_position("position", {90'000'001, 0}).value().code ==
               "position.off_earth");
    BOOST_TEST(!rules::fault_in_position("position", {-90'000'000, 180'000'000}));
    BOOST_TEST(rules::fault_in_figure("population", attribute::population, -1, 2020).value().code ==
               "figure.absurd");
    BOOST_TEST(rules::fault_in_figure("population", attribute::population, 1, 20).value().code ==
               "figure.year");
    for (auto const* wrong : {"", "ftp://x", "https://", "https:///x", "http://a b",
                              "javascript:alert(1)", "https://u@x"})
        BOOST_TEST(rules::fault_in_website("website", wrong).has_value(), wrong);
    BOOST_TEST(!rules::fault_in_website("website", "https://www.eastmere.example/"));
}

BOOST_AUTO_TEST_CASE(positions_go_in_and_out_unchanged) {
    std::mt19937 random{7};
    for (int i = 0; i < 1000; ++i) {
        position const where{static_cast<std::int64_t>(random() % 180'000'001) - 90'000'000,
                             static_cast<std::int64_t>(random() % 360'000'001U) - 180'000'000};
        BOOST_TEST_REQUIRE((rules::parse_position(rules::to_stored(where)) == where));
    }
    for (auto const* wrong : {"", "1", "1,", ",1", "1,2,3", "1.5,2", "90000001,0"})
        BOOST_TEST(!rules::parse_position(wrong), wrong);
}

BOOST_AUTO_TEST_SUITE_END()
