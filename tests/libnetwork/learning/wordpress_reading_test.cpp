// What is read from a WordPress site beside its words: kind, year, embedded pages.
#include "libnetwork/learning/wordpress_text.hpp"
#include "tests/libnetwork/learning/import_desk.hpp"

namespace network::test {
namespace {

std::string html_of(std::string_view text) {
    return learning::to_html(learning::read_wordpress_text(text, "").blocks);
}

} // namespace

BOOST_AUTO_TEST_SUITE(reading_a_wordpress_site)

BOOST_AUTO_TEST_CASE(a_type_or_status_in_the_text_tells_the_kind_of_plain_posts_alone) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        std::string const text = "<p>Type: Toolkit</p><p>A story that is long enough to tell.</p>";
        std::string const labs =
            "<p>Status: Policy Labs</p><p>A story that is long enough to tell.</p>";
        site.add({.id = 1, .title = "Study", .text = labs, .slug = "a"})
            .add({.id = 2, .title = "Post", .type = "post", .text = text, .slug = "b"})
            .add({.id = 3, .title = "Page", .type = "page", .text = labs, .slug = "c"})
            .add({.id = 4, .title = "Own type", .type = "eoi", .text = text, .slug = "d"});

        auto const report = desk.takes(site);

        using learning::resource_kind;
        BOOST_TEST((report.report[0].kind == resource_kind::case_study));
        BOOST_TEST((report.report[1].kind == resource_kind::toolkit));
        BOOST_TEST((report.report[2].kind == resource_kind::publication));
        BOOST_TEST((report.report[3].kind == resource_kind::toolkit));
        BOOST_TEST(desk.says("study").themes == (std::vector<std::string>{"policy-labs"}),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(what_names_no_year_is_of_the_year_in_which_it_was_posted) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1,
                  .title = "News",
                  .type = "post",
                  .text = "<p>The network grows.</p>",
                  .date = "2021-05-12 09:00:00"})
            .add({.id = 2,
                  .title = "Older",
                  .text = "<p>Year: 2016</p><p>A story that is long enough to tell.</p>",
                  .slug = "b"});

        desk.takes(site);

        BOOST_TEST(desk.says("news").year.value_or(0) == 2021);
        BOOST_TEST(desk.says("news").summary == "The network grows.");
        BOOST_TEST(desk.says("older").year.value_or(0) == 2016);
    });
}

BOOST_AUTO_TEST_CASE(an_address_alone_on_its_line_or_in_a_block_for_embedding_is_a_link) {
    std::string const link = "<a href=\"https://www.youtube.com/watch?v=abc\" rel=\"noopener\">"
                             "https://www.youtube.com/watch?v=abc</a>";
    auto const holds_link = [&](std::string const& text) {
        auto const html = html_of(text);
        BOOST_TEST(html.find(link) != std::string::npos, text << "\nbecame " << html);
    };

    holds_link("<!-- wp:embed {\"url\":\"https://www.youtube.com/watch?v=abc\",\"type\":\"video\"} "
               "-->\n<figure class=\"wp-block-embed is-type-video\"><div "
               "class=\"wp-block-embed__wrapper\">\nhttps://www.youtube.com/watch?v=abc\n</div>"
               "<figcaption>The film</figcaption></figure>\n<!-- /wp:embed -->");
    holds_link("Watch it:\n\nhttps://www.youtube.com/watch?v=abc\n\nAnd then talk.");
    holds_link("<p>https://www.youtube.com/watch?v=abc</p>");
    holds_link("https://www.youtube.com/watch?v=abc");
    auto const kept = html_of("<p>See https://a.example/b for more.</p>");
    BOOST_TEST(kept.find("<a ") == std::string::npos, kept);
    auto const once = html_of("<p><a href=\"https://a.example/b\">\nhttps://a.example/b\n</a></p>");
    BOOST_TEST(once.find("<a ") == once.rfind("<a "), once);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
