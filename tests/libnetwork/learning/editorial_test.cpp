// What readers see of a resource and what its authors have in hand, over all days around its
// events.
#include "libnetwork/learning/editorial.hpp"
#include "libnetwork/learning/pre_election.hpp"

#include "libnetwork/base/clock.hpp"
#include "tests/support/day.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace network;
using namespace network::learning;

namespace {

using network::test::day;

/// A history told line by line; every event is recorded on its own day unless told otherwise.
struct history {
    std::vector<learning::event> events;

    history& then(learning::event_kind kind, char const* on,
                  std::optional<std::int64_t> version = {}, char const* recorded = nullptr,
                  char const* until = nullptr) {
        learning::event one;
        one.id = static_cast<std::int64_t>(events.size()) + 1;
        one.kind = kind;
        one.version = version;
        one.effective = day(on);
        if (until)
            one.until = day(until);
        one.recorded_at = {london_midnight(day(recorded ? recorded : on)).milliseconds + 3'600'000};
        events.push_back(one);
        return *this;
    }
    [[nodiscard]] editorial_state on(char const* when,
                                     std::vector<period> const& holds = {}) const {
        return learning::rules::state_on(events, holds, day(when));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(editorial)

BOOST_AUTO_TEST_CASE(a_draft_is_in_hand_and_nobody_sees_it) {
    auto const state =
        history{}.then(learning::event_kind::drafted, "2026-03-01", 1).on("2026-03-01");

    BOOST_CHECK(state.shown == shown::nothing);
    BOOST_CHECK(state.work == work::draft);
    BOOST_TEST(state.pending == 1);
    BOOST_TEST(!state.is_readable());
}

BOOST_AUTO_TEST_CASE(a_pending_revision_stands_beside_the_live_version) {
    auto const told = history{}
                          .then(learning::event_kind::drafted, "2026-03-01", 1)
                          .then(learning::event_kind::published, "2026-03-02", 1)
                          .then(learning::event_kind::drafted, "2026-04-01", 2)
                          .then(learning::event_kind::submitted, "2026-04-02", 2);

    auto const state = told.on("2026-04-03");

    BOOST_TEST(state.is_live());
    BOOST_TEST(state.live == 1);
    BOOST_TEST(state.pending == 2);
    BOOST_CHECK(state.work == work::submitted);
}

BOOST_AUTO_TEST_CASE(what_is_scheduled_comes_out_on_its_day_without_anybody_doing_anything) {
    auto const told = history{}
                          .then(learning::event_kind::drafted, "2026-03-01", 1)
                          .then(learning::event_kind::published, "2026-06-01", 1, "2026-03-02");

    BOOST_CHECK(told.on("2026-05-31").shown == shown::nothing);
    BOOST_CHECK(told.on("2026-05-31").work == work::scheduled);
    BOOST_TEST((told.on("2026-05-31").comes_out == day("2026-06-01")));
    BOOST_TEST(told.on("2026-06-01").is_live());
    BOOST_CHECK(told.on("2026-06-01").work == work::none);
    BOOST_TEST((told.on("2026-06-01").live_since == day("2026-06-01")));
}

BOOST_AUTO_TEST_CASE(what_was_scheduled_into_a_pre_election_period_comes_out_after_polling_day) {
    auto const told = history{}
                          .then(learning::event_kind::drafted, "2024-03-01", 1)
                          .then(learning::event_kind::published, "2024-04-10", 1, "2024-03-02");
    std::vector<period> const holds{learning::rules::pre_election_period(day("2024-05-02"))};

    BOOST_CHECK(told.on("2024-04-10", holds).work == work::held);
    BOOST_TEST((told.on("2024-04-10", holds).comes_out == day("2024-05-03")));
    BOOST_CHECK(told.on("2024-05-02", holds).shown == shown::nothing);
    BOOST_TEST(told.on("2024-05-03", holds).is_live());
    // Without the hold the same history is live: the hold is what keeps it back.
    BOOST_TEST(told.on("2024-04-10").is_live());
}

BOOST_AUTO_TEST_CASE(
    what_came_out_at_once_is_never_taken_away_by_an_election_that_is_recorded_later) {
    auto const told = history{}
                          .then(learning::event_kind::drafted, "2024-04-10", 1)
                          .then(learning::event_kind::published, "2024-04-10", 1);
    std::vector<period> const holds{learning::rules::pre_election_period(day("2024-05-02"))};

    BOOST_TEST(told.on("2024-04-10", holds).is_live());
}

BOOST_AUTO_TEST_CASE(an_editors_hold_lasts_until_it_is_released) {
    auto told = history{}
                    .then(learning::event_kind::drafted, "2026-03-01", 1)
                    .then(learning::event_kind::published, "2026-03-10", 1, "2026-03-01")
                    .then(learning::event_kind::held, "2026-03-05");

    BOOST_CHECK(told.on("2026-12-01").work == work::held);
    told.then(learning::event_kind::released, "2026-03-20");
    BOOST_TEST((told.on("2026-03-20").live_since == day("2026-03-20")));
}

BOOST_AUTO_TEST_CASE(what_is_published_before_its_day_comes_out_on_no_other_day_any_more) {
    auto const told = history{}
                          .then(learning::event_kind::drafted, "2026-03-01", 1)
                          .then(learning::event_kind::published, "2026-06-01", 1, "2026-03-02")
                          .then(learning::event_kind::published, "2026-03-03", 1);

    BOOST_TEST(told.on("2026-03-03").is_live());
    BOOST_CHECK(told.on("2026-03-03").work == work::none);
    BOOST_TEST(!told.on("2026-03-03").comes_out.has_value());
}

BOOST_AUTO_TEST_CASE(what_waits_longer_than_was_asked_says_why) {
    auto told = history{}
                    .then(learning::event_kind::drafted, "2024-03-01", 1)
                    .then(learning::event_kind::published, "2024-04-10", 1, "2024-03-02");
    std::vector<period> const holds{learning::rules::pre_election_period(day("2024-05-02"))};

    auto const moved = told.on("2024-03-03", holds);
    BOOST_CHECK(moved.work == work::scheduled);
    BOOST_TEST(moved.work_reason.find("10 April 2024") != std::string::npos);
    BOOST_TEST(moved.work_reason.find("elects on 2 May 2024") != std::string::npos);
    BOOST_TEST(told.on("2024-03-03").work_reason == "");

    told.then(learning::event_kind::held, "2024-03-04", 1, nullptr, "2024-06-01");
    told.events.back().reason = "A figure is in doubt";
    auto const held = told.on("2024-03-04", holds);
    BOOST_CHECK(held.work == work::held);
    BOOST_TEST(held.work_reason == "A figure is in doubt");
    BOOST_TEST((held.comes_out == day("2024-06-01")));
    told.then(learning::event_kind::released, "2024-03-05", 1);
    BOOST_CHECK(told.on("2024-03-05", holds).work == work::scheduled);
}

BOOST_AUTO_TEST_CASE(the_period_before_the_local_elections_of_2024_begins_on_26_march) {
    // Short guide to publicity during the pre-election period, Local Government Association, 2024.
    auto const held = learning::rules::pre_election_period(day("2024-05-02"));

    BOOST_TEST((held.from == day("2024-03-26")));
    BOOST_TEST((held.to == day("2024-05-03")));
}

BOOST_AUTO_TEST_CASE(archived_superseded_and_withdrawn_ones_come_back_when_they_are_restored) {
    for (auto const away : {learning::event_kind::archived, learning::event_kind::superseded,
                            learning::event_kind::withdrawn}) {
        auto told = history{}
                        .then(learning::event_kind::drafted, "2026-03-01", 1)
                        .then(learning::event_kind::published, "2026-03-01", 1)
                        .then(away, "2026-05-01");

        BOOST_TEST(told.on("2026-04-30").is_live());
        BOOST_TEST(!told.on("2026-05-01").is_live());
        BOOST_TEST(told.on("2026-05-01").is_readable() ==
                   (away != learning::event_kind::withdrawn));
        told.then(learning::event_kind::restored, "2026-06-01");
        BOOST_TEST(told.on("2026-06-01").is_live());
        BOOST_TEST(!told.on("2026-05-31").is_live());
    }
}

BOOST_AUTO_TEST_CASE(
    an_end_that_was_set_comes_on_its_day_without_anything_running_unless_it_is_taken_back) {
    for (auto const away : {learning::event_kind::archived, learning::event_kind::withdrawn}) {
        auto told = history{}
                        .then(learning::event_kind::drafted, "2026-03-01", 1)
                        .then(learning::event_kind::published, "2026-03-01", 1)
                        .then(away, "2026-09-01", 0, "2026-04-01");

        BOOST_TEST(told.on("2026-08-31").is_live());
        BOOST_TEST((told.on("2026-08-31").ends_on == day("2026-09-01")));
        BOOST_CHECK(told.on("2026-08-31").ends_as == told.on("2026-09-01").shown);
        BOOST_TEST(!told.on("2026-09-01").is_live());
        BOOST_TEST(!told.on("2026-09-01").ends_on.has_value());

        told.then(learning::event_kind::restored, "2026-05-01");
        BOOST_TEST(told.on("2026-09-01").is_live());
        BOOST_TEST(!told.on("2026-05-01").ends_on.has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_review_falls_due_on_the_day_that_was_set_and_reaffirming_sets_another) {
    auto const told =
        history{}
            .then(learning::event_kind::drafted, "2024-03-01", 1)
            .then(learning::event_kind::published, "2024-03-01", 1, nullptr, "2026-03-01")
            .then(learning::event_kind::reaffirmed, "2026-02-01", 1, nullptr, "2028-02-01");

    BOOST_TEST((told.on("2026-01-31").review_due == day("2026-03-01")));
    BOOST_TEST((told.on("2026-02-01").review_due == day("2028-02-01")));
    BOOST_TEST((told.on("2026-02-01").reviewed_on == day("2026-02-01")));
    BOOST_TEST((told.on("2026-02-01").first_published == day("2024-03-01")));
}

BOOST_AUTO_TEST_CASE(over_random_histories_what_is_shown_on_a_day_never_depends_on_later_events) {
    std::mt19937 chance{20261128}; // NOLINT: the same histories each time
    constexpr learning::event_kind kinds[] = {
        learning::event_kind::drafted,    learning::event_kind::submitted,
        learning::event_kind::published,  learning::event_kind::archived,
        learning::event_kind::withdrawn,  learning::event_kind::restored,
        learning::event_kind::reaffirmed, learning::event_kind::signed_off};
    for (int round = 0; round < 300; ++round) {
        history told;
        auto on = day("2014-01-01");
        std::int64_t version = 0;
        for (int step = 0; step < 8; ++step) {
            on = on.plus_days(static_cast<int>(chance() % 300));
            auto const kind = kinds[chance() % std::size(kinds)];
            if (kind == learning::event_kind::drafted)
                ++version;
            told.then(kind, on.to_string().c_str(), version);
        }
        for (std::size_t known = 1; known < told.events.size(); ++known) {
            history const earlier{
                {told.events.begin(), told.events.begin() + static_cast<std::ptrdiff_t>(known)}};
            auto const last = told.events[known].effective.plus_days(-1);
            if (last < earlier.events.back().effective)
                continue;
            auto const before = learning::rules::state_on(earlier.events, {}, last);
            auto const after = learning::rules::state_on(told.events, {}, last);
            BOOST_CHECK(before.shown == after.shown);
            BOOST_TEST(before.live == after.live);
            BOOST_CHECK(before.review_due == after.review_due);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
