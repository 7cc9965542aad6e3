// The committee decides: with a minute that exists, once, and an approval makes a member in one
// act.
#include "libnetwork/members/deciding.hpp"

#include "libnetwork/members/members.hpp"
#include "tests/libnetwork/members/applicants.hpp"

#include <thread>

using namespace network;
using namespace network::members;
using test::applicants;
using test::code_of;
using decision = committee_decision;

BOOST_AUTO_TEST_SUITE(deciding)

BOOST_AUTO_TEST_CASE(an_approval_admits_and_invites_in_one_act) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        auto const minute = here.minuted();
        BOOST_TEST((here.standing() == members::standing::never));

        auto const done = here.decide(id, decision::approved, minute);

        BOOST_TEST_REQUIRE(done.has_value());
        BOOST_TEST((done->state == application_state::approved));
        BOOST_TEST((done->decided_on == test::on_day("2026-11-20")));
        BOOST_TEST(done->steps.back().minute == minute);
        BOOST_TEST(done->steps.back().body == "Executive Oversight Committee");
        BOOST_TEST((here.standing() == members::standing::active));
        auto const contacts = here.read([&](changes::reader& view) {
            return people::people_of(view, {applicants::harrowdale, std::nullopt, std::nullopt})
                .value();
        });
        std::string posts;
        for (auto const& one : contacts)
            posts += one.name + ':' + std::string{to_word(one.post)} + ' ';
        BOOST_TEST(contacts.size() == 3U);
        BOOST_TEST(posts.find("Ash Leader:leader ") != std::string::npos);
        BOOST_TEST(posts.find("Cy Finance:finance_contact ") != std::string::npos);
        BOOST_TEST(here.mail_to("leader@harrowdale.example").size() >= 1U);
        BOOST_TEST(here.mail_to("officer@harrowdale.example")
                       .back()
                       .starts_with("Harrowdale District Council has joined the network|"));
        BOOST_TEST(here.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(a_minute_that_does_not_exist_is_refused_and_nothing_happens) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();

        BOOST_TEST(code_of(here.decide(id, decision::approved, "EOC 2026-11-20/1")) ==
                   "minute.unknown");
        BOOST_TEST(code_of(here.decide(id, decision::approved, " ")) == "minute.required");

        BOOST_TEST((here.shown(id).state == application_state::recommended));
        BOOST_TEST((here.standing() == members::standing::never));
        // The same reference, once the meeting has minuted it.
        BOOST_TEST(here.minuted() == "EOC 2026-11-20/1");
        BOOST_TEST(here.decide(id, decision::approved, "EOC 2026-11-20/1").has_value());
    });
}

BOOST_AUTO_TEST_CASE(a_minute_of_another_body_is_refused) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();

        BOOST_TEST(code_of(here.decide(id, decision::approved, here.minuted("vp"))) ==
                   "minute.other_body");
    });
}

BOOST_AUTO_TEST_CASE(nothing_is_decided_before_the_board_has_spoken) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const minute = here.minuted();
        auto const id = here.sent();
        BOOST_TEST(code_of(here.decide(id, decision::approved, minute)) == "application.not_now");

        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());
        BOOST_TEST(code_of(here.decide(id, decision::approved, minute)) == "application.not_now");
        BOOST_TEST((here.standing() == members::standing::never));
    });
}

BOOST_AUTO_TEST_CASE(what_the_board_does_not_recommend_is_refused_or_deferred_never_approved) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        for (auto const who : {here.board[0], here.board[1]}) {
            BOOST_REQUIRE(here.ask(id, who).has_value());
            BOOST_REQUIRE(here.review(id, who, review_opinion::not_recommend, "No").has_value());
        }
        BOOST_REQUIRE(here.recommend(id, false).has_value());
        auto const minute = here.minuted();

        BOOST_TEST(code_of(here.decide(id, decision::approved, minute)) ==
                   "application.not_recommended");
        auto const refused =
            here.decide(id, decision::refused, minute, "The Board advised against");
        BOOST_TEST_REQUIRE(refused.has_value());
        BOOST_TEST((refused->state == application_state::refused));
        BOOST_TEST((here.standing() == members::standing::never));
        BOOST_TEST(
            here.mail_to("officer@harrowdale.example").back().find("The Board advised against") !=
            std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(a_refusal_says_why) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();

        BOOST_TEST(code_of(here.decide(id, decision::refused, here.minuted())) ==
                   "reason.required");
    });
}

BOOST_AUTO_TEST_CASE(a_deferral_goes_back_to_the_board) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();

        auto const deferred =
            here.decide(id, decision::deferred, here.minuted(), "After the election");
        BOOST_TEST_REQUIRE(deferred.has_value());
        BOOST_TEST((deferred->state == application_state::vp_review));
        BOOST_REQUIRE(here.recommend(id).has_value());

        here.wait_days(7);
        auto const minute = here.minuted("eoc", "2026-11-27");
        BOOST_TEST(here.decide(id, decision::approved, minute).has_value());
        BOOST_TEST((here.standing() == members::standing::active));
    });
}

