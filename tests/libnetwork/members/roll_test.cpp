// The roll: lists, counts, votes and growth as on any day and as known at any instant; and what a
// reorganisation does to them.
#include "tests/libnetwork/members/roll_desk.hpp"

#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"

using namespace network;
using namespace network::test;

using names = std::vector<std::string>;

namespace {

reorganise_wish merging(char const* when, names before, char const* into) {
    reorganise_wish wish;
    wish.kind = succession_kind::merge;
    wish.on = day(when);
    wish.predecessors = std::move(before);
    successor_wish made;
    made.name = into;
    made.kind = organisation_kind::unitary;
    wish.successors = {made};
    return wish;
}

// As the operation does it: the reorganisation and what it does to members, in one act.
result<std::vector<std::string>> reorganises(roll_desk& here, reorganise_wish const& wish) {
    return here.records.write(acting(network_manager()),
                              [&](changes::unit_of_work& work) -> result<std::vector<std::string>> {
                                  NETWORK_TRY(auto const done, reorganise(work, wish));
                                  return carry_over(work, *done.succession);
                              });
}

std::int64_t member_days(roll_desk& here, names const& slugs, date until) {
    std::int64_t days = 0;
    for (auto const& slug : slugs)
        for (auto const& spell : here.sees(show_membership, {slug, until, {}}).spells)
            days += spell.days;
    return days;
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_roll)

BOOST_AUTO_TEST_CASE(supporters_are_counted_apart) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.adds("Loomworks", organisation_kind::co_operative);
        here.adds("Millford", organisation_kind::town_council);
        here.adds("Weavers", organisation_kind::charity);
        here.admits("ash", tier::full, "2020-01-01");
        here.admits("loomworks", tier::affiliate, "2020-01-01");
        here.admits("millford", tier::associate, "2021-01-01");
        here.admits("weavers", tier::supporter, "2020-01-01");

        auto const counts = here.sees(count_members, {});

