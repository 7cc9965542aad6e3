// The life of a project and the rules of a round, without a store.
#include "libnetwork/learning/project_rules.hpp"

#include "tests/libnetwork/learning/grant_desk.hpp"

#include <random>

using namespace network;
using namespace network::learning;
using test::day;

namespace {

using kind = project_event_kind;
using state = project_state;

std::vector<project_event> history(std::initializer_list<kind> steps) {
    std::vector<project_event> events;
    for (auto const one : steps) {
        project_event event;
        event.id = static_cast<std::int64_t>(events.size()) + 1;
        event.kind = one;
        event.effective = day("2026-03-01").plus_days(static_cast<int>(events.size()));
        if (one == kind::awarded)
            event.amount_pence = 1'200'000;
        if (one == kind::extended)
            event.until = day("2027-09-30");
        events.push_back(event);
    }
    return events;
}

constexpr auto to_award = {kind::drafted, kind::submitted, kind::recommended,
                           kind::put_to_committee, kind::awarded};

state stands(std::vector<project_event> const& events, char const* on) {
    return *learning::rules::state_on(events, day("2026-09-01"), day("2027-03-31"), day(on)).state;
}

project_content whole() {
    project_content says;
    says.title = "Neighbours who lend";
    says.summary = "Streets share tools.";
    says.plan = "Three sheds.";
    says.difference = "Residents own them.";
    says.outcome = "A guide.";
    says.theme = "Care";
    says.asked_pence = 1'200'000;
    says.starts = day("2027-02-01");
    says.due = day("2028-01-31");
    says.report_back = "At the conference.";
    says.principles = {{members::principle::social_partnership, "Residents own the sheds."}};
    return says;
}

learning::rules::bid_situation sound(round_terms const& round) {
    return {day("2026-11-21"), &round, true, {}, 2, {}};
}

std::string gaps(project_content const& says, learning::rules::bid_situation const& about) {
    error all;
    all.code = "none";
    all.problems = learning::rules::gaps_in(says, about);
    return test::codes_of(all);
}

} // namespace

BOOST_AUTO_TEST_SUITE(project_rules)

BOOST_AUTO_TEST_CASE(a_bid_goes_through_the_board_and_the_committee_to_its_award) {
    BOOST_CHECK(stands(history({kind::noted}), "2026-04-01") == state::idea);
    BOOST_CHECK(stands(history({kind::noted, kind::interest_sent}), "2026-04-01") ==
                state::interest);
    BOOST_CHECK(stands(history({kind::noted, kind::interest_sent, kind::drafted}), "2026-04-01") ==
                state::bid_draft);
    BOOST_CHECK(stands(history({kind::drafted, kind::submitted}), "2026-04-01") ==
                state::bid_submitted);
    BOOST_CHECK(stands(history({kind::drafted, kind::submitted, kind::recommended}),
                       "2026-04-01") == state::vp_recommendation);
    BOOST_CHECK(stands(history({kind::drafted, kind::submitted, kind::not_recommended,
                                kind::put_to_committee, kind::returned}),
                       "2026-04-01") == state::returned_to_vp);
    BOOST_CHECK(stands(history({kind::drafted, kind::submitted, kind::recommended,
                                kind::put_to_committee, kind::declined}),
                       "2026-04-01") == state::declined);
}

BOOST_AUTO_TEST_CASE(an_awarded_project_runs_from_its_first_day_and_is_overdue_after_its_last) {
    auto const events = history(to_award);

    BOOST_CHECK(stands(events, "2026-08-31") == state::awarded);
    BOOST_CHECK(stands(events, "2026-09-01") == state::running);
    BOOST_CHECK(stands(events, "2027-03-31") == state::running); // its last day is in time
    BOOST_CHECK(stands(events, "2027-04-01") == state::overdue);
}

BOOST_AUTO_TEST_CASE(an_extension_moves_the_day_and_a_final_report_ends_the_waiting) {
    auto events = history({kind::drafted, kind::submitted, kind::recommended,
                           kind::put_to_committee, kind::awarded, kind::extended});
    BOOST_CHECK(stands(events, "2027-04-01") == state::extended);
    BOOST_CHECK(stands(events, "2027-10-01") == state::overdue);

    events = history({kind::drafted, kind::submitted, kind::recommended, kind::put_to_committee,
                      kind::awarded, kind::final_reported});

    BOOST_CHECK(stands(events, "2030-01-01") == state::final_report);
}

