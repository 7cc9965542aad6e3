// Reviewers: who may be asked, that two have to look at what was sent last, and who reads what.
#include "libnetwork/members/reviewing.hpp"

#include "tests/libnetwork/members/applicants.hpp"

using namespace network;
using namespace network::members;
using test::applicants;
using test::code_of;
using test::full_answers;

BOOST_AUTO_TEST_SUITE(reviewing)

BOOST_AUTO_TEST_CASE(somebody_from_the_applicants_own_council_is_refused) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        here.post_at(here.board[0], applicants::harrowdale, people::post::officer);

        BOOST_TEST(code_of(here.ask(id, here.board[0])) == "reviewer.own_council");
        BOOST_TEST(here.ask(id, here.board[1]).has_value()); // who works for Exampleton alone
    });
}

BOOST_AUTO_TEST_CASE(a_group_on_the_council_counts_as_the_council) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        here.council("Harrowdale Opposition Group",
                     organisations::organisation_kind::political_group, applicants::harrowdale);
        here.post_at(here.board[0], "harrowdale-opposition-group", people::post::leader);

        BOOST_TEST(code_of(here.ask(id, here.board[0])) == "reviewer.own_council");
    });
}

BOOST_AUTO_TEST_CASE(a_post_that_has_ended_no_longer_counts) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        here.post_at(here.board[0], applicants::harrowdale, people::post::officer);
        auto const post = here.count("select max(id) from appointment");
        here.wait_days(1);
        auto const ended = here.write([&](changes::unit_of_work& work) {
            people::end_wish wish;
            wish.organisation = applicants::harrowdale;
            wish.appointment = post;
            return people::end_appointment(work, wish);
        });
        BOOST_REQUIRE(ended.has_value());

        BOOST_TEST(here.ask(here.sent(), here.board[0]).has_value());
    });
}

BOOST_AUTO_TEST_CASE(the_same_person_is_not_asked_twice) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());

        BOOST_TEST(code_of(here.ask(id, here.board[0])) == "reviewer.already");
        BOOST_TEST(here.shown(id).reviewers.size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(only_who_sits_on_the_board_is_asked) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        auto const stranger = here.person("kit");
        auto const observer = here.person("lee");
        auto const committee = here.person("mo");
        here.seat(observer, values_board, people::post::observer);
        here.seat(committee, oversight_committee);
        auto const chair = here.person("nat");
        here.seat(chair, values_board, people::post::chair);

        for (auto const who : {stranger, observer, committee})
            BOOST_TEST(code_of(here.ask(id, who)) == "reviewer.not_on_board");
        BOOST_TEST(here.ask(id, chair).has_value());
    });
}

BOOST_AUTO_TEST_CASE(who_can_be_asked_is_listed_with_the_rule_against_the_others) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        here.post_at(here.board[0], applicants::harrowdale, people::post::officer);
        BOOST_REQUIRE(here.ask(id, here.board[1]).has_value());

        auto const rows = here.read(
            [&](changes::reader& view) { return eligible_reviewers(view, {id}).value(); });

        std::string told;
        for (auto const& row : rows)
            told += row.name + ':' + row.why_not + ' ';
        BOOST_TEST(told == "uma:reviewer.own_council vic:reviewer.already wyn: ");
    });
}

BOOST_AUTO_TEST_CASE(the_first_reviewer_opens_the_review_and_is_told_once) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();

        auto const card = here.ask(id, here.board[0]);
        BOOST_TEST_REQUIRE(card.has_value());
        BOOST_TEST((card->state == application_state::vp_review));
        BOOST_REQUIRE(here.ask(id, here.board[1]).has_value());

        BOOST_TEST(here.count("select count(*) from application_step"
                              " where step = 'review_opened'") == 1);
        auto const mail = here.mail_to("uma@council.example");
        BOOST_TEST_REQUIRE(!mail.empty());
        BOOST_TEST(mail.back().starts_with("Please review an application: Harrowdale District"));
        BOOST_TEST(mail.back().find("5 December 2026") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(nobody_is_asked_about_a_draft_or_for_a_day_that_is_past) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const draft = here.started().id;
        BOOST_TEST(code_of(here.ask(draft, here.board[0])) == "application.not_now");

        here.fill(draft, full_answers());
        BOOST_REQUIRE(here.submit(draft).has_value());
        ask_reviewer_wish wish{draft, here.board[0], test::on_day("2026-11-20")};
        BOOST_TEST(code_of(here.act<&ask_reviewer>(wish)) == "due.past");
        wish.due = test::on_day("2026-11-21");
        BOOST_TEST(here.act<&ask_reviewer>(wish).has_value());
    });
}

BOOST_AUTO_TEST_CASE(a_recommendation_needs_two_reviews) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());
        BOOST_REQUIRE(here.ask(id, here.board[1]).has_value());

        BOOST_REQUIRE(here.review(id, here.board[0]).has_value());
        BOOST_REQUIRE(
            here.review(id, here.board[0], review_opinion::recommend, "Again").has_value());
        BOOST_TEST(code_of(here.recommend(id)) == "reviews.too_few");

        BOOST_REQUIRE(here.review(id, here.board[1]).has_value());
        auto const done = here.recommend(id);
        BOOST_TEST_REQUIRE(done.has_value());
        BOOST_TEST((done->state == application_state::recommended));
    });
}

BOOST_AUTO_TEST_CASE(only_who_was_asked_reviews) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());

        BOOST_TEST(code_of(here.review(id, here.board[1])) == "reviewer.not_asked");
        BOOST_TEST(here.review(id, here.board[0]).has_value());
    });
}

