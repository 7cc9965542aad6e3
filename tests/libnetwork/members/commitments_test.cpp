// Keeping and reading the register of commitments, on every store: what is told, what is refused,
// what was known when, and that nothing written is ever changed.
#include "tests/libnetwork/members/commitments_desk.hpp"

using namespace network;
using namespace network::test;
using namespace network::members;

BOOST_TEST_DONT_PRINT_LOG_VALUE(commitment_state)

BOOST_AUTO_TEST_SUITE(commitments)

BOOST_AUTO_TEST_CASE(a_declaration_is_told_with_its_votes_and_the_groups_behind_it) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.controlled(here.eastmere, political_control::no_overall_control, "2014-05-22");
        auto wish = here.motion(here.eastmere, "2014-09-10");
        wish.votes_for = 41;
        wish.votes_against = 9;
        wish.votes_abstained = 2;
        wish.moved_by = {"Labour and Co-operative"};
        wish.in_favour = {"Liberal Democrat", "Liberal Democrat", " "};
        wish.against = {"Independent"};

        here.does(declare, wish);

        auto const card = here.tells(here.eastmere);
        BOOST_TEST(card.standing.name == "Eastmere City Council");
        BOOST_TEST(card.votes_for.value() == 41);
        BOOST_TEST(card.votes_against.value() == 9);
        BOOST_TEST(card.votes_abstained.value() == 2);
        BOOST_TEST((card.moved_by == std::vector<std::string>{"Labour and Co-operative"}));
        BOOST_TEST((card.in_favour == std::vector<std::string>{"Liberal Democrat"}));
        BOOST_TEST((card.against == std::vector<std::string>{"Independent"}));
        BOOST_TEST((card.control_then == political_control::no_overall_control));
        BOOST_TEST(card.why.front().rule == "commitment.current");
        BOOST_TEST(card.why.front().minute == "C/2014/31");
        BOOST_TEST(!card.standing.elections_known); // none was lost, none is known
    });
}

BOOST_AUTO_TEST_CASE(a_motion_that_cannot_be_is_refused_by_name) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        auto const refused = [&](auto&& spoil) {
            auto wish = here.motion(here.eastmere, "2014-09-10");
            spoil(wish);
            return refusal(here.tries(declare, wish));
        };

        BOOST_TEST(refused([](auto& w) { w.organisation = "nowhere"; }) == "organisation.unknown");
        BOOST_TEST(refused([&](auto& w) { w.organisation = here.company; }) ==
                   "commitment.not_a_council");
        BOOST_TEST(refused([](auto& w) { w.declared_on = test::day("2026-11-22"); }) ==
                   "date.future");
        BOOST_TEST(refused([](auto& w) { w.motion = "  "; }) == "required");
        BOOST_TEST(refused([](auto& w) { w.review_on = test::day("2014-09-10"); }) ==
                   "review.before_declaration");
        BOOST_TEST(refused([](auto& w) { w.votes_for = 20; }) == "motion.votes_partly");
        BOOST_TEST(refused([](auto& w) { w.votes_for = 20, w.votes_against = 20; }) ==
                   "motion.not_carried");
        BOOST_TEST(refused([](auto& w) { w.moved_by = {"Labour"}, w.against = {"Labour"}; }) ==
                   "party.on_both_sides");
        BOOST_TEST(here.register_of().empty());

        BOOST_TEST(refused([](auto& w) { w.votes_for = 21, w.votes_against = 20; }) == "none");
    });
}

BOOST_AUTO_TEST_CASE(a_second_declaration_waits_until_the_first_has_lapsed) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.declares(here.eastmere, "2014-09-10");

        BOOST_TEST(refusal(here.tries(declare, here.motion(here.eastmere, "2019-07-01"))) ==
                   "commitment.in_force");
        here.does(record_review, here.review(here.eastmere, "2018-10-01", review_result::lapsed));
        here.declares(here.eastmere, "2019-07-01");

        auto const card = here.tells(here.eastmere);
        BOOST_TEST((card.standing.state == commitment_state::current));
        BOOST_TEST_REQUIRE(card.earlier.size() == 1U);
        BOOST_TEST(card.earlier.front().lapsed_on->to_string() == "2018-10-01");
        BOOST_TEST(card.earlier.front().lapse_reason == "Other priorities after the election");
        BOOST_TEST(here.tells(here.eastmere, test::day("2019-01-01")).standing.lapse_reason ==
                   "Other priorities after the election");
    });
}

