// Whom a refused application names goes after a year; the application stays, and so does the trail.
#include "libnetwork/members/application_keeping.hpp"

#include "libnetwork/members/retention.hpp"
#include "tests/libnetwork/members/applicants.hpp"

using namespace network;
using namespace network::members;

namespace {

std::int64_t refused_application(test::applicants& here) {
    auto const id = here.sent();
    for (auto const who : {here.board[0], here.board[1]}) {
        BOOST_REQUIRE(here.ask(id, who).has_value());
        BOOST_REQUIRE(here.review(id, who, review_opinion::not_recommend, "No").has_value());
    }
    BOOST_REQUIRE(here.recommend(id, false).has_value());
    BOOST_REQUIRE(
        here.decide(id, committee_decision::refused, here.minuted(), "The Board advised against")
            .has_value());
    return id;
}

std::int64_t goes(test::applicants& here) {
    return here
        .read([](changes::reader& view) { return what_goes(view, application_retention()); })[0]
        .goes;
}

std::int64_t told_of(test::applicants& here) {
    return here.count("select count(*) from journal_value where value_after like '%Bo Officer%'"
                      " or value_after like '%officer@harrowdale.example%'");
}

} // namespace

BOOST_AUTO_TEST_SUITE(application_keeping)

BOOST_AUTO_TEST_CASE(whom_a_refused_application_names_goes_after_a_year_and_no_sooner) {
    test::on_every_store([](test::store_place const& place) {
        test::applicants here{place};
        refused_application(here);
        here.wait_days(364);
        BOOST_TEST(goes(here) == 0);
        here.wait_days(3);
        BOOST_REQUIRE(goes(here) == 1);
        BOOST_REQUIRE(told_of(here) > 0);

        auto const done = here.write([](changes::unit_of_work& work) {
            return let_go(work, {"rejected_applications", 1}, application_retention());
        });

        BOOST_TEST(test::code_of(done) == "none");
        BOOST_TEST(here.count("select count(*) from application_contact") == 0);
        BOOST_TEST(here.count("select count(*) from application") == 1);
        BOOST_TEST(told_of(here) == 0);
        BOOST_TEST(goes(here) == 0);
        BOOST_TEST(here.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(an_application_under_way_keeps_whom_it_names) {
    test::on_every_store([](test::store_place const& place) {
        test::applicants here{place};
        here.sent();

        here.wait_days(2000);

        BOOST_TEST(goes(here) == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_search_finds_whom_an_application_names) {
    test::on_every_store([](test::store_place const& place) {
        test::applicants here{place};
        here.sent();
        auto const found = [&](std::string word) {
            return here.read([&](changes::reader& view) {
                changes::holding_query wanted;
                wanted.words = {std::move(word)};
                std::vector<changes::holding> into;
                application_holdings(view, wanted, into);
                return into.size();
            });
        };

        BOOST_TEST(found("finance") == 1U);
        BOOST_TEST(found("nobody") == 0U);
    });
}

BOOST_AUTO_TEST_SUITE_END()
