// Taking imports back, in any number and order that makes sense, and their comments with them.
#include "libnetwork/learning/comment_rules.hpp"
#include "tests/libnetwork/learning/import_desk.hpp"

namespace network::test {
namespace {

struct undo_desk : import_desk {
    using import_desk::import_desk;

    std::string undo(resources_import_report const& report) {
        auto const done = tries(learning::undo_import,
                                organisations::undo_import_wish{report.import.value_or(0)});
        return done.has_error() ? refused_with(done) : "";
    }
    /// How each comment on the resource stands, with the reason.
    std::vector<std::string> standings(std::string const& slug) {
        auto const all = comments(slug);
        return records.read(viewer{}, [&](changes::reader& view) {
            std::vector<std::string> found;
            for (auto const& one : all) {
                auto const now = learning::rules::standing_of(
                    learning::comments_store::events_of(view.db(), one.resource), one.id);
                found.push_back(std::string{to_word(now.state)} +
                                (now.reason.empty() ? "" : ": " + now.reason));
            }
            return found;
        });
    }
    void hides(std::int64_t comment, std::string const& why) {
        records.write(acting(network_manager()), [&](changes::unit_of_work& work) -> result<> {
            auto const row = *learning::comments_store::find(work.db(), comment);
            learning::comments_store::insert_event(work.db(), {0, row.resource, comment,
                                                               learning::comment_event_kind::hidden,
                                                               why, std::nullopt, work.now()});
            return {};
        });
    }
};

wordpress_site site_with(std::string const& text, std::string const& comments = {}) {
    wordpress_site site;
    site.add({.id = 1, .text = "<p>" + text + "</p>", .more = comments});
    return site;
}

using lines = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(taking_imports_back)

BOOST_AUTO_TEST_CASE(an_import_is_undone_after_the_later_ones_were) {
    on_every_store([](store_place const& place) {
        undo_desk desk{place};
        auto const first = desk.takes(site_with("The first text, which is long enough."));
        auto const second = desk.takes(site_with("The second text, which is long enough."));
        auto const third = desk.takes(site_with("The third text, which is long enough."));

        BOOST_TEST(desk.undo(third) == "");
        BOOST_TEST(desk.undo(first) == "resource.edited_since");
        BOOST_TEST(desk.undo(second) == "");
        BOOST_TEST(desk.says("a-tool-library").body ==
                   "<p>The first text, which is long enough.</p>\n");
        BOOST_TEST(desk.titles().size() == 1u);
        BOOST_TEST(desk.undo(first) == "");

        BOOST_TEST(desk.titles().empty());
    });
}

BOOST_AUTO_TEST_CASE(what_an_undo_gave_back_may_be_imported_upon_and_undone_again) {
    on_every_store([](store_place const& place) {
        undo_desk desk{place};
        auto const first = desk.takes(site_with("The first text, which is long enough."));
        auto const later = site_with("The second text, which is long enough.");
        desk.undo(desk.takes(later));
        auto const again = desk.takes(later);

        BOOST_TEST(again.changed == 1);
        BOOST_TEST(desk.undo(again) == "");
        BOOST_TEST(desk.undo(first) == "");

        BOOST_TEST(desk.titles().empty());
        auto const anew = desk.takes(later);
        BOOST_TEST(desk.titles().size() == 1u);
        BOOST_TEST(desk.undo(anew) == "");
        BOOST_TEST(desk.titles().empty()); // it was not there before this import either
    });
}

BOOST_AUTO_TEST_CASE(what_was_edited_after_an_undo_is_not_taken_back) {
    on_every_store([](store_place const& place) {
        undo_desk desk{place};
        auto const first = desk.takes(site_with("The first text, which is long enough."));
        desk.undo(desk.takes(site_with("The second text, which is long enough.")));
        desk.records.write(acting(network_manager()), [](changes::unit_of_work& work) -> result<> {
            auto const row = *learning::resource_store::find_slug(work.db(), "a-tool-library");
            learning::save_version(work, row, reading_room::study("Edited here"), "A better text");
            return {};
        });

        BOOST_TEST(desk.undo(first) == "resource.edited_since");

        BOOST_TEST(desk.says("a-tool-library").title == "Edited here");
    });
}

BOOST_AUTO_TEST_CASE(comments_that_an_undo_hid_are_shown_again_by_the_next_import) {
    on_every_store([](store_place const& place) {
        undo_desk desk{place};
        auto const site = site_with("The first text, which is long enough.",
                                    wordpress_site::comment(1, 0, "1", "Well done") +
                                        wordpress_site::comment(2, 0, "1", "Rude words") +
                                        wordpress_site::comment(3, 0, "0", "Not looked at"));
        auto const first = desk.takes(site);
        desk.hides(2, "Rude");
        BOOST_TEST(desk.undo(first) == "");
        BOOST_TEST(
            desk.standings("a-tool-library") ==
                (lines{"hidden: Undo of import 1", "hidden: Rude", "hidden: Undo of import 1"}),
            boost::test_tools::per_element());

        auto const rehearsed = desk.asks_preview(wish_of(site.file()));
        auto const again = desk.takes(site);

        BOOST_TEST(told(rehearsed, 0).find("shown again") != std::string::npos);
        BOOST_TEST(again.comments == 0);
        BOOST_TEST(desk.standings("a-tool-library") ==
                       (lines{"shown", "hidden: Rude", "hidden: Undo of import 1"}),
                   boost::test_tools::per_element());
        BOOST_TEST(!desk.takes(site).applied);
        BOOST_TEST(desk.undo(again) == "");
        BOOST_TEST(desk.standings("a-tool-library").front() == "hidden: Undo of import 2");
    });
}

BOOST_AUTO_TEST_CASE(a_comment_that_came_in_before_is_told_and_the_rest_comes_in) {
    on_every_store([](store_place const& place) {
        undo_desk desk{place};
        desk.takes(site_with("The first text, which is long enough.",
                             wordpress_site::comment(1, 0, "1", "Well done")));
        wordpress_site later;
        later.add({.id = 1, .text = "<p>Another text, which is long enough.</p>"})
            .add({.id = 2,
                  .title = "Two",
                  .slug = "two",
                  .more = wordpress_site::comment(1, 0, "1", "Well done") +
                          wordpress_site::comment(5, 0, "1", "Mine") +
                          wordpress_site::comment(5, 0, "1", "Mine once more") +
                          wordpress_site::comment(6, 1, "1", "An answer")});

        auto const rehearsed = desk.asks_preview(wish_of(later.file()));
        auto const report = desk.takes(later);

        BOOST_TEST(report.applied);
        for (auto const& one : {rehearsed, report}) {
            BOOST_TEST(one.comments == 2);
            BOOST_TEST(told(one, 1).find("Left out its comment 1: it came in with another") !=
                           std::string::npos,
                       told(one, 1));
            BOOST_TEST(told(one, 1).find("Left out its comment 5: the file holds it twice") !=
                       std::string::npos);
        }
        BOOST_TEST(desk.comments("two").size() == 2u);
        BOOST_TEST(desk.comments("a-tool-library").size() == 1u);
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
