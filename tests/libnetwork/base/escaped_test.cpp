// Text within markup stays text, whatever it holds.
#include "libnetwork/base/escaped.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;

namespace {

std::string escaped(std::string_view text) {
    std::string out = "before ";
    put_escaped(out, text);
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(escaping)

BOOST_AUTO_TEST_CASE(text_cannot_open_a_tag_end_an_attribute_or_begin_a_reference) {
    BOOST_TEST(escaped("<a href=\"x\" title='y'>Tom & Jerry</a>") ==
               "before &lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Tom &amp; Jerry&lt;/a&gt;");
    BOOST_TEST(escaped("&amp;") == "before &amp;amp;");
}

BOOST_AUTO_TEST_CASE(every_other_byte_stays_as_it_is) {
    for (int byte = 0; byte < 256; ++byte) {
        char const c = static_cast<char>(byte);
        if (std::string_view{"&<>\"'"}.find(c) == std::string_view::npos)
            BOOST_TEST(escaped({&c, 1}) == std::string{"before "} + c);
    }
    BOOST_TEST(escaped("") == "before ");
    BOOST_TEST(escaped("Ynys Môn, “twinned”") == "before Ynys Môn, “twinned”");
}

BOOST_AUTO_TEST_SUITE_END()
