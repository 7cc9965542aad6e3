// Requests that are wrong in one clear way, each with its status and its code.
#include "tests/server/http/loopback.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace network::http;
using namespace network::http::testing;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(malformed)

namespace {

struct refused {
    char const* name;
    std::string bytes;
    int status;
    char const* code;

    friend std::ostream& operator<<(std::ostream& out, refused const& row) {
        return out << row.name;
    }
};

std::string get(std::string const& target) {
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

refused const wrong[] = {
    {"no host", "GET / HTTP/1.1\r\n\r\n", 400, "http.host"},
    {"two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400, "http.host"},
    {"an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400, "http.host"},
    {"a host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400, "http.host"},
    {"two hosts on HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", 400, "http.host"},
    {"another host in the address", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.host"},
    {"angle brackets", get("/<script>"), 400, "http.target"},
    {"angle brackets in the query", get("/?q=<b>"), 400, "http.target"},
    {"a quotation mark", get("/\"x"), 400, "http.target"},
    {"encoded angle brackets in the path", get("/%3Cscript%3E"), 400, "http.target"},
    {"a broken encoding", get("/%4"), 400, "http.target"},
    {"letters that are no digits", get("/%zz"), 400, "http.target"},
    {"a broken encoding in the query", get("/?q=%"), 400, "http.target"},
    {"an encoded NUL", get("/a%00b"), 400, "http.target"},
    {"an encoded NUL in the query", get("/?q=%00"), 400, "http.target"},
    {"an encoded line end", get("/a%0d%0ab"), 400, "http.target"},
    {"a step up", get("/a/../b"), 400, "http.target"},
    {"an encoded step up", get("/a/%2e%2E/b"), 400, "http.target"},
    {"a dot", get("/./a"), 400, "http.target"},
    {"a step up at the end", get("/a/.."), 400, "http.target"},
    {"an encoded slash", get("/a%2Fb"), 400, "http.target"},
    {"a backslash", get("/a\\b"), 400, "http.target"},
    {"an encoded backslash", get("/a%5Cb"), 400, "http.target"},
    {"a fragment", get("/a#b"), 400, "http.target"},
    {"bytes that are no UTF-8", get("/%ff%fe"), 400, "http.target"},
    {"no UTF-8 in the query", get("/?q=%c3"), 400, "http.target"},
    {"no leading slash", get("organisations"), 400, "http.target"},
    {"a star for GET", get("*"), 400, "http.target"},
    {"a user in the address", "GET http://u@a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.target"},
    {"another scheme", "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.target"},
    {"no method", " / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.malformed"},
    {"two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.target"},
    {"no version", "GET /\r\nHost: a\r\n\r\n", 400, "http.target"},
    {"a header without a colon", "GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n", 400,
     "http.malformed"},
    {"a header without a name", "GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n", 400, "http.malformed"},
    {"TLS on a plain port", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"s, 400, "http.malformed"},
    {"HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505, "http.version"},
    {"HTTP/1.9", "GET / HTTP/1.9\r\nHost: a\r\n\r\n", 505, "http.version"},
    {"HTTP/0.9 in full", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", 505, "http.version"},
    {"the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "http.version"},
    {"an unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501, "http.method_unknown"},
    {"a method in small letters", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501, "http.method_unknown"},
    {"TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 501, "http.method_unknown"},
    {"CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501, "http.method_unknown"},
    {"an unknown expectation", "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: coffee\r\n\r\n", 417,
     "http.expectation"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_wrong_request_is_refused_by_name_and_the_connection_closed,
                     boost::unit_test::data::make(wrong), row) {
    running const server;
    client caller(server.port());

    auto const answered = caller.ask(row.bytes);

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == row.status);
    BOOST_TEST(answered->header("content-type") == "application/problem+json");
    BOOST_TEST(answered->body.find("\"code\":\"" + std::string{row.code} + "\"") !=
               std::string::npos);
    BOOST_TEST(answered->body.find("\"status\":" + std::to_string(row.status)) !=
               std::string::npos);
    BOOST_TEST(caller.is_closed());
}

BOOST_AUTO_TEST_CASE(a_refusal_repeats_nothing_of_the_request) {
    auto const answered = ask_once(get("/<marker>"));

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 400);
    BOOST_TEST(answered->body.find("marker") == std::string::npos);
    BOOST_TEST(answered->head.find("marker") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(odd_but_sound_requests_are_taken) {
    std::string const taken[] = {
        "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n",
        "GET /?filter[kind]={x}|y HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /caf%C3%A9 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nhOsT: a\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n",
    };

    for (auto const& bytes : taken) {
        auto const answered = ask_once(bytes);

        BOOST_TEST_CONTEXT(bytes) {
            BOOST_REQUIRE(answered);
            BOOST_TEST(answered->status == 200);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
