// Tables of resources: what they bring, what is refused line by line, and that nothing changes
// twice.
#include "libnetwork/learning/citation.hpp"
#include "libnetwork/learning/export_resources.hpp"
#include "libnetwork/learning/harvest.hpp"
#include "tests/libnetwork/learning/table_desk.hpp"

namespace network::test {
namespace {

using namespace learning;

content says_of(reading_room& room, std::string const& slug) {
    return room.records.read(viewer{}, [&](changes::reader& view) {
        auto const row = resource_store::find_slug(view.db(), slug);
        BOOST_TEST_REQUIRE(row.has_value());
        return resource_store::content_of(
            view.db(), resource_store::versions_of(view.db(), row->id).back().id);
    });
}

std::string name_ending(char last) {
    return std::string{"urn:uuid:00000000-0000-8000-8000-00000000000"} + last;
}

/// Published lines of slug, title, urn, version_urn, translation_of.
std::string named(std::string lines) {
    std::string text = "slug,title,urn,version_urn,translation_of,published\n";
    for (std::size_t from = 0; from < lines.size();) {
        auto const end = lines.find('\n', from);
        text += lines.substr(from, end - from) + ",2024-03-01\n";
        from = end + 1;
    }
    return text;
}

learning::citation cite_of(reading_room& room, std::string const& slug,
                           std::optional<std::int64_t> version) {
    citation_wish wish;
    wish.resource = slug;
    wish.version = version;
    auto const made = room.records.read(
        viewer{}, [&](changes::reader& view) { return cite_resource(view, wish); });
    BOOST_TEST_REQUIRE(made.has_value());
    return *made;
}

/// A table with the checksum of what its one line says, and the same with another summary.
std::string checked_line(std::string const& summary, std::string const& checksum) {
    return "slug,title,summary,published,version_urn,version_sha256\nkit,Kit," + summary +
           ",2024-03-01," + name_ending('2') + ',' + checksum + '\n';
}

char const* const csv =
    "slug,kind,organisation,title,summary,year,stage,what_was_done,tiers,themes,principles,"
    "partners,visibility,published,body\n"
    "tool-library,case_study,oldham-council,A tool library,\"'=SUM(1) "
    "tools\",2022,pilot,\"One\n\nTwo\",full associate,"
    "sharing "
    "food,\"[{\"\"principle\"\":\"\"learning\"\",\"\"weight\"\":\"\"primary\"\",\"\"evidence\"\":"
    "\"\"They learnt\"\"}]\","
    "\"[{\"\"name\"\":\"\"A shed\"\",\"\"role\"\":\"\"supplier\"\"}]\",tiers,2024-03-01,<p "
    "onclick=x>Hi<script>x</script></p>\n"
    "a-draft,toolkit,,A draft,,,,,,,,,,,\n";

} // namespace

BOOST_AUTO_TEST_SUITE(tables_of_resources)

BOOST_AUTO_TEST_CASE(a_line_brings_a_resource_with_all_that_it_says) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const lead = room.number_of(room.member("Oldham Council"));

        auto const report = room.does(import_resources, table(csv));

        BOOST_TEST(report.added == 2);
        auto const says = says_of(room, "tool-library");
        BOOST_TEST(says.summary == "=SUM(1) tools");
        BOOST_TEST(says.what_was_done == "One\n\nTwo");
        BOOST_TEST(says.body == "<p>Hi</p>\n");
        BOOST_TEST(says.themes == (std::vector<std::string>{"sharing", "food"}),
                   boost::test_tools::per_element());
        BOOST_TEST(says.tiers.size() == 2u);
        BOOST_REQUIRE_EQUAL(says.principles.size(), 1u);
        BOOST_TEST(says.principles.front().evidence == "They learnt");
        BOOST_TEST(says.partners.front().name == "A shed");
        room.records.read(reading_room::acting_for(lead), [&](changes::reader& view) {
            auto const day = catalogue_today(view);
            BOOST_REQUIRE_EQUAL(day->entries().size(), 1u); // the draft is nobody's to find
            BOOST_TEST(day->entries().front()->record->row.organisation.value_or(0) == lead);
            BOOST_TEST(day->entries().front()->state.first_published->to_string() == "2024-03-01");
            return 0;
        });
    });
}

