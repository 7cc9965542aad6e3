// A mentor of the Board for whoever wishes one, and the approved figures on their way into the
// register.
#include "libnetwork/members/mentoring.hpp"

#include "libnetwork/members/application_desk.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "tests/libnetwork/members/applicants.hpp"

using namespace network;
using namespace network::members;
using test::applicants;

namespace {

result<application_card> mentored(applicants& here, std::int64_t id,
                                  std::optional<std::int64_t> person,
                                  std::optional<date> from = {}) {
    return here.act<&assign_mentor>(mentor_wish{id, person, from, std::nullopt});
}

/// Letters that each of the Board has had from being given a post and a seat.
constexpr std::size_t letters_before = 2;

result<application_card> answered(applicants& here, std::int64_t id, std::int64_t person,
                                  bool accepts, std::optional<std::string> reason = {}) {
    return here.write_as(person, [&](changes::unit_of_work& work) {
        return answer_mentoring(work, mentor_answer_wish{id, accepts, reason});
    });
}

/// How many rows of the desk say so.
std::int64_t desk_says(applicants& here, std::string_view words) {
    return here.look_as(applicants::team(), [&](changes::reader& view) {
        auto const rows = application_desk(view);
        return std::count_if(rows.begin(), rows.end(), [&](changes::desk_row const& row) {
            return row.what == words || row.detail == words;
        });
    });
}

/// The figure of that year as the register has it, with its source; empty where it has none.
std::string figure(applicants& here, std::string_view year) {
    return here.read([&](changes::reader& view) {
        return network::store::select_one<std::string>(
                   view.db(),
                   "select cast(amount as varchar(20)) || ' ' || source || ' ' || minute"
                   " from organisation_fact where attribute = 'population' and scheme = :year"
                   " order by id desc limit 1",
                   year)
            .value_or("");
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(mentors)

BOOST_AUTO_TEST_CASE(a_mentor_sits_on_the_board_works_elsewhere_and_is_shown_to_the_applicant) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        auto const outsider = here.person("xan");
        BOOST_TEST(test::code_of(mentored(here, id, outsider)) == "mentor.not_on_board");
        here.post_at(here.board[0], applicants::harrowdale, people::post::officer);
        BOOST_TEST(test::code_of(mentored(here, id, here.board[0])) == "mentor.own_council");

        BOOST_REQUIRE(mentored(here, id, here.board[1]).has_value());
        BOOST_REQUIRE(mentored(here, id, here.board[1]).has_value()); // a second click

        auto const applicant = here.shown(id, applicants::officer_of(0, 0));
        BOOST_TEST_REQUIRE(applicant.mentors.size() == 1U);
        BOOST_TEST(applicant.mentors.front().name == "vic");
        auto const next = here.shown(id).mentors.front().from.plus_days(30);
        BOOST_REQUIRE(mentored(here, id, here.board[2], next).has_value());
        BOOST_TEST((here.shown(id).mentors.front().until == next));
        BOOST_TEST(test::code_of(mentored(here, id, std::nullopt, next.plus_days(-1))) ==
                   "from.before_last");
        BOOST_REQUIRE(mentored(here, id, std::nullopt, next.plus_days(9)).has_value());
        BOOST_TEST((here.shown(id).mentors.back().until == next.plus_days(9)));
        BOOST_TEST(test::code_of(mentored(here, id, std::nullopt)) == "mentor.none");
    });
}

BOOST_AUTO_TEST_CASE(
    whoever_is_asked_gets_a_letter_reads_the_papers_and_says_yes_and_the_applicant_hears_who) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        auto const papers_for = [&](std::int64_t person) {
            return here.look_as(applicants::officer_of(here.exampleton, person),
                                [&](changes::reader& view) {
                                    return papers(view, {id, std::nullopt});
                                });
        };
        BOOST_TEST(test::code_of(papers_for(here.board[1])) == "reviewer.not_asked");
        BOOST_TEST(test::code_of(answered(here, id, here.board[1], true)) == "mentor.not_asked");

        BOOST_REQUIRE(mentored(here, id, here.board[1]).has_value());
        BOOST_REQUIRE(mentored(here, id, here.board[1]).has_value()); // a second click

