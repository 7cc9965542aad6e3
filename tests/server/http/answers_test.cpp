// What answers look like: HEAD, keep-alive, pipelining, compression, tags, headers.
#include "server/http/compress.hpp"
#include "server/http/etag.hpp"
#include "server/http/security.hpp"
#include "tests/server/http/loopback.hpp"

#include <boost/test/unit_test.hpp>

#include <mutex>

using namespace network::http;
using namespace network::http::testing;

BOOST_AUTO_TEST_SUITE(answers)

namespace {
std::string asking(std::string const& target, std::string const& more = {},
                   std::string const& verb = "GET") {
    return verb + " " + target + " HTTP/1.1\r\nHost: a\r\n" + more + "\r\n";
}
} // namespace

BOOST_AUTO_TEST_CASE(head_has_the_headers_of_get_and_no_body) {
    running const server;
    client caller(server.port());

    auto const got = caller.ask(asking("/page"));
    auto const headed = caller.ask(asking("/page", "", "HEAD"), true);
    auto const next = caller.ask(asking("/next"));

    BOOST_REQUIRE(got && headed && next);
    BOOST_TEST(got->body.size() == 12U * 1024);
    for (auto const* name : {"content-length", "content-type", "etag", "vary", "cache-control"})
        BOOST_TEST(headed->header(name) == got->header(name));
    BOOST_TEST(headed->header("content-length") == "12288");
    BOOST_TEST(next->body == "GET /next");
}

BOOST_AUTO_TEST_CASE(pipelined_requests_are_answered_in_their_order) {
    running const server;
    client caller(server.port());

    caller.send(asking("/slow") + asking("/2") + asking("/3", "", "HEAD") + asking("/4"));

    BOOST_TEST(caller.receive()->body == "GET /slow");
    BOOST_TEST(caller.receive()->body == "GET /2");
    BOOST_TEST(caller.receive(true)->body.empty());
    BOOST_TEST(caller.receive()->body == "GET /4");
}

