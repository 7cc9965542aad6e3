// Questions from anybody: taken down once, and answered by an invitation or a reason.
#include "libnetwork/members/enquiries.hpp"

#include "tests/libnetwork/members/applicants.hpp"

using namespace network;
using namespace network::members;
using test::applicants;
using test::code_of;

namespace {

enquire_wish question() {
    return {"Harrowdale District Council", "Bo Officer", "officer@harrowdale.example",
            "How do we join?"};
}

result<enquiry_receipt> ask(applicants& here, enquire_wish const& wish = question()) {
    viewer const nobody;
    return enquire(*here, nobody, wish);
}

std::vector<enquiry_row> open_ones(applicants& here) {
    return here.read([](changes::reader& view) { return list_enquiries(view, {}).value(); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(enquiries)

BOOST_AUTO_TEST_CASE(anybody_may_ask_and_the_organisation_is_found_in_the_register) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};

        BOOST_TEST(ask(here).has_value());

        auto const rows = open_ones(here);
        BOOST_TEST_REQUIRE(rows.size() == 1U);
        BOOST_TEST(rows.front().organisation_slug == applicants::harrowdale);
        BOOST_TEST(rows.front().message == "How do we join?");
        BOOST_TEST((rows.front().state == enquiry_state::open));
    });
}

BOOST_AUTO_TEST_CASE(an_organisation_nobody_knows_is_taken_down_as_it_was_named) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto wish = question();
        wish.organisation = "Loomworks Collective";

        BOOST_TEST(ask(here, wish).has_value());

        BOOST_TEST(open_ones(here).front().organisation_named == "Loomworks Collective");
        BOOST_TEST(open_ones(here).front().organisation_slug == "");
    });
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_at_once) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};

        auto const refused = ask(here, {" ", "", "nonsense", " "});

        BOOST_TEST_REQUIRE(refused.has_error());
        BOOST_TEST(refused.error().problems.size() == 4U);
        BOOST_TEST(open_ones(here).empty());
    });
}

BOOST_AUTO_TEST_CASE(the_same_question_again_is_the_same_enquiry_until_a_week_has_passed) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const first = ask(here);
        auto shouted = question();
        shouted.message = "HOW DO WE  JOIN?";

        BOOST_TEST(ask(here, shouted)->enquiry == first->enquiry);
        BOOST_TEST(open_ones(here).size() == 1U);

        here.wait_days(8);
        BOOST_TEST(ask(here)->enquiry != first->enquiry);
    });
}

BOOST_AUTO_TEST_CASE(one_address_that_asks_on_and_on_has_to_wait) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const ask_again = [&](int time) {
            auto wish = question();
            wish.message = "Question " + std::to_string(time);
            return ask(here, wish);
        };
        int taken = 0;
        while (taken != 20 && ask_again(taken).has_value())
            ++taken;

        auto const refused = ask_again(taken);
        BOOST_TEST(taken >= 5);
        BOOST_TEST(taken < 20);

        BOOST_TEST_REQUIRE(refused.has_error());
        BOOST_TEST((refused.error().status == status::limited));
        here.wait_minutes(30);
        BOOST_TEST(ask_again(20).has_value());
    });
}

BOOST_AUTO_TEST_CASE(an_answer_invites_whoever_asked_and_opens_the_way_to_apply) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = ask(here)->enquiry;
        answer_enquiry_wish const wish{id, applicants::harrowdale, people::post::officer_lead};

        auto const done = here.act<&answer_enquiry>(wish);
        auto const again = here.act<&answer_enquiry>(wish);

        BOOST_TEST_REQUIRE(done.has_value());
        BOOST_TEST(again.has_value());
        BOOST_TEST((done->state == enquiry_state::invited));
        BOOST_TEST(open_ones(here).empty());
        BOOST_TEST(here.count("select count(*) from appointment where post = 'officer_lead'") == 1);
        BOOST_TEST(here.mail_to("officer@harrowdale.example")
                       .front()
                       .starts_with("Your account on the member portal|"));
        here.started();
        BOOST_TEST(here.count("select enquiry from application") == id);
    });
}

BOOST_AUTO_TEST_CASE(a_closed_enquiry_says_why_and_stays_closed) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = ask(here)->enquiry;

        BOOST_TEST(code_of(here.act<&close_enquiry>(close_enquiry_wish{id, " "})) ==
                   "reason.required");
        BOOST_TEST(here.act<&close_enquiry>(close_enquiry_wish{id, "Answered by phone"})->reason ==
                   "Answered by phone");
        BOOST_TEST(code_of(here.act<&answer_enquiry>(answer_enquiry_wish{
                       id, applicants::harrowdale, people::post::officer})) == "enquiry.answered");
        BOOST_TEST(code_of(here.act<&close_enquiry>(close_enquiry_wish{999, "x"})) ==
                   "enquiry.unknown");
    });
}

BOOST_AUTO_TEST_SUITE_END()