BOOST_AUTO_TEST_CASE(the_same_table_twice_changes_nothing_and_undoing_takes_it_back) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        room.member("Oldham Council");
        auto const first = room.does(import_resources, table(csv));

        auto const again = room.does(import_resources, table(csv));

        BOOST_TEST(!again.applied);
        BOOST_TEST(again.unchanged == 2);
        std::string other{csv};
        other.replace(other.find("A tool library"), 14, "A toy library!");
        BOOST_TEST(room.does(import_resources, table(other)).changed == 1);
        BOOST_TEST(says_of(room, "tool-library").title == "A toy library!");
        BOOST_TEST(refused_with(room.tries(learning::undo_import,
                                           organisations::undo_import_wish{*first.import})) ==
                   "resource.edited_since");
        auto const second =
            room.does(learning::undo_import, organisations::undo_import_wish{*first.import + 1});
        BOOST_TEST(second.resources == 1);
        BOOST_TEST(says_of(room, "tool-library").title == "A tool library");
    });
}

BOOST_AUTO_TEST_CASE(json_says_the_same_as_a_table) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        room.member("Oldham Council");

        auto const report = room.does(
            import_resources,
            table(
                "{\"rows\":[\n{\"slug\":\"kit\",\"kind\":\"toolkit\",\"organisation\":\"oldham-"
                "council\",\"title\":\"Kit\","
                "\"year\":2021,\"cost_pence\":1200,\"themes\":[\"food\"],\"tiers\":[],"
                "\"principles\":[{\"principle\":"
                "\"innovation\",\"weight\":\"secondary\",\"evidence\":\"New\"}],\"partners\":[],"
                "\"published\":\"2024-01-02\","
                "\"urn\":\"urn:uuid:00000000-0000-8000-8000-00000000000a\",\"stage\":null}\n]}\n"));

        BOOST_TEST(report.added == 1);
        auto const says = says_of(room, "kit");
        BOOST_TEST(says.year.value_or(0) == 2021);
        BOOST_TEST(says.cost_pence.value_or(0) == 1200);
        BOOST_TEST(says.principles.front().evidence == "New");
        BOOST_TEST(room.titles() == std::vector<std::string>{"Kit"},
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_refused_line_by_line_and_all_at_once) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const bad = room.does(
            import_resources, table("slug,title,kind,year,published,organisation,principles\nGood "
                                    "Slug,T,poem,two,1 May,nowhere,[}\nfine,Fine,,,,,\n"));

        BOOST_TEST(!bad.applied);
        BOOST_TEST(bad.refused == 1);
        std::string all;
        for (auto const& message : bad.report.front().messages)
            all += message + '\n';
        for (auto const* code : {"(slug)", "word.unknown", "number.invalid", "date.invalid",
                                 "organisation.unknown", "json.malformed"})
            BOOST_TEST(all.find(code) != std::string::npos, code << " in " << all);
        BOOST_TEST(refused_with(room.tries(import_resources, table("slug,colour\nx,y\n"))) ==
                   "column.unknown");
        BOOST_TEST(refused_with(room.tries(import_resources, table("{\"rows\": 3}"))) ==
                   "json.malformed");
        BOOST_TEST(refused_with(room.tries(import_resources, table("[{"))) == "json.malformed");
        BOOST_TEST(room.does(import_resources, table("slug,title\nfine,Fine\n", true)).added == 1);
    });
}

BOOST_AUTO_TEST_CASE(what_comes_from_another_library_keeps_its_lasting_names) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const lines = named("kit,Kit," + name_ending('1') + ',' + name_ending('2') + ",\n");

        auto const report = room.does(import_resources, table(lines));

        BOOST_TEST(report.added == 1);
        auto const cited = cite_of(room, "kit", {});
        BOOST_TEST(cited.urn == name_ending('2'));
        room.records.read(viewer{}, [](changes::reader& view) {
            BOOST_TEST(recent_resources(view, {})->front().urn ==
                       name_ending('1')); // feeds and the harvest
            BOOST_TEST(harvested(view, name_ending('1')).has_value());
            return 0;
        });
        auto other = lines;
        other.replace(other.find("Kit"), 3, "Box");
        BOOST_TEST(room.does(import_resources, table(other)).changed == 1);
        BOOST_TEST(cite_of(room, "kit", 1).urn == name_ending('2'));
        auto const second = cite_of(room, "kit", {}).urn; // what was written here is named here
        BOOST_TEST(second != name_ending('2'));
        BOOST_TEST(second != name_ending('1'));
    });
}

