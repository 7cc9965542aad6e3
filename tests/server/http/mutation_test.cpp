// Thousands of damaged requests, the same every run: each is answered or closed, and a sound
// request afterwards is answered as ever.
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace network::http;
using namespace network::http::testing;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(mutation)

namespace {

std::string const seeds[] = {
    "GET /organisations?q=a%20b&kind=x HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip, br\r\n\r\n",
    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nname=value!",
    "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    "5;x=y\r\nhello\r\n0\r\nT: v\r\n\r\n",
    "HEAD /page HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"a\", W/\"b\"\r\nConnection: close\r\n\r\n",
    "PUT / HTTP/1.0\r\nConnection: keep-alive\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n",
};

std::string damaged(std::mt19937& random) {
    auto bytes = seeds[random() % std::size(seeds)];
    for (auto wounds = 1 + random() % 4; wounds > 0 && !bytes.empty(); --wounds) {
        auto const at = random() % bytes.size();
        switch (random() % 6) {
        case 0:
            bytes[at] = static_cast<char>(random() % 256);
            break;
        case 1:
            bytes.erase(at, 1 + random() % 8);
            break;
        case 2:
            bytes.insert(at, 1 + random() % 4, static_cast<char>(random() % 256));
            break;
        case 3:
            bytes.insert(at, "\r\n");
            break;
        case 4:
            bytes.insert(at, bytes.substr(0, random() % bytes.size()));
            break;
        default:
            bytes.resize(at);
            break;
        }
    }
    return bytes;
}

} // namespace

BOOST_AUTO_TEST_CASE(no_damaged_request_harms_the_server) {
    running server;
    std::mt19937 random(20260721);
    int answered = 0;

    for (int i = 0; i < 3000; ++i) {
        client caller(server.port());
        caller.send(damaged(random));
        caller.finish_sending();
        auto const reply = caller.receive_all(5s);
        BOOST_REQUIRE(reply.empty() || reply.starts_with("HTTP/1.1 "));
        BOOST_REQUIRE(!reply.starts_with("HTTP/1.1 500"));
        answered += reply.empty() ? 0 : 1;
    }
    auto const sound = client(server.port()).ask("GET /sound HTTP/1.1\r\nHost: a\r\n\r\n");

    BOOST_TEST(answered > 1500);
    BOOST_REQUIRE(sound);
    BOOST_TEST(sound->body == "GET /sound");
    server.settle();
    BOOST_TEST(server->metrics().requests_in_flight == 0U);
}

BOOST_AUTO_TEST_CASE(a_request_means_the_same_wherever_it_is_cut_in_two) {
    running const server;

    for (auto const& seed : {seeds[1], seeds[2]})
        for (std::size_t cut = 1; cut < seed.size(); ++cut) {
            client caller(server.port());
            caller.send(seed.substr(0, cut));
            caller.send(seed.substr(cut));
            auto const answered = caller.receive();
            BOOST_REQUIRE(answered);
            BOOST_REQUIRE(answered->status == 200);
            BOOST_REQUIRE(answered->body == "name=value!" || answered->body == "hello");
        }
}

BOOST_AUTO_TEST_SUITE_END()
