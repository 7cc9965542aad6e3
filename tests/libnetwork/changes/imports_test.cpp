// Imports as the record office keeps them: numbered, listed newest first, undone once.
#include "libnetwork/changes/imports.hpp"

#include "tests/support/office.hpp"

using namespace network;
using namespace network::test;
using namespace network::changes;

namespace {

std::int64_t takes_in(office& here, std::string_view name) {
    return here.records
        .write(acting(network_manager(), "imports.test"),
               [&](unit_of_work& work) -> result<std::int64_t> {
                   auto const id =
                       begin_import(work, {"councils", name, "00ff", "A source", "A licence", 2});
                   record_lines(
                       work, id,
                       {{2, "added", "Eastmere", ""}, {3, "refused", "Westmere", "no name"}});
                   work.record({.event = "test.happened", .subject_kind = "test", .changes = {}});
                   return id;
               })
        .value();
}

result<> undoes(office& here, std::int64_t id) {
    return here.records.write(acting(network_manager()),
                              [&](unit_of_work& work) { return mark_undone(work, id); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(imports)

BOOST_AUTO_TEST_CASE(keep_every_line_and_mark_what_they_caused_in_the_journal) {
    on_every_store([](store_place const& place) {
        office here{place};
        auto const id = takes_in(here, "a.csv");

        here.records.read({}, [&](reader& view) {
            auto const card = show_import(view, {id}).value();
            BOOST_TEST(card.import.file_name == "a.csv");
            BOOST_TEST(card.import.actor == "person:1");
            BOOST_TEST_REQUIRE(card.lines.size() == 2U);
            BOOST_TEST(card.lines[1].message == "no name");
            journal_filter caused;
            caused.import = id;
            BOOST_TEST(entries(view.db(), caused).size() == 2U);
            BOOST_TEST(show_import(view, {id + 1}).error().code == "import.unknown");
        });
    });
}

BOOST_AUTO_TEST_CASE(are_listed_newest_first_page_by_page) {
    store_place const place{engine::memory};
    office here{place};
    for (auto const* name : {"a", "b", "c"})
        takes_in(here, name);

    here.records.read({}, [&](reader& view) {
        auto const first = list_imports(view, {2, {}}).value();
        BOOST_TEST(first.total == 3);
        BOOST_TEST(first.items.at(0).file_name == "c");
        BOOST_TEST(first.items.size() == 2U);
        auto const rest = list_imports(view, {2, first.next}).value();
        BOOST_TEST(rest.items.size() == 1U);
        BOOST_TEST(!rest.next.has_value());
        BOOST_TEST(list_imports(view, {2, "x"}).error().problems.at(0).code == "cursor.invalid");
    });
}

BOOST_AUTO_TEST_CASE(are_undone_once) {
    store_place const place{engine::memory};
    office here{place};
    auto const id = takes_in(here, "a");

    BOOST_TEST(undoes(here, id).has_value());
    BOOST_TEST(undoes(here, id).error().code == "import.already_undone");
    BOOST_TEST(undoes(here, 99).error().code == "import.unknown");
}

BOOST_AUTO_TEST_SUITE_END()
