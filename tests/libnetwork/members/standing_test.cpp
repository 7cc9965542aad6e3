// How a membership stands: over every day of thirteen years, in four time zones, against a second
// reckoning that walks day by day; and what may happen to it when.
#include "tests/libnetwork/members/histories.hpp"

#include <boost/test/unit_test.hpp>

#include <ctime>

using namespace network;
using namespace network::test;

namespace {

constexpr int histories = 60;
date const first_day = on(2019, 1, 1);
date const final_day = on(2031, 12, 31);

event happened(event_kind kind, date effective, std::optional<date> until = {},
               std::optional<tier> into = {}) {
    event what;
    what.kind = kind;
    what.effective = effective;
    what.until = until;
    what.tier = into;
    return what;
}

membership member_since(date day, tier as = tier::full, std::optional<date> until = {}) {
    membership made{1, 1, {happened(event_kind::admitted, day, until, as)}};
    made.events.front().id = 1;
    return made;
}

void then(membership& to, event what) {
    what.id = static_cast<std::int64_t>(to.events.size()) + 1;
    what.recorded_at = {what.id * 1000};
    to.events.push_back(what);
}

std::string refusal(membership const& to, event const& what) {
    auto const policies = mixed_policies();
    auto const allowed = members::rules::may_happen(to, what, policies);
    if (!allowed.has_error())
        return "allowed";
    return allowed.error().problems.empty() ? allowed.error().code
                                            : allowed.error().problems.front().code;
}

std::string stands(membership const& of, date day) {
    auto const policies = mixed_policies();
    return in_words(members::rules::state_on(of, policies, {day, std::nullopt}));
}

// All answers of a run of histories, as one text.
std::string all_answers() {
    std::mt19937 dice{7};
    auto const policies = mixed_policies();
    std::string text;
    for (int i = 0; i < 10; ++i) {
        auto const history = random_history(dice, policies);
        for (auto day = first_day; day <= final_day; day = day.plus_days(1))
            text +=
                in_words(members::rules::state_on(history, policies, {day, std::nullopt})) + '\n';
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(standing_of_a_membership)

BOOST_AUTO_TEST_CASE(
    every_day_of_random_histories_is_answered_as_a_walk_from_day_to_day_answers_it) {
    std::mt19937 dice{20261121};
    auto const policies = mixed_policies();

    for (int i = 0; i < histories; ++i) {
        auto const history = random_history(dice, policies);
        auto const expected = day_by_day{history, 45}.days(first_day, final_day);

        BOOST_TEST_CONTEXT("history " << i) {
            BOOST_TEST_REQUIRE(!history.events.empty());
            std::size_t at = 0;
            for (auto day = first_day; day <= final_day; day = day.plus_days(1), ++at) {
                auto const answer =
                    in_words(members::rules::state_on(history, policies, {day, std::nullopt}));
                if (answer != expected[at])
                    BOOST_TEST(answer == expected[at],
                               day.to_string() << ": " << answer << ", not " << expected[at]);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_second_reckoning_notices_a_wrong_day_of_grace) {
    std::mt19937 dice{20261121};
    auto const policies = mixed_policies();
    int differences = 0;

    for (int i = 0; i < histories; ++i) {
        auto const history = random_history(dice, policies);
        auto const off_by_one = day_by_day{history, 44}.days(first_day, final_day);
        std::size_t at = 0;
        for (auto day = first_day; day <= final_day; day = day.plus_days(1), ++at)
            differences +=
                in_words(members::rules::state_on(history, policies, {day, std::nullopt})) !=
                off_by_one[at];
    }

    BOOST_TEST(differences > 0);
}

BOOST_AUTO_TEST_CASE(no_answer_depends_on_the_time_zone_of_the_machine) {
    auto const* const before = std::getenv("TZ");
    std::string const kept = before ? before : "";
    auto const at_home = all_answers();

    for (auto const* zone : {"UTC", "Europe/London", "Pacific/Auckland", "America/Anchorage"}) {
        setenv("TZ", zone, 1);
        tzset();
        BOOST_TEST_CONTEXT(zone) {
            BOOST_TEST((all_answers() == at_home));
        }
    }

    before ? setenv("TZ", kept.c_str(), 1) : unsetenv("TZ");
    tzset();
}

BOOST_AUTO_TEST_CASE(spells_never_overlap_and_are_the_days_on_which_it_belongs) {
    std::mt19937 dice{99};
    auto const policies = mixed_policies();

    for (int i = 0; i < histories; ++i) {
        auto const history = random_history(dice, policies);
        auto const spells = members::rules::spells_of(history, policies, std::nullopt);

        BOOST_TEST_CONTEXT("history " << i) {
            for (std::size_t at = 0; at < spells.size(); ++at) {
                BOOST_TEST((!spells[at].days.to || *spells[at].days.from < *spells[at].days.to));
                if (at > 0)
                    BOOST_TEST((*spells[at - 1].days.to <= *spells[at].days.from));
            }
            for (auto day = first_day; day <= final_day; day = day.plus_days(1)) {
                auto const now = members::rules::state_on(history, policies, {day, std::nullopt});
                auto const holds = [&](spell const& one) {
                    return one.days.contains(day) && one.tier == now.tier;
                };
                auto const in = std::count_if(spells.begin(), spells.end(), holds);
                if (in != now.belongs())
                    BOOST_TEST(in == now.belongs(), day.to_string());
                auto const found = std::find_if(spells.begin(), spells.end(), holds);
                if (now.belongs() && (found == spells.end() || now.tier_since != found->days.from))
                    BOOST_ERROR("in this tier since another day, on " + day.to_string());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_was_answered_at_an_instant_is_answered_again_for_that_instant) {
    std::mt19937 dice{4};
    auto const policies = mixed_policies();

    for (int i = 0; i < histories; ++i) {
        auto const whole = random_history(dice, policies);
        membership known{1, 1, {}};
        for (auto const& what : whole.events) {
            known.events.push_back(what); // what stood in the store at that instant, and no more
            for (auto day = first_day; day <= final_day; day = day.plus_days(17)) {
                auto const then_said =
                    in_words(members::rules::state_on(known, policies, {day, std::nullopt}));
                auto const now_said =
                    in_words(members::rules::state_on(whole, policies, {day, what.recorded_at}));
                if (then_said != now_said)
                    BOOST_TEST(then_said == now_said, day.to_string());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_correction_changes_the_answer_from_its_instant_on_and_not_before) {
    auto member = member_since(on(2020, 5, 1));
    member.events.front().recorded_at = {1000};
    auto wrong = happened(event_kind::lapsed, on(2021, 8, 1));
    then(member, wrong);
    auto right = happened(event_kind::lapsed, on(2022, 8, 1));
    right.corrects = 2;
    then(member, right);
    auto const policies = mixed_policies();

    BOOST_TEST(stands(member, on(2021, 12, 1)) == "active full");
    BOOST_TEST(stands(member, on(2022, 12, 1)) == "lapsed full");
    BOOST_TEST(in_words(members::rules::state_on(
                   member, policies, {on(2021, 12, 1), instant{2500}})) == "lapsed full");
}

BOOST_AUTO_TEST_CASE(an_open_ended_membership_outlives_its_term_and_a_fixed_one_does_not) {
    auto const open = member_since(on(2020, 8, 1), tier::full, on(2021, 8, 1));
    auto const fixed = member_since(on(2020, 8, 1), tier::affiliate, on(2021, 8, 1));

    BOOST_TEST(stands(open, on(2030, 1, 1)) == "active full");
    BOOST_TEST(stands(fixed, on(2021, 7, 31)) == "active affiliate");
    BOOST_TEST(stands(fixed, on(2021, 8, 1)) == "grace affiliate");
    BOOST_TEST(stands(fixed, on(2021, 9, 14)) == "grace affiliate");
    BOOST_TEST(stands(fixed, on(2021, 9, 15)) == "lapsed affiliate");
}

BOOST_AUTO_TEST_CASE(consecutive_terms_leave_no_gap_and_a_return_shows_one) {
    auto member = member_since(on(2020, 8, 1), tier::affiliate, on(2021, 8, 1));
    then(member, happened(event_kind::renewed, on(2021, 7, 20), on(2022, 8, 1)));
    auto back = happened(event_kind::reinstated, on(2023, 1, 1), on(2024, 8, 1), tier::affiliate);
    then(member, back);
    auto const policies = mixed_policies();

    auto const spells = members::rules::spells_of(member, policies, std::nullopt);

    BOOST_TEST_REQUIRE(spells.size() == 2U);
    BOOST_TEST((spells[0].days == period{on(2020, 8, 1), on(2022, 9, 15)})); // 1 August and 45 days
    BOOST_TEST((spells[1].days == period{on(2023, 1, 1), on(2024, 9, 15)}));
}

BOOST_AUTO_TEST_CASE(nothing_happens_to_those_who_do_not_belong) {
    auto member = member_since(on(2020, 5, 1));
    then(member, happened(event_kind::left, on(2021, 5, 1)));
    auto const later = on(2022, 1, 1);

    for (auto const kind :
         {event_kind::suspended, event_kind::lapsed, event_kind::left, event_kind::expelled})
        BOOST_TEST_CONTEXT(to_word(kind)) {
            BOOST_TEST(refusal(member, happened(kind, later)) == "member.not_active");
        }
    BOOST_TEST(refusal(member, happened(event_kind::renewed, later, on(2023, 1, 1))) ==
               "member.not_active");
    BOOST_TEST(refusal(member, happened(event_kind::admitted, later, {}, tier::full)) ==
               "member.was_before");
    BOOST_TEST(refusal(member, happened(event_kind::reinstated, later, {}, tier::full)) ==
               "allowed");
}

BOOST_AUTO_TEST_CASE(what_makes_no_sense_is_refused_by_name) {
    auto const member = member_since(on(2020, 5, 1), tier::full, on(2021, 8, 1));
    auto const day = on(2021, 1, 1);

    BOOST_TEST(refusal(member, happened(event_kind::admitted, day, {}, tier::full)) ==
               "member.already");
    BOOST_TEST(refusal(member, happened(event_kind::admitted, on(2019, 1, 1), {}, tier::full)) ==
               "member.already");
    BOOST_TEST(refusal(member, happened(event_kind::renewed, day, on(2020, 12, 31))) ==
               "until.before_effective");
    BOOST_TEST(refusal(member, happened(event_kind::renewed, day, on(2021, 7, 1))) ==
               "until.not_later");
    BOOST_TEST(refusal(member, happened(event_kind::renewed, day)) == "until.required");
    BOOST_TEST(refusal(member, happened(event_kind::lapsed, on(2020, 1, 1))) ==
               "member.later_event");
    BOOST_TEST(refusal(member, happened(event_kind::tier_changed, day, {}, tier::full)) ==
               "member.tier_same");
    BOOST_TEST(refusal(member, happened(event_kind::resumed, day)) == "member.not_suspended");
    BOOST_TEST(refusal(member, happened(event_kind::notice_withdrawn, day)) == "member.no_notice");
    BOOST_TEST(refusal({1, 1, {}}, happened(event_kind::lapsed, day)) == "member.not_admitted");
    BOOST_TEST(refusal({1, 1, {}}, happened(event_kind::admitted, day)) == "tier.required");
}

BOOST_AUTO_TEST_CASE(a_suspended_member_keeps_its_place_and_loses_every_right) {
    auto member = member_since(on(2020, 5, 1));
    then(member, happened(event_kind::suspended, on(2021, 5, 1)));
    auto const policies = mixed_policies();
    auto const now = members::rules::state_on(member, policies, {on(2021, 6, 1), std::nullopt});

    auto const rights = members::rules::entitlements(now, policies.back(), false);

    BOOST_TEST(now.belongs());
    for (auto const& one : rights) {
        BOOST_TEST(!one.granted);
        BOOST_TEST(one.why.rule == "standing.suspended");
    }
}

BOOST_AUTO_TEST_CASE(every_yes_and_no_names_its_rule_and_policy) {
    auto const policies = mixed_policies();
    for (auto const held : {tier::full, tier::associate, tier::affiliate, tier::supporter}) {
        auto const member = member_since(on(2020, 5, 1), held, on(2029, 1, 1));
        auto const now = members::rules::state_on(member, policies, {on(2021, 6, 1), std::nullopt});

        for (auto const& one : members::rules::entitlements(now, policies.back(), false))
            BOOST_TEST_CONTEXT(to_word(held) << ' ' << one.label) {
                BOOST_TEST(one.why.policy_version == 3);
                BOOST_TEST(one.why.rule == (one.granted ? "tier.allows" : "tier.does_not_allow"));
                BOOST_TEST(!one.why.text.empty());
                // BALLOT and EOC18: one vote for each Full member, none for the other classes.
                if (one.entitlement == entitlement::vote)
                    BOOST_TEST(one.granted == (held == tier::full));
            }
    }
}

BOOST_AUTO_TEST_SUITE_END()
