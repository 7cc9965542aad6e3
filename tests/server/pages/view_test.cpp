// Rendering: values are escaped where they stand, a wrong name is a fault, a broken view stops the
// program, and each of the portal's own views renders its samples.
#include "server/pages/view.hpp"

#include "libnetwork/base/error.hpp"
#include "server/assets/assets.hpp"
#include "tests/server/pages/samples.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <set>

using network::failure;
using network::view::book;
using network::view::dictionary;
using network::view::source;

namespace {

constexpr std::string_view frame =
    "<html><title>[[title]]</title><body>\n[[content]]</body></html>";

/// A book with one view of that text, inside the frame above.
std::unique_ptr<book> book_of(std::string_view text, std::string_view piece = "") {
    static std::string whole;
    whole = "{{<frame title=\"T\"}}\n" + std::string(text);
    std::array const files{source{"frame.html", frame}, source{"page.html", whole},
                           source{"piece.html", piece}};
    auto result = std::make_unique<book>(files);
    result->strict(true);
    return result;
}

std::string body(std::string_view text, dictionary const& values, std::string_view piece = "") {
    auto page = book_of(text, piece)->render("page", values);
    auto const start = page.find("<body>\n") + 7;
    return page.substr(start, page.find("</body>") - start);
}

std::string code_of(std::string_view text, std::string_view piece = "") {
    try {
        book_of(text, piece);
    } catch (failure const& caught) {
        return caught.code();
    }
    return "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(views_of_the_portal)

BOOST_AUTO_TEST_CASE(a_value_is_escaped_for_the_place_where_it_stands) {
    dictionary values;
    values.set("NAME", "<script>\"Oldham\" & 'x'");

    BOOST_TEST(body("<p>{{NAME}}</p>", values) ==
               "<p>&lt;script&gt;&quot;Oldham&quot; &amp; &#39;x&#39;</p>");
    BOOST_TEST(body("<p title=\"{{NAME}}\"></p>", values) ==
               "<p title=\"&lt;script&gt;&quot;Oldham&quot; &amp; &#39;x&#39;\"></p>");
}

BOOST_AUTO_TEST_CASE(an_address_with_a_script_in_it_is_not_a_link) {
    dictionary bad;
    bad.set("URL", "javascript:alert(1)");
    dictionary good;
    good.set("URL", "/organisations?q=a&on=2022-07-31");

    BOOST_TEST(body("<a href=\"{{URL}}\">x</a>", bad).find("javascript") == std::string::npos);
    BOOST_TEST(body("<a href=\"{{URL}}\">x</a>", good) ==
               "<a href=\"/organisations?q=a&amp;on=2022-07-31\">x</a>");
}

BOOST_AUTO_TEST_CASE(a_part_sees_the_values_around_it_but_not_the_sections) {
    dictionary values;
    values.set("CSRF", "token").show("OUTER");
    values.section("ROWS").set("NAME", "a");
    values.section("ROWS").set("NAME", "b");

    auto const text = "{{#ROWS}}{{NAME}}-{{CSRF}}{{#OUTER}}!{{/OUTER}}{{#ROWS_separator}}, "
                      "{{/ROWS_separator}}{{/ROWS}}";

    BOOST_TEST(body(text, values) == "a-token, b-token");
}

BOOST_AUTO_TEST_CASE(a_name_too_few_or_too_many_is_a_fault) {
    dictionary few;
    dictionary many;
    many.set("NAME", "a").set("NAMES", "b");
    dictionary exact;
    exact.set("NAME", "a");

    BOOST_CHECK_THROW(body("{{NAME}}", few), failure);
    BOOST_CHECK_THROW(body("{{NAME}}", many), failure);
    BOOST_TEST(body("{{NAME}}", exact) == "a");
}

BOOST_AUTO_TEST_CASE(a_name_too_few_is_empty_where_faults_are_not_wanted) {
    auto const pages = book_of("<p>{{NAME}}</p>");
    pages->strict(false);

    BOOST_TEST(pages->render("page", {}).find("<p></p>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_piece_takes_parameters_and_makes_names_of_them) {
    dictionary values;
    values.set("EMAIL_ADDRESS", "a@b");

    auto const piece =
        "<i id=\"[[name]]\">{{[[NAME]]}}[[#hint]] [[hint]][[/hint]][[^hint]] -[[/hint]]</i>";

    BOOST_TEST(body("{{>piece name=\"email_address\"}}", values, piece) ==
               "<i id=\"email_address\">a@b -</i>");
    BOOST_TEST(body("{{>piece name=\"email_address\" hint=\"h\"}}", values, piece) ==
               "<i id=\"email_address\">a@b h</i>");
}

BOOST_AUTO_TEST_CASE(a_broken_view_cannot_be_loaded) {
    BOOST_TEST(code_of("{{>no_such_piece}}") == "view.broken");
    BOOST_TEST(code_of("{{>piece}}", "[[label]]") == "view.broken");
    BOOST_TEST(code_of("{{>piece labl=\"x\"}}", "[[#label]]x[[/label]]") == "view.broken");
    BOOST_TEST(code_of("{{>piece}}", "[[#label]]x") == "view.broken");
    BOOST_TEST(code_of("{{>piece}}", "{{>piece}}") == "view.broken");
    BOOST_TEST(code_of("{{#OPEN}}never closed") == "view.broken");
    BOOST_TEST(code_of("<a href={{URL}}>unquoted</a>") == "view.broken");
    BOOST_TEST(code_of("<p>sound</p>") == "none");
}

BOOST_AUTO_TEST_CASE(an_unknown_view_is_a_fault) {
    BOOST_CHECK_THROW(book_of("x")->render("other", {}), failure);
}

BOOST_AUTO_TEST_CASE(every_view_of_the_portal_renders_its_samples) {
    auto& portal = network::view::views();
    portal.strict(true);
    std::set<std::string> seen;

    for (auto const& sample : network::view::samples()) {
        BOOST_TEST_CONTEXT(sample.name) {
            auto const page = portal.render(sample.view, sample.values);
            BOOST_TEST(page.ends_with("</html>\n"));
            BOOST_TEST(page.find("{{") == std::string::npos);
            BOOST_TEST(page.find("[[") == std::string::npos);
            BOOST_TEST(page.find(" style=") == std::string::npos);
        }
        seen.insert(sample.view);
    }

    for (auto const& view : portal.views())
        BOOST_TEST(seen.contains(view), "view " << view << " has no sample");
}

BOOST_AUTO_TEST_CASE(a_form_that_posts_carries_its_token) {
    for (auto const& sample : network::view::samples()) {
        auto const page = network::view::views().render(sample.view, sample.values);
        for (auto at = page.find("<form"); at != page.npos; at = page.find("<form", at + 1)) {
            auto const form = page.substr(at, page.find("</form>", at) - at);
            auto const posts = form.find("method=\"post\"") != form.npos;
            auto const carries = form.find("name=\"csrf\"") != form.npos;
            BOOST_TEST(posts == carries, sample.name << ": " << form.substr(0, 120));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_asset_is_found_by_the_address_that_pages_use) {
    auto const path = network::assets::path_of("portal.css");
    auto const* const found = network::assets::find(path);

    BOOST_REQUIRE(found != nullptr);
    BOOST_TEST(found->content_type == "text/css; charset=utf-8");
    BOOST_TEST(found->brotli.size() < found->gzip.size());
    BOOST_TEST(found->gzip.size() < found->bytes.size());
    BOOST_TEST(found->bytes.find("GDS Transport") == std::string::npos);
    BOOST_TEST(found->bytes.find("url(") == std::string::npos);
    BOOST_TEST(network::assets::find("/assets/portal.css") == nullptr);
    BOOST_TEST(network::assets::path_of("other.css").empty());
}

BOOST_AUTO_TEST_SUITE_END()
