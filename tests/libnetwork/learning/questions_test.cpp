// Questions by role, on every store: they reach whoever holds the post, no address shows before an
// answer, and who wants no such mail gets none.
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/questions.hpp"
#include "libnetwork/learning/take_up_contribution.hpp"
#include "libnetwork/members/reminders.hpp"
#include "libnetwork/messages/notices.hpp"
#include "libnetwork/people/appointments.hpp"
#include "tests/libnetwork/learning/grant_desk.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct letter_line {
    std::string to_address, body;
};
BOOST_DESCRIBE_STRUCT(letter_line, (), (to_address, body))

struct mail_room : grant_desk {
    explicit mail_room(store_place const& place) : grant_desk(place) {
        alpha = member("Alpha District Council");
        beta = member("Beta District Council");
        asker = officer(beta, "asker@beta.example");
        auto says = reading_room::study("A library of tools");
        says.contact_post = people::post::communications;
        study = published(says, number_of(alpha)).slug;
    }
    ask_wish wish(std::string text = "How did you insure the tools?") {
        ask_wish made;
        made.organisation = beta;
        made.resource = study;
        made.text = std::move(text);
        return made;
    }
    std::vector<letter_line> letters(char const* of) {
        return records.read({}, [&](changes::reader& view) {
            return network::store::select<letter_line>(
                view.db(),
                "select to_address, body from message where template = :letter order by id",
                std::string{of});
        });
    }
    std::vector<std::string> reached() {
        std::vector<std::string> to;
        for (auto const& one : letters("question_asked"))
            to.push_back(one.to_address);
        return to;
    }

    std::string alpha, beta, study;
    viewer asker;
};

using addresses = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(questions)

BOOST_AUTO_TEST_CASE(a_question_reaches_the_holder_of_the_post_and_the_answer_comes_back) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        auto const holder =
            here.officer(here.alpha, "press@alpha.example", people::post::communications);
        here.officer(here.alpha, "other@alpha.example");

        auto const asked = here.does_as(here.asker, ask_question, here.wish());

        BOOST_TEST(here.reached() == addresses{"press@alpha.example"});
        BOOST_TEST(here.letters("question_asked")[0].body.find("asker@beta") == std::string::npos);
        BOOST_TEST(!asked.words[0].address.has_value());
        auto const seen = here.asks_as(holder, show_question, question_number{asked.id});
        BOOST_REQUIRE(seen.has_value());
        BOOST_TEST(!seen->words[0].address.has_value());
        BOOST_TEST(seen->words[0].who == "Beta District Council");
        BOOST_TEST(seen->may_answer);

        auto const answered =
            here.does_as(holder, answer_question,
                         answer_wish{here.alpha, asked.id, "By the council's own policy."});

        BOOST_CHECK(answered.state == question_state::answered);
        BOOST_TEST(*answered.words[0].address == "asker@beta.example");
        BOOST_REQUIRE(here.letters("question_answered").size() == 1U);
        auto const back = here.letters("question_answered")[0];
        BOOST_TEST(back.to_address == "asker@beta.example");
        BOOST_TEST(back.body.find("press@alpha.example") != std::string::npos);
        here.does_as(here.asker, close_question, close_question_wish{here.beta, asked.id, {}});
        BOOST_TEST(refused_with(here.tries_as(holder, answer_question,
                                              answer_wish{here.alpha, asked.id, "More"})) ==
                   "question.closed");
    });
}

BOOST_AUTO_TEST_CASE(
    where_the_post_is_vacant_the_next_one_gets_it_and_where_nobody_is_the_desk_says_so) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        here.does_as(here.asker, ask_question, here.wish());
        BOOST_TEST(here.reached().empty());
        auto const rows =
            here.records.read({}, [](changes::reader& view) { return projects_desk(view); });
        BOOST_REQUIRE(rows.size() == 1U);
        BOOST_TEST(rows[0].what == "A question has nobody to answer it");
        BOOST_TEST(rows[0].organisation == "Alpha District Council");
        here.officer(here.alpha, "officer@alpha.example");
        here.officer(here.alpha, "lead@alpha.example", people::post::officer_lead);

        auto const gamma = here.member("Gamma District Council");
        auto second = here.wish();
        second.organisation = gamma;
        here.does_as(here.officer(gamma, "g@gamma.example"), ask_question, second);

        BOOST_TEST(here.reached() == addresses{"lead@alpha.example"});
        BOOST_TEST(here.records.read({}, [](changes::reader& view) { return projects_desk(view); })
                       .empty());
    });
}

BOOST_AUTO_TEST_CASE(a_question_to_a_council_that_merged_is_handed_over_to_its_successor) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        here.officer(here.alpha, "press@alpha.example", people::post::communications);
        organisations::reorganise_wish wish;
        wish.kind = organisations::succession_kind::merge;
        wish.on = day("2026-11-20");
        wish.predecessors = {here.alpha, here.adds("Gamma District Council")};
        organisations::successor_wish unitary;
        unitary.name = "New Unitary Council";
        unitary.kind = organisation_kind::unitary;
        wish.successors = {unitary};
        wish.decided_by = "Order";
        here.does(organisations::reorganise, wish);
        auto const there = here.officer("new-unitary-council", "officer@new.example");

        auto const asked = here.does_as(here.asker, ask_question, here.wish());

        BOOST_TEST(here.reached() == addresses{"officer@new.example"});
        BOOST_TEST(asked.asked.name == "New Unitary Council");
        BOOST_TEST(refused_with(here.tries_as(
                       there, answer_question,
                       answer_wish{"new-unitary-council", asked.id, "We can"})) == "nothing");
    });
}

