// Taking the register in: what each line becomes, what stays as it was, what can be taken back.
#include "tests/libnetwork/organisations/desk.hpp"

#include "libnetwork/changes/imports.hpp"

using namespace network;
using namespace network::test;

namespace {

/// The invented register with one piece of its text replaced.
std::string with(std::string_view was, std::string_view becomes) {
    auto text = invented_councils();
    auto const at = text.find(was);
    BOOST_TEST_REQUIRE(at != std::string::npos);
    return text.replace(at, was.size(), becomes);
}

import_line_report const& line_about(import_report const& report, std::string_view subject) {
    for (auto const& one : report.report)
        if (one.subject == subject)
            return one;
    BOOST_FAIL("no line about " << subject);
    return report.report.front();
}

bool mentions(import_line_report const& line, std::string_view what) {
    for (auto const& message : line.messages)
        if (message.find(what) != std::string::npos)
            return true;
    return false;
}

bool has(std::vector<std::string> const& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

BOOST_AUTO_TEST_SUITE(importing_councils)

BOOST_AUTO_TEST_CASE(brings_every_line_once_and_changes_nothing_the_second_time) {
    on_every_store([](store_place const& place) {
        desk here{place};

        auto const rehearsed = here.sees(plan_councils, councils(invented_councils()));
        BOOST_TEST(here.lists().empty());
        auto const first = here.does(import_councils, councils(invented_councils()));
        auto const register_then = whole_register(here);
        here.passes_a_minute();
        auto const second = here.does(import_councils, councils(invented_councils()));

        BOOST_TEST(rehearsed.dry_run);
        BOOST_TEST(rehearsed.added == 24);
        BOOST_TEST(first.added == 24);
        BOOST_TEST(first.successions == 3);
        BOOST_TEST(first.import.has_value());
        BOOST_TEST(second.unchanged == 24);
        BOOST_TEST(!second.applied);
        BOOST_TEST(whole_register(here) == register_then);
        BOOST_TEST(
            here.records.read({}, [](changes::reader& view) { return changes::verify(view.db()); })
                .empty());
    });
}

BOOST_AUTO_TEST_CASE(keeps_the_report_source_and_licence) {
    store_place const place{engine::memory};
    desk here{place};
    auto const taken = here.does(import_councils, councils(invented_councils()));

    auto const shown = here.sees(changes::show_import, {*taken.import});
    BOOST_TEST(shown.lines.size() == 24U);
    BOOST_TEST(shown.import.source == register_source);
    BOOST_TEST(shown.import.licence == register_licence);
    BOOST_TEST(here.sees(changes::list_imports, {}).items.at(0).id == *taken.import);
    BOOST_TEST(here.sees(export_register, {}).sources.at(0).find("CC BY 4.0") != std::string::npos);
    BOOST_TEST(here.shows("E08900001").facts.at(0).source == register_source);
}

BOOST_AUTO_TEST_CASE(settles_both_conventions_of_end_dates) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));

    for (auto const& [name, last_day] : {std::pair{"Upper Calder Borough Council", "2023-03-31"},
                                         {"Loom Borough Council", "2019-03-31"},
                                         {"Loom and Weft Council", "2023-03-31"},
                                         {"Ballyfirst Council", "2015-03-31"}})
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(has(here.lists(day(last_day)), name));
            BOOST_TEST(!has(here.lists(day(last_day).plus_days(1)), name));
        }
    BOOST_TEST(has(here.lists(day("2019-04-01")), "Loom and Weft Council"));
    BOOST_TEST(!has(here.lists(day("2019-03-31")), "Loom and Weft Council"));
}

BOOST_AUTO_TEST_CASE(reports_what_the_file_leaves_open) {
    store_place const place{engine::memory};
    desk here{place};
    auto const report = here.does(import_councils, councils(invented_councils()));

    BOOST_TEST(mentions(line_about(report, "Ballyfirst Council"), "no successor"));
    BOOST_TEST(mentions(line_about(report, "Vale, Downs and Weald Council"), "wrong encoding"));
    BOOST_TEST(has(report.notes, "12 lines give no start: unknown, hence existing already."));
    count_wish wish;
    wish.as_on = day("2022-07-31");
    BOOST_TEST(here.sees(counts, wish).start_unknown == 9);
}

