// Taking in a WordPress site: dry run, import, again, changed, undone; and files that are broken.
#include "tests/libnetwork/learning/import_desk.hpp"

namespace network::test {
namespace {

char const* const study =
    "<!-- wp:paragraph --><p><strong>Lead Member:</strong>"
    " Oldham<br>Participating Members: BCP, Rochdale, Someone "
    "Else<br>Year: 2022<br>Status: Policy Labs</p><!-- /wp:paragraph -->"
    "<h3>Principles met</h3><ul><li>We will build systems by which"
    " citizens are equal partners in designing and "
    "commissioning services.</li><li>WALKING THE TALK</li><li>We will paint the town red.</li></ul>"
    "<p>We will strengthen the partnership between citizens and"
    " councils in shared responsibility for wellbeing.</p>"
    "<p>A tool library lends four hundred tools to residents of the borough.</p>"
    "<p onclick=\"x()\">It opened in May. <script>alert(1)</script></p>";

} // namespace

BOOST_AUTO_TEST_SUITE(taking_in_a_wordpress_site)

BOOST_AUTO_TEST_CASE(a_study_comes_in_with_all_that_its_page_said) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        auto const oldham = desk.number_of(desk.adds("Oldham Metropolitan Borough Council",
                                                     organisation_kind::metropolitan_borough));
        auto const bcp = desk.number_of(
            desk.adds("Bournemouth, Christchurch and Poole Council", organisation_kind::unitary));
        wordpress_site site;
        site.add({.id = 12,
                  .title = "Tools &amp; more",
                  .text = study,
                  .more = wordpress_site::term("category", "sharing", "Sharing economy") +
                          wordpress_site::term("post_tag", "policy-labs", "Policy labs") +
                          wordpress_site::meta("_wp_old_slug", "tools")});

        auto const report = desk.takes(site);

        BOOST_TEST(report.applied);
        BOOST_TEST(report.added == 1);
        BOOST_TEST((report.report[0].kind == learning::resource_kind::case_study));
        auto const says = desk.says("tools-and-more");
        BOOST_TEST(says.title == "Tools & more");
        BOOST_TEST(says.summary ==
                   "A tool library lends four hundred tools to residents of the borough.");
        BOOST_TEST(says.year.value_or(0) == 2022);
        BOOST_TEST(says.body.find("equal partners") == std::string::npos);
        BOOST_TEST(says.body.find("shared responsibility") == std::string::npos);
        BOOST_TEST(says.body.find("script") == std::string::npos);
        BOOST_TEST(says.body.find("onclick") == std::string::npos);
        BOOST_TEST(says.body.find("<p>A tool library lends") != std::string::npos);
        BOOST_REQUIRE_EQUAL(says.principles.size(), 3u);
        BOOST_TEST((says.principles[0].principle == members::principle::co_production));
        BOOST_TEST((says.principles[1].principle == members::principle::walking_the_talk));
        BOOST_TEST((says.principles[2].principle == members::principle::social_partnership));
        BOOST_TEST(says.themes == (std::vector<std::string>{"sharing-economy", "policy-labs"}),
                   boost::test_tools::per_element());
        BOOST_REQUIRE_EQUAL(says.partners.size(), 3u);
        BOOST_TEST(says.partners[0].organisation.value_or(0) == bcp);
        BOOST_TEST(says.partners[1].name == "Rochdale");
        BOOST_TEST(!says.partners[1].organisation);
        auto const notes = told(report, 0);
        BOOST_TEST(notes.find("\"Rochdale\" is not in the register") != std::string::npos, notes);
        BOOST_TEST(notes.find("Not known as a principle: \"We will paint the town red.\"") !=
                       std::string::npos,
                   notes);
        desk.records.read(viewer{}, [&](changes::reader& view) {
            auto const day = learning::catalogue_today(view);
            BOOST_REQUIRE_EQUAL(day->entries().size(), 1u);
            auto const& entry = *day->entries().front();
            BOOST_TEST(entry.record->row.organisation.value_or(0) == oldham);
            BOOST_TEST(entry.state.first_published->to_string() == "2019-05-18");
            return 0;
        });
        BOOST_TEST(desk.leads_to("/case-study/a-tool-library/") == "tools-and-more");
        BOOST_TEST(desk.leads_to("/case-study/a-tool-library") == "tools-and-more");
        BOOST_TEST(desk.leads_to("/case-study/tools/") == "tools-and-more");
        BOOST_TEST(desk.leads_to("/?p=12") == "tools-and-more");
    });
}

