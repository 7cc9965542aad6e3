// Sizes and numbers: what is too much is refused with the right status, and only that.
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace network::http;
using namespace network::http::testing;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(limits)

namespace {
std::string const start = "GET / HTTP/1.1\r\nHost: a\r\n";
std::string const post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
} // namespace

BOOST_AUTO_TEST_CASE(a_hundred_headers_are_taken_and_one_more_is_not) {
    auto const with_headers = [](int number) {
        auto bytes = start;
        for (int i = 1; i < number; ++i)
            bytes += "X-" + std::to_string(i) + ": v\r\n";
        return ask_once(bytes + "\r\n");
    };

    auto const most = with_headers(100);
    auto const over = with_headers(101);
    auto const far_over = with_headers(1000);

    BOOST_REQUIRE(most && over && far_over);
    BOOST_TEST(most->status == 200);
    BOOST_TEST(over->status == 431);
    BOOST_TEST(far_over->status == 431);
}

BOOST_AUTO_TEST_CASE(headers_over_sixteen_kilobytes_are_refused_even_when_they_never_end) {
    auto const ended = ask_once(start + "X: " + std::string(17 * 1024, 'x') + "\r\n\r\n");
    auto const endless = ask_once(start + "X: " + std::string(17 * 1024, 'x'));
    auto const fitting = ask_once(start + "X: " + std::string(15 * 1024, 'x') + "\r\n\r\n");

    BOOST_REQUIRE(ended && endless && fitting);
    BOOST_TEST(ended->status == 431);
    BOOST_TEST(endless->status == 431);
    BOOST_TEST(fitting->status == 200);
}

BOOST_AUTO_TEST_CASE(a_long_address_is_refused_as_too_long) {
    auto const ended = ask_once("GET /" + std::string(9000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const endless = ask_once("GET /" + std::string(20'000, 'x'));
    auto const fitting =
        ask_once("GET /" + std::string(8000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n");

    BOOST_REQUIRE(ended && endless && fitting);
    BOOST_TEST(ended->status == 414);
    BOOST_TEST(endless->status == 414);
    BOOST_TEST(fitting->status == 200);
}

BOOST_AUTO_TEST_CASE(too_many_parameters_are_refused) {
    std::string query;
    for (int i = 0; i < 201; ++i)
        query += "a=b&";

    auto const answered = ask_once("GET /?" + query + " HTTP/1.1\r\nHost: a\r\n\r\n");

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 400);
}

BOOST_AUTO_TEST_CASE(a_body_over_the_limit_is_refused_however_it_is_framed) {
    auto const announced = ask_once(post + "Content-Length: 1048577\r\n\r\n");
    std::string chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 17; ++i)
        chunked += "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
    auto const in_chunks = ask_once(chunked);
    auto const fitting =
        ask_once(post + "Content-Length: 1048576\r\n\r\n" + std::string(1048576, 'x'));

    BOOST_REQUIRE(announced && in_chunks && fitting);
    BOOST_TEST(announced->status == 413);
    BOOST_TEST(in_chunks->status == 413);
    BOOST_TEST(fitting->status == 200);
    BOOST_TEST(fitting->body.size() == 1048576U);
}

BOOST_AUTO_TEST_CASE(a_client_that_sends_eight_megabytes_before_it_reads_still_sees_why) {
    running const server;
    client caller(server.port());

    auto const all_sent =
        caller.send(post + "Content-Length: 8388608\r\n\r\n" + std::string(8388608, 'x'));
    auto const answered = caller.receive();

    BOOST_TEST(all_sent);
    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 413);
}

BOOST_AUTO_TEST_CASE(one_address_may_take_more_than_the_others) {
    server_options options;
    options.body_limit = 10;
    options.body_limit_for = [](request const& asked) -> std::size_t {
        return asked.method == method::post && asked.path == "/echo" && !asked.headers.has("Range")
                   ? 20
                   : 10;
    };
    running const server(options);

    auto const more =
        client(server.port()).ask(post + "Content-Length: 20\r\n\r\n" + std::string(20, 'x'));
    auto const too_much = client(server.port()).ask(post + "Content-Length: 21\r\n\r\n");
    auto const with_a_header =
        client(server.port()).ask(post + "Range: bytes=0-\r\nContent-Length: 20\r\n\r\n");
    auto const elsewhere =
        client(server.port()).ask("POST /other HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n");

    BOOST_REQUIRE(more && too_much && with_a_header && elsewhere);
    BOOST_TEST(more->status == 200);
    BOOST_TEST(with_a_header->status == 413);
    BOOST_TEST(too_much->status == 413);
    BOOST_TEST(elsewhere->status == 413);
}

BOOST_AUTO_TEST_CASE(connections_over_the_cap_are_told_so_and_places_come_free_again) {
    server_options options;
    options.max_connections = 2;
    running server(options);
    auto first = std::make_unique<client>(server.port());
    client second(server.port());
    BOOST_REQUIRE(first->ask(start + "\r\n"));
    BOOST_REQUIRE(second.ask(start + "\r\n"));

    client third(server.port());
    auto const refused = third.ask(start + "\r\n");
    first.reset();
    std::optional<answer> later;
    for (int i = 0; i < 100 && (!later || later->status != 200); ++i)
        later = client(server.port()).ask(start + "\r\n");

    BOOST_REQUIRE(refused && later);
    BOOST_TEST(refused->status == 503);
    BOOST_TEST(refused->header("retry-after") == "1");
    BOOST_TEST(third.is_closed());
    BOOST_TEST(later->status == 200);
    BOOST_TEST(server->metrics().connections_refused >= 1U);
}

BOOST_AUTO_TEST_CASE(one_client_cannot_take_all_connections_but_a_trusted_proxy_may) {
    server_options options;
    options.max_connections_per_client = 1;
    auto trusting = options;
    trusting.trusted_proxies = {"127.0.0.0/8"};

    auto const second_answer = [](server_options const& wishes) {
        running const server(wishes);
        client first(server.port());
        first.ask(start + "\r\n");
        return client(server.port()).ask(start + "\r\n");
    };
    auto const refused = second_answer(options);
    auto const taken = second_answer(trusting);

    BOOST_REQUIRE(refused && taken);
    BOOST_TEST(refused->status == 503);
    BOOST_TEST(taken->status == 200);
}

BOOST_AUTO_TEST_CASE(when_the_workers_are_behind_requests_are_shed) {
    server_options options;
    options.workers = 1;
    options.worker_queue = 1;
    running server(options);
    std::vector<std::unique_ptr<client>> callers;
    for (int i = 0; i < 4; ++i)
        callers.push_back(std::make_unique<client>(server.port()));

    for (auto& caller : callers)
        caller->send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    int served = 0;
    int shed = 0;
    for (auto& caller : callers) {
        auto const answered = caller->receive();
        BOOST_REQUIRE(answered);
        served += answered->status == 200 ? 1 : 0;
        shed += answered->status == 503 ? 1 : 0;
    }

    BOOST_TEST(served == 2);
    BOOST_TEST(shed == 2);
    BOOST_TEST(server->metrics().requests_shed == 2U);
}

BOOST_AUTO_TEST_CASE(a_request_that_waited_too_long_for_a_worker_is_not_begun) {
    server_options options;
    options.workers = 1;
    options.queue_budget = 100ms;
    running server(options);
    client first(server.port());
    client second(server.port());

    first.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::optional<answer> const late = second.ask("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const done = first.receive();

    BOOST_REQUIRE(late && done);
    BOOST_TEST(late->status + done->status == 200 + 503);
}

BOOST_AUTO_TEST_SUITE_END()
