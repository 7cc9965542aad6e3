// Bodies and 100-continue: who waits for whom.
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <thread>

using namespace network::http;
using namespace network::http::testing;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(bodies)

namespace {
std::string const expecting = "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n";
} // namespace

BOOST_AUTO_TEST_CASE(a_client_that_waits_for_100_is_told_to_go_on) {
    running const server;
    client caller(server.port());

    auto const interim = caller.ask(expecting + "Content-Length: 2\r\n\r\n");
    auto const answered = caller.ask("hi");

    BOOST_REQUIRE(interim && answered);
    BOOST_TEST(interim->status == 100);
    BOOST_TEST(answered->status == 200);
    BOOST_TEST(answered->body == "hi");
}

BOOST_AUTO_TEST_CASE(too_large_an_announcement_gets_413_and_no_100) {
    running const server;
    client caller(server.port());

    auto const answered = caller.ask(expecting + "Content-Length: 99999999\r\n\r\n");

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 413);
}

BOOST_AUTO_TEST_CASE(a_bad_request_that_expects_gets_no_100) {
    auto const answered = ask_once(
        "POST /<> HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 400);
}

BOOST_AUTO_TEST_CASE(a_client_that_did_not_wait_gets_no_100) {
    auto const together = ask_once(expecting + "Content-Length: 2\r\n\r\nhi");
    auto const without_body = ask_once(expecting + "\r\n");
    auto const old = ask_once("POST /echo HTTP/1.0\r\nExpect: 100-continue\r\n"
                              "Content-Length: 2\r\n\r\nhi");

    BOOST_REQUIRE(together && without_body && old);
    BOOST_TEST(together->status == 200);
    BOOST_TEST(without_body->status == 200);
    BOOST_TEST(old->status == 200);
}

BOOST_AUTO_TEST_CASE(a_large_body_arrives_whole_and_is_answered_whole) {
    std::string sent(900 * 1024, ' ');
    for (std::size_t i = 0; i < sent.size(); ++i)
        sent[i] = static_cast<char>('a' + i * 7 % 26);
    running const server;
    client caller(server.port());

    auto const answered = caller.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " +
                                     std::to_string(sent.size()) + "\r\n\r\n" + sent);
    auto const next = caller.ask("GET /next HTTP/1.1\r\nHost: a\r\n\r\n");

    BOOST_REQUIRE(answered && next);
    BOOST_TEST((answered->body == sent));
    BOOST_TEST(next->body == "GET /next");
}

BOOST_AUTO_TEST_CASE(a_body_on_get_is_read_and_the_next_request_still_stands) {
    running const server;
    client caller(server.port());

    auto const first = caller.ask("GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\n"
                                  "GET /smuggled HTTP/1.1\r\nX: aaa"
                                  "GET /b HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const second = caller.receive();

    BOOST_REQUIRE(first && second);
    BOOST_TEST(first->body == "GET /a");
    BOOST_TEST(second->body == "GET /b");
}

BOOST_AUTO_TEST_CASE(a_client_that_reads_slowly_gets_all_of_a_large_answer) {
    running const server({}, [](request const&) {
        return bytes_response(200, "application/octet-stream", std::string(16 << 20, 'z'));
    });
    client caller(server.port());

    caller.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(300ms);
    auto const answered = caller.receive();

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->body.size() == std::size_t{16 << 20});
}

BOOST_AUTO_TEST_SUITE_END()