BOOST_AUTO_TEST_CASE(what_a_step_may_not_follow_changes_nothing_and_is_named) {
    auto const events = history({kind::drafted, kind::awarded});

    BOOST_CHECK(stands(events, "2026-04-01") == state::bid_draft);
    BOOST_REQUIRE(learning::rules::faults_of(events).size() == 1U);
    BOOST_TEST(learning::rules::faults_of(events)[0] ==
               "project 0: event 2 (awarded) cannot follow bid_draft");
    BOOST_TEST(learning::rules::faults_of(history(to_award)).empty());
}

// Random histories: whatever is thrown at it, the state is one of the words, money is there only
// once the committee awarded it, and what is public once stays so.
BOOST_AUTO_TEST_CASE(random_histories_never_award_without_the_committee_nor_hide_what_was_public) {
    std::mt19937 dice{20261121};
    std::int64_t awarded = 0;
    for (int game = 0; game < 8000; ++game) {
        std::vector<project_event> events;
        bool was_public = false, sent = false, spoken = false;
        std::optional<state> before;
        for (int step = 0; step < 14; ++step) {
            project_event event;
            event.kind = static_cast<kind>(dice() % 19U);
            // Two throws in three may be looked at first, so that histories get somewhere.
            for (int more = 0;
                 dice() % 3U != 0 && more < 20 && !learning::rules::after(before, event.kind);
                 ++more)
                event.kind = static_cast<kind>(dice() % 19U);
            event.effective = day("2026-01-01").plus_days(step * 20);
            if (event.kind == kind::awarded)
                event.amount_pence = 100;
            bool const allowed = learning::rules::after(before, event.kind).has_value();
            events.push_back(event);
            auto const now = learning::rules::state_on(events, day("2026-06-01"), day("2026-09-01"),
                                                       event.effective);
            if (!allowed) {
                BOOST_REQUIRE((now.state.has_value() == before.has_value()));
                continue;
            }
            before = learning::rules::after(before, event.kind);
            sent = sent || event.kind == kind::submitted;
            spoken =
                spoken || event.kind == kind::recommended || event.kind == kind::not_recommended;
            BOOST_REQUIRE(now.state.has_value());
            if (now.awarded_pence > 0) {
                ++awarded;
                BOOST_REQUIRE(sent);
                BOOST_REQUIRE(spoken);
            }
            BOOST_REQUIRE(!was_public || learning::rules::is_public(*now.state));
            was_public = learning::rules::is_public(*now.state);
        }
    }
    BOOST_TEST(awarded > 50); // the dice do get that far
}

BOOST_AUTO_TEST_CASE(a_bid_to_which_nothing_is_missing_has_no_gap) {
    auto const round = test::grant_desk::round_five();

    BOOST_TEST(gaps(whole(), sound(round)) == "none");
}

BOOST_AUTO_TEST_CASE(everything_that_is_missing_is_told_at_once_by_field) {
    auto const round = test::grant_desk::round_five();

    BOOST_TEST(gaps({}, {day("2026-11-21"), &round, true, {}, 2, {}}) ==
               "title=required summary=required plan=required outcome=required theme=required "
               "report_back=required difference=required principles=principles.required "
               "starts=required due=required asked=required");
}

BOOST_AUTO_TEST_CASE(the_round_sets_limits_of_money_time_and_company) {
    auto const round = test::grant_desk::round_five();
    auto says = whole();
    auto about = sound(round);

    says.asked_pence = 1'000'000; // both ends are in: BR-18 says 10,000 to 20,000 pounds
    BOOST_TEST(gaps(says, about) == "none");
    says.asked_pence = 2'000'000;
    BOOST_TEST(gaps(says, about) == "none");
    says.asked_pence = 999'999;
    BOOST_TEST(gaps(says, about) == "asked=asked.out_of_limits");
    says.asked_pence = 2'000'001;
    BOOST_TEST(gaps(says, about) == "asked=asked.out_of_limits");
    says = whole();
    says.due = day("2029-02-01"); // 24 months to the day (BR-19)
    BOOST_TEST(gaps(says, about) == "none");
    says.due = day("2029-02-02");
    BOOST_TEST(gaps(says, about) == "due=due.too_late");
    about.members_in_it = 1; // no one-council exercise (BR-20)
    BOOST_TEST(gaps(whole(), about) == "participants=participants.too_few");
}

