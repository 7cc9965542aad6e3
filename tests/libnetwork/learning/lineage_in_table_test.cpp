// What a table of resources says of what each came of: tied in whatever order it stands, never in a
// circle, and taken back with the import that brought it.
#include "libnetwork/learning/take_up.hpp"
#include "tests/libnetwork/learning/table_desk.hpp"

#include <array>

namespace network::test {
namespace {

using namespace learning;

/// Lines of slug, title and what it came of, as JSON with single quotes.
std::string came_of(std::vector<std::array<std::string, 2>> const& lines) {
    std::string text = "slug,title,published,lineage\n";
    for (auto const& [slug, lineage] : lines) {
        text += slug + ",Title of " + slug + ",2024-03-01,\"";
        for (char const c : lineage)
            text += c == '\'' ? std::string{"\"\""} : std::string{c};
        text += "\"\n";
    }
    return text;
}

std::size_t links_in(reading_room& room) {
    return room.records.read(viewer{}, [](changes::reader& view) {
        return take_up_of(view)->links().size() + take_up_of(view)->adoptions().size();
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(lineage_in_tables)

BOOST_AUTO_TEST_CASE(what_a_resource_came_of_is_tied_wherever_it_stands_in_the_file) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const text =
            came_of({{"after", "[{'kind':'follow_up_of','resource':'before','reason':'It says so'},"
                               "{'kind':'grew_out_of','resource':'nowhere'}]"},
                     {"before", ""}});

        auto const report = room.does(import_resources, table(text));

        BOOST_TEST(report.added == 2);
        BOOST_TEST(links_in(room) == 1U);
        BOOST_TEST(holds(told_in(report), "2: What it came of, \"nowhere\", is not here yet"));
        auto const again = room.does(import_resources, table(text));
        BOOST_TEST(!again.applied);
        BOOST_TEST(again.unchanged == 2);
        room.does(import_resources, table(came_of({{"nowhere", ""}})));
        BOOST_TEST(room.does(import_resources, table(text)).changed == 1); // now it is here
        BOOST_TEST(links_in(room) == 2U);
        room.does(learning::undo_import, organisations::undo_import_wish{*report.import});
        BOOST_TEST(links_in(room) == 1U); // that of the later import stands
    });
}

BOOST_AUTO_TEST_CASE(a_circle_is_refused_on_its_line_also_through_what_is_here) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        room.does(
            import_resources,
            table(came_of({{"two", "[{'kind':'follow_up_of','resource':'one'}]"}, {"one", ""}})));

        auto const report =
            room.does(import_resources,
                      table(came_of({{"three", "[{'kind':'follow_up_of','resource':'two'}]"},
                                     {"one", "[{'kind':'grew_out_of','resource':'three'}]"},
                                     {"four", "[{'kind':'grew_out_of','resource':'four'}]"},
                                     {"five", "[{'kind':'translated','resource':'one'}]"},
                                     {"six", "[{'kind':'output_of','resource':'one'}]"},
                                     {"seven", "[{'kind':'grew_out_of'}]"}})));

        BOOST_TEST(!report.applied);
        BOOST_TEST(report.refused == 5);
        for (auto const* told : {"3: lineage", "(lineage.circle)", "(lineage.itself)",
                                 "(word.unknown)", "(output.of_project)", "(subject.one)"})
            BOOST_TEST(holds(told_in(report), told), told << " in " << told_in(report));
        BOOST_TEST(links_in(room) == 1U);
    });
}

BOOST_AUTO_TEST_CASE(an_adoption_of_which_a_study_tells_comes_in_with_it_and_goes_with_it) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        room.member("Oldham Council");
        auto const lines =
            std::string{"slug,title,organisation,published,lineage\nkit,Kit,,2024-03-01,\n"
                        "how-it-went,How it went,oldham-council,2024-03-01,"} +
            "\"[{\"\"kind\"\":\"\"adopted_from\"\",\"\"resource\"\":\"\"kit\"\",\"\"by\"\":"
            "\"\"oldham-council\"\","
            "\"\"tried_on\"\":\"\"2024-02-01\"\",\"\"result\"\":\"\"did_not_work\"\","
            "\"\"happened\"\":\"\"Nobody came.\"\",\"\"visibility\"\":\"\"members\"\"}]\"\n";

        auto const report = room.does(import_resources, table(lines));

        BOOST_TEST(report.added == 2, told_in(report));
        BOOST_TEST(links_in(room) == 1U);
        BOOST_TEST(!room.does(import_resources, table(lines)).applied);
        room.does(learning::undo_import, organisations::undo_import_wish{*report.import});
        BOOST_TEST(links_in(room) == 0U);
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
