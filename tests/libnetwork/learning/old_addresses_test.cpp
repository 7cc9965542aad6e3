// Addresses that people kept: they lead to the living page, say what was withdrawn, and tell nobody
// of what is not theirs to know.
#include "libnetwork/learning/import_wordpress.hpp"
#include "libnetwork/learning/old_addresses.hpp"
#include "tests/libnetwork/learning/editors_room.hpp"
#include "tests/libnetwork/learning/wordpress_site.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct signpost : editors_room {
    using editors_room::editors_room;

    void takes(wordpress_site const& site) {
        import_wordpress_wish wish;
        wish.file_name = "site.xml";
        wish.content = site.file();
        BOOST_TEST_REQUIRE(does(import_wordpress, wish).applied);
    }
    /// The path it leads to, or the code of what keeps it from the viewer.
    std::string leads(std::string path, viewer const& who = {}) {
        auto const answer = asks(who, where_address_leads, address_wish{std::move(path)});
        return answer.has_value() ? answer->leads_to : answer.error().code;
    }
    void renames(std::string const& resource, std::string const& name) {
        auto const done =
            by(editor, learning::rename_resource, rename_resource_wish{resource, name});
        BOOST_TEST_REQUIRE(done.has_value(), code(done));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(old_addresses)

BOOST_AUTO_TEST_CASE(a_path_of_another_site_leads_to_what_came_from_there) {
    on_every_store([](store_place const& place) {
        signpost here{place};
        wordpress_site site;
        here.takes(site.add({.id = 12, .slug = "tools"})
                       .add({.id = 13, .title = "Cafe", .slug = "caf%c3%a9"}));

        for (auto const* path :
             {"/case-study/tools/", "/case-study/tools", "/case-study/tools/?utm_source=letter",
              "https://old.example.org/case-study/tools/#top", "/?p=12",
              "/?preview=true&page_id=12"})
            BOOST_TEST(here.leads(path) == "/resources/a-tool-library", path);
        for (auto const* path :
             {"/case-study/caf%c3%a9/", "/case-study/caf%C3%A9", "/case-study/café/"})
            BOOST_TEST(here.leads(path) == "/resources/cafe", path);
        for (auto const* path :
             {"/case-study/", "/", "/?p=14", "/?p=", "/?up=12", "tools", "", "/%zz", "/%00"})
            BOOST_TEST(here.leads(path) == "address.unknown", path);
    });
}

BOOST_AUTO_TEST_CASE(a_name_that_was_given_up_leads_on_for_ever) {
    on_every_store([](store_place const& place) {
        signpost here{place};
        here.published(reading_room::study("A tool library"), here.council);

        here.renames("a-tool-library", "tools-for-all");
        here.renames("tools-for-all", "the-tool-shop");

        BOOST_TEST(here.leads("/resources/a-tool-library") == "/resources/the-tool-shop");
        BOOST_TEST(here.leads("/resources/tools-for-all/") == "/resources/the-tool-shop");
        auto const now =
            here.asks({}, where_address_leads, address_wish{"/resources/the-tool-shop?version=1"});
        BOOST_TEST_REQUIRE(now.has_value());
        BOOST_TEST(!now->moved);
        BOOST_TEST(here.leads("/resources/the-tool-shop/history") == "address.unknown");
    });
}

BOOST_AUTO_TEST_CASE(what_was_withdrawn_is_told_to_those_who_could_read_it_and_to_nobody_else) {
    on_every_store([](store_place const& place) {
        signpost here{place};
        wordpress_site site;
        here.takes(site.add({.id = 12, .slug = "tools"}));
        auto hidden = reading_room::study("For members alone");
        hidden.visibility = visibility::members;
        here.published(hidden, here.council);
        here.drafted(reading_room::study("A draft"), here.council);

        for (auto const* one : {"a-tool-library", "for-members-alone"}) {
            auto const done =
                here.by(here.editor, learning::withdraw, end_wish{one, "A figure was wrong", {}});
            BOOST_TEST_REQUIRE(done.has_value(), here.code(done));
        }

        BOOST_TEST(here.leads("/case-study/tools/") == "resource.withdrawn");
        BOOST_TEST(here.leads("/resources/for-members-alone", here.stranger) ==
                   "resource.withdrawn");
        BOOST_TEST(here.leads("/resources/for-members-alone") == "address.unknown");
        BOOST_TEST(here.leads("/resources/a-draft") == "address.unknown");
        BOOST_TEST(here.leads("/resources/a-draft", here.officer) == "/resources/a-draft");
        auto const said = here.asks({}, where_address_leads, address_wish{"/?p=12"});
        BOOST_TEST_REQUIRE(said.has_error());
        BOOST_TEST(said.error().message.find("A figure was wrong") != std::string::npos);
    });
}

BOOST_AUTO_TEST_SUITE_END()