BOOST_AUTO_TEST_CASE(the_connection_stays_or_closes_as_the_client_and_its_version_ask) {
    running const server;
    client closing(server.port());
    client old(server.port());
    client old_but_keeping(server.port());

    auto const closed = closing.ask(asking("/", "Connection: close\r\n"));
    auto const from_old = old.ask("GET / HTTP/1.0\r\n\r\n");
    auto const kept = old_but_keeping.ask("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    auto const again = old_but_keeping.ask("GET /again HTTP/1.0\r\n\r\n");

    BOOST_REQUIRE(closed && from_old && kept && again);
    BOOST_TEST(closed->header("connection") == "close");
    BOOST_TEST(closing.is_closed());
    BOOST_TEST(old.is_closed());
    BOOST_TEST(kept->header("connection") == "keep-alive");
    BOOST_TEST(again->body == "GET /again");
}

BOOST_AUTO_TEST_CASE(a_tag_the_client_has_already_is_answered_304_without_a_body) {
    running const server;
    client caller(server.port());
    auto const first = caller.ask(asking("/page"));
    BOOST_REQUIRE(first);
    auto const tag = first->header("etag");

    auto const same = caller.ask(asking("/page", "If-None-Match: " + tag + "\r\n"), true);
    auto const weak = caller.ask(asking("/page", "If-None-Match: \"x\", W/" + tag + "\r\n"), true);
    auto const any = caller.ask(asking("/page", "If-None-Match: *\r\n"), true);
    auto const other = caller.ask(asking("/page", "If-None-Match: \"x\"\r\n"));
    auto const posted = caller.ask(asking("/page", "If-None-Match: *\r\n", "POST"));

    BOOST_REQUIRE(same && weak && any && other && posted);
    BOOST_TEST(same->status == 304);
    BOOST_TEST(same->header("etag") == tag);
    BOOST_TEST(same->header("content-length").empty());
    BOOST_TEST(same->header("cache-control") == "no-cache");
    BOOST_TEST(weak->status == 304);
    BOOST_TEST(any->status == 304);
    BOOST_TEST(other->status == 200);
    BOOST_TEST(posted->status == 200);
}

BOOST_AUTO_TEST_CASE(text_is_compressed_for_whom_takes_it) {
    running const server;
    client caller(server.port());

    auto const packed = caller.ask(asking("/page", "Accept-Encoding: gzip\r\n"));
    auto const plain = caller.ask(asking("/page"));
    auto const refused = caller.ask(asking("/page", "Accept-Encoding: gzip;q=0\r\n"));
    auto const small = caller.ask(asking("/small", "Accept-Encoding: gzip\r\n"));

    BOOST_REQUIRE(packed && plain && refused && small);
    BOOST_TEST(packed->header("content-encoding") == "gzip");
    BOOST_TEST(packed->body == gzip(plain->body));
    BOOST_TEST(packed->header("vary") == "Accept-Encoding");
    BOOST_TEST(plain->header("vary") == "Accept-Encoding");
    BOOST_TEST(packed->header("etag") == etag_variant(plain->header("etag"), "gzip"));
    BOOST_TEST(refused->header("content-encoding").empty());
    BOOST_TEST(small->header("content-encoding").empty());
    auto const again = caller.ask(asking("/page", "Accept-Encoding: gzip\r\nIf-None-Match: " +
                                                      packed->header("etag") + "\r\n"),
                                  true);
    BOOST_TEST(again->status == 304);
}

BOOST_AUTO_TEST_CASE(bodies_compressed_beforehand_are_sent_as_they_are) {
    running const server({}, [](request const&) {
        auto page = html_response(200, "plain");
        page.gzip = std::make_shared<std::string const>("as gzip");
        page.brotli = std::make_shared<std::string const>("as brotli");
        return page;
    });
    client caller(server.port());

    BOOST_TEST(caller.ask(asking("/", "Accept-Encoding: gzip, deflate, br\r\n"))->body ==
               "as brotli");
    BOOST_TEST(caller.ask(asking("/", "Accept-Encoding: gzip, br;q=0.5\r\n"))->body == "as gzip");
    BOOST_TEST(caller.ask(asking("/"))->body == "plain");
}

BOOST_AUTO_TEST_CASE(every_answer_carries_the_security_headers) {
    running const server;
    client caller(server.port());

    for (auto const* target : {"/", "/page", "/throws"}) {
        auto const answered = caller.ask(asking(target));
        BOOST_REQUIRE(answered);
        BOOST_TEST(answered->header("content-security-policy") == content_security_policy());
        BOOST_TEST(answered->header("x-content-type-options") == "nosniff");
        BOOST_TEST(answered->header("referrer-policy") == "same-origin");
        BOOST_TEST(answered->header("strict-transport-security").empty());
        BOOST_TEST(answered->header("date").size() == 29U);
        BOOST_TEST(answered->header("x-request-id").size() == 12U);
    }
    auto const refused = caller.ask("GET / HTTP/1.1\r\n\r\n");
    BOOST_TEST(refused->header("content-security-policy") == content_security_policy());
}

BOOST_AUTO_TEST_CASE(an_answer_without_a_policy_of_its_own_is_not_stored) {
    running const server({}, [](request const& asked) {
        auto made = text_response(200, "x");
        if (asked.path == "/asset")
            made.with("Cache-Control", "public, max-age=60");
        return made;
    });
    client caller(server.port());

    BOOST_TEST(caller.ask(asking("/"))->header("cache-control") == "no-store");
    BOOST_TEST(caller.ask(asking("/asset"))->header("cache-control") == "public, max-age=60");
}

BOOST_AUTO_TEST_CASE(an_exception_becomes_500_with_a_reference_and_its_reason_only_in_the_log) {
    std::mutex mutex;
    std::string logged;
    std::string logged_id;
    server_options options;
    options.log = [&](log_entry const& entry) {
        std::lock_guard const lock(mutex);
        logged = entry.detail;
        logged_id = entry.request_id;
    };
    running const server(options);
    client caller(server.port());

    auto const answered = caller.ask(asking("/throws"));
    auto const afterwards = caller.ask(asking("/fine"));

    BOOST_REQUIRE(answered && afterwards);
    BOOST_TEST(answered->status == 500);
    BOOST_TEST(answered->body.find("secret") == std::string::npos);
    BOOST_TEST(answered->body.find(answered->header("x-request-id")) != std::string::npos);
    BOOST_TEST(afterwards->status == 200);
    std::lock_guard const lock(mutex);
    BOOST_TEST(logged == "the secret reason");
    BOOST_TEST(logged_id == answered->header("x-request-id"));
}

BOOST_AUTO_TEST_CASE(a_header_that_would_split_the_answer_becomes_500) {
    running const server({}, [](request const&) {
        return text_response(200, "x").with("X-Name", "a\r\nSet-Cookie: stolen=1");
    });
    auto const answered = client(server.port()).ask(asking("/"));

    BOOST_REQUIRE(answered);
    BOOST_TEST(answered->status == 500);
    BOOST_TEST(answered->head.find("stolen") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(whatever_a_quick_handler_throws_is_answered_and_the_server_lives) {
    running const server({}, running::echo, [](request const& asked) -> std::optional<response> {
        if (asked.path == "/odd")
            throw 7;
        return text_response(200, "quick");
    });

    for (int i = 0; i < 3; ++i)
        BOOST_TEST(client(server.port()).ask(asking("/odd"))->status == 500);

    BOOST_TEST(client(server.port()).ask(asking("/"))->body == "quick");
}

BOOST_AUTO_TEST_CASE(what_is_quick_never_reaches_a_worker) {
    running const server({}, running::echo, [](request const& asked) -> std::optional<response> {
        if (asked.path == "/cached")
            return text_response(200, "from the cache");
        return std::nullopt;
    });
    client caller(server.port());

    BOOST_TEST(caller.ask(asking("/cached"))->body == "from the cache");
    BOOST_TEST(caller.ask(asking("/other"))->body == "GET /other");
}

BOOST_AUTO_TEST_CASE(the_server_counts_what_it_does) {
    running server;
    client caller(server.port());
    caller.ask(asking("/"));
    caller.ask(asking("/throws"));
    caller.ask("nonsense\r\n\r\n");
    caller.receive_all();
    client(server.port()).ask("BREW / HTTP/1.1\r\nHost: pot\r\n\r\n"); // 501: said of the client

    server.settle();
    auto const counted = server->metrics();

    BOOST_TEST(counted.requests_by_class[2] == 1U);
    BOOST_TEST(counted.requests_by_class[5] == 1U);
    BOOST_TEST(counted.requests_by_class[4] == 2U);
    BOOST_TEST(counted.requests_refused == 2U);
    BOOST_TEST(counted.requests_in_flight == 0U);
    BOOST_TEST(counted.connections_accepted == 2U);
    BOOST_TEST(counted.bytes_in > 0U);
    BOOST_TEST(counted.bytes_out > 0U);
}

BOOST_AUTO_TEST_SUITE_END()