BOOST_AUTO_TEST_CASE(finds_the_living_by_any_name_or_code_of_the_past) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));
    using names = std::vector<std::string>;

    BOOST_TEST((here.finds("Loom Borough Council") ==
                names{"Textilia Council"})); // by way of Loom and Weft
    BOOST_TEST((here.finds("ol2") == names{"Textilia Council"}));
    BOOST_TEST((here.finds("E07900013") == names{"West Calder Council"}));
    BOOST_TEST(
        (here.finds("Calder County") == names{"East Calder Council", "West Calder Council"}));
    BOOST_TEST((here.finds("s12900003") == names{"Glenmore Council"}));
    BOOST_TEST((here.finds("rhos cwm tann") == names{"Rhos Cwm Tan County Borough Council"}));
    BOOST_TEST((here.finds("vale, downs and weald") == names{"Vale, Downs and Weald Council"}));
    BOOST_TEST(
        (here.finds("Loom Borough Council", day("2020-01-01")) == names{"Loom and Weft Council"}));
    auto const chain = here.sees(lookup, {"Loom Borough Council", {}}).why;
    BOOST_TEST_REQUIRE(chain.size() == 2U);
    BOOST_TEST(chain[0].rule == "succession.merge");
    BOOST_TEST((chain[0].on == day("2019-04-01")));
    BOOST_TEST(here.asks(lookup, {"Nowhere", {}}).error().code == "organisation.unknown");
    card_wish nobody;
    nobody.organisation = "nowhere at all";
    BOOST_TEST(here.asks(card, nobody).error().message ==
               "No organisation goes by \"nowhere at all\"");
}

BOOST_AUTO_TEST_CASE(counts_residents_once_on_several_days) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));
    auto const on = [&](char const* as_on) {
        count_wish wish;
        wish.as_on = day(as_on);
        return here.sees(population, wish);
    };

    // 300+200 (metropolitan) +100 (Wales) +100+10 (London) +90 (Harrowdale) +30+30 (Calder) +25 +70
    // +80 thousand
    BOOST_TEST(on("2024-01-01").total == 1'035'000);
    BOOST_TEST(on("2022-07-31").total == 1'035'000);
    // Loom and Weft are without figures before 2019; those of their successor bound them. In 2014
    // Ballyfirst stands for Northern Ireland, and nothing bounds it.
    BOOST_TEST(on("2019-01-01").total == 1'010'000);
    BOOST_TEST(on("2019-01-01").at_most.value() == 1'035'000);
    BOOST_TEST(on("2014-01-01").total == 940'000);
    BOOST_TEST(!on("2014-01-01").at_most.has_value());
}

BOOST_AUTO_TEST_CASE(refuses_a_wrong_file_whole_unless_refused_lines_are_skipped) {
    on_every_store([](store_place const& place) {
        desk here{place};
        auto const broken = with("E08900002", "E0890000");

        auto const refused = here.does(import_councils, councils(broken));
        BOOST_TEST(!refused.applied);
        BOOST_TEST(refused.refused == 1);
        BOOST_TEST(mentions(line_about(refused, "Vale, Downs and Weald Council"), "gss-code"));
        BOOST_TEST(line_about(refused, "Vale, Downs and Weald Council").line == 3);
        BOOST_TEST(here.lists().empty());

        auto const skipped = here.does(import_councils, councils(broken, true));
        BOOST_TEST(skipped.applied);
        BOOST_TEST(skipped.added == 23);
        BOOST_TEST(skipped.refused == 1);
        auto const again = here.does(import_councils, councils(broken, true));
        BOOST_TEST(again.notes.back() ==
                   "The register says the other lines already; nothing was written.");
        auto const heading_ends = broken.find('\n') + 1;
        auto const begins = broken.find("VAL,");
        auto const alone = broken.substr(0, heading_ends) +
                           broken.substr(begins, broken.find('\n', begins) + 1 - begins);
        auto const none = here.does(import_councils, councils(alone, true));
        BOOST_TEST(none.refused == none.lines);
        BOOST_TEST(none.notes.back() == "Every line was refused; nothing was written.");

        auto const mended = here.does(import_councils, councils(invented_councils()));
        BOOST_TEST(mended.added == 1);
        BOOST_TEST(mended.unchanged == 23);
    });
}

BOOST_AUTO_TEST_CASE(refuses_what_refers_to_nobody_and_then_what_refers_to_that) {
    store_place const place{engine::memory};
    desk here{place};
    // The one into which Loom and Weft ended is not in the file; so that is refused, and so on
    // back.
    auto const report = here.sees(plan_councils, councils(with(",TEX,England", ",XYZ,England")));

    BOOST_TEST(mentions(line_about(report, "Loom and Weft Council"), "code.unknown"));
    BOOST_TEST((line_about(report, "Loom Borough Council").outcome == line_outcome::refused));
    BOOST_TEST((line_about(report, "Weft District Council").outcome == line_outcome::refused));
    BOOST_TEST(report.refused == 3);
}

BOOST_AUTO_TEST_CASE(refuses_lines_that_follow_one_another_in_a_circle) {
    store_place const place{engine::memory};
    desk here{place};
    // Loom and Weft became Textilia, which would have become Loom and Weft again.
    auto const report = here.sees(
        plan_councils,
        councils(with("E06900003,2023-04-01,,,", "E06900003,2023-04-01,2024-04-01,LOW,")));

    for (auto const* lost : {"Textilia Council", "Loom and Weft Council", "Loom Borough Council",
                             "Weft District Council"})
        BOOST_TEST(mentions(line_about(report, lost), "succession.circle"), lost);
    BOOST_TEST(report.refused == 4);
}