        BOOST_TEST(counts.members == 3);
        BOOST_TEST(counts.supporters == 1);
        BOOST_TEST(here.members_on("2020-06-01") == (names{"Ash", "Loomworks"}),
                   boost::test_tools::per_element());
        BOOST_TEST(here.members_on("2026-11-21", tier::supporter) == (names{"Weavers"}),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(residents_and_budgets_are_those_of_members_each_counted_once) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        add_wish wish;
        wish.name = "Ash";
        wish.kind = organisation_kind::unitary;
        wish.population = 100'000;
        wish.population_year = 2020;
        here.does(add, wish);
        wish.name = "Greater Wood Combined Authority";
        wish.kind = organisation_kind::combined_authority;
        wish.population = 500'000;
        here.does(add, wish);
        here.adds("Outsider");
        change_wish money_of;
        money_of.organisation = "ash";
        money_of.revenue_budget = money{25'000'000'00};
        money_of.capital_budget = money{5'000'000'00};
        money_of.budget_year = 2024;
        here.does(change, money_of);
        here.admits("ash", tier::full, "2020-01-01");
        here.admits("greater-wood-combined-authority", tier::full, "2020-01-01");

        auto const counts = here.sees(count_members, {});

        BOOST_TEST(counts.members == 2);
        BOOST_TEST(counts.population.total == 100'000);
        BOOST_TEST_REQUIRE(counts.population.left_out_of_total.size() == 1U);
        BOOST_TEST(counts.population.left_out_of_total.front().rule == "population.above_councils");
        BOOST_TEST(counts.budget.total == 30'000'000'00);
    });
}

BOOST_AUTO_TEST_CASE(a_list_is_paged_without_losing_or_repeating_anyone) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        names all;
        for (int i = 0; i < 23; ++i) {
            auto const name = std::string("Council ") + static_cast<char>('A' + i);
            all.push_back(name);
            here.admits(here.adds(name.c_str()), tier::full, "2020-01-01");
        }
        names found;
        roll_wish wish;
        wish.limit = 5;

        do {
            auto const page = here.sees(list_members, wish);
            for (auto const& row : page.items)
                found.push_back(row.name);
            BOOST_TEST(page.total == 23);
            wish.after = page.next;
        } while (wish.after);

        BOOST_TEST(found == all, boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(three_members_that_merge_become_one_with_one_vote) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        for (auto const* name : {"Ash", "Beech", "Cedar"})
            here.admits(here.adds(name), tier::full, "2020-01-01");
        auto const wish = merging("2028-04-01", {"ash", "beech", "cedar"}, "Woodland");

        auto const foreseen = here.sees(effects_of_reorganisation, wish);
        auto const days_before = member_days(here, {"ash", "beech", "cedar"}, day("2028-04-01"));
        auto const done = reorganises(here, wish);

        BOOST_TEST_REQUIRE(done.has_value(), (done ? "" : here.told(done.error())));
        BOOST_TEST(foreseen.votes_before == 3);
        BOOST_TEST(foreseen.votes_after == 1);
        BOOST_TEST(*done == foreseen.sentences, boost::test_tools::per_element());
        BOOST_TEST(here.members_on("2028-03-31") == (names{"Ash", "Beech", "Cedar"}),
                   boost::test_tools::per_element());
        BOOST_TEST(here.members_on("2028-04-01") == (names{"Woodland"}),
                   boost::test_tools::per_element());
        BOOST_TEST(here.sees(show_voting_roll, {day("2028-03-31"), {}}).votes == 3);
        BOOST_TEST(here.sees(show_voting_roll, {day("2028-04-01"), {}}).votes == 1);
        BOOST_TEST(member_days(here, {"ash", "beech", "cedar"}, day("2028-04-01")) == days_before);
        BOOST_TEST(here.in_words("ash", "2028-04-01") == "succeeded full");
        BOOST_TEST(
            here.sees(show_membership, {"woodland", day("2028-04-01"), {}}).continues.size() == 3U);
    });
}

BOOST_AUTO_TEST_CASE(a_reorganisation_taken_back_before_its_day_leaves_the_members_as_they_were) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        for (auto const* name : {"Ash", "Beech"})
            here.admits(here.adds(name), tier::full, "2020-01-01");
        auto const done = reorganises(here, merging("2028-04-01", {"ash", "beech"}, "Woodland"));
        BOOST_TEST_REQUIRE(done.has_value());
        auto const number = here.shows("ash").lineage.front().succession;

        auto const undone = here.records.write(
            acting(network_manager()),
            [&](changes::unit_of_work& work) -> result<std::vector<std::string>> {
                NETWORK_CHECK(undo_reorganisation(work, {number, "The order was not made"}));
                return take_back_carry_over(work, number);
            });

        BOOST_TEST_REQUIRE(undone.has_value(), (undone ? "" : here.told(undone.error())));
        BOOST_TEST(here.members_on("2028-04-01") == (names{"Ash", "Beech"}),
                   boost::test_tools::per_element());
        BOOST_TEST(here.sees(show_voting_roll, {day("2028-04-01"), {}}).votes == 2);
        BOOST_TEST(here.records
                       .read({}, [](changes::reader& view) { return membership_faults(view.db()); })
                       .empty());
    });
}

BOOST_AUTO_TEST_CASE(a_group_that_becomes_its_council_goes_on_as_a_full_member_from_that_day) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Northwold");
        add_wish group;
        group.name = "Northwold Group";
        group.kind = organisation_kind::political_group;
        group.group_of = "northwold";
        here.admits(here.does(add, group).slug, tier::associate, "2024-06-01");
        reorganise_wish wish;
        wish.kind = succession_kind::group_becomes_council;
        wish.on = day("2028-05-10");
        wish.predecessors = {"northwold-group"};
        successor_wish council;
        council.organisation = "northwold";
        wish.successors = {council};

        auto const done = reorganises(here, wish);

        BOOST_TEST_REQUIRE(done.has_value(), (done ? "" : here.told(done.error())));
        BOOST_TEST(here.in_words("northwold-group", "2028-05-09") == "active associate");
        BOOST_TEST(here.in_words("northwold-group", "2028-05-10") == "converted associate");
        BOOST_TEST(here.in_words("northwold", "2028-05-10") == "active full");
        BOOST_TEST(here.in_words("northwold", "2028-05-09") == "never");
    });
}