BOOST_AUTO_TEST_CASE(who_wants_no_such_mail_gets_none) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        auto const press =
            here.officer(here.alpha, "press@alpha.example", people::post::communications);
        here.officer(here.alpha, "second@alpha.example", people::post::communications);
        here.does_as(press, messages::choose_notices, messages::notices_wish{false});

        here.does_as(here.asker, ask_question, here.wish());

        BOOST_TEST(here.reached() == addresses{"second@alpha.example"});
        auto const body = here.letters("question_asked")[0].body;
        auto const link = body.find("/unsubscribe/");
        BOOST_REQUIRE(link != std::string::npos);
        auto const token = body.substr(link + 13, body.find_first_of(" \n", link) - link - 13);
        here.does(members::unsubscribe, members::unsubscribe_wish{token});
        auto const gamma = here.member("Gamma District Council");
        auto again = here.wish();
        again.organisation = gamma;
        auto const asked =
            here.does_as(here.officer(gamma, "g@gamma.example"), ask_question, again);
        BOOST_TEST(here.reached().size() == 1U); // the other stopped it too
        BOOST_TEST(asked.reached == 0);
    });
}

BOOST_AUTO_TEST_CASE(one_person_asks_five_questions_in_a_day_and_the_same_one_once) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        auto const asks = [&](std::string resource) {
            auto wish = here.wish();
            wish.resource = std::move(resource);
            return refused_with(here.tries_as(here.asker, ask_question, wish));
        };
        BOOST_TEST(asks(here.study) == "nothing");
        BOOST_TEST(asks(here.study) == "question.already");
        for (int number = 2; number <= 5; ++number)
            BOOST_TEST(asks(here.published(reading_room::study("Study " + std::to_string(number)),
                                           here.number_of(here.alpha))
                                .slug) == "nothing");
        auto const sixth =
            here.published(reading_room::study("Study six"), here.number_of(here.alpha)).slug;

        BOOST_TEST(asks(sixth) == "question.limited");

        here.time.set(instant::parse("2026-11-22T09:00:01Z").value());
        BOOST_TEST(asks(sixth) == "nothing"); // the control: the next day it goes
    });
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_question_is_told) {
    store_place const place{engine::memory};
    mail_room here{place};
    auto const own = here.officer(here.alpha, "own@alpha.example");
    auto const network = here.published(reading_room::study("The network's own"));

    BOOST_TEST(refused_with(here.tries_as(here.asker, ask_question, here.wish("  "))) ==
               "text.required");
    auto wish = here.wish();
    wish.organisation = here.alpha;
    BOOST_TEST(refused_with(here.tries_as(own, ask_question, wish)) == "question.own");
    wish = here.wish();
    wish.resource = network.slug;
    BOOST_TEST(refused_with(here.tries_as(here.asker, ask_question, wish)) == "question.no_lead");
    wish.resource = "nowhere";
    BOOST_TEST(refused_with(here.tries_as(here.asker, ask_question, wish)) == "resource.unknown");
}

BOOST_AUTO_TEST_CASE(a_question_is_read_by_both_sides_and_the_team_and_nobody_else) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        auto const holder =
            here.officer(here.alpha, "press@alpha.example", people::post::communications);
        auto const third = here.officer(here.member("Gamma District Council"), "g@gamma.example");
        auto const id = here.does_as(here.asker, ask_question, here.wish("SECRET-Q")).id;
        auto const reads = [&](viewer const& who) {
            return here.asks_as(who, show_question, question_number{id}).has_value();
        };

        BOOST_TEST(reads(here.asker));
        BOOST_TEST(reads(holder));
        BOOST_TEST(reads(network_manager()));
        BOOST_TEST(!reads(third));
        BOOST_TEST(!reads({}));
        BOOST_TEST(here.records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::int64_t>(
                       view.db(),
                       "select count(*) from journal_value where value_after like '%SECRET-Q%'")
                .value();
        }) == 0); // what was said is no matter of the audit trail
    });
}

BOOST_AUTO_TEST_CASE(a_person_who_is_erased_takes_their_questions_along) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        auto const id = here.does_as(here.asker, ask_question, here.wish()).id;

        here.records.write(acting(network_manager()), [&](changes::unit_of_work& work) {
            return forget_questions_of(work, here.asker.person);
        });

        BOOST_TEST(
            !here.asks_as(network_manager(), show_question, question_number{id}).has_value());
    });
}

BOOST_AUTO_TEST_CASE(those_who_tried_it_too_can_be_asked_by_the_role_that_they_named) {
    on_every_store([](store_place const& place) {
        mail_room here{place};
        auto const gamma = here.member("Gamma District Council");
        here.officer(gamma, "lead@gamma.example", people::post::lead);
        here.officer(gamma, "other@gamma.example");
        adoption_wish tried;
        tried.organisation = gamma;
        tried.resource = here.study;
        tried.tried_on = day("2026-02-01");
        tried.happened = "It went well.";
        tried.contact_post = people::post::lead;
        auto wish = here.wish();
        wish.resource.reset();
        wish.adoption = here.does(record_adoption, tried).id;

        here.does_as(here.asker, ask_question, wish);

        BOOST_TEST(here.reached() == addresses{"lead@gamma.example"});
    });
}

BOOST_AUTO_TEST_SUITE_END()