BOOST_AUTO_TEST_CASE(the_same_decision_again_is_the_same_and_another_is_refused) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        auto const minute = here.minuted();
        BOOST_REQUIRE(here.decide(id, decision::approved, minute).has_value());
        auto const mails = here.count("select count(*) from message");

        auto const again = here.decide(id, decision::approved, minute);

        BOOST_TEST_REQUIRE(again.has_value());
        BOOST_TEST(here.count("select count(*) from application_step where step = 'approved'") ==
                   1);
        BOOST_TEST(here.count("select count(*) from membership") == 1);
        BOOST_TEST(here.count("select count(*) from message") == mails);
        BOOST_TEST(code_of(here.decide(id, decision::refused, minute, "Changed our mind")) ==
                   "application.decided");
    });
}

BOOST_AUTO_TEST_CASE(sixteen_clicks_at_once_make_one_decision_and_one_member) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        auto const minute = here.minuted();

        std::vector<std::thread> clicks;
        std::atomic<int> answered = 0;
        for (int i = 0; i != 16; ++i)
            clicks.emplace_back([&] {
                if (here.decide(id, decision::approved, minute).has_value())
                    ++answered;
            });
        for (auto& one : clicks)
            one.join();

        BOOST_TEST(answered == 16);
        BOOST_TEST(here.count("select count(*) from application_step where step = 'approved'") ==
                   1);
        BOOST_TEST(here.count("select count(*) from membership") == 1);
    });
}

BOOST_AUTO_TEST_CASE(where_the_admission_fails_the_decision_is_not_recorded_either) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        auto const minute = here.minuted();
        // Admitted by hand while the papers were with the committee.
        admission wish;
        wish.organisation = applicants::harrowdale;
        wish.tier = tier::full;
        wish.minute = minute;
        BOOST_REQUIRE(here.act<&admit>(wish).has_value());

        auto const refused = here.decide(id, decision::approved, minute);

        BOOST_TEST(code_of(refused) == "member.already");
        BOOST_TEST((here.shown(id).state == application_state::recommended));
        BOOST_TEST(here.count("select count(*) from application_step"
                              " where step in ('approved', 'put_to_committee')") == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_contact_who_holds_the_post_already_keeps_it) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        people::invite_wish known;
        known.organisation = applicants::harrowdale;
        known.name = "Bo Officer";
        known.email = "Officer@harrowdale.example";
        known.posts = {people::post::officer_lead};
        BOOST_REQUIRE(here.act<&people::invite>(known).has_value());
        auto const id = here.recommended();

        BOOST_TEST(here.decide(id, decision::approved, here.minuted()).has_value());

        BOOST_TEST(here.count("select count(*) from appointment where post = 'officer_lead'") == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_council_that_left_comes_back_as_the_same_membership) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        admission joined;
        joined.organisation = applicants::harrowdale;
        joined.from = test::on_day("2020-01-01");
        BOOST_REQUIRE(here.act<&admit>(joined).has_value());
        step left;
        left.organisation = applicants::harrowdale;
        left.on = test::on_day("2022-01-01");
        BOOST_REQUIRE(here.act<&leave>(left).has_value());
        auto const id = here.recommended();

        BOOST_TEST(here.decide(id, decision::approved, here.minuted()).has_value());

        BOOST_TEST((here.standing() == members::standing::active));
        BOOST_TEST(here.count("select count(*) from membership") == 1);
    });
}

BOOST_AUTO_TEST_CASE(the_agenda_of_the_committee_is_a_step_of_its_own) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();

        auto const tabled =
            here.act<&put_to_committee>(agenda_of_committee_wish{id, test::on_day("2026-11-20")});

        BOOST_TEST_REQUIRE(tabled.has_value());
        BOOST_TEST((tabled->state == application_state::eoc_decision));
        BOOST_TEST(here.decide(id, decision::approved, here.minuted()).has_value());
        BOOST_TEST(here.count("select count(*) from application_step"
                              " where step = 'put_to_committee'") == 1);
    });
}

BOOST_AUTO_TEST_CASE(days_from_application_to_decision_are_counted_decision_by_decision) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended(); // sent on 21 November
        here.wait_days(30);
        auto const minute = here.minuted("eoc", "2026-12-18");
        BOOST_REQUIRE(here.decide(id, decision::approved, minute).has_value());
        auto const times = [&](decision_times_wish const& wish) {
            return here.read(
                [&](changes::reader& view) { return decision_times(view, wish).value(); });
        };

        BOOST_TEST_REQUIRE(times({}).size() == 1U);
        BOOST_TEST(times({}).front().days == 27);
        BOOST_TEST((times({}).front().outcome == application_state::approved));
        BOOST_TEST(times({test::on_day("2026-12-19"), std::nullopt}).empty());
        BOOST_TEST(times({std::nullopt, test::on_day("2026-12-18")}).empty());
        BOOST_TEST(times({test::on_day("2026-12-18"), test::on_day("2026-12-19")}).size() == 1U);
    });
}

BOOST_AUTO_TEST_SUITE_END()
