// The change feed: order, resuming by number, waking, stopping and interrupting from other threads.
#include "tests/capi/handles.hpp"

#include <poll.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace capi_test;

namespace {

struct followed_register {
    store open = open_store();
    session clerk = console(open);
    session anybody = visitor(open);
    feed follower = follow(0);

    feed follow(std::int64_t after) {
        network_changes* opened = nullptr;
        BOOST_REQUIRE_EQUAL(network_changes_open(anybody.get(), after, &opened, nullptr),
                            NETWORK_OK);
        return feed{opened};
    }
    static rows next(feed const& from, int timeout_ms) {
        network_rows* answer = nullptr;
        network_error* why = nullptr;
        auto const status = network_changes_next(from.get(), timeout_ms, &answer, &why);
        error const held{why};
        BOOST_REQUIRE_MESSAGE(status == NETWORK_OK, network_error_json(why));
        return rows{answer};
    }
    static std::int64_t number(rows const& from, std::size_t row, char const* field) {
        return network_rows_int(from.get(), row, network_rows_field(from.get(), field));
    }
    bool readable(int timeout_ms) {
        pollfd waiting{network_changes_fd(follower.get()), POLLIN, 0};
        return ::poll(&waiting, 1, timeout_ms) == 1;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(capi_changes, followed_register)

BOOST_AUTO_TEST_CASE(changes_come_in_order_and_once) {
    auto const first = add_district(clerk, "Stroud District Council");
    auto const second = add_district(clerk, "Rother District Council");

    auto const some = next(follower, 0);
    auto const none = next(follower, 0);

    BOOST_REQUIRE(network_rows_count(some.get()) == 2U);
    BOOST_TEST(number(some, 0, "subject") == first);
    BOOST_TEST(number(some, 1, "subject") == second);
    BOOST_TEST(number(some, 0, "number") < number(some, 1, "number"));
    BOOST_TEST(network_rows_count(none.get()) == 0U);
    BOOST_TEST(network_rows_field(none.get(), "event") >= 0);
}

BOOST_AUTO_TEST_CASE(who_was_away_goes_on_from_a_number) {
    add_district(clerk, "Stroud District Council");
    auto const reached = number(next(follower, 0), 0, "number");
    follower.reset();
    auto const second = add_district(clerk, "Rother District Council");

    auto const later = next(follow(reached), 0);

    BOOST_REQUIRE(network_rows_count(later.get()) == 1U);
    BOOST_TEST(number(later, 0, "subject") == second);
}

BOOST_AUTO_TEST_CASE(a_wait_ends_with_the_first_change) {
    constexpr std::string_view wish = R"({"name": "Stroud District Council", "kind": "district"})";
    network_status added{};
    std::thread writer{[&] { // Boost.Test's checks are for one thread at a time
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        network_rows* answer = nullptr;
        added = network_call(clerk.get(), "organisations.add", wish.data(),
                             static_cast<ptrdiff_t>(wish.size()), &answer, nullptr);
        network_rows_free(answer);
    }};

    auto const some = next(follower, 20'000);
    writer.join();

    BOOST_TEST(added == NETWORK_OK);
    BOOST_TEST(network_rows_count(some.get()) == 1U);
}

BOOST_AUTO_TEST_CASE(a_wait_ends_when_its_time_is_up) {
    auto const began = std::chrono::steady_clock::now();

    auto const none = next(follower, 60);

    BOOST_TEST(network_rows_count(none.get()) == 0U);
    BOOST_TEST((std::chrono::steady_clock::now() - began >= std::chrono::milliseconds{60}));
}

BOOST_AUTO_TEST_CASE(a_stop_from_another_thread_ends_a_wait_for_good) {
    std::thread other{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        network_changes_stop(follower.get());
    }};

    auto const ended = next(follower, -1);
    other.join();
    auto const still_ended = next(follower, -1);

    BOOST_TEST(!ended);
    BOOST_TEST(!still_ended);
    BOOST_TEST(readable(0));
}

BOOST_AUTO_TEST_CASE(an_interruption_ends_a_wait_and_not_the_feed) {
    std::thread other{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        network_session_interrupt(anybody.get());
    }};
    network_rows* answer = nullptr;
    network_error* why = nullptr;

    auto const status = network_changes_next(follower.get(), -1, &answer, &why);
    other.join();
    error const held{why};

    BOOST_TEST(status == NETWORK_BUSY);
    BOOST_TEST(network_error_code(why) == std::string{"session.interrupted"});
    add_district(clerk, "Stroud District Council");
    BOOST_TEST(network_rows_count(next(follower, 0).get()) == 1U);
}

BOOST_AUTO_TEST_CASE(the_descriptor_wakes_for_a_change_and_sleeps_when_all_is_read) {
    next(follower, 0);
    BOOST_TEST(!readable(0));

    add_district(clerk, "Stroud District Council");

    BOOST_TEST(readable(1000));
    BOOST_TEST(network_rows_count(next(follower, 0).get()) == 1U);
    next(follower, 0);
    BOOST_TEST(!readable(0));
}

BOOST_AUTO_TEST_CASE(a_new_feed_is_readable_where_there_is_something_from_before) {
    add_district(clerk, "Stroud District Council");
    follower = follow(0);

    BOOST_TEST(readable(0));
}

BOOST_AUTO_TEST_CASE(a_number_below_nought_is_refused) {
    network_changes* opened = nullptr;
    network_error* why = nullptr;

    BOOST_TEST(network_changes_open(anybody.get(), -1, &opened, &why) == NETWORK_INVALID);

    error const held{why};
    BOOST_TEST(network_error_problem_field(why, 0) == std::string{"after"});
}

BOOST_AUTO_TEST_SUITE_END()
