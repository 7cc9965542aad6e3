// What is read from a WordPress site beside its words: licence, kind, year, embedded pages.
#include "libnetwork/learning/licence_words.hpp"
#include "libnetwork/learning/wordpress_text.hpp"
#include "tests/libnetwork/learning/import_desk.hpp"
#include "tests/libnetwork/learning/table_desk.hpp"

namespace network::test {
namespace {

import_wordpress_wish licensed(wordpress_site const& site, std::string licence) {
    auto wish = wish_of(site.file());
    wish.licence = std::move(licence);
    return wish;
}

std::string all_notes(resources_import_report const& report) {
    std::string all;
    for (auto const& note : report.notes)
        all += note + '\n';
    return all;
}

std::string html_of(std::string_view text) {
    return learning::to_html(learning::read_wordpress_text(text, "").blocks);
}

std::string licence_of_import(import_desk& desk, std::int64_t number) {
    return desk.records.read(viewer{}, [&](changes::reader& view) {
        return changes::import_of(view, number).value().licence;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(reading_a_wordpress_site)

BOOST_AUTO_TEST_CASE(licences_are_known_as_people_write_them) {
    using learning::licence;
    using learning::licence_called;
    for (auto const* text : {"All rights reserved", "all_rights_reserved", "ALL RIGHTS RESERVED."})
        BOOST_TEST((licence_called(text) == licence::all_rights_reserved), text);
    for (auto const* text :
         {"CC BY 4.0", "cc-by-4.0", "cc_by_4", "Creative Commons Attribution 4.0"})
        BOOST_TEST((licence_called(text) == licence::cc_by_4), text);
    for (auto const* text : {"OGL 3.0", "ogl_3", "Open Government License v3.0"})
        BOOST_TEST((licence_called(text) == licence::ogl_3), text);
    BOOST_TEST((licence_called("CC BY-SA 4.0") == licence::cc_by_sa_4));
    BOOST_TEST((licence_called("CC0") == licence::cc0_1));
    for (auto const* text : {"CC BY 3.0", "CC BY", "CC BY-NC 4.0", "free", ""})
        BOOST_TEST(!licence_called(text), text);
}

BOOST_AUTO_TEST_CASE(texts_have_the_licence_that_was_given_or_none_that_would_open_them) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1});

        auto const closed = desk.takes(site);

        BOOST_TEST((desk.says("a-tool-library").licence == learning::licence::all_rights_reserved));
        BOOST_TEST(all_notes(closed).find("1 item names no licence, and none was given: All rights "
                                          "reserved.") != std::string::npos,
                   all_notes(closed));
        BOOST_TEST(licence_of_import(desk, *closed.import) == "All rights reserved");
        auto const opened = desk.does(import_wordpress, licensed(site, "CC BY 4.0"));
        BOOST_TEST(opened.changed == 1);
        BOOST_TEST((desk.says("a-tool-library").licence == learning::licence::cc_by_4));
        BOOST_TEST(licence_of_import(desk, *opened.import) == "Creative Commons Attribution 4.0");
        auto const again = desk.takes(site);
        BOOST_TEST(again.unchanged == 1);
        BOOST_TEST(all_notes(again).find("keeps its licence") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(a_licence_that_nobody_knows_is_refused_by_its_field) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1});
        auto wish = table("slug,title\na,A\n");
        wish.licence = "CC BY-NC 4.0";

        auto const refused = desk.tries(import_wordpress, licensed(site, "CC BY-NC 4.0"));
        auto const refused_table = desk.tries(learning::import_resources, wish);

        for (auto const* one : {&refused, &refused_table}) {
            BOOST_TEST(refused_with(*one) == "licence.unknown");
            BOOST_REQUIRE_EQUAL(one->error().problems.size(), 1u);
            BOOST_TEST(one->error().problems.front().field == "licence");
        }
        BOOST_TEST(desk.resources() == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_table_names_the_licence_of_each_line_and_the_one_given_fills_the_gaps) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        auto wish = table("slug,title,licence\nown,Own,ogl_3\nnone,None,\n");
        wish.licence = "cc0";

        auto const report = desk.does(learning::import_resources, wish);

        BOOST_TEST((desk.says("own").licence == learning::licence::ogl_3));
        BOOST_TEST((desk.says("none").licence == learning::licence::cc0_1));
        BOOST_TEST(all_notes(report).find("1 item has the licence given: No rights reserved") !=
                       std::string::npos,
                   all_notes(report));
        auto const bare = desk.does(learning::import_resources,
                                    table("slug,title\nown,Own\nnone,None\nthird,Third\n"));
        BOOST_TEST(bare.unchanged == 2);
        BOOST_TEST((desk.says("third").licence == learning::licence::all_rights_reserved));
    });
}

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

BOOST_AUTO_TEST_CASE(the_report_says_of_pages_that_they_come_in_and_how_they_do_not) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1, .title = "Home", .type = "page"}).add({.id = 2, .slug = "b"});
        auto without = wish_of(site.file());
        without.types = {{"page", std::nullopt}};

        auto const told_of = all_notes(desk.asks_preview(wish_of(site.file())));
        auto const left_out = desk.asks_preview(without);

        BOOST_TEST(told_of.find("1 item is a page of the site") != std::string::npos, told_of);
        BOOST_TEST(left_out.left_out == 1);
        BOOST_TEST(all_notes(left_out).find("page of the site") == std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(one_refused_item_is_told_as_one_and_by_its_number_where_its_title_is_broken) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 7, .title = "Caf\xE9"});

        auto const report = desk.asks_preview(wish_of(site.file()));

        BOOST_TEST(all_notes(report).find("1 item is refused") != std::string::npos,
                   all_notes(report));
        BOOST_TEST(report.report[0].subject == "case-study 7");
    });
}

BOOST_AUTO_TEST_CASE(what_is_no_table_of_resources_is_told_by_what_it_is) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        auto const why = [&](std::string text) {
            return desk.tries(learning::import_resources, table(std::move(text))).error().message;
        };

        BOOST_TEST(why("[{\"slug\": \"a\",}").find("no valid JSON") != std::string::npos);
        BOOST_TEST(why("{\"items\": []}").find("Give a list of resources") != std::string::npos);
        BOOST_TEST(why("<?xml version=\"1.0\"?><rss/>").find("XML") != std::string::npos);
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