BOOST_AUTO_TEST_CASE(a_rehearsal_writes_nothing_and_says_what_the_import_says) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1})
            .add({.id = 2, .type = "nav_menu_item"})
            .add({.id = 3, .status = "trash"});

        auto const rehearsed = desk.sees(learning::preview_wordpress, wish_of(site.file()));

        BOOST_TEST(rehearsed.dry_run);
        BOOST_TEST(!rehearsed.applied);
        BOOST_TEST(desk.resources() == 0);
        auto const report = desk.takes(site);
        BOOST_TEST(report.added == rehearsed.added);
        BOOST_TEST(report.left_out == 2);
        BOOST_TEST(rehearsed.left_out == 2);
        BOOST_TEST(desk.resources() == 1);
    });
}

BOOST_AUTO_TEST_CASE(the_second_time_changes_nothing_and_a_changed_item_is_a_new_version) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1, .more = wordpress_site::comment(5, 0, "1", "Well done")})
            .add({.id = 2, .title = "Another"});
        desk.takes(site);

        auto const again = desk.takes(site);

        BOOST_TEST(!again.applied);
        BOOST_TEST(again.unchanged == 2);
        BOOST_TEST(desk.versions_of("a-tool-library") == 1);
        BOOST_TEST(desk.comments("a-tool-library").size() == 1u);
        wordpress_site later;
        later.address = "http://www.old.example.org"; // the same site before it moved to https
        later.add({.id = 1, .text = "<p>Now it lends six hundred tools, and toys as well.</p>"})
            .add({.id = 2, .title = "Another"});
        auto const changed = desk.takes(later);
        BOOST_TEST(changed.changed ==
                   2); // its link and those of its files changed with its address
        BOOST_TEST(desk.resources() == 2);
        BOOST_TEST(desk.versions_of("a-tool-library") == 2);
        BOOST_TEST(desk.titles().size() == 2u);
        BOOST_TEST(desk.says("a-tool-library").body ==
                   "<p>Now it lends six hundred tools, and toys as well.</p>\n");
    });
}

BOOST_AUTO_TEST_CASE(what_was_edited_here_is_not_written_over) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        desk.takes(site.add({.id = 1}));
        desk.records.write(acting(network_manager()), [](changes::unit_of_work& work) -> result<> {
            auto const row = *learning::resource_store::find_slug(work.db(), "a-tool-library");
            learning::save_version(work, row, reading_room::study("Edited here"), "A better text");
            return {};
        });
        wordpress_site later;
        later.add({.id = 1, .text = "<p>Something else entirely stands there now.</p>"});

        auto const report = desk.takes(later);

        BOOST_TEST(!report.applied);
        BOOST_TEST(told(report, 0).find("resource.edited_here") != std::string::npos);
        BOOST_TEST(desk.says("a-tool-library").title == "Edited here");
    });
}

BOOST_AUTO_TEST_CASE(an_import_is_undone_as_a_whole_and_can_be_done_again) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        auto const first = desk.takes(site.add({.id = 1}));
        wordpress_site later;
        auto const second =
            desk.takes(later.add({.id = 1, .text = "<p>A second text of sufficient length.</p>"})
                           .add({.id = 2, .title = "Two"}));

        BOOST_TEST(refused_with(desk.tries(learning::undo_import,
                                           organisations::undo_import_wish{*first.import})) ==
                   "resource.edited_since");
        auto const undone =
            desk.does(learning::undo_import, organisations::undo_import_wish{*second.import});

        BOOST_TEST(undone.resources == 2);
        BOOST_TEST(desk.titles() == (std::vector<std::string>{"A tool library"}),
                   boost::test_tools::per_element());
        BOOST_TEST(desk.says("a-tool-library").body.find("four hundred") != std::string::npos);
        BOOST_TEST(refused_with(desk.tries(learning::undo_import,
                                           organisations::undo_import_wish{*second.import})) ==
                   "import.already_undone");
        auto const again = desk.takes(later);
        BOOST_TEST(again.changed == 2);
        BOOST_TEST(desk.titles().size() == 2u);
        BOOST_TEST(desk.says("a-tool-library").body ==
                   "<p>A second text of sufficient length.</p>\n");
        BOOST_TEST(desk.resources() == 2);
    });
}