BOOST_AUTO_TEST_CASE(a_review_that_cannot_be_is_refused_by_name) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.declares(here.eastmere, "2014-09-10");
        here.does(record_review, here.review(here.eastmere, "2016-06-01"));
        auto const refused = [&](auto&& spoil) {
            auto wish = here.review(here.eastmere, "2018-06-01");
            spoil(wish);
            return refusal(here.tries(record_review, wish));
        };

        BOOST_TEST(refused([](auto& w) { w.held_on = test::day("2026-11-22"); }) == "date.future");
        BOOST_TEST(refused([](auto& w) { w.minute = " "; }) == "review.basis_missing");
        BOOST_TEST(refused([](auto& w) { w.result = review_result::changed; }) ==
                   "review.text_missing");
        BOOST_TEST(refused([](auto& w) { w.next_review_on = test::day("2018-06-01"); }) ==
                   "review.next_before_this");
        BOOST_TEST(refused([](auto& w) {
                       w.result = review_result::lapsed, w.text = "x",
                       w.next_review_on = test::day("2019-01-01");
                   }) == "review.next_after_lapse");
        BOOST_TEST(refused([](auto& w) { w.held_on = test::day("2014-09-09"); }) ==
                   "commitment.none");
        BOOST_TEST(refused([](auto& w) { w.held_on = test::day("2016-06-01"); }) ==
                   "review.already");
        BOOST_TEST(refused([](auto& w) {
                       w.result = review_result::lapsed, w.text = "x",
                       w.held_on = test::day("2015-06-01");
                   }) == "review.before_others");
        BOOST_TEST(refused([&](auto& w) { w.organisation = here.fellmoor; }) == "commitment.none");
        BOOST_TEST(refused([](auto& w) { w.corrects = 99; }) == "commitment.part_unknown");
        BOOST_TEST(here.tells(here.eastmere).reviews.size() == 1U);

        BOOST_TEST(refused([](auto& w) { w.result = review_result::lapsed, w.text = "x"; }) ==
                   "none");
        BOOST_TEST(refused([](auto& w) { w.held_on = test::day("2019-06-01"); }) ==
                   "commitment.not_in_force");
    });
}

BOOST_AUTO_TEST_CASE(what_was_known_before_a_correction_stays_readable) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        auto const id = here.declares(here.eastmere, "2014-09-10");
        auto const before = here.time.now();
        here.passes_a_minute();
        auto right = here.motion(here.eastmere, "2014-09-11");
        right.corrects = id;
        right.reason = "The day was misread";
        here.does(declare, right);
        auto const corrected = here.time.now();
        here.passes_a_minute();
        take_back_wish gone{here.eastmere, commitment_part::declaration, id,
                            "Entered for the wrong council"};
        here.does(take_back_fact, gone);

        BOOST_TEST(here.tells(here.eastmere, {}, before).standing.declared_on.to_string() ==
                   "2014-09-10");
        BOOST_TEST(here.tells(here.eastmere, {}, corrected).standing.declared_on.to_string() ==
                   "2014-09-11");
        BOOST_TEST(refusal(here.asks(show_commitment, {here.eastmere, {}, {}})) ==
                   "commitment.none");
        BOOST_TEST(refusal(here.asks(show_commitment, {here.eastmere, test::day("2014-09-10"),
                                                       corrected})) == "commitment.none");
        BOOST_TEST(refusal(here.tries(take_back_fact, gone)) == "commitment.part_unknown");
        gone.reason = " ";
        BOOST_TEST(refusal(here.tries(take_back_fact, gone)) == "reason.missing");
    });
}

BOOST_AUTO_TEST_CASE(a_pledge_names_a_role_and_is_overdue_until_its_outcome_is_known) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.declares(here.eastmere, "2014-09-10");
        pledge_wish wish;
        wish.organisation = here.eastmere;
        wish.action = "Open cabinet meetings to questions from residents";
        wish.responsible = "Cabinet member for communities";
        wish.due = test::day("2015-03-31");
        auto const id = here.does(add_pledge, wish).id;
        auto const overdue = [&](char const* on) {
            return here.tells(here.eastmere, test::day(on)).pledges.front().overdue;
        };
        BOOST_TEST(!overdue("2015-03-31"));
        BOOST_TEST(overdue("2015-04-01"));

        outcome_wish found{
            here.eastmere, id, pledge_result::kept, test::day("2015-05-20"), {}, {}, {}};
        BOOST_TEST(refusal(here.tries(record_outcome, found)) == "evidence.missing");
        found.evidence = "Minutes of cabinet, 20 May 2015";
        here.does(record_outcome, found);

        BOOST_TEST(overdue("2015-05-19"));
        BOOST_TEST(!overdue("2015-05-20"));
        BOOST_TEST(here.tells(here.eastmere).standing.pledges_kept == 1);
        wish.responsible = "jo@eastmere.example";
        BOOST_TEST(refusal(here.tries(add_pledge, wish)) == "responsible.person");
        wish.responsible = "Leader";
        wish.due = test::day("2014-09-09");
        BOOST_TEST(refusal(here.tries(add_pledge, wish)) == "pledge.due_before_start");
        found.found_on = test::day("2014-09-09");
        BOOST_TEST(refusal(here.tries(record_outcome, found)) == "outcome.before_pledge");
        found.pledge = 99;
        BOOST_TEST(refusal(here.tries(record_outcome, found)) == "pledge.unknown");
        found.pledge = id;
        found.organisation = here.fellmoor; // not its pledge
        BOOST_TEST(refusal(here.tries(record_outcome, found)) == "pledge.unknown");
    });
}

