// Bodies that go out piece by piece, and parts of them.
#include "server/http/range.hpp"
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <stdexcept>

using namespace network::http;
using namespace network::http::testing;

namespace {

constexpr std::uint64_t whole_size = 5'000'000;
constexpr std::size_t piece_size = 48 * 1024;

char byte_at(std::uint64_t place) {
    return static_cast<char>('a' + (place * 7 + place / 1000) % 26);
}

std::string bytes_from(std::uint64_t first, std::uint64_t count) {
    std::string bytes;
    for (auto place = first; place < first + count; ++place)
        bytes += byte_at(place);
    return bytes;
}

shared_bytes piece_after(std::uint64_t sent) {
    return std::make_shared<std::string const>(
        bytes_from(sent, std::min<std::uint64_t>(piece_size, whole_size - sent)));
}

response large(request const& asked) {
    if (asked.path == "/breaks")
        return ranged_response(asked, "application/pdf", "\"one\"", whole_size,
                               [](std::uint64_t sent) -> shared_bytes {
                                   if (sent >= 2 * piece_size)
                                       throw std::runtime_error("the store has gone");
                                   return piece_after(sent);
                               });
    return ranged_response(asked, "application/pdf", "\"one\"", whole_size, piece_after);
}

std::string asking(std::string const& more, std::string const& verb = "GET",
                   std::string const& target = "/file") {
    return verb + " " + target + " HTTP/1.1\r\nHost: a\r\n" + more + "\r\n";
}

} // namespace

BOOST_AUTO_TEST_SUITE(streams)

BOOST_AUTO_TEST_CASE(a_whole_file_arrives_byte_for_byte_and_the_connection_goes_on) {
    running const server({}, large);
    client caller(server.port());

    auto const got = caller.ask(asking(""));
    auto const again = caller.ask(asking("Range: bytes=0-9\r\n"));

    BOOST_REQUIRE(got && again);
    BOOST_TEST(got->status == 200);
    BOOST_TEST(got->header("content-length") == "5000000");
    BOOST_TEST(got->header("accept-ranges") == "bytes");
    BOOST_TEST((got->body == bytes_from(0, whole_size)));
    BOOST_TEST(again->body == bytes_from(0, 10));
}

BOOST_AUTO_TEST_CASE(head_tells_the_size_and_makes_no_piece) {
    std::atomic<int> made{0};
    running const server({}, [&](request const& asked) {
        return ranged_response(asked, "application/pdf", "\"one\"", whole_size,
                               [&](std::uint64_t sent) {
                                   ++made;
                                   return piece_after(sent);
                               });
    });
    client caller(server.port());

    auto const got = caller.ask(asking("", "HEAD"), true);
    auto const known = caller.ask(asking("If-None-Match: \"one\"\r\n"));

    BOOST_REQUIRE(got && known);
    BOOST_TEST(got->header("content-length") == "5000000");
    BOOST_TEST(known->status == 304);
    BOOST_TEST(made.load() == 0);
}

BOOST_AUTO_TEST_CASE(a_part_is_what_was_asked_for_across_the_joints_of_pieces) {
    running const server({}, large);
    client caller(server.port());
    struct {
        char const* range;
        std::uint64_t first, count;
    } const cases[] = {{"bytes=0-0", 0, 1},
                       {"bytes=49000-200000", 49000, 151001},
                       {"bytes=4999990-", 4999990, 10},
                       {"bytes=-7", 4999993, 7},
                       {"bytes=4999990-9999999", 4999990, 10}};

    for (auto const& one : cases) {
        auto const got = caller.ask(asking(std::string{"Range: "} + one.range + "\r\n"));
        BOOST_TEST_CONTEXT(one.range) {
            BOOST_REQUIRE(got.has_value());
            BOOST_TEST(got->status == 206);
            BOOST_TEST(got->header("content-range") ==
                       "bytes " + std::to_string(one.first) + "-" +
                           std::to_string(one.first + one.count - 1) + "/5000000");
            BOOST_TEST((got->body == bytes_from(one.first, one.count)));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_part_after_the_end_is_refused_with_the_size) {
    running const server({}, large);
    client caller(server.port());

    auto const got = caller.ask(asking("Range: bytes=5000000-\r\n"));

    BOOST_REQUIRE(got.has_value());
    BOOST_TEST(got->status == 416);
    BOOST_TEST(got->header("content-range") == "bytes */5000000");
}

BOOST_AUTO_TEST_CASE(a_part_of_another_whole_is_not_given) {
    running const server({}, large);
    client caller(server.port());

    auto const same = caller.ask(asking("Range: bytes=0-3\r\nIf-Range: \"one\"\r\n"));
    auto const other = caller.ask(asking("Range: bytes=0-3\r\nIf-Range: \"two\"\r\n"));

    BOOST_REQUIRE(same && other);
    BOOST_TEST(same->status == 206);
    BOOST_TEST(other->status == 200);
    BOOST_TEST(other->body.size() == whole_size);
}

BOOST_AUTO_TEST_CASE(what_is_no_single_range_is_answered_with_the_whole) {
    using outcome = range_answer::outcome;

    for (auto const* field : {"", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,4-5", "lines=1-2",
                              "bytes=a-b", "bytes=1", "bytes=99999999999999999999-", "bytes=--5"})
        BOOST_TEST((read_range(field, 100).kind == outcome::whole), field);
    BOOST_TEST((read_range("bytes=-0", 100).kind == outcome::unsatisfiable));
    BOOST_TEST((read_range("bytes=0-", 0).kind == outcome::unsatisfiable));
}

BOOST_AUTO_TEST_CASE(a_stream_that_fails_breaks_the_connection_off) {
    running const server({}, large);
    client caller(server.port());

    caller.send(asking("", "GET", "/breaks"));
    auto const all = caller.receive_all();

    BOOST_TEST(all.starts_with("HTTP/1.1 200"));
    BOOST_TEST(all.size() < whole_size);
}

BOOST_AUTO_TEST_SUITE_END()
