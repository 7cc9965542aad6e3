// The state machine of an application, step by step, and what has to be there before it is sent.
#include "libnetwork/members/application_rules.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>
#include <set>
#include <sstream>

using namespace network;
using namespace network::members;

namespace {

using network::test::day;
date const today = day("2026-11-21");

/// The diagram as the network's own words give it: state, step, state.
constexpr std::string_view diagram = R"(
draft submitted submitted
draft withdrawn withdrawn
submitted taken_back draft
submitted queried queried
submitted review_opened vp_review
submitted withdrawn withdrawn
vp_review queried queried
vp_review recommended recommended
vp_review not_recommended not_recommended
vp_review withdrawn withdrawn
queried submitted submitted
queried withdrawn withdrawn
recommended put_to_committee eoc_decision
recommended withdrawn withdrawn
not_recommended refused refused
not_recommended deferred vp_review
not_recommended withdrawn withdrawn
eoc_decision approved approved
eoc_decision refused refused
eoc_decision deferred vp_review
eoc_decision withdrawn withdrawn
)";

std::map<std::pair<std::string, std::string>, std::string> drawn() {
    std::map<std::pair<std::string, std::string>, std::string> arrows;
    std::istringstream lines{std::string{diagram}};
    std::string from, step, to;
    while (lines >> from >> step >> to)
        arrows[{from, step}] = to;
    return arrows;
}

application_event taken(application_step step) {
    application_event one;
    one.application = 7;
    one.step = step;
    one.effective = today;
    return one;
}

