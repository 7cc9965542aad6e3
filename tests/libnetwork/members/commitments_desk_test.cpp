// What the register of commitments asks of the desk, its policy of reviews, and its proof of
// soundness, on every store.
#include "tests/libnetwork/members/commitments_desk.hpp"

using namespace network;
using namespace network::test;
using namespace network::members;

BOOST_TEST_DONT_PRINT_LOG_VALUE(commitment_state)

BOOST_AUTO_TEST_SUITE(commitments_at_the_desk)

BOOST_AUTO_TEST_CASE(the_desk_asks_for_reviews_outcomes_and_a_look_at_changed_control) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.controlled(here.eastmere, political_control::labour, "2010-05-20");
        here.declares(here.eastmere, "2026-01-14");
        here.votes_by_thirds(here.eastmere);
        here.controlled(here.eastmere, political_control::no_overall_control, "2026-05-27");
        pledge_wish wish;
        wish.organisation = here.eastmere;
        wish.action = "A participatory budget";
        wish.responsible = "Leader";
        wish.due = test::day("2026-11-20");
        here.does(add_pledge, wish);
        auto const whats = [&] {
            std::vector<std::string> found;
            for (auto const& row : here.records.read(
                     {}, [](changes::reader& view) { return commitments_desk(view); }))
                found.push_back(row.what);
            return found;
        };

        BOOST_TEST((whats() == std::vector<std::string>{
                                   "Control of Eastmere City Council changed since its declaration",
                                   "Review the commitment of Eastmere City Council",
                                   "A pledged action is past its day"}));
        here.does(record_review, here.review(here.eastmere, "2026-11-21"));
        BOOST_TEST((whats() == std::vector<std::string>{"A pledged action is past its day"}));
    });
}

BOOST_AUTO_TEST_CASE(after_an_election_the_desk_asks_who_controls_the_council) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.time.set(instant::parse("2026-05-08T09:00:00Z").value());
        here.votes_by_thirds(here.fellmoor);
        auto const rows = [&] {
            return here.records.read({},
                                     [](changes::reader& view) { return commitments_desk(view); });
        };

        BOOST_TEST_REQUIRE(rows().size() == 1U);
        BOOST_TEST(rows().front().what ==
                   "Look up who controls 1 council after the election of 7 May 2026");
        here.controlled(here.fellmoor, political_control::green, "2026-05-20");
        BOOST_TEST(rows().empty());
    });
}

BOOST_AUTO_TEST_CASE(a_policy_holds_from_its_day_on_and_needs_its_minute) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        review_policy_wish wish{test::day("2026-12-01"), 12, 4, "Executive Oversight Committee",
                                "EOC 2026-11-10/3"};
        auto const weeks = [&](char const* on) {
            return here.sees(review_policy, {test::day(on), {}}).review_weeks;
        };
        here.does(set_review_policy, wish);

        BOOST_TEST(weeks("2026-11-30") == 26);
        BOOST_TEST(weeks("2026-12-01") == 12);
        wish.effective_from = test::day("2026-11-20");
        BOOST_TEST(refusal(here.tries(set_review_policy, wish)) == "policy.in_the_past");
        wish.effective_from = test::day("2027-01-01");
        wish.minute = " ";
        BOOST_TEST(refusal(here.tries(set_review_policy, wish)) == "minute.missing");
    });
}

BOOST_AUTO_TEST_CASE(the_database_itself_refuses_to_change_what_was_declared) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.declares(here.eastmere, "2014-09-10");
        auto const run = [&](char const* sql) {
            here.records.database().write([&](store::connection& db) { db.run_script(sql); });
        };

        BOOST_CHECK_THROW(run("update declaration set motion = 'something else'"),
                          store::database_error);
        BOOST_CHECK_THROW(run("delete from declaration"), store::database_error);
        BOOST_TEST(here.tells(here.eastmere).motion == "To work as a co-operative council");
    });
}

BOOST_AUTO_TEST_CASE(a_sound_register_has_no_fault_and_a_crooked_one_is_found_out) {
    on_every_store([](store_place const& place) {
        declaring here{place};
        here.declares(here.eastmere, "2014-09-10");
        here.does(record_review, here.review(here.eastmere, "2016-06-01"));
        auto const faults = [&] {
            return here.records.read(
                {}, [](changes::reader& view) { return commitments_faults(view.db()); });
        };
        BOOST_TEST(faults().empty());

        here.records.database().write([&](store::connection& db) {
            db.run_script(
                "insert into declaration (root, organisation, declared_on, body, motion, minute,"
                " source, reason, withdrawn, recorded_at) select null, organisation, '2015-01-01',"
                " body, motion, minute, source, reason, 0, recorded_at from declaration");
        });

        BOOST_TEST_REQUIRE(faults().size() == 1U);
        BOOST_TEST(faults().front() == "declaration 2: made while an earlier one was in force");
    });
}

BOOST_AUTO_TEST_SUITE_END()
