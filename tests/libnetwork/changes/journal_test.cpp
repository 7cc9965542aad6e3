// Promises of the journal: append-only by the database's own refusal, gapless, chained, provable,
// and erasable without breaking the proof. Each guard is tried by breaking it.
#include "libnetwork/changes/journal.hpp"

#include "tests/support/office.hpp"

using namespace network;
using namespace network::test;
using changes::entry;

namespace {

std::int64_t renamed(changes::records& office, std::int64_t organisation, std::string from,
                     std::string to) {
    return office
        .write(acting(network_manager(), "organisations.rename"),
               [&](changes::unit_of_work& work) -> result<std::int64_t> {
                   return work.record({.event = "organisations.renamed",
                                       .subject_kind = "organisation",
                                       .subject = organisation,
                                       .organisation = organisation,
                                       .changes = {{"name", from, to}, {"short_name", {}, "S"}}});
               })
        .value();
}

std::vector<std::string> faults_in(changes::records& office) {
    return office.read({}, [](changes::reader& view) { return changes::verify(view.db()); });
}

store::fault fault_of(changes::records& office, char const* sql) {
    try {
        office.database().write([&](store::connection& db) { store::execute(db, sql); });
    } catch (store::database_error const& refused) {
        return refused.kind();
    }
    return store::fault::other;
}

/// Runs SQL with the guarding triggers taken away, as somebody with the file in hand could.
void tamper(changes::records& office, char const* sqlite, char const* postgresql, char const* sql) {
    office.database().write([&](store::connection& db) {
        db.run_script(db.kind() == store::dialect::sqlite ? sqlite : postgresql);
        store::execute(db, sql);
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_journal)

BOOST_AUTO_TEST_CASE(entries_that_are_gathered_stand_as_if_each_had_been_written_alone) {
    on_every_store([](store_place const& place) {
        constexpr std::int64_t many = 100;
        office here{place};
        auto const record_many = [&](bool fails) {
            return here.records.write(
                acting(network_manager(), "test.many"),
                [&](changes::unit_of_work& work) -> result<std::int64_t> {
                    work.gather_entries();
                    std::int64_t last = 0;
                    for (std::int64_t one = 1; one <= many; ++one)
                        last = work.record({.event = "test.happened",
                                            .subject_kind = "test",
                                            .subject = one,
                                            .changes = {{"name", {}, std::to_string(one)},
                                                        {"note", "before", {}}}});
                    if (fails)
                        return conflict("test.refused", "all of it is undone");
                    return last;
                });
        };

        BOOST_TEST(record_many(true).has_error());
        BOOST_TEST(record_many(false).value() == many);
        BOOST_TEST(renamed(here.records, 7, "Old", "New") == many + 1);
        BOOST_TEST(record_many(false).value() == 2 * many + 1);

        here.records.read({}, [&](changes::reader& view) {
            changes::journal_filter wanted;
            wanted.limit = 1000;
            auto const found = changes::entries(view.db(), wanted);
            BOOST_TEST_REQUIRE(found.size() == 2U * many + 1);
            for (std::size_t place_of = 0; place_of < many; ++place_of)
                BOOST_TEST(found[place_of].subject == static_cast<std::int64_t>(place_of) + 1);
            auto const values = changes::values_of(view.db(), many);
            BOOST_TEST_REQUIRE(values.size() == 2U);
            BOOST_TEST((values[0] == changes::field_change{"name", std::nullopt, "100"}));
            BOOST_TEST((values[1] == changes::field_change{"note", "before", std::nullopt}));
            return 0;
        });
        BOOST_TEST(faults_in(here.records).empty());
    });
}

BOOST_AUTO_TEST_CASE(numbers_grow_by_one_and_the_values_stand_beside) {
    on_every_store([](store_place const& place) {
        office here{place};

        auto const first = renamed(here.records, 7, "Old", "New");
        auto const second = renamed(here.records, 8, "A", "B");

        BOOST_TEST(first == 1);
        BOOST_TEST(second == 2);
        here.records.read({}, [](changes::reader& view) {
            auto const found = changes::entries(view.db(), {});
            BOOST_TEST_REQUIRE(found.size() == 2U);
            BOOST_TEST(found[0].actor == "person:1");
            BOOST_TEST(found[0].operation == "organisations.rename");
            BOOST_TEST(found[0].at.to_string() == "2026-11-21T09:00:00.000Z");
            auto const values = changes::values_of(view.db(), 1);
            BOOST_TEST_REQUIRE(values.size() == 2U);
            BOOST_TEST((values[0] == changes::field_change{"name", "Old", "New"}));
            BOOST_TEST((values[1] == changes::field_change{"short_name", std::nullopt, "S"}));
            BOOST_TEST(changes::version_of_organisation(view.db(), 7) == 1);
            BOOST_TEST(changes::version_of_organisation(view.db(), 9) == 0);
            BOOST_TEST(changes::newest(view.db()) == 2);
            BOOST_TEST(changes::organisations_changed_since(view.db(), 1).size() == 1U);
            return 0;
        });
        BOOST_TEST(faults_in(here.records).empty());
    });
}

BOOST_AUTO_TEST_CASE(the_database_itself_refuses_to_change_or_delete_entries) {
    on_every_store([](store_place const& place) {
        office here{place};
        renamed(here.records, 7, "Old", "New");

        for (char const* sql :
             {"update journal set actor = 'person:2'", "delete from journal",
              "update journal_value set value_after = 'X'", "delete from journal_value",
              "insert into journal select 5, at, actor,"
              " operation, event, subject_kind, subject, organisation, person, import,"
              " tombstone, commitments, previous, 'other' from journal"})
            BOOST_TEST((fault_of(here.records, sql) == store::fault::refused), sql);
        BOOST_TEST(faults_in(here.records).empty());
    });
}

BOOST_AUTO_TEST_CASE(an_altered_entry_or_value_is_found_and_named) {
    struct forgery {
        char const* sqlite;
        char const* postgresql;
        char const* sql;
        char const* said;
    };
    for (auto const& trick :
         {forgery{"drop trigger journal_stays", "drop trigger journal_stays on journal",
                  "update journal set actor = 'person:2' where number = 2", "journal 2"},
          forgery{"drop trigger journal_value_stays",
                  "drop trigger journal_value_stays on journal_value",
                  "update journal_value set value_after = 'X' where journal = 2 and field = 'name'",
                  "journal 2, field name"},
          forgery{"drop trigger journal_value_keeps",
                  "drop trigger journal_value_keeps on journal_value",
                  "delete from journal_value where journal = 3 and field = 'name'",
                  "journal 3, field name"},
          forgery{"drop trigger journal_value_stays",
                  "drop trigger journal_value_stays on journal_value",
                  "update journal_value set salt = 'x' where journal = 1 and field = 'name'",
                  "journal 1"}})
        on_every_store([&](store_place const& place) {
            office here{place};
            for (int i = 0; i < 4; ++i)
                renamed(here.records, 7, "Old", "New");
            BOOST_TEST_REQUIRE(faults_in(here.records).empty());

            tamper(here.records, trick.sqlite, trick.postgresql, trick.sql);

            auto const faults = faults_in(here.records);
            BOOST_TEST_REQUIRE(!faults.empty(), trick.sql);
            BOOST_TEST(faults.front().find(trick.said) == 0U, faults.front());
        });
}

BOOST_AUTO_TEST_CASE(a_removed_entry_leaves_a_gap_that_is_found) {
    on_every_store([](store_place const& place) {
        office here{place};
        for (int i = 0; i < 3; ++i)
            here.records
                .write(acting(network_manager()),
                       [](changes::unit_of_work& work) -> result<std::int64_t> {
                           return work.record({.event = "test.happened", .subject_kind = "test"});
                       })
                .value();

        tamper(here.records, "drop trigger journal_keeps", "drop trigger journal_stays on journal",
               "delete from journal where number = 2");

        auto const faults = faults_in(here.records);
        BOOST_TEST_REQUIRE(faults.size() >= 2U);
        BOOST_TEST(faults[0] == "journal 3: number 2 is missing before it");
    });
}

BOOST_AUTO_TEST_CASE(erasing_values_by_law_keeps_the_chain_provable) {
    on_every_store([](store_place const& place) {
        office here{place};
        renamed(here.records, 7, "Old", "New");
        renamed(here.records, 8, "Other", "Name");

        auto const gone = here.records
                              .write(acting(network_manager(), "people.erase"),
                                     [](changes::unit_of_work& work) -> result<std::int64_t> {
                                         auto const authority =
                                             work.record({.event = "test.erased",
                                                          .subject_kind = "organisation",
                                                          .subject = 7});
                                         return changes::erase_values(work.db(), "organisation", 7,
                                                                      {"name"}, authority);
                                     })
                              .value();

        BOOST_TEST(gone == 1);
        BOOST_TEST(faults_in(here.records).empty());
        here.records.read({}, [](changes::reader& view) {
            BOOST_TEST(changes::values_of(view.db(), 1).size() == 1U);
            BOOST_TEST(changes::values_of(view.db(), 2).size() == 2U);
            return 0;
        });
    });
}

BOOST_AUTO_TEST_CASE(two_entries_with_the_same_text_in_other_places_hash_differently) {
    on_every_store([](store_place const& place) {
        office here{place};

        renamed(here.records, 7, "ab", "c");
        renamed(here.records, 7, "a", "bc");

        auto const hashes = here.records.read({}, [](changes::reader& view) {
            return store::select<std::string>(view.db(),
                                              "select commitments from journal order by number");
        });
        BOOST_TEST_REQUIRE(hashes.size() == 2U);
        BOOST_TEST(hashes[0] != hashes[1]);
    });
}

BOOST_AUTO_TEST_CASE(a_copy_of_the_store_proves_itself_as_well) {
    on_every_store([](store_place const& place) {
        office here{place};
        for (int i = 0; i < 3; ++i)
            renamed(here.records, 7, "Old", "New");
        auto const file = (place.folder() / "copy.sqlite").string();

        here.records.database().backup(file);

        auto const copy = changes::records::open("sqlite:" + file);
        BOOST_TEST(faults_in(*copy).empty());
        BOOST_TEST(
            copy->read({}, [](changes::reader& view) { return changes::newest(view.db()); }) == 3);
    });
}

BOOST_AUTO_TEST_SUITE_END()
