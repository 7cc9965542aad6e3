// The make-up of a body: pure rules, on every day of random histories as well as in single cases.
#include "libnetwork/members/seat_rules.hpp"

#include "tests/libnetwork/people/village.hpp"
#include "tests/support/day.hpp"

#include <map>
#include <random>

using namespace network;
using namespace network::members;
using seat_rules::seated;
using test::code_of;

namespace {

using network::test::day;

/// 6 to 8 Full, one accountable body, one Associate, one Affiliate, one without a vote.
seat_policy committee(std::int64_t version = 1, std::string_view from = "2022-02-16") {
    return {version,
            day(from),
            "",
            "published terms of reference",
            {{seat_class::full, 6, 8, true, 24},
             {seat_class::accountable_body, 1, 1, true, std::nullopt},
             {seat_class::associate, 1, 1, true, 24},
             {seat_class::affiliate, 1, 1, true, 24},
             {seat_class::vp, 1, 1, false, std::nullopt}}};
}

seated seat(std::int64_t id, seat_class what, std::string_view from = "2024-01-01",
            std::string_view to = "") {
    seated one;
    one.seat = id;
    one.seat_class = what;
    one.organisation = 100 + id;
    one.votes = what != seat_class::vp;
    one.days = {day(from), to.empty() ? std::nullopt : std::optional{day(to)}};
    return one;
}

std::vector<seated> whole_committee(int full = 7) {
    std::vector<seated> all;
    for (int i = 1; i <= full; ++i)
        all.push_back(seat(i, seat_class::full));
    all.push_back(seat(20, seat_class::accountable_body));
    all.push_back(seat(21, seat_class::associate));
    all.push_back(seat(22, seat_class::affiliate));
    all.push_back(seat(23, seat_class::vp));
    return all;
}

/// The rules that are not kept, with the class they are about.
std::string broken(std::vector<seated> const& all, std::string_view on = "2025-01-01") {
    auto const policy = committee();
    std::string text;
    for (auto const& one : seat_rules::check(&policy, all, day(on)))
        if (!one.met)
            text += one.why.rule + ':' +
                    (one.seat_class ? std::string{to_word(*one.seat_class)} : "") + ' ';
    return text;
}

std::string refusal(std::vector<seated> const& others, seated const& wished) {
    auto const policy = committee();
    return code_of(seat_rules::may_fill(&policy, others, wished));
}

/// Terms drawn at random, with some that overlap and some that never began.
std::vector<seated> random_terms(std::mt19937& draw, date first, int days) {
    std::vector<seated> all;
    auto const upto = [&](int most) { return std::uniform_int_distribution<int>{0, most}(draw); };
    for (std::int64_t id = 1; id <= 40; ++id) {
        auto const starts = first.plus_days(upto(days));
        auto one = seat(id, static_cast<seat_class>(upto(4)));
        one.organisation = upto(60);
        one.days = {starts,
                    upto(5) == 0 ? std::nullopt : std::optional{starts.plus_days(upto(900))}};
        if (upto(9) == 0)
            one.substitute_for = upto(39) + 1;
        all.push_back(one);
    }
    return all;
}

/// How many hold a seat of the class, counted day by day without periods.
using tally = std::map<std::pair<std::int32_t, seat_class>, std::int64_t>;
tally counted(std::vector<seated> const& all, date first, int days) {
    tally held;
    for (auto const& one : all)
        for (int i = 0; i < days; ++i) {
            auto const on = first.plus_days(i);
            if (!one.substitute_for && !(on < *one.days.from) &&
                (!one.days.to || on < *one.days.to))
                ++held[{on.days_since_epoch(), one.seat_class}];
        }
    return held;
}

} // namespace

BOOST_AUTO_TEST_SUITE(seat_rules_of_bodies)

BOOST_AUTO_TEST_CASE(a_committee_of_the_published_make_up_is_as_it_should_be) {
    for (int full : {6, 7, 8})
        BOOST_TEST(broken(whole_committee(full)) == "");
}

