// Members on every store: joining, every step of the life, putting right, and what is refused.
#include "libnetwork/members/amending.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

#include <thread>

using namespace network;
using namespace network::test;

using names = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(members_of_the_network)

BOOST_AUTO_TEST_CASE(a_council_is_admitted_and_its_rights_follow_from_its_tier) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");

        here.admits("ash", tier::full, "2024-06-01");

        BOOST_TEST(here.in_words("ash", "2024-05-31") == "never");
        BOOST_TEST(here.in_words("ash", "2024-06-01") == "active full");
        BOOST_TEST(here.may("ash", entitlement::vote));
        BOOST_TEST(!here.may("ash", entitlement::vote, "2024-05-31"));
        auto const why = here.stands("ash").why;
        BOOST_TEST(why.rule == "standing.active");
        BOOST_TEST(why.minute == "Executive Oversight Committee");
        BOOST_TEST(why.policy_version == 2);
    });
}

BOOST_AUTO_TEST_CASE(the_whole_life_of_a_membership_is_kept_with_its_gap) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits("ash", tier::full, "2018-03-01");
        BOOST_TEST(here.steps(suspend, "ash", "2019-01-01").has_value());
        BOOST_TEST(here.steps(resume, "ash", "2019-03-01").has_value());
        BOOST_TEST(here.steps(lapse, "ash", "2020-08-01").has_value());
        reinstatement back;
        back.organisation = "ash";
        back.on = day("2022-01-15");
        here.does(reinstate, back);

        auto const card = here.sees(show_membership, {"ash", {}, {}});

        BOOST_TEST(here.in_words("ash", "2019-02-01") == "suspended full");
        BOOST_TEST(here.in_words("ash", "2021-02-01") == "lapsed full");
        BOOST_TEST(here.in_words("ash") == "active full");
        BOOST_TEST(card.now.joined->to_string() == "2018-03-01");
        BOOST_TEST_REQUIRE(card.spells.size() == 2U);
        // 1 August 2020 to 14 January 2022, both included: 153 + 365 + 14 days.
        BOOST_TEST(card.spells[1].gap_before == 532);
        BOOST_TEST(card.events.size() == 5U);
    });
}

BOOST_AUTO_TEST_CASE(a_second_membership_of_one_council_is_refused) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits("ash", tier::full, "2024-06-01");
        admission again;
        again.organisation = "ash";

        BOOST_TEST(refused_with(here.tries(admit, again)) == "member.already");
        BOOST_TEST(here.events_of("ash") == 1);
        BOOST_TEST(here.steps(leave, "ash", "2025-01-01").has_value());
        BOOST_TEST(refused_with(here.tries(admit, again)) == "member.was_before");
    });
}

BOOST_AUTO_TEST_CASE(a_kind_that_no_tier_admits_is_told_why_tier_by_tier) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Loomworks Co-operative", organisation_kind::co_operative);
        here.adds("Northwold Group", organisation_kind::political_group);
        admission wish;
        wish.organisation = "loomworks-co-operative";

        BOOST_TEST(refused_with(here.tries(admit, wish)) == "kind.not_admitted");
        wish = {"northwold-group", tier::associate, {}, {}, {}, {}, {}};
        BOOST_TEST(refused_with(here.tries(admit, wish)) == "group.council_unknown");
        names yes;
        for (auto const& row : here.sees(qualifies, {"loomworks-co-operative", {}, {}}).tiers)
            if (row.qualifies)
                yes.push_back(row.label);
        BOOST_TEST(yes == (names{"Affiliate", "Supporter"}), boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(before_the_tiers_came_in_there_were_full_members_alone) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Loomworks", organisation_kind::co_operative);
        admission early{"loomworks", tier::affiliate, day("2017-06-30"), {}, {}, {}, {}};
        admission in_time{"loomworks", tier::affiliate, day("2017-07-01"), {}, {}, {}, {}};

        BOOST_TEST(refused_with(here.tries(admit, early)) == "tier.not_offered");
        BOOST_TEST(refused_with(here.tries(admit, in_time)) == "nothing");
    });
}

BOOST_AUTO_TEST_CASE(a_minute_that_does_not_exist_is_refused_and_nothing_is_recorded) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        admission wish;
        wish.organisation = "ash";
        wish.minute = "EOC 2026-01-01/1";

        BOOST_TEST(refused_with(here.tries(admit, wish)) == "minute.unknown");
        BOOST_TEST(here.in_words("ash") == "never");
    });
}