BOOST_AUTO_TEST_CASE(a_round_that_is_not_open_takes_no_bid) {
    auto round = test::grant_desk::round_five();
    auto about = sound(round);

    about.today = day("2026-10-31");
    BOOST_TEST(gaps(whole(), about) == "round=round.not_open_yet");
    about.today = day("2026-12-31"); // its last day
    BOOST_TEST(gaps(whole(), about) == "none");
    about.today = day("2027-01-01");
    BOOST_TEST(gaps(whole(), about) == "round=round.closed");
    auto says = whole();
    says.type = project_type::study_visit;
    BOOST_TEST(gaps(says, sound(round)) == "type=type.not_in_round");
}

BOOST_AUTO_TEST_CASE(who_may_not_lead_or_leads_already_is_told_why) {
    auto const round = test::grant_desk::round_five();
    auto about = sound(round);
    about.lead_may_lead = false;
    BOOST_TEST(gaps(whole(), about) == "lead=lead.not_entitled");
    about = sound(round);
    about.leads_already = "Another lab";
    BOOST_TEST(gaps(whole(), about) == "lead=lead.leads_already");
}

BOOST_AUTO_TEST_CASE(an_award_fits_what_was_asked_and_what_the_envelope_holds) {
    auto const grant = *test::grant_desk::round_five().grant_for(project_type::policy_lab);
    auto const fault = [&](std::int64_t asked, std::int64_t amount, std::int64_t before) {
        auto const all = learning::rules::faults_of_award(grant, asked, amount, before);
        return all.empty() ? std::string{"none"} : all.front().code;
    };

    BOOST_TEST(fault(2'000'000, 2'000'000, 4'000'000) == "none"); // to the last pound
    BOOST_TEST(fault(2'000'000, 2'000'000, 4'000'001) == "amount.over_envelope");
    BOOST_TEST(fault(1'200'000, 1'200'001, 0) == "amount.above_asked");
    BOOST_TEST(fault(1'200'000, 0, 0) == "amount.required");
    BOOST_TEST(fault(3'000'000, 2'000'001, 0) == "amount.above_most");
}

BOOST_AUTO_TEST_CASE(what_is_due_follows_from_the_first_day_and_the_policy) {
    auto const events = history(to_award);
    auto const standing =
        learning::rules::state_on(events, day("2026-09-01"), day("2028-08-31"), day("2027-10-01"));

    auto const due =
        learning::rules::milestones(standing, events, day("2026-09-01"), 12, day("2027-10-01"));

    BOOST_REQUIRE(due.size() == 2U);
    BOOST_TEST(due[0].what == "Interim report");
    BOOST_TEST(due[0].due.to_string() == "2027-09-01");
    BOOST_TEST(due[0].overdue);
    BOOST_TEST(due[1].what == "Final report");
    BOOST_TEST(due[1].due.to_string() == "2028-08-31");
    BOOST_TEST(!due[1].overdue);
}

BOOST_AUTO_TEST_CASE(the_terms_of_a_round_are_checked_all_at_once) {
    auto terms = test::grant_desk::round_five();
    terms.title = "";
    terms.closes = day("2026-10-01");
    terms.grants.push_back(terms.grants[0]);
    terms.grants[1].least_pence = 300'000;
    error all;
    all.problems = learning::rules::faults_of(terms);

    BOOST_TEST(test::codes_of(all) ==
               "title=required closes=closes.before_opens grants.1.most_pence=most.below_least "
               "grants.2.type=type.twice");
    BOOST_TEST(learning::rules::faults_of(test::grant_desk::round_five()).empty());
}

BOOST_AUTO_TEST_SUITE_END()
