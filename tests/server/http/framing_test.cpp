// Where one request ends and the next begins must never be open to two readings.
#include "tests/server/http/loopback.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace network::http;
using namespace network::http::testing;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(framing)

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

std::string const post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
std::string const smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

refused const unsure[] = {
    {"length and chunked",
     post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
     "http.framing"},
    {"chunked and length",
     post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400,
     "http.framing"},
    {"two equal lengths", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 400,
     "http.framing"},
    {"two different lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!", 400,
     "http.framing"},
    {"a list of lengths", post + "Content-Length: 2, 2\r\n\r\nhi", 400, "http.framing"},
    {"a signed length", post + "Content-Length: +2\r\n\r\nhi", 400, "http.framing"},
    {"a negative length", post + "Content-Length: -2\r\n\r\nhi", 400, "http.framing"},
    {"a hexadecimal length", post + "Content-Length: 0x2\r\n\r\nhi", 400, "http.framing"},
    {"an empty length", post + "Content-Length: \r\n\r\n", 400, "http.framing"},
    {"a length beyond 64 bits", post + "Content-Length: 18446744073709551617\r\n\r\nh", 400,
     "http.framing"},
    {"gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400,
     "http.framing"},
    {"chunked, identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400,
     "http.framing"},
    {"identity", post + "Transfer-Encoding: identity\r\n\r\n" + smuggled, 400, "http.framing"},
    {"chunked twice over", post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 400,
     "http.framing"},
    {"two coding headers",
     post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
     "http.framing"},
    {"an unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400,
     "http.framing"},
    {"chunked on HTTP/1.0",
     "POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
     400, "http.framing"},
    {"a folded header", "GET / HTTP/1.1\r\nHost: a\r\nX-Long: one\r\n two\r\n\r\n", 400,
     "http.folded_header"},
    {"a header folded by a tab", "GET / HTTP/1.1\r\nHost: a\r\nX: one\r\n\ttwo\r\n\r\n", 400,
     "http.folded_header"},
    {"a fold before any header", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400, "http.folded_header"},
    {"space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400, "http.malformed"},
    {"a bare line feed", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400, "http.malformed"},
    {"line feeds alone", "GET / HTTP/1.1\nHost: a\n\n", 400, "http.malformed"},
    {"a bare carriage return", "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", 400, "http.malformed"},
    {"a NUL in a header", "GET / HTTP/1.1\r\nHost: a\r\nX: b\0c\r\n\r\n"s, 400, "http.malformed"},
    {"a chunk size with a sign", post + "Transfer-Encoding: chunked\r\n\r\n+2\r\nhi\r\n0\r\n\r\n",
     400, "http.malformed"},
    {"a chunk longer than it says",
     post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhis\r\n0\r\n\r\n", 400, "http.malformed"},
    {"a chunk size beyond 64 bits",
     post + "Transfer-Encoding: chunked\r\n\r\n10000000000000002\r\nhi\r\n0\r\n\r\n", 400,
     "http.malformed"},
    {"a length in the trailer",
     post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nContent-Length: 9\r\n\r\n", 400,
     "http.malformed"},
    {"a chunk ended by a line feed", post + "Transfer-Encoding: chunked\r\n\r\n2\nhi\r\n0\r\n\r\n",
     400, "http.malformed"},
};

} // namespace

BOOST_DATA_TEST_CASE(what_has_two_readings_is_refused_and_the_connection_closed,
                     boost::unit_test::data::make(unsure), row) {
    running const server;
    client caller(server.port());

    auto const answered = caller.ask(row.bytes + smuggled);

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == row.status);
    BOOST_TEST(answered->header("content-type") == "application/problem+json");
    BOOST_TEST(answered->header("connection") == "close");
    BOOST_TEST(answered->body.find(row.code) != std::string::npos);
    BOOST_TEST(caller.is_closed());
}

BOOST_AUTO_TEST_CASE(a_sound_length_and_sound_chunks_are_taken) {
    running const server;
    client caller(server.port());

    auto const by_length = caller.ask(post + "Content-Length: 2\r\n\r\nhi");
    auto const by_chunks = caller.ask(
        post + "Transfer-Encoding: Chunked\r\n\r\n2\r\nhi\r\n3;name=value\r\n ho\r\n0\r\n\r\n");
    auto const afterwards = caller.ask(smuggled);

    BOOST_REQUIRE(by_length && by_chunks && afterwards);
    BOOST_TEST(by_length->body == "hi");
    BOOST_TEST(by_chunks->body == "hi ho");
    BOOST_TEST(afterwards->body == "GET /smuggled");
}

BOOST_AUTO_TEST_CASE(trailers_are_read_past_and_never_become_headers) {
    running const server({}, [](request const& asked) {
        return text_response(200, std::string{asked.headers.get("X-Late")} + "|" +
                                      std::to_string(asked.headers.size()));
    });
    client caller(server.port());

    auto const answered =
        caller.ask(post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nX-Late: "
                          "yes\r\nHost: other\r\n\r\n");

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 200);
    BOOST_TEST(answered->body == "|2");
}

BOOST_AUTO_TEST_CASE(chunks_may_arrive_one_byte_at_a_time) {
    running const server;
    client caller(server.port());
    auto const whole =
        post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\nA\r\n0123456789\r\n0\r\n\r\n";

    for (char const byte : whole)
        BOOST_REQUIRE(caller.send({&byte, 1}));
    auto const answered = caller.receive();

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->body == "hi0123456789");
}

BOOST_AUTO_TEST_SUITE_END()
