// What applications put on the desk, and what the proof of soundness finds among them.
#include "libnetwork/members/application_desk.hpp"

#include "libnetwork/members/enquiries.hpp"
#include "libnetwork/members/mentoring.hpp"
#include "tests/libnetwork/members/applicants.hpp"

using namespace network;
using namespace network::members;
using test::applicants;

namespace {

std::string on_desk(applicants& here) {
    std::string all;
    here.read([&](changes::reader& view) {
        for (auto const& row : application_desk(view))
            all += row.what + "; ";
        return 0;
    });
    return all;
}

std::vector<std::string> faults(applicants& here) {
    return here.read([](changes::reader& view) { return application_faults(view.db()); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(application_desk_rows)

BOOST_AUTO_TEST_CASE(the_desk_says_at_each_step_what_is_to_be_done) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        viewer const nobody;
        BOOST_REQUIRE(enquire(*here, nobody, {"Harrowdale", "Bo", "bo@harrowdale.example", "How?"})
                          .has_value());
        BOOST_TEST(on_desk(here) == "Answer an enquiry about membership; ");
        BOOST_REQUIRE(here.act<&close_enquiry>(close_enquiry_wish{1, "Phoned"}).has_value());

        auto const id = here.started().id;
        BOOST_TEST(on_desk(here) == ""); // a draft is nobody's business yet
        here.fill(id, test::full_answers());
        BOOST_REQUIRE(here.submit(id).has_value());
        BOOST_TEST(on_desk(here) == "Ask two reviewers to look at the application; ");
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());
        BOOST_TEST(on_desk(here) == "Ask another reviewer; ");
        BOOST_REQUIRE(here.ask(id, here.board[1]).has_value());
        BOOST_TEST(on_desk(here) == "Review due; ");
        BOOST_REQUIRE(here.review(id, here.board[0]).has_value());
        BOOST_REQUIRE(here.review(id, here.board[1]).has_value());
        BOOST_TEST(on_desk(here) == "Record what the Board recommends; ");
        BOOST_REQUIRE(here.recommend(id).has_value());
        BOOST_TEST(on_desk(here) == "Put the application before the committee; ");
        BOOST_REQUIRE(here.decide(id, committee_decision::approved, here.minuted()).has_value());
        BOOST_TEST(on_desk(here) == "Give the new member a mentor; ");
        BOOST_REQUIRE(here.act<&assign_mentor>(mentor_wish{id, here.board[2], {}, {}}).has_value());
        BOOST_TEST(on_desk(here) == "");
    });
}

BOOST_AUTO_TEST_CASE(a_question_comes_back_to_the_desk_after_four_weeks) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.act<&query>(query_wish{id, "Which year?", std::nullopt}).has_value());

        here.wait_days(27);
        BOOST_TEST(on_desk(here) == "");
        here.wait_days(1);
        BOOST_TEST(on_desk(here) == "A question to the applicant is unanswered; ");
    });
}

BOOST_AUTO_TEST_CASE(a_step_the_diagram_does_not_know_is_a_fault) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_TEST(faults(here).empty());

        auto const forged = here.write([&](changes::unit_of_work& work) -> result<> {
            network::store::execute(
                work.db(),
                "insert into application_step (application, step, effective, body,"
                " minute, reason, recorded_at) values (:id, 'approved',"
                " '2026-11-21', '', '', '', 0)",
                id);
            return {};
        });
        BOOST_REQUIRE(forged.has_value());

        auto const found = faults(here);
        BOOST_TEST_REQUIRE(found.size() == 2U); // an impossible step, and no membership
        BOOST_TEST(found[0].find("cannot follow submitted") != std::string::npos);
        BOOST_TEST(found[1].find("has no membership") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(a_whole_life_leaves_no_fault) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        BOOST_REQUIRE(here.decide(here.recommended(), committee_decision::approved, here.minuted())
                          .has_value());

        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_SUITE_END()
