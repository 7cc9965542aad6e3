// A loop keeps its rhythm, can be woken, and stops promptly.
#include "server/workers/loop.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>

using namespace std::chrono_literals;
using network::workers::loop;

namespace {

bool within(std::chrono::milliseconds most, std::function<bool()> const& holds) {
    auto const deadline = std::chrono::steady_clock::now() + most;
    while (!holds() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(2ms);
    return holds();
}

} // namespace

BOOST_AUTO_TEST_SUITE(loops)

BOOST_AUTO_TEST_CASE(a_loop_acts_again_after_its_pause) {
    std::atomic<int> times = 0;

    loop const often{{0ms, 5ms, 0ms}, [&] { ++times; }};

    BOOST_TEST(within(2s, [&] { return times >= 3; }));
}

BOOST_AUTO_TEST_CASE(a_loop_that_is_woken_does_not_wait_for_its_pause) {
    std::atomic<int> times = 0;
    loop rare{{0ms, 1h, 0ms}, [&] { ++times; }};
    BOOST_REQUIRE(within(2s, [&] { return times == 1; }));

    rare.wake();

    BOOST_TEST(within(2s, [&] { return times == 2; }));
}

BOOST_AUTO_TEST_CASE(a_loop_that_is_woken_often_keeps_calm) {
    std::atomic<int> times = 0;
    loop calm{{0ms, 1h, 100ms}, [&] { ++times; }};

    auto const end = std::chrono::steady_clock::now() + 250ms;
    while (std::chrono::steady_clock::now() < end) {
        calm.wake();
        std::this_thread::sleep_for(1ms);
    }
    calm.stop();

    BOOST_TEST(times >= 2);
    BOOST_TEST(times <= 4);
}

BOOST_AUTO_TEST_CASE(a_loop_stops_promptly_and_for_good) {
    std::atomic<int> times = 0;
    loop rare{{0ms, 1h, 1h}, [&] { ++times; }};
    within(2s, [&] { return times == 1; });

    auto const began = std::chrono::steady_clock::now();
    rare.stop();
    auto const took = std::chrono::steady_clock::now() - began;
    rare.wake();
    std::this_thread::sleep_for(20ms);

    BOOST_TEST((took < 1s));
    BOOST_TEST(times == 1);
}

BOOST_AUTO_TEST_SUITE_END()