application_answers whole() {
    application_answers all;
    all.tier = tier::full;
    all.mentor_wished = false;
    all.resolution = {"Full Council", day("2026-10-14"), "FC/77", std::nullopt, 30, 10, 0,
                      "All groups"};
    all.figures = {98'400, 2025, "Estimates", money{1}, money{0}, 2026, "Budget book"};
    all.contacts = {{contact_role::leader, "A", "a@c.example"},
                    {contact_role::officer_lead, "B", "b@c.example"},
                    {contact_role::finance_contact, "C", "c@c.example"}};
    for (auto const& one : principles)
        all.statements.push_back({one.principle, "Yes"});
    all.consents = {true, true, false};
    return all;
}

std::set<std::string> gaps(application_answers const& answers, bool group = false) {
    std::set<std::string> found;
    for (auto const& one : members::rules::gaps_in(answers, group, today))
        found.insert(one.field + " " + one.code);
    return found;
}

using texts = std::set<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(application_rules)

BOOST_AUTO_TEST_CASE(every_step_leads_where_the_diagram_says_and_no_other_may_be_taken) {
    auto const arrows = drawn();
    BOOST_TEST(arrows.size() == 21U);

    for (auto const from : words_of<application_state>())
        for (auto const step : words_of<application_step>()) {
            auto const next = members::rules::after(*from_word<application_state>(from),
                                                    *from_word<application_step>(step));
            auto const arrow = arrows.find({std::string{from}, std::string{step}});
            BOOST_TEST_CONTEXT(from << " " << step) {
                BOOST_TEST((next ? std::string{to_word(*next)} : "") ==
                           (arrow == arrows.end() ? "" : arrow->second));
            }
        }
}

BOOST_AUTO_TEST_CASE(nothing_but_a_start_begins_an_application) {
    for (auto const word : words_of<application_step>()) {
        auto const step = *from_word<application_step>(word);
        BOOST_TEST(members::rules::after(std::nullopt, step).has_value() ==
                   (step == application_step::started));
    }
}

BOOST_AUTO_TEST_CASE(what_was_decided_can_no_longer_be_withdrawn) {
    for (auto const closed :
         {application_state::approved, application_state::refused, application_state::withdrawn}) {
        BOOST_TEST(members::rules::is_closed(closed));
        for (auto const word : words_of<application_step>())
            BOOST_TEST(
                !members::rules::after(closed, *from_word<application_step>(word)).has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_history_leads_to_one_state_and_its_impossible_steps_are_named) {
    std::mt19937 random{20261121};
    auto const steps = words_of<application_step>();

    for (int round = 0; round != 2000; ++round) {
        std::vector<application_event> history{taken(application_step::started)};
        std::string state = "draft";
        std::size_t impossible = 0;
        auto const arrows = drawn();
        for (int i = 0; i != 12; ++i) {
            auto const step = steps[random() % steps.size()];
            history.push_back(taken(*from_word<application_step>(step)));
            auto const arrow = arrows.find({state, std::string{step}});
            if (arrow == arrows.end())
                ++impossible;
            else
                state = arrow->second;
        }

        BOOST_TEST_REQUIRE(to_word(*members::rules::state_of(history)) == state);
        BOOST_TEST_REQUIRE(members::rules::faults_of(history).size() == impossible);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_application_names_every_gap_at_once) {
    auto const found = gaps({});

    texts wanted{"tier required",
                 "mentor_wished required",
                 "resolution.body required",
                 "resolution.held_on required",
                 "resolution.minute required",
                 "resolution.votes_for required",
                 "resolution.votes_against required",
                 "resolution.votes_abstained required",
                 "resolution.parties_in_favour required",
                 "figures.population required",
                 "figures.population_year required",
                 "figures.population_source required",
                 "figures.revenue_budget required",
                 "figures.capital_budget required",
                 "figures.budget_year required",
                 "figures.budget_source required",
                 "consents.authorised required",
                 "consents.contacts_told required"};
    for (auto const* role : {"leader", "officer_lead", "finance_contact"})
        for (auto const* part : {"name", "email"})
            wanted.insert(std::string{"contacts."} + role + '.' + part + " required");
    for (auto const* principle :
         {"co_production", "community_leadership", "democratic_engagement",
          "enterprise_social_economy", "innovation", "learning", "social_value", "new_models",
          "social_partnership", "walking_the_talk"})
        wanted.insert(std::string{"statements."} + principle + " required");
    BOOST_TEST(found == wanted, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_whole_application_has_no_gap) {
    BOOST_TEST(gaps(whole()).empty());
}

BOOST_AUTO_TEST_CASE(a_motion_that_was_not_carried_is_named) {
    auto answers = whole();
    answers.resolution.votes_for = 10;
    answers.resolution.votes_against = 10;

    BOOST_TEST((gaps(answers) == texts{"resolution.votes_for resolution.not_carried"}));

    answers.resolution.votes_for = 11;
    BOOST_TEST(gaps(answers).empty());
}

BOOST_AUTO_TEST_CASE(a_meeting_still_to_come_decided_nothing_yet) {
    auto answers = whole();
    answers.resolution.held_on = today.plus_days(1);

    BOOST_TEST((gaps(answers) == texts{"resolution.held_on date.in_future"}));

    answers.resolution.held_on = today;
    BOOST_TEST(gaps(answers).empty());
}

BOOST_AUTO_TEST_CASE(a_link_stands_for_the_minute_and_has_to_be_one) {
    auto answers = whole();
    answers.resolution.minute.reset();
    answers.resolution.link = "council.example/minutes";

    BOOST_TEST((gaps(answers) == texts{"resolution.link link.invalid"}));

    answers.resolution.link = "https://council.example/minutes";
    BOOST_TEST(gaps(answers).empty());
}

BOOST_AUTO_TEST_CASE(an_address_that_is_none_and_white_space_do_not_count) {
    auto answers = whole();
    answers.contacts[1].email = "b at c";
    answers.statements[5].statement = "   ";

    BOOST_TEST((gaps(answers) == texts{"contacts.officer_lead.email email.invalid",
                                       "statements.learning required"}));
}

BOOST_AUTO_TEST_CASE(a_group_on_a_council_has_neither_residents_nor_votes_of_a_council) {
    auto answers = whole();
    answers.tier = tier::associate;
    answers.figures = {};
    answers.resolution.votes_for.reset();
    answers.resolution.votes_against.reset();
    answers.resolution.votes_abstained.reset();
    answers.resolution.parties_in_favour.reset();

    BOOST_TEST(gaps(answers, true).empty());
    BOOST_TEST(gaps(answers, false).size() == 7U); // four of votes, three of residents
}

BOOST_AUTO_TEST_CASE(a_supporter_needs_a_contact_and_consents_only) {
    application_answers answers;
    answers.tier = tier::supporter;
    answers.mentor_wished = false;
    answers.contacts = {{contact_role::officer_lead, "B", "b@c.example"}};
    answers.consents = {true, true, false};

    BOOST_TEST(gaps(answers).empty());

    answers.tier = tier::affiliate;
    BOOST_TEST(gaps(answers).contains("resolution.body required"));
    BOOST_TEST(!gaps(answers).contains("figures.population required"));
}

BOOST_AUTO_TEST_CASE(days_are_counted_over_the_end_of_a_leap_february_and_never_backwards) {
    BOOST_TEST(members::rules::days_between(day("2028-02-28"), day("2028-03-01")) == 2);
    BOOST_TEST(members::rules::days_between(day("2027-02-28"), day("2027-03-01")) == 1);
    BOOST_TEST(members::rules::days_between(day("2027-03-01"), day("2027-02-28")) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