BOOST_AUTO_TEST_CASE(sixteen_renewals_at_once_yield_one_term) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits("ash", tier::full, "2024-06-01");
        renewal wish;
        wish.organisation = "ash";
        wish.until = day("2027-08-01");
        std::vector<std::thread> clerks;
        std::atomic<int> refused = 0;

        for (int i = 0; i < 16; ++i)
            clerks.emplace_back([&] {
                auto const done =
                    here.records.write(acting(network_manager()), [&](changes::unit_of_work& work) {
                        return renew(work, wish);
                    });
                refused += done.has_error();
            });
        for (auto& clerk : clerks)
            clerk.join();

        BOOST_TEST(refused == 0);
        BOOST_TEST(here.events_of("ash") == 2);
        BOOST_TEST(here.stands("ash").term_ends->to_string() == "2027-08-01");
    });
}

BOOST_AUTO_TEST_CASE(what_happens_to_one_member_leaves_every_other_as_it_was) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        auto const all = {"Ash", "Beech", "Cedar", "Elm"};
        for (auto const* name : all)
            here.adds(name);
        for (auto const* slug : {"ash", "beech", "cedar"})
            here.admits(slug, tier::full, "2020-01-01");
        auto const others = [&] {
            std::string text;
            for (auto const* slug : {"beech", "cedar", "elm"})
                for (auto year = 2019; year <= 2027; ++year)
                    text += here.in_words(slug, (std::to_string(year) + "-06-30").c_str()) + '\n';
            return text;
        };
        auto const before = others();

        BOOST_TEST(here.steps(suspend, "ash", "2021-01-01").has_value());
        BOOST_TEST(here.steps(expel, "ash", "2022-01-01").has_value());

        BOOST_TEST(others() == before);
        BOOST_TEST(here.in_words("ash") == "expelled full");
    });
}

BOOST_AUTO_TEST_CASE(an_event_is_put_right_and_what_was_known_stays_readable) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        auto const joined = here.admits("ash", tier::full, "2024-06-01");
        auto const before = here.time.now();
        here.passes_a_minute();
        event_correction right;
        right.organisation = "ash";
        right.event = joined.event;
        right.effective = day("2023-06-01");
        right.reason = "The minute says 2023";

        here.does(correct_event, right);

        BOOST_TEST(here.in_words("ash", "2023-07-01") == "active full");
        BOOST_TEST((here.stands("ash", "2023-07-01", before).standing == standing::never));
        BOOST_TEST(refused_with(here.tries(correct_event, right)) == "event.corrected_already");
    });
}

BOOST_AUTO_TEST_CASE(an_event_that_others_rest_on_is_not_taken_back) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        auto const joined = here.admits("ash", tier::full, "2024-06-01");
        BOOST_TEST(here.steps(suspend, "ash", "2025-01-01").has_value());

        BOOST_TEST(refused_with(here.tries(withdraw_event, {"ash", joined.event, "by mistake"})) ==
                   "member.not_admitted");
        BOOST_TEST(here.in_words("ash") == "suspended full");
    });
}

BOOST_AUTO_TEST_CASE(notice_ends_a_membership_on_its_day_and_not_before) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits("ash", tier::full, "2024-06-01");
        notice wish;
        wish.organisation = "ash";
        wish.on = day("2026-10-01");
        wish.leaves = day("2027-04-01");

        here.does(give_notice, wish);

        BOOST_TEST(here.in_words("ash", "2027-03-31") == "notice full");
        BOOST_TEST(here.may("ash", entitlement::vote, "2027-03-31"));
        BOOST_TEST(here.in_words("ash", "2027-04-01") == "left full");
        BOOST_TEST(here.steps(withdraw_notice, "ash", "2026-11-01").has_value());
        BOOST_TEST(here.in_words("ash", "2027-04-01") == "active full");
    });
}

BOOST_AUTO_TEST_CASE(a_group_that_gains_control_goes_on_as_its_council) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Northwold");
        add_wish group;
        group.name = "Northwold Labour and Co-operative Group";
        group.kind = organisation_kind::political_group;
        group.group_of = "northwold";
        auto const slug = here.does(add, group).slug;
        here.admits(slug, tier::associate, "2024-06-01");
        conversion wish;
        wish.organisation = slug;
        wish.on = day("2026-05-20");

        here.does(convert, wish);

        BOOST_TEST(here.in_words(slug, "2026-05-19") == "active associate");
        BOOST_TEST(here.in_words(slug) == "converted associate");
        BOOST_TEST(here.in_words("northwold", "2026-05-19") == "never");
        BOOST_TEST(here.in_words("northwold") == "active full");
        auto const card = here.sees(show_membership, {"northwold", {}, {}});
        BOOST_TEST_REQUIRE(card.continues.size() == 1U);
        BOOST_TEST(card.continues.front().slug == slug);
    });
}