BOOST_AUTO_TEST_CASE(too_few_too_many_and_vacant_seats_are_named_with_what_was_counted) {
    BOOST_TEST(broken(whole_committee(5)) == "seats.count:full ");
    BOOST_TEST(broken(whole_committee(9)) == "seats.count:full ");
    auto all = whole_committee();
    all.erase(all.end() - 3);
    BOOST_TEST(broken(all) == "seats.count:associate ");

    auto const policy = committee();
    auto const found = seat_rules::check(&policy, all, day("2025-01-01"));
    BOOST_TEST(found[0].why.text == "Full members: 7 held of 6 to 8");
    BOOST_TEST(found[2].why.text == "Associate members: 0 held, 1 more seat is due");
    BOOST_TEST(found[2].why.policy_version == 1);
    BOOST_TEST(
        (found[2].why.inputs == std::vector<input>{{"held", "0"}, {"least", "1"}, {"most", "1"}}));
}

BOOST_AUTO_TEST_CASE(a_seat_counts_from_its_first_day_to_the_day_before_its_end) {
    auto all = whole_committee();
    all[8] = seat(21, seat_class::associate, "2024-05-01", "2024-06-01");

    BOOST_TEST(broken(all, "2024-04-30") == "seats.count:associate ");
    BOOST_TEST(broken(all, "2024-05-01") == "");
    BOOST_TEST(broken(all, "2024-05-31") == "");
    BOOST_TEST(broken(all, "2024-06-01") == "seats.count:associate ");
}

BOOST_AUTO_TEST_CASE(a_vote_where_there_is_none_a_second_seat_and_a_lone_substitute_are_found) {
    auto voting = whole_committee();
    voting[10].votes = true;
    auto twice = whole_committee();
    twice[1].organisation = twice[0].organisation;
    auto alone = whole_committee();
    alone.push_back(seat(30, seat_class::full));
    alone.back().substitute_for = 99;
    auto wrong_tier = whole_committee();
    wrong_tier[0].tier_fits = false;
    wrong_tier[1].tier_fits = true;

    BOOST_TEST(broken(voting) == "seats.vote:vp ");
    BOOST_TEST(broken(twice) == "seats.organisation:full ");
    BOOST_TEST(broken(alone) == "seats.substitute:full ");
    alone.back().substitute_for = 1;
    BOOST_TEST(broken(alone) == "");
    BOOST_TEST(broken(wrong_tier) == "seats.tier:full ");
}

BOOST_AUTO_TEST_CASE(before_any_make_up_there_is_nothing_to_check) {
    std::vector<seat_policy> const policies{committee(1), committee(2, "2026-06-01")};

    auto const* none = seat_rules::in_force(policies, day("2022-02-15"));
    auto const found = seat_rules::check(none, {}, day("2022-02-15"));

    BOOST_TEST(none == nullptr);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].met);
    BOOST_TEST(found[0].why.rule == "seats.no_policy");
    BOOST_TEST(seat_rules::in_force(policies, day("2022-02-16"))->version == 1);
    BOOST_TEST(seat_rules::in_force(policies, day("2026-05-31"))->version == 1);
    BOOST_TEST(seat_rules::in_force(policies, day("2026-06-01"))->version == 2);
}

BOOST_AUTO_TEST_CASE(a_seat_is_filled_where_one_is_free_for_the_whole_term) {
    auto const all = whole_committee(7);
    auto later = seat(40, seat_class::full, "2026-01-01");
    auto full_house = all;
    full_house.push_back(later);

    BOOST_TEST(refusal(all, seat(50, seat_class::full, "2025-01-01")) == "none");
    BOOST_TEST(refusal(full_house, seat(50, seat_class::full, "2025-01-01")) == "seat.none_free");
    BOOST_TEST(refusal(full_house, seat(50, seat_class::full, "2025-01-01", "2026-01-01")) ==
               "none");
    BOOST_TEST(refusal(full_house, seat(50, seat_class::full, "2025-01-01", "2026-01-02")) ==
               "seat.none_free");
    BOOST_TEST(refusal(all, seat(50, seat_class::associate)) == "seat.none_free");
}

