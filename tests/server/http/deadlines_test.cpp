// Slow clients: every phase has its deadline, and trickling bytes does not move it.
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <thread>

using namespace network::http;
using namespace network::http::testing;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

BOOST_AUTO_TEST_SUITE(deadlines)

namespace {

server_options quick_deadlines() {
    server_options options;
    options.request_deadline = 400ms;
    options.idle_deadline = 400ms;
    options.write_deadline = 400ms;
    return options;
}

// Sends one byte every 50 ms until the other side answers; how long that took.
std::chrono::milliseconds trickle(client& caller, std::string const& endless,
                                  std::optional<answer>& answered) {
    auto const began = steady_clock::now();
    for (std::size_t i = 0; i < 100 && !answered; ++i) {
        caller.send(endless.substr(i % endless.size(), 1));
        answered = caller.receive(false, 50ms);
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_head_that_trickles_in_meets_the_absolute_deadline) {
    running const server(quick_deadlines());
    client caller(server.port());
    std::optional<answer> answered;

    caller.send("GET / HTTP/1.1\r\nX: ");
    auto const took = trickle(caller, "x", answered);

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 408);
    BOOST_TEST(took.count() >= 300);
    BOOST_TEST(took.count() < 2000);
    BOOST_TEST(caller.is_closed());
}

BOOST_AUTO_TEST_CASE(a_body_that_trickles_in_meets_the_same_deadline) {
    running const server(quick_deadlines());
    client caller(server.port());
    std::optional<answer> answered;

    caller.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
    auto const took = trickle(caller, "x", answered);

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 408);
    BOOST_TEST(took.count() < 2000);
}

BOOST_AUTO_TEST_CASE(an_idle_connection_is_closed_without_a_word) {
    running const server(quick_deadlines());
    client silent(server.port());
    client served(server.port());
    BOOST_REQUIRE(served.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));

    BOOST_TEST(silent.is_closed(3s));
    BOOST_TEST(served.is_closed(3s));
}

BOOST_AUTO_TEST_CASE(work_that_takes_longer_than_a_deadline_is_still_answered) {
    auto options = quick_deadlines();
    options.request_deadline = options.idle_deadline = 100ms;
    running const server(options);
    client caller(server.port());

    auto const answered = caller.ask("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 200);
}

BOOST_AUTO_TEST_CASE(a_client_that_never_reads_is_cut) {
    server_options options = quick_deadlines();
    running server(options, [](request const&) {
        return bytes_response(200, "application/octet-stream", std::string(200 << 10, 'z'));
    });
    client caller(server.port());

    // Asks until neither side's buffers take any more, and never reads.
    for (int i = 0; i < 200; ++i)
        caller.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const until = steady_clock::now() + 20s;
    while (server->metrics().connections > 0 && steady_clock::now() < until)
        std::this_thread::sleep_for(50ms);

    BOOST_TEST(server->metrics().connections == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