BOOST_AUTO_TEST_CASE(a_policy_changes_days_to_come_and_never_the_past) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits("ash", tier::full, "2024-06-01");
        auto const meeting = here.sees(list_policies, {}).items.back();
        policy_wish wish;
        wish.effective_from = day("2026-11-20");
        wish.label = "Stricter";
        wish.tiers = meeting.tiers;

        BOOST_TEST(refused_with(here.tries(adopt_policy, wish)) == "effective.past");
        wish.effective_from = day("2027-01-01");
        BOOST_TEST(refused_with(here.tries(adopt_policy, wish)) == "minute.required");
        wish.minute = "AGM 2026-11-01/3";
        BOOST_TEST(refused_with(here.tries(adopt_policy, wish)) == "minute.unknown");
        BOOST_TEST(here.sees(list_policies, {}).total == 2);
    });
}

BOOST_AUTO_TEST_CASE(
    what_is_written_back_as_it_was_read_is_accepted_and_what_differs_names_its_step) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits("ash", tier::full, "2024-06-01");
        amendment same;
        same.organisation = "ash";
        same.tier = tier::full;
        same.standing = standing::active;
        same.joined = day("2024-06-01");
        auto other = same;
        other.tier = tier::associate;
        other.standing = standing::lapsed;

        BOOST_TEST(here.does(amend, same).event == 0);
        auto const refused = here.tries(amend, other);
        BOOST_TEST_REQUIRE(refused.has_error());
        BOOST_TEST(refused.error().code == "membership.protected");
        BOOST_TEST_REQUIRE(refused.error().problems.size() == 2U);
        BOOST_TEST(refused.error().problems[0].message ==
                   "Only memberships.change_tier changes this");
        BOOST_TEST(refused.error().problems[1].message == "Only memberships.lapse changes this");
        BOOST_TEST(here.events_of("ash") == 1);
    });
}

BOOST_AUTO_TEST_CASE(
    two_entries_that_were_one_organisation_keep_every_event_and_part_as_they_were) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash Council");
        here.adds("Council of Ash");
        here.admits("council-of-ash", tier::full, "2018-01-01");
        BOOST_TEST(here.steps(suspend, "council-of-ash", "2019-01-01").has_value());
        auto const before = here.in_words("ash-council") + '/' + here.in_words("council-of-ash");
        merge_wish wish;
        wish.kept = "ash-council";
        wish.duplicate = "council-of-ash";
        wish.reason = "The same council";

        auto const merged = here.does(merge_duplicates, wish);
        auto const together = here.sees(show_membership, {"ash-council", {}, {}});
        BOOST_TEST(together.events.size() == 2U);
        BOOST_TEST(here.in_words("ash-council") == "suspended full");
        BOOST_TEST(here.members_on("2018-06-01") == (names{"Ash Council"}),
                   boost::test_tools::per_element());
        admission second;
        second.organisation = "ash-council";
        BOOST_TEST(refused_with(here.tries(admit, second)) == "member.already");

        undo_merge_wish back;
        back.merge = *merged.merge;
        back.reason = "Two councils after all";
        here.does(undo_merge, back);
        BOOST_TEST(here.in_words("ash-council") + '/' + here.in_words("council-of-ash") == before);
    });
}

BOOST_AUTO_TEST_CASE(a_lapsed_member_has_no_vote) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        here.adds("Ash");
        here.admits("ash", tier::full, "2018-01-01");
        BOOST_TEST(here.may("ash", entitlement::vote, "2019-12-31"));
        BOOST_TEST(here.steps(lapse, "ash", "2020-01-01").has_value());

        BOOST_TEST(!here.may("ash", entitlement::vote, "2020-01-01"));
        BOOST_TEST(here.sees(show_voting_roll, {day("2019-12-31"), {}}).votes == 1);
        BOOST_TEST(here.sees(show_voting_roll, {day("2020-01-01"), {}}).votes == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