BOOST_AUTO_TEST_CASE(what_no_make_up_allows_is_refused_with_its_rule) {
    auto const all = whole_committee();
    auto same = seat(50, seat_class::full);
    same.organisation = 101;
    auto backwards = seat(50, seat_class::full, "2025-01-01", "2025-01-01");
    auto voting = seat(50, seat_class::vp, "2020-01-01", "2023-01-01");
    voting.votes = true;
    auto for_nobody = seat(50, seat_class::full);
    for_nobody.substitute_for = 77;
    auto for_another_class = seat(50, seat_class::full);
    for_another_class.substitute_for = 21;
    auto substitute = seat(50, seat_class::full);
    substitute.substitute_for = 3;
    auto wrong_tier = seat(50, seat_class::full);
    wrong_tier.tier_fits = false;

    BOOST_TEST(refusal(all, wrong_tier) == "seat.tier");
    BOOST_TEST(refusal(all, same) == "seat.organisation_already");
    BOOST_TEST(refusal(all, backwards) == "seat.term_empty");
    BOOST_TEST(refusal(all, voting) == "seat.no_vote");
    BOOST_TEST(refusal(all, for_nobody) == "seat.unknown");
    BOOST_TEST(refusal(all, for_another_class) == "seat.substitute_of_other");
    BOOST_TEST(refusal(all, substitute) == "none");
    auto narrow = committee();
    narrow.lines.resize(1);
    BOOST_TEST(code_of(seat_rules::may_fill(&narrow, {}, seat(1, seat_class::vp))) ==
               "seat.class_unknown");
}

BOOST_AUTO_TEST_CASE(on_every_day_of_twelve_years_the_check_counts_what_is_held) {
    auto const first = day("2016-01-01");
    constexpr int days = 12 * 366;
    auto const policy = committee(1, "2016-01-01");
    std::int64_t kept = 0;
    std::int64_t not_kept = 0;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 draw{seed};
        auto const all = random_terms(draw, first, days);
        auto held = counted(all, first, days);
        for (int i = 0; i < days; ++i) {
            auto const on = first.plus_days(i);
            for (auto const& one : seat_rules::check(&policy, all, on)) {
                if (one.why.rule != "seats.count")
                    continue;
                auto const due = held[{on.days_since_epoch(), *one.seat_class}];
                if (one.held != due || one.met != (due >= one.least && due <= one.most))
                    BOOST_FAIL("seed " << seed << " on " << on.to_string() << ": " << one.why.text);
                ++(one.met ? kept : not_kept);
            }
        }
    }
    // Both answers were seen, so that neither can be the only one it ever gives.
    BOOST_TEST(kept > 1000);
    BOOST_TEST(not_kept > 1000);
}

BOOST_AUTO_TEST_CASE(seats_filled_under_the_rules_never_exceed_the_make_up_on_any_day) {
    auto const first = day("2022-02-16");
    constexpr int days = 12 * 366;
    auto const policy = committee();
    std::int64_t refused = 0;
    std::int64_t too_many_without_rules = 0;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 draw{seed};
        auto const wishes = random_terms(draw, first, days);
        std::vector<seated> filled;
        for (auto const& wish : wishes)
            if (seat_rules::may_fill(&policy, filled, wish).has_value())
                filled.push_back(wish);
            else
                ++refused;
        for (int i = 0; i < days; ++i) {
            auto const on = first.plus_days(i);
            for (auto const& one : seat_rules::check(&policy, filled, on))
                if (one.why.rule == "seats.organisation" ||
                    (one.why.rule == "seats.count" && one.held > one.most))
                    BOOST_FAIL("seed " << seed << " on " << on.to_string() << ": " << one.why.text);
            for (auto const& one : seat_rules::check(&policy, wishes, on))
                too_many_without_rules += one.why.rule == "seats.count" && one.held > one.most;
        }
    }
    BOOST_TEST(refused > 10);
    BOOST_TEST(too_many_without_rules > 10);
}

BOOST_AUTO_TEST_SUITE_END()