BOOST_AUTO_TEST_CASE(states_kinds_and_authors_of_every_version_are_understood) {
    on_every_store([](store_place const& place) {
        for (auto const* version : {"1.0", "1.1", "1.2"}) {
            store_place const own{place.kind()};
            import_desk desk{own};
            wordpress_site site;
            site.version = version;
            site.author_element = std::string_view{version} == "1.1" ? "wp:wp_author" : "wp:author";
            site.add({.id = 1, .title = "Post", .type = "post"})
                .add({.id = 2, .title = "Page", .type = "page"})
                .add({.id = 3, .title = "Draft", .status = "draft"})
                .add({.id = 4, .title = "Private", .status = "private"})
                .add({.id = 5, .title = "Pending", .status = "pending"})
                .add(
                    {.id = 6, .title = "Future", .status = "future", .date = "2026-12-24 09:00:00"})
                .add({.id = 7, .title = "Kit", .type = "toolkit"})
                .add({.id = 8,
                      .title = "Old words",
                      .type = "newsletter",
                      .date = "0000-00-00 00:00:00"});

            auto const report = desk.takes(site);

            BOOST_TEST_CONTEXT(version << " on " << place.name()) {
                BOOST_TEST(report.added == 8);
                BOOST_TEST(desk.titles().size() ==
                           4u); // post, page, toolkit, newsletter (dated by its feed)
                BOOST_TEST((report.report[0].kind == learning::resource_kind::news));
                BOOST_TEST((report.report[6].kind == learning::resource_kind::toolkit));
                desk.records.read(viewer{}, [](changes::reader& view) {
                    auto const row = *learning::resource_store::find_slug(view.db(), "future");
                    auto const versions = learning::resource_store::versions_of(view.db(), row.id);
                    BOOST_TEST(versions.front().note.find("written there by Sam of the network") !=
                               std::string::npos);
                    auto const state = learning::rules::state_on(
                        learning::resource_store::events_of(view.db(), row.id), {}, view.today());
                    BOOST_TEST((state.work == learning::work::scheduled));
                    return 0;
                });
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(comments_keep_their_threads_and_their_state_and_no_address) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1,
                  .more = wordpress_site::comment(1, 0, "1",
                                                  "What keeps it <b>alive</b>?\n\nI wonder.") +
                          wordpress_site::comment(2, 1, "1", "A register does.", "The network") +
                          wordpress_site::comment(3, 0, "0", "Not looked at yet") +
                          wordpress_site::comment(4, 0, "spam", "Buy pills")});

        auto const report = desk.takes(site);

        BOOST_TEST(report.comments == 3);
        auto const all = desk.comments("a-tool-library");
        BOOST_REQUIRE_EQUAL(all.size(), 3u);
        BOOST_TEST(all[0].text == "What keeps it alive?\n\nI wonder.");
        BOOST_TEST(all[0].author == "A reader");
        BOOST_TEST(all[1].parent.value_or(0) == all[0].id);
        desk.records.read(viewer{}, [](changes::reader& view) {
            BOOST_TEST(learning::comments_store::events_of(view.db(), 1).size() == 2u);
            std::int64_t found = 0;
            changes::journal_filter every;
            every.limit = 200;
            for (auto const& entry : changes::entries(view.db(), every))
                for (auto const& change : changes::values_of(view.db(), entry.number))
                    found +=
                        change.after && change.after->find("secret.example") != std::string::npos
                            ? 1
                            : 0;
            BOOST_TEST(found == 0);
            return 0;
        });
    });
}

