// Stopping: what was begun is finished, what is idle is closed, and it ends in bounded time.
#include "libnetwork/base/error.hpp"
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>
#include <vector>

using namespace network::http;
using namespace network::http::testing;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

BOOST_AUTO_TEST_SUITE(stopping)

BOOST_AUTO_TEST_CASE(a_request_in_flight_is_finished_and_idle_connections_are_closed) {
    running server;
    client idle(server.port());
    client busy(server.port());
    BOOST_REQUIRE(idle.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(100ms);
    auto const port = server.port();

    std::thread stopper([&] { server->stop(); });
    auto const answered = busy.receive();
    bool const idle_closed = idle.is_closed(2s);
    stopper.join();

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 200);
    BOOST_TEST(answered->body == "GET /slow");
    BOOST_TEST(answered->header("connection") == "close");
    BOOST_TEST(idle_closed);
    BOOST_CHECK_THROW(client{port}, std::runtime_error);
}

BOOST_AUTO_TEST_CASE(under_load_every_request_that_got_an_answer_got_a_whole_one) {
    running server;
    auto const port = server.port();
    std::atomic<int> served{0};
    std::atomic<int> spoilt{0};
    std::vector<std::thread> callers;
    for (int c = 0; c < 8; ++c)
        callers.emplace_back([&] {
            try {
                for (;;) {
                    client caller(port);
                    for (bool open = true; open;) {
                        caller.send("GET /page HTTP/1.1\r\nHost: a\r\n\r\n");
                        auto const bytes = caller.receive();
                        if (!bytes)
                            break;
                        bool const whole = bytes->status == 200 && bytes->body.size() == 12U * 1024;
                        ++(whole ? served : spoilt);
                        open = bytes->header("connection") != "close";
                    }
                }
            } catch (std::runtime_error const&) {
                // the port is closed: the server has stopped
            }
        });
    std::this_thread::sleep_for(300ms);

    auto const began = steady_clock::now();
    server->stop();
    auto const took = steady_clock::now() - began;
    for (auto& caller : callers)
        caller.join();

    BOOST_TEST(served > 0);
    BOOST_TEST(spoilt == 0);
    BOOST_TEST((took < 5s));
}

BOOST_AUTO_TEST_CASE(a_client_that_never_ends_its_request_cannot_hold_up_the_stop_for_long) {
    server_options options;
    options.drain_deadline = 300ms;
    running server(options);
    client caller(server.port());
    caller.send("GET / HTTP/1.1\r\nX: ");
    std::this_thread::sleep_for(50ms);

    auto const began = steady_clock::now();
    server->stop();

    BOOST_TEST((steady_clock::now() - began < 2s));
}

BOOST_AUTO_TEST_CASE(run_returns_once_stopped_and_stopping_twice_is_nothing) {
    server_options options;
    options.port = 0;
    server stopped(options, running::echo);
    std::thread runner([&] { stopped.run(); });
    BOOST_REQUIRE(client(stopped.port()).ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));

    stopped.stop();
    stopped.stop();
    runner.join();

    BOOST_TEST(stopped.metrics().connections == 0U);
}

BOOST_AUTO_TEST_CASE(an_address_in_use_is_a_clear_failure) {
    running const first;
    server_options options;
    options.port = first.port();

    BOOST_CHECK_THROW(server(options, running::echo), network::failure);
}

BOOST_AUTO_TEST_SUITE_END()
