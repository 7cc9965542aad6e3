// Entity tags: made, listed, compared weakly and strongly.
#include "server/http/etag.hpp"

#include <boost/test/unit_test.hpp>

using namespace network::http;

BOOST_AUTO_TEST_SUITE(etags)

BOOST_AUTO_TEST_CASE(a_tag_tells_versions_apart) {
    BOOST_TEST(etag_of("a") == etag_of("a"));
    BOOST_TEST(etag_of("a") != etag_of("b"));
    BOOST_TEST(etag_of("").starts_with('"'));
    BOOST_TEST(etag_of_version(7) == "\"v7\"");
    BOOST_TEST(etag_of_version(7, "cy") == "\"v7.cy\"");
    BOOST_TEST(etag_variant("\"v7\"", "br") == "\"v7-br\"");
}

BOOST_AUTO_TEST_CASE(if_none_match_compares_weakly) {
    BOOST_TEST(none_match_hits("\"v7\"", "\"v7\""));
    BOOST_TEST(none_match_hits("W/\"v7\"", "\"v7\""));
    BOOST_TEST(none_match_hits("\"a\",\"v7\"", "\"v7\""));
    BOOST_TEST(none_match_hits("\"a\" , W/\"v7-gzip\"", "\"v7\""));
    BOOST_TEST(none_match_hits(" *", "\"v7\""));
    BOOST_TEST(none_match_hits("\"with, comma\", \"v7\"", "\"v7\""));
    BOOST_TEST(!none_match_hits("", "\"v7\""));
    BOOST_TEST(!none_match_hits("\"v70\"", "\"v7\""));
    BOOST_TEST(!none_match_hits("v7", "\"v7\""));
    BOOST_TEST(!none_match_hits("\"v7", "\"v7\""));
    BOOST_TEST(!none_match_hits("*", ""));
}

BOOST_AUTO_TEST_CASE(if_match_compares_strongly) {
    BOOST_TEST(match_hits("\"v7\"", "\"v7\""));
    BOOST_TEST(match_hits("\"v7-gzip\"", "\"v7\""));
    BOOST_TEST(match_hits("*", "\"v7\""));
    BOOST_TEST(!match_hits("W/\"v7\"", "\"v7\""));
    BOOST_TEST(match_hits("W/\"v7\", \"v7\"", "\"v7\""));
    BOOST_TEST(!match_hits("\"v8\"", "\"v7\""));
}

BOOST_AUTO_TEST_SUITE_END()