BOOST_AUTO_TEST_CASE(a_safeguard_ends_by_a_row_of_its_own) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.declares(here.eastmere, "2014-09-10");
        safeguard_wish wish;
        wish.organisation = here.eastmere;
        wish.kind = safeguard_kind::constitution_changed;
        wish.text = "Article 2 of the constitution";
        auto const id = here.does(add_safeguard, wish).id;
        auto const before = here.time.now();
        here.passes_a_minute();
        wish.corrects = id;
        wish.to = test::day("2020-05-01");
        here.does(add_safeguard, wish);

        auto const in_place = [&](char const* on, std::optional<instant> known) {
            return here.tells(here.eastmere, test::day(on), known).safeguards.front().in_place;
        };
        BOOST_TEST(in_place("2020-04-30", {}));
        BOOST_TEST(!in_place("2020-05-01", {}));
        BOOST_TEST(in_place("2020-05-01", before));
        wish.to = test::day("2014-09-10");
        BOOST_TEST(refusal(here.tries(add_safeguard, wish)) == "safeguard.ends_before_start");
    });
}

BOOST_AUTO_TEST_CASE(elections_and_control_of_the_register_put_a_declaration_to_the_test) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.controlled(here.eastmere, political_control::labour, "2010-05-20");
        here.declares(here.eastmere, "2014-09-10");
        here.votes_by_thirds(here.eastmere);
        here.controlled(here.eastmere, political_control::no_overall_control, "2016-05-18");

        auto const row = here.tells(here.eastmere).standing;

        BOOST_TEST(row.elections_known);
        BOOST_TEST(row.elections_outlived == 9); // 2015, 16, 18, 19, 21, 22, 23, 24, 26
        BOOST_TEST(row.changes_outlived == 1);
        BOOST_TEST(row.durability == 32 + 14); // no review was ever held
        BOOST_TEST((row.state == commitment_state::review_overdue));
        BOOST_TEST(here.tells(here.eastmere, test::day("2016-12-01")).standing.elections_outlived ==
                   2);

        election_wish wish{
            here.eastmere, test::day("2025-05-01"), election_scope::whole_council, {}, {}, {}};
        auto const id = here.does(record_election, wish).id;
        BOOST_TEST(here.tells(here.eastmere).standing.elections_outlived == 10);
        BOOST_TEST(refusal(here.tries(record_election, wish)) == "election.already");
        here.does(take_back_fact,
                  {here.eastmere, commitment_part::election, id, "It was not held"});
        BOOST_TEST(here.tells(here.eastmere).standing.elections_outlived == 9);
        BOOST_TEST(here.sees(elections_of, {here.eastmere, {}, {}}).next->to_string() ==
                   "2027-05-06");
        wish.organisation = here.company;
        BOOST_TEST(refusal(here.tries(record_election, wish)) == "commitment.not_a_council");
    });
}

BOOST_AUTO_TEST_CASE(the_list_filters_pages_and_counts) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.declares(here.fellmoor, "2015-01-14");
        here.declares(here.eastmere, "2014-09-10");
        here.does(record_review, here.review(here.fellmoor, "2018-10-01", review_result::lapsed));
        using names = std::vector<std::string>;

        BOOST_TEST(
            (here.register_of() == names{"Eastmere City Council", "Fellmoor District Council"}));
        commitments_wish wish;
        wish.state = commitment_state::lapsed;
        BOOST_TEST((here.register_of(wish) == names{"Fellmoor District Council"}));
        wish.as_on = test::day("2018-09-30");
        BOOST_TEST(here.register_of(wish).empty());
        wish = {};
        wish.as_on = test::day("2014-12-31");
        BOOST_TEST((here.register_of(wish) == names{"Eastmere City Council"}));
        wish = {};
        wish.limit = 1;
        auto const first = here.sees(list_commitments, wish);
        BOOST_TEST(first.total == 2);
        wish.after = first.next;
        BOOST_TEST((here.register_of(wish) == names{"Fellmoor District Council"}));
        BOOST_TEST(!here.sees(list_commitments, wish).next.has_value());

        auto const counts = here.sees(count_commitments, {});
        BOOST_TEST(counts.total == 2);
        BOOST_TEST(counts.in_force == 1);
        BOOST_TEST(counts.lapsed == 1);
    });
}

BOOST_AUTO_TEST_CASE(what_was_declared_under_a_duplicate_is_told_of_the_entry_that_was_kept) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        auto const twin = here.adds("Eastmere Council", organisation_kind::unitary);
        here.declares(twin, "2014-09-10");
        here.does(merge_duplicates, {here.eastmere, twin, "Entered twice"});

        BOOST_TEST((here.register_of() == std::vector<std::string>{"Eastmere City Council"}));
        BOOST_TEST(refusal(here.tries(declare, here.motion(here.eastmere, "2019-01-01"))) ==
                   "commitment.in_force");
        here.does(record_review, here.review(twin, "2020-01-01"));
        BOOST_TEST(here.tells(here.eastmere).reviews.size() == 1U);
    });
}

BOOST_AUTO_TEST_SUITE_END()