BOOST_AUTO_TEST_CASE(refuses_a_code_given_twice_and_a_file_of_another_kind) {
    store_place const place{engine::memory};
    desk here{place};
    BOOST_TEST(
        mentions(line_about(here.sees(plan_councils, councils(with("E08900002", "E08900001"))),
                            "Vale, Downs and Weald Council"),
                 "code.twice"));
    BOOST_TEST(here.asks(plan_councils, councils("name;town\nx;y\n")).error().code ==
               "file.not_this_register");
    BOOST_TEST(here.asks(plan_councils, councils("")).has_error());
    import_councils_wish nothing;
    nothing.file_name = "x";
    BOOST_TEST(here.asks(plan_councils, nothing).has_error());
    nothing.content_base64 = "!!";
    BOOST_TEST(here.asks(plan_councils, nothing).error().problems.at(0).code == "base64.invalid");
}

BOOST_AUTO_TEST_CASE(reads_bytes_in_base64) {
    store_place const place{engine::memory};
    desk here{place};
    import_councils_wish wish;
    wish.file_name = "x.csv";
    wish.content_base64 = "bmFtZTt0b3duCg==";
    auto const failed = here.asks(plan_councils, wish);
    BOOST_TEST(failed.error().code == "file.not_this_register");
}

BOOST_AUTO_TEST_CASE(takes_up_what_a_newer_file_says_and_keeps_what_people_corrected) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));
    here.passes_a_minute();
    rename_wish renaming;
    renaming.organisation = "E08900001";
    renaming.name = "Eastmere Metropolitan Council";
    here.does(organisations::rename, renaming);

    here.passes_a_minute();
    auto const again = here.does(import_councils, councils(invented_councils()));
    auto const newer = here.does(import_councils, councils(with("200000.0", "210000.0")));

    BOOST_TEST(again.unchanged == 24);
    BOOST_TEST(here.shows("E08900001").organisation.name == "Eastmere Metropolitan Council");
    BOOST_TEST(newer.changed == 1);
    BOOST_TEST(mentions(line_about(newer, "Vale, Downs and Weald Council"), "210000 in 2020"));
    BOOST_TEST(here.shows("E08900002").organisation.population.value() == 210000);
}

BOOST_AUTO_TEST_CASE(matches_what_was_entered_by_hand) {
    store_place const place{engine::memory};
    desk here{place};
    auto const slug = here.adds("Eastmere City Council", organisation_kind::metropolitan_borough);
    auto const report = here.does(import_councils, councils(invented_councils()));

    BOOST_TEST(report.added == 23);
    BOOST_TEST((line_about(report, "Eastmere City Council").outcome == line_outcome::changed));
    BOOST_TEST(here.shows("E08900001").organisation.slug == slug);
}

BOOST_AUTO_TEST_CASE(is_undone_as_a_whole_and_can_be_taken_in_again) {
    on_every_store([](store_place const& place) {
        desk here{place};
        here.adds("Northwold Town Council", organisation_kind::town_council);
        auto const before = whole_register(here);
        here.passes_a_minute();
        auto const taken = here.does(import_councils, councils(invented_councils()));
        auto const with_import = here.time.now();
        auto const full = whole_register(here);

        here.passes_a_minute();
        auto const undone = here.does(undo_import, {*taken.import});

        BOOST_TEST(undone.organisations == 24);
        BOOST_TEST(undone.successions_cancelled == 3);
        BOOST_TEST(whole_register(here) == before);
        BOOST_TEST(whole_register(
                       here, here.time.now().milliseconds ? std::optional<date>{} : std::nullopt,
                       with_import) == full);
        BOOST_TEST(here.tries(undo_import, {*taken.import}).error().code ==
                   "import.already_undone");
        BOOST_TEST(here.tries(undo_import, {999}).error().code == "import.unknown");

        here.passes_a_minute();
        BOOST_TEST(here.does(import_councils, councils(invented_councils())).added == 24);
        BOOST_TEST(here.shows("eastmere-city-council").exists);
    });
}

BOOST_AUTO_TEST_CASE(an_undo_of_a_newer_file_brings_the_older_figures_back) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));
    auto const before = whole_register(here);
    here.passes_a_minute();
    auto const newer = here.does(import_councils, councils(with("200000.0", "210000.0")));
    here.passes_a_minute();

    here.does(undo_import, {*newer.import});

    BOOST_TEST(whole_register(here) == before);
}

BOOST_AUTO_TEST_CASE(is_not_undone_over_the_heads_of_those_who_built_on_it) {
    store_place const place{engine::memory};
    desk here{place};
    auto const taken = here.does(import_councils, councils(invented_councils()));
    here.passes_a_minute();
    change_wish wish;
    wish.organisation = "E08900001";
    wish.control = political_control::labour;
    here.does(change, wish);

    auto const failed = here.tries(undo_import, {*taken.import});

    BOOST_TEST(failed.error().code == "import.built_upon");
    BOOST_TEST_REQUIRE(failed.error().problems.size() == 1U);
    BOOST_TEST(failed.error().problems[0].message.find("Eastmere") == 0U);
    BOOST_TEST(here.lists().size() == 16U);
}

BOOST_AUTO_TEST_SUITE_END()