BOOST_AUTO_TEST_CASE(who_joined_the_council_after_being_asked_no_longer_reviews) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());

        here.post_at(here.board[0], applicants::harrowdale, people::post::officer);

        BOOST_TEST(code_of(here.review(id, here.board[0])) == "reviewer.own_council");
    });
}

BOOST_AUTO_TEST_CASE(a_double_click_on_a_review_makes_one) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());

        BOOST_REQUIRE(here.review(id, here.board[0]).has_value());
        BOOST_REQUIRE(here.review(id, here.board[0]).has_value());

        BOOST_TEST(here.count("select count(*) from application_review") == 1);
    });
}

BOOST_AUTO_TEST_CASE(an_answer_to_a_query_has_to_be_reviewed_anew) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        for (auto const who : {here.board[0], here.board[1]}) {
            BOOST_REQUIRE(here.ask(id, who).has_value());
            BOOST_REQUIRE(here.review(id, who).has_value());
        }
        query_wish const question{id, "Which year?", std::nullopt};
        auto const asked = here.act<&query>(question);
        BOOST_TEST_REQUIRE(asked.has_value());
        BOOST_TEST((asked->state == application_state::queried));
        BOOST_TEST(asked->question == "Which year?");
        BOOST_TEST(asked->version == 2);
        BOOST_REQUIRE(here.act<&query>(question).has_value()); // a second click

        auto const answered = here.submit(id);

        BOOST_TEST_REQUIRE(answered.has_value());
        BOOST_TEST((answered->state == application_state::vp_review));
        BOOST_TEST(here.count("select count(*) from application_step where step = 'queried'") == 1);
        BOOST_TEST(code_of(here.recommend(id)) == "reviews.too_few");
        for (auto const who : {here.board[0], here.board[1]})
            BOOST_REQUIRE(here.review(id, who).has_value());
        BOOST_TEST(here.recommend(id).has_value());
    });
}

BOOST_AUTO_TEST_CASE(who_was_let_off_makes_room_and_who_reviewed_is_not_let_off) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());
        BOOST_REQUIRE(here.ask(id, here.board[1]).has_value());
        BOOST_REQUIRE(here.review(id, here.board[0]).has_value());
        auto const release = [&](std::int64_t who) {
            return here.act<&release_reviewer>(release_reviewer_wish{id, who, "On leave"});
        };

        BOOST_TEST(code_of(release(here.board[0])) == "reviewer.answered");
        BOOST_TEST(code_of(release(here.board[2])) == "reviewer.not_asked");
        BOOST_REQUIRE(release(here.board[1]).has_value());
        BOOST_TEST(code_of(here.review(id, here.board[1])) == "reviewer.not_asked");
        BOOST_REQUIRE(here.ask(id, here.board[2]).has_value());
        BOOST_REQUIRE(here.review(id, here.board[2]).has_value());
        BOOST_TEST(here.recommend(id).has_value());
    });
}

BOOST_AUTO_TEST_CASE(a_reviewer_reads_the_papers_and_nobody_elses_view_before_giving_their_own) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());
        BOOST_REQUIRE(here.ask(id, here.board[1]).has_value());
        BOOST_REQUIRE(
            here.review(id, here.board[0], review_opinion::not_recommend, "Too early").has_value());
        auto const read_by = [&](std::int64_t who) {
            return here.look_as(applicants::officer_of(here.exampleton, who),
                                [&](changes::reader& view) {
                                    return papers(view, {id, std::nullopt});
                                });
        };

        auto const before = read_by(here.board[1]);
        BOOST_TEST_REQUIRE(before.has_value());
        BOOST_TEST((before->answers == full_answers()));
        BOOST_TEST(before->reviewers[0].reasons == "");
        BOOST_TEST(!before->reviewers[0].opinion.has_value());
        BOOST_REQUIRE(here.review(id, here.board[1]).has_value());
        BOOST_TEST(read_by(here.board[1])->reviewers[0].reasons == "Too early");
        BOOST_TEST(code_of(read_by(here.board[2])) == "reviewer.not_asked");
    });
}

BOOST_AUTO_TEST_CASE(a_reviewer_never_reads_what_is_still_being_written) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());
        BOOST_REQUIRE(here.act<&query>(query_wish{id, "Why?", std::nullopt}).has_value());
        auto answers = full_answers();
        answers.resolution.body = "Still thinking";
        here.fill(id, answers);
        auto const read = [&](std::optional<std::int64_t> version) {
            return here.look_as(applicants::officer_of(here.exampleton, here.board[0]),
                                [&](changes::reader& view) {
                                    return papers(view, {id, version});
                                });
        };

        BOOST_TEST((read(std::nullopt)->answers.resolution.body == "Full Council"));
        BOOST_TEST(code_of(read(2)) == "application.no_version");
    });
}

BOOST_AUTO_TEST_CASE(what_waits_for_a_reviewer_is_listed_until_it_is_done) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());
        auto const waiting = [&](std::int64_t who) {
            return here
                .look_as(applicants::officer_of(here.exampleton, who),
                         [&](changes::reader& view) { return to_review(view, {}).value(); })
                .size();
        };

        BOOST_TEST(waiting(here.board[0]) == 1U);
        BOOST_TEST(waiting(here.board[1]) == 0U);
        BOOST_REQUIRE(here.review(id, here.board[0]).has_value());
        BOOST_TEST(waiting(here.board[0]) == 0U);
    });
}

BOOST_AUTO_TEST_SUITE_END()
