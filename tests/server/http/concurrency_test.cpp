// Many clients at once: each gets its own answers and nobody else's.
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>
#include <vector>

using namespace network::http;
using namespace network::http::testing;

BOOST_AUTO_TEST_SUITE(concurrency)

BOOST_AUTO_TEST_CASE(each_of_many_clients_gets_its_own_answers) {
    running server({}, running::echo, [](request const& asked) -> std::optional<response> {
        if (asked.path.ends_with("0"))
            return text_response(200, "GET " + asked.path);
        return std::nullopt;
    });
    constexpr int clients = 16;
    constexpr int requests = 200;
    std::atomic<int> right{0};

    std::vector<std::thread> callers;
    for (int c = 0; c < clients; ++c)
        callers.emplace_back([&, c] {
            client caller(server.port());
            for (int i = 0; i < requests; ++i) {
                auto const path = "/" + std::to_string(c) + "/" + std::to_string(i);
                auto const answered = caller.ask("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
                if (answered && answered->body == "GET " + path)
                    ++right;
            }
        });
    for (auto& caller : callers)
        caller.join();

    BOOST_TEST(right == clients * requests);
    server.settle();
    auto const counted = server->metrics();
    BOOST_TEST(counted.requests_by_class[2] == std::uint64_t{clients * requests});
    BOOST_TEST(counted.connections_accepted == std::uint64_t{clients});
}

BOOST_AUTO_TEST_SUITE_END()
