// The folder of uploads beside a WordPress export: which files come in, as what, and once.
#include "libnetwork/base/base64.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/file_indexing.hpp"
#include "libnetwork/learning/old_addresses.hpp"
#include "tests/libnetwork/learning/file_samples.hpp"
#include "tests/libnetwork/learning/import_desk.hpp"

namespace network::test {

BOOST_AUTO_TEST_SUITE(uploads_of_a_wordpress_site)

BOOST_AUTO_TEST_CASE(the_folder_of_uploads_brings_the_files_of_each_item_once) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1}).add({.id = 2, .title = "Without files", .slug = "without"});
        auto const attach = [&](int id, std::string const& path, std::string const& title,
                                std::string const& more = {}) {
            site.items.push_back("<item><title>" + title + "</title><wp:post_id>" +
                                 std::to_string(id) +
                                 "</wp:post_id><wp:post_parent>1</"
                                 "wp:post_parent><wp:post_type>attachment</wp:post_type>"
                                 "<wp:status>inherit</wp:status><wp:attachment_url>https://"
                                 "old.example.org/wp-content/uploads/" +
                                 path + "</wp:attachment_url>" + more + "</item>");
        };
        attach(10, "2021/05/plan.pdf", "The plan");
        attach(11, "2021/05/shop.png", "The shop",
               wordpress_site::meta("_wp_attachment_image_alt", "A shop full of saws"));
        attach(12, "2021/05/page.html", "A page");
        attach(13, "2021/06/plan.pdf", "Another plan, not in the folder");
        auto wish = wish_of(site.file());
        wish.files = {{"2021/05/plan.pdf", to_base64(pdf_of(100))},
                      {"2021/05/shop.png", to_base64(png_bytes())},
                      {"2021/05/page.html", to_base64("<html><script>alert(1)</script></html>")},
                      {"2021/05/unnamed.pdf", to_base64(pdf_of(50))}};
        auto const files = [&] {
            return desk.records.read(viewer{}, [&](changes::reader& view) {
                return learning::attachments_of(view, {"a-tool-library"}).value().files;
            });
        };

        auto const rehearsal = desk.asks_preview(wish);
        BOOST_TEST(rehearsal.files == 2);
        BOOST_TEST(desk.resources() == 0);
        auto const report = desk.does(import_wordpress, wish);

        BOOST_TEST(report.added == 2);
        BOOST_TEST(report.files == 2);
        auto const notes = told(report, 0);
        BOOST_TEST(notes.find("“The plan” (plan.pdf, PDF)") != std::string::npos, notes);
        BOOST_TEST(notes.find("2021/05/page.html was left out") != std::string::npos, notes);
        auto const had = files();
        BOOST_REQUIRE_EQUAL(had.size(), 2u);
        BOOST_TEST(had[0].sha256 == sha256(pdf_of(100)));
        BOOST_TEST((had[0].type == learning::file_type::pdf));
        BOOST_TEST(had[1].alternative == "A shop full of saws");
        BOOST_TEST((had[1].kind == learning::attachment_kind::image));
        auto const leads = [&](char const* path) {
            return desk.records.read(viewer{}, [&](changes::reader& view) {
                return learning::where_address_leads(view, {path}).value().leads_to;
            });
        };
        BOOST_TEST(leads("/wp-content/uploads/2021/05/plan.pdf") ==
                   "/resources/a-tool-library/files/" + std::to_string(had[0].id) + "/plan.pdf");
        BOOST_TEST(leads("/wp-content/uploads/2021/05/page.html") == "/resources/a-tool-library");

        auto const again = desk.does(import_wordpress, wish);
        BOOST_TEST((!again.applied || again.files == 0));
        BOOST_TEST(again.files == 0);
        BOOST_TEST(files().size() == 2u);
        // The rest of the folder may come later, and changes no text.
        wish.files.push_back({"2021/06/plan.pdf", to_base64(pdf_of(200))});
        auto const later = desk.does(import_wordpress, wish);
        BOOST_TEST(later.files == 1);
        BOOST_TEST(later.changed == 1);
        BOOST_TEST(files().size() == 3u);
        BOOST_TEST(desk.versions_of("a-tool-library") == 1);
        BOOST_TEST(desk.records.read(viewer{}, [](changes::reader& view) {
            return learning::file_search_faults(view.db()).size();
        }) == 0u);
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
