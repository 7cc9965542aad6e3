// Letters as HTML: what they say, and what nobody can make them say.
#include "libnetwork/messages/mail_html.hpp"

#include <boost/test/unit_test.hpp>

using namespace network::messages;

namespace {

std::string body_of(std::string_view text) {
    auto const whole = html_of(text);
    auto const from = whole.find("<body>\n") + 7;
    return whole.substr(from, whole.find("</body>") - from);
}

} // namespace

BOOST_AUTO_TEST_SUITE(mail_html)

BOOST_AUTO_TEST_CASE(paragraphs_and_lines_stay_what_they_are) {
    BOOST_TEST(body_of("Hello Sam,\n\nOne\ntwo\n\n\nthree\n") ==
               "<p>Hello Sam,</p>\n<p>One<br>\ntwo</p>\n<p>three</p>\n");
    BOOST_TEST(body_of("").empty());
}

BOOST_AUTO_TEST_CASE(whatever_people_wrote_is_text_and_no_markup) {
    BOOST_TEST(body_of("<script>alert(1)</script> & \"so\"") ==
               "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;</p>\n");
    BOOST_TEST(body_of("javascript:alert(1) data:text/html,x").find("<a ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_address_can_be_pressed_and_leads_where_it_says) {
    BOOST_TEST(body_of("See https://portal.example/links/abc?a=1&b=2.") ==
               "<p>See <a href=\"https://portal.example/links/abc?a=1&amp;b=2\">"
               "https://portal.example/links/abc?a=1&amp;b=2</a>.</p>\n");
    BOOST_TEST(body_of("(http://a.example/x), http") ==
               "<p>(<a href=\"http://a.example/x\">http://a.example/x</a>), http</p>\n");
    BOOST_TEST(body_of("https:// httpx://a https://\"onmouseover=x").find("<a ") ==
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
