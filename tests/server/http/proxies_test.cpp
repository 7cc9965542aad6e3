// Who the client is: only a trusted proxy's word counts.
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

using namespace network::http;
using namespace network::http::testing;

BOOST_AUTO_TEST_SUITE(proxies)

namespace {

response who(request const& asked) {
    return text_response(200, asked.remote + (asked.secure ? " secure" : " plain"));
}

answer seen(server_options const& options, std::string const& headers) {
    running const server(options, who);
    auto const answered =
        client(server.port()).ask("GET / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    BOOST_REQUIRE(answered);
    return *answered;
}

server_options trusting() {
    server_options options;
    options.trusted_proxies = {"127.0.0.1", "10.0.0.0/8"};
    return options;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_stranger_cannot_say_who_it_is) {
    auto const answered = seen({}, "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n");

    BOOST_TEST(answered.body == "127.0.0.1 plain");
    BOOST_TEST(answered.header("strict-transport-security").empty());
}

BOOST_AUTO_TEST_CASE(a_trusted_proxy_is_believed) {
    auto const answered =
        seen(trusting(), "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n");

    BOOST_TEST(answered.body == "203.0.113.9 secure");
    BOOST_TEST(answered.header("strict-transport-security") == "max-age=31536000");
}

BOOST_AUTO_TEST_CASE(what_the_client_wrote_before_the_proxies_is_not_believed) {
    BOOST_TEST(seen(trusting(), "X-Forwarded-For: 1.2.3.4, 203.0.113.9, 10.1.1.1\r\n").body ==
               "203.0.113.9 plain");
    BOOST_TEST(
        seen(trusting(), "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-For: 203.0.113.9\r\n").body ==
        "203.0.113.9 plain");
    BOOST_TEST(seen(trusting(), "X-Forwarded-For: nonsense\r\n").body == "127.0.0.1 plain");
}

BOOST_AUTO_TEST_CASE(a_kept_connection_forgets_the_client_before) {
    running const server(trusting(), who);
    client caller(server.port());

    auto const first = caller.ask("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.9\r\n"
                                  "X-Forwarded-Proto: https\r\n\r\n");
    auto const second = caller.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

    BOOST_TEST(first->body == "203.0.113.9 secure");
    BOOST_TEST(second->body == "127.0.0.1 plain");
}

BOOST_AUTO_TEST_SUITE_END()
