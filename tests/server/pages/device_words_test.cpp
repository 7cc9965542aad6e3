// A session is told apart by a few coarse words, and by nothing that would identify anybody.
#include "server/pages/device_words.hpp"

#include <boost/test/unit_test.hpp>

using network::pages::device_of;

BOOST_AUTO_TEST_CASE(browsers_are_told_by_their_own_name_and_not_by_those_they_descend_from) {
    BOOST_TEST(
        device_of("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0") ==
        "Firefox on Linux");
    BOOST_TEST(
        device_of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
            "Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0") == "Edge on Windows");
    BOOST_TEST(
        device_of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
            "Chrome/126.0.0.0 Safari/537.36") == "Chrome on Windows");
    BOOST_TEST(
        device_of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, "
            "like Gecko) Version/17.5 Mobile/15E148 Safari/604.1") == "Safari on iPhone");
    BOOST_TEST(device_of("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"
                         " AppleWebKit/605.1.15 (KHTML, like Gecko) "
                         "Version/17.4 Safari/605.1.15") == "Safari on Mac");
    BOOST_TEST(
        device_of(
            "Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) "
            "SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36") ==
        "Samsung Internet on Android");
}

BOOST_AUTO_TEST_CASE(what_is_no_browser_and_what_says_nothing_is_told_as_such) {
    BOOST_TEST(device_of("curl/8.5.0") == "A program");
    BOOST_TEST(device_of("<script>alert(1)</script>") == "A program");
    BOOST_TEST(device_of("") == "");
}