BOOST_AUTO_TEST_CASE(a_broken_file_is_refused_whole_with_the_place_where_it_breaks) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        auto const whole = site.add({.id = 1}).add({.id = 2, .title = "The second"}).file();
        auto const attempt = [&](std::string file) {
            return desk.tries(import_wordpress, wish_of(std::move(file), true));
        };

        auto const truncated = attempt(whole.substr(0, whole.find("The second") + 40));
        auto const mixed =
            attempt(std::string{whole}.replace(whole.rfind("</item>"), 7, "</itme>"));

        BOOST_TEST(refused_with(truncated) == "xml.malformed");
        BOOST_REQUIRE_EQUAL(truncated.error().problems.size(), 2u);
        BOOST_TEST(truncated.error().problems[1].field == "items.2");
        BOOST_TEST(refused_with(mixed) == "xml.malformed");
        BOOST_TEST(refused_with(attempt("<rss><channel><title>A feed</title></channel></rss>")) ==
                   "wordpress.none");
        BOOST_TEST(refused_with(attempt("plain words")) == "xml.malformed");
        BOOST_TEST(refused_with(attempt(
                       "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + whole)) ==
                   "xml.entities");
        BOOST_TEST(desk.resources() == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_broken_item_is_refused_by_itself_and_nothing_half_done_is_kept) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1})
            .add({.id = 0, .title = "Without a number"})
            .add({.id = 3, .title = "In another encoding", .text = "<p>Caf\xE9</p>"})
            .add({.id = 1, .title = "Twice"});

        auto const refused = desk.takes(site);

        BOOST_TEST(!refused.applied);
        BOOST_TEST(refused.refused == 3);
        BOOST_TEST(told(refused, 1).find("required") != std::string::npos);
        BOOST_TEST(told(refused, 2).find("text.encoding") != std::string::npos);
        BOOST_TEST(told(refused, 3).find("item.twice") != std::string::npos);
        BOOST_TEST(desk.resources() == 0);
        auto const taken = desk.does(import_wordpress, wish_of(site.file(), true));
        BOOST_TEST(taken.applied);
        BOOST_TEST(desk.resources() == 1);
    });
}

BOOST_AUTO_TEST_CASE(an_item_that_names_no_number_has_the_one_of_its_short_address) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 19}).add({.id = 20, .slug = "b"}).add({.id = 21, .slug = "c"});
        auto file = site.file();
        for (auto const* gone : {"<wp:post_id>19</wp:post_id>", "<wp:post_id>20</wp:post_id>",
                                 "<wp:post_id>21</wp:post_id>", "?p=20", "?p=21"})
            file.erase(file.find(gone), std::string_view{gone}.size());

        auto const report = desk.does(import_wordpress, wish_of(file, true));

        BOOST_TEST(report.added == 1);
        BOOST_TEST(report.report[0].item == "case-study 19");
        for (auto const line : {1U, 2U}) {
            BOOST_TEST(told(report, line).find("required") != std::string::npos);
            BOOST_TEST(told(report, line).find("item.twice") == std::string::npos);
        }
    });
}

BOOST_AUTO_TEST_CASE(a_site_may_say_what_its_own_types_are) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        auto wish = wish_of(
            site.add({.id = 1, .type = "eoi"}).add({.id = 2, .type = "staff", .slug = "b"}).file());
        wish.types = {{"eoi", learning::resource_kind::toolkit}, {"staff", std::nullopt}};

        auto const report = desk.does(import_wordpress, wish);

        BOOST_TEST((report.report[0].kind == learning::resource_kind::toolkit));
        BOOST_TEST(report.left_out == 1);
    });
}

BOOST_AUTO_TEST_CASE(files_of_an_item_are_linked_where_they_stand) {
    on_every_store([](store_place const& place) {
        import_desk desk{place};
        wordpress_site site;
        site.add({.id = 1});
        site.items.push_back(
            "<item><title>The "
            "plan</title><wp:post_id>9</wp:post_id><wp:post_parent>1</wp:post_parent>"
            "<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>"
            "<wp:attachment_url>https://old.example.org/plan.pdf</wp:attachment_url></item>");

        auto const report = desk.takes(site);

        BOOST_TEST(report.left_out == 1);
        BOOST_TEST(
            desk.says("a-tool-library")
                .body.find(
                    "<a href=\"https://old.example.org/plan.pdf\" rel=\"noopener\">The plan</a>") !=
            std::string::npos);
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
