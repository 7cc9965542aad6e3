// Requests and responses as plain values.
#include "server/http/message.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace network::http;

BOOST_AUTO_TEST_SUITE(messages)

BOOST_AUTO_TEST_CASE(headers_are_found_whatever_their_case) {
    header_list headers;
    headers.add("Accept", "a");
    headers.add("ACCEPT", "b");

    BOOST_TEST(headers.get("accept") == "a");
    BOOST_TEST(headers.joined("Accept") == "a, b");
    BOOST_TEST(headers.has("aCCept"));
    BOOST_TEST(!headers.has("accept-x"));
    BOOST_TEST(headers.get("other").empty());
}

BOOST_AUTO_TEST_CASE(emptied_headers_are_gone) {
    header_list headers;
    headers.add("Cookie", "secret");
    headers.clear();
    headers.add("Host", "a");

    BOOST_TEST(!headers.has("Cookie"));
    BOOST_TEST(headers.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_redirect_never_leaves_the_site) {
    for (auto const* location : {"/", "/organisations?q=a", "/a//b"})
        BOOST_TEST(redirect_response(location).headers.at(0).value == location);
    for (auto const* location :
         {"", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)",
          "/a\r\nSet-Cookie: x=1", "/a b", "evil", "\t//evil.example", "/a\\b"}) {
        BOOST_TEST(!is_local_path(location));
        BOOST_CHECK_THROW(redirect_response(location), std::invalid_argument);
    }
}

BOOST_AUTO_TEST_CASE(a_problem_document_is_sound_json_whatever_its_texts_hold) {
    auto const made = problem_response(404, "a\"b", "c\\d\ne", "id");

    BOOST_TEST(made.content_type == "application/problem+json");
    BOOST_TEST(*made.body ==
               "{\"type\":\"urn:coopnet:problem:a\\\"b\",\"title\":\"c\\\\d\\u000ae\","
               "\"status\":404,\"code\":\"a\\\"b\","
               "\"instance\":\"urn:coopnet:request:id\",\"problems\":[]}\n");
}

BOOST_AUTO_TEST_CASE(methods_are_read_exactly) {
    BOOST_TEST((method_of("DELETE") == method::delete_));
    BOOST_TEST((method_of("delete") == method::other));
    BOOST_TEST((method_of("") == method::other));
    BOOST_TEST(to_word(method::patch) == "PATCH");
    BOOST_TEST(to_word(method::other).empty());
}

BOOST_AUTO_TEST_SUITE_END()