        BOOST_TEST(here.mail_to("vic@council.example").size() == letters_before + 1U);
        BOOST_TEST(here.mail_to("vic@council.example").back().find("/mentoring") !=
                   std::string::npos);
        BOOST_TEST(papers_for(here.board[1]).has_value());
        BOOST_TEST(papers_for(here.board[1])->reviewers.empty());
        BOOST_TEST(!here.shown(id).mentors.back().accepted);
        BOOST_TEST(desk_says(here, "A mentor has not answered yet") == 1);
        BOOST_TEST(test::code_of(answered(here, id, here.board[2], true)) == "mentor.not_asked");

        BOOST_REQUIRE(answered(here, id, here.board[1], true).has_value());
        BOOST_REQUIRE(answered(here, id, here.board[1], true).has_value()); // a second click

        BOOST_TEST((here.shown(id).mentors.back().accepted == true));
        BOOST_TEST(here.count("select count(*) from mentor_answer") == 1);
        BOOST_TEST(desk_says(here, "A mentor has not answered yet") == 0);
        auto const heard = here.mail_to("officer@harrowdale.example");
        BOOST_TEST(heard.back().starts_with("Your mentor in the network: vic|"));
        BOOST_TEST(here.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(whoever_cannot_says_why_and_the_desk_asks_for_somebody_else) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        BOOST_REQUIRE(mentored(here, id, here.board[1]).has_value());
        BOOST_REQUIRE(here.decide(id, committee_decision::approved, here.minuted()).has_value());
        BOOST_TEST(desk_says(here, "Give the new member a mentor") == 0);

        BOOST_TEST(test::code_of(answered(here, id, here.board[1], false)) == "reason.required");
        BOOST_REQUIRE(answered(here, id, here.board[1], false, "On leave until May").has_value());

        BOOST_TEST(desk_says(here, "Give the new member a mentor") == 1);
        BOOST_TEST(desk_says(here, "vic cannot: On leave until May") == 1);
        BOOST_TEST(here.shown(id).mentors.back().said == "On leave until May");
        // The applicant sees that, and not why.
        auto const applicant = here.shown(id, applicants::officer_of(0, 0));
        BOOST_TEST((applicant.mentors.back().accepted == false));
        BOOST_TEST(applicant.mentors.back().said.empty());
        auto const mine =
            here.look_as(applicants::officer_of(here.exampleton, here.board[1]),
                         [&](changes::reader& view) { return to_mentor(view, {}).value(); });
        BOOST_TEST_REQUIRE(mine.size() == 1U);
        BOOST_TEST((mine.front().accepted == false));

        BOOST_REQUIRE(mentored(here, id, here.board[2]).has_value());
        BOOST_TEST(desk_says(here, "Give the new member a mentor") == 0);
        BOOST_TEST(desk_says(here, "A mentor has not answered yet") == 1);
        BOOST_TEST(test::code_of(answered(here, id, here.board[1], true)) == "mentor.not_asked");
    });
}

BOOST_AUTO_TEST_CASE(who_wished_for_no_mentor_is_given_none_and_a_draft_has_none) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.started().id;
        BOOST_TEST(test::code_of(mentored(here, id, here.board[0])) == "application.not_now");
        auto answers = test::full_answers();
        answers.mentor_wished = false;
        here.fill(id, answers);
        BOOST_REQUIRE(here.submit(id).has_value());

        BOOST_TEST(test::code_of(mentored(here, id, here.board[0])) == "mentor.not_wished");
    });
}

BOOST_AUTO_TEST_CASE(the_act_that_admits_takes_the_figures_into_the_register_with_their_source) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        BOOST_TEST(figure(here, "2025") == "");
        auto const minute = here.minuted();

        BOOST_REQUIRE(here.decide(id, committee_decision::approved, minute).has_value());

        BOOST_TEST(figure(here, "2025") ==
                   "98400 Application " + std::to_string(id) + ": Mid-year estimates " + minute);
    });
}

BOOST_AUTO_TEST_CASE(a_newer_figure_in_the_register_stays_and_the_decision_says_so) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        organisations::change_wish newer;
        newer.organisation = applicants::harrowdale;
        newer.population = 99'000;
        newer.population_year = 2026;
        BOOST_REQUIRE(here.act<&organisations::change>(newer).has_value());

        auto const card = here.decide(id, committee_decision::approved, here.minuted());

        BOOST_REQUIRE(card.has_value());
        BOOST_TEST(figure(here, "2025") == "");
        BOOST_TEST(card->steps.back().reason.find("the register knows a newer one, of 2026") !=
                   std::string::npos);
        BOOST_TEST((here.standing() == standing::active));
    });
}

BOOST_AUTO_TEST_SUITE_END()