BOOST_AUTO_TEST_CASE(a_lasting_name_that_is_another_resources_is_refused) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        room.does(import_resources,
                  table(named("kit,Kit," + name_ending('1') + ',' + name_ending('2') + ",\n")));
        auto const own = room.published(reading_room::study("A tool library"), {}, "2024-01-01");

        auto const report = room.does(
            import_resources, table(named("other,Other," + name_ending('1') +
                                          ",,\n" // the kit's
                                          "third,Third,," +
                                          name_ending('2') +
                                          ",\n" // its version's
                                          "kit,Kit," +
                                          name_ending('3') +
                                          ",,\n" // not the kit's
                                          "fifth,Fifth," +
                                          urn_of(own) +
                                          ",,\n" // one made here
                                          "sixth,Sixth," +
                                          name_ending('4') +
                                          ",,\n" // sound
                                          "seventh,Seventh," +
                                          name_ending('4') +
                                          ",,\n" // the sixth's
                                          "eighth,Eighth,urn:isbn:1," +
                                          name_ending('5') +
                                          ",\n"
                                          "ninth,Ninth," +
                                          name_ending('6') + ',' + name_ending('6') + ",\n")));

        BOOST_TEST(!report.applied);
        BOOST_TEST(report.refused == 7);
        std::vector<std::string> codes;
        for (auto const& line : report.report)
            codes.push_back(line.messages.empty()
                                ? ""
                                : line.messages.front().substr(line.messages.front().rfind('(')));
        std::vector<std::string> const wanted{
            "(urn.taken)", "(urn.taken)",   "(urn.other)", "(urn.taken)", "",
            "(urn.taken)", "(urn.invalid)", "(urn.twice)"};
        BOOST_TEST(codes == wanted, boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(a_translation_is_tied_to_what_comes_after_it_in_the_same_file) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        std::string const lines = named("pecyn,Pecyn,,,kit\nkit,Kit,,,\nlost,Lost,,,nowhere\n");

        auto const report = room.does(import_resources, table(lines));

        auto const kit = room.records.read(viewer{}, [](changes::reader& view) {
            return resource_store::find_slug(view.db(), "kit")->id;
        });
        BOOST_TEST(says_of(room, "pecyn").translation_of.value_or(0) == kit);
        BOOST_TEST(!says_of(room, "kit").translation_of.has_value());
        BOOST_TEST(!says_of(room, "lost").translation_of.has_value());
        BOOST_TEST(report.report.back().messages.size() == 1u); // it says so
        auto const again =
            room.does(import_resources, table(named("pecyn,Pecyn,,,kit\nkit,Kit,,,\n")));
        BOOST_TEST(again.unchanged == 2);
        auto const loose = room.does(import_resources, table(named("pecyn,Pecyn,,,\n")));
        BOOST_TEST(loose.changed == 1);
        BOOST_TEST(!says_of(room, "pecyn").translation_of.has_value());
    });
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_that_of_the_version_it_names_is_told_on_its_line) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        table_line line;
        line.says.title = "Kit";
        line.says.summary = "As it was";
        auto const checksum = sha256_of_line(line);

        // In a library that never had it, the checksum tells.
        auto const edited = room.does(import_resources, table(checked_line("By hand", checksum)));
        BOOST_TEST(edited.added == 1);
        BOOST_TEST(holds(told_in(edited), "2: Its text differs from the version it names"));
        BOOST_TEST(cite_of(room, "kit", {}).urn != name_ending('2'));
        // The control: what is as it was keeps its name, and nothing is told.
        store_place const elsewhere{engine::memory};
        reading_room other{elsewhere};
        auto const kept = other.does(import_resources, table(checked_line("As it was", checksum)));
        BOOST_TEST(told_in(kept) == "");
        BOOST_TEST(cite_of(other, "kit", {}).urn == name_ending('2'));
        // Where that version is, its own words tell, whatever the checksum says.
        auto const here = other.does(import_resources, table(checked_line("By hand", checksum)));
        BOOST_TEST(here.changed == 1);
        BOOST_TEST(holds(told_in(here), "differs from the version it names"));
        BOOST_TEST(cite_of(other, "kit", 1).urn == name_ending('2'));
    });
}

BOOST_AUTO_TEST_CASE(an_older_table_does_not_write_over_what_came_after_it) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const old = named("kit,Kit," + name_ending('1') + ',' + name_ending('2') + ",\n");
        room.does(import_resources, table(old));
        auto newer = old;
        newer.replace(newer.find("Kit"), 3, "Box");
        room.does(import_resources, table(newer));

        auto const again = room.does(import_resources, table(old));

        BOOST_TEST(again.unchanged == 1);
        BOOST_TEST(
            holds(told_in(again), "It says what version 1 said; version 2 is here and stays"));
        BOOST_TEST(says_of(room, "kit").title == "Box");
        auto third = old;
        third.replace(third.find("Kit"), 3, "Bag");
        auto const refused = room.does(import_resources, table(third));
        BOOST_TEST(holds(told_in(refused), "(resource.edited_here)"));
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