BOOST_AUTO_TEST_CASE(a_successor_of_members_and_others_is_a_member_in_the_highest_tier_it_follows) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits(here.adds("Beech"), tier::full, "2020-01-01");

        BOOST_TEST_REQUIRE(
            reorganises(here, merging("2028-04-01", {"ash", "beech"}, "Woodland")).has_value());

        BOOST_TEST(here.in_words("woodland", "2028-04-01") == "active full");
        BOOST_TEST(here.in_words("ash", "2028-04-01") == "never");
    });
}

BOOST_AUTO_TEST_CASE(a_shadow_authority_has_no_second_vote) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        for (auto const* name : {"Ash", "Beech"})
            here.admits(here.adds(name), tier::full, "2020-01-01");
        here.adds("Woodland", organisation_kind::unitary);
        here.admits("woodland", tier::full, "2026-06-01");
        BOOST_TEST(
            here.may("woodland", entitlement::vote)); // nothing scheduled yet: the guard is off
        auto wish = merging("2028-04-01", {"ash", "beech"}, "Woodland");
        wish.successors.front().name.reset();
        wish.successors.front().kind.reset();
        wish.successors.front().organisation = "woodland";
        BOOST_TEST_REQUIRE(reorganises(here, wish).has_value());

        BOOST_TEST(!here.may("woodland", entitlement::vote));
        BOOST_TEST(here.may("ash", entitlement::vote));
        BOOST_TEST(here.sees(show_voting_roll, {day("2027-01-01"), {}}).votes == 2);
        BOOST_TEST(here.sees(show_voting_roll, {day("2028-04-01"), {}}).votes == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_person_stands_as_the_organisations_do_for_which_they_act_in_any_order) {
    on_every_store([](store_place const& place) {
        std::vector<std::string> answers;
        for (bool const ash_first : {true, false}) {
            store_place const own{place.kind()};
            roll_desk here{own};
            here.admits(here.adds("Ash"), tier::full, "2020-01-01");
            here.adds("Elm");
            auto const person =
                here.does(people::add, {.name = "Sam", .email = "sam@ash.example"}).id;
            for (auto const* slug : {ash_first ? "ash" : "elm", ash_first ? "elm" : "ash"}) {
                people::appoint_wish post;
                post.organisation = slug;
                post.person = person;
                post.from = day("2021-01-01");
                here.does(people::appoint, post);
            }
            auto const one = here.sees(standing_of_person, {person, day("2026-11-21")});
            BOOST_TEST(one.member);
            BOOST_TEST(!here.sees(standing_of_person, {person, day("2020-12-31")}).member);
            std::string text;
            for (auto const& row : one.rights)
                text += std::to_string(row.granted);
            answers.push_back(text);
            BOOST_TEST(here.steps(leave, "ash", "2026-11-01").has_value());
            BOOST_TEST(!here.sees(standing_of_person, {person, day("2026-11-21")}).member);
        }
        BOOST_TEST(answers[0] == answers[1]);
    });
}

BOOST_AUTO_TEST_CASE(growth_is_counted_year_by_year_with_who_came_and_went) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        for (auto const* name : {"Ash", "Beech", "Cedar"})
            here.adds(name);
        here.admits("ash", tier::full, "2019-09-01");
        here.admits("beech", tier::full, "2020-09-01");
        here.admits("cedar", tier::full, "2020-09-02");
        BOOST_TEST(here.steps(leave, "ash", "2021-09-01").has_value());

        growth_wish wish;
        wish.from_year = 2020;
        wish.to_year = 2022;
        auto const rows = here.sees(show_growth, wish).items;

        BOOST_TEST_REQUIRE(rows.size() == 3U);
        BOOST_TEST(rows[0].full == 1);
        BOOST_TEST(rows[1].full == 3);
        BOOST_TEST(rows[1].joined == 2);
        BOOST_TEST(rows[2].full == 2);
        BOOST_TEST(rows[2].went == 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()
