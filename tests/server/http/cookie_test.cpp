// Cookies as read from a browser and as set in one.
#include "server/http/cookie.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace network::http;

BOOST_AUTO_TEST_SUITE(cookies)

BOOST_AUTO_TEST_CASE(a_cookie_is_found_by_its_whole_name) {
    std::string_view const header = "a=1; session=abc; xsession=no; quoted=\"q\"; a=2; bare";

    BOOST_TEST(*cookie_value(header, "session") == "abc");
    BOOST_TEST(*cookie_value(header, "a") == "1");
    BOOST_TEST(*cookie_value(header, "quoted") == "q");
    BOOST_TEST(!cookie_value(header, "ession"));
    BOOST_TEST(!cookie_value(header, "bare"));
    BOOST_TEST(!cookie_value("", "a"));
}

BOOST_AUTO_TEST_CASE(a_cookie_is_set_with_safe_attributes) {
    cookie wish{.name = "session", .value = "abc"};
    BOOST_TEST(set_cookie(wish) == "session=abc; Path=/; HttpOnly; SameSite=Lax");

    wish.secure = true;
    wish.max_age = std::chrono::seconds(60);
    wish.same_site = "Strict";
    BOOST_TEST(set_cookie(wish) ==
               "session=abc; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict");
}

BOOST_AUTO_TEST_CASE(what_a_cookie_cannot_carry_is_refused) {
    for (auto const* value : {"a;b", "a b", "a\r\nX: y", "a,b", "a\"b", "\xc3\xa9"})
        BOOST_CHECK_THROW(set_cookie({.name = "n", .value = value}), std::invalid_argument);
    for (auto const* name : {"", "a=b", "a;b", "a b"})
        BOOST_CHECK_THROW(set_cookie({.name = name, .value = "v"}), std::invalid_argument);
    BOOST_CHECK_THROW(set_cookie({.name = "n", .value = "v", .path = "/;Domain=x"}),
                      std::invalid_argument);
    BOOST_CHECK_THROW(set_cookie({.name = "n", .value = "v", .same_site = "Lax; x"}),
                      std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
