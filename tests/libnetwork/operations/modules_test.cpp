// What crosses modules: every table that refers to an organisation or a person belongs to a module
// that says so, and the desk and the check hear of every module.
#include "libnetwork/operations/contribution.hpp"
#include "libnetwork/operations/health.hpp"

#include "tests/support/office.hpp"

#include <algorithm>
#include <set>

using namespace network;
using namespace network::test;

namespace {

/// Tables with a column or a foreign key that names an organisation or a person.
std::set<std::string> tables_that_refer(store::connection& db) {
    std::set<std::string> found;
    for (auto const& name : store::select<std::string>(
             db, "select distinct m.name from sqlite_master m join pragma_table_info(m.name) c"
                 " where m.type = 'table' and c.name in ('organisation', 'person', 'to_person')"))
        found.insert(name);
    for (auto const& name : store::select<std::string>(
             db,
             "select distinct m.name from sqlite_master m join pragma_foreign_key_list(m.name) f"
             " where m.type = 'table' and f.\"table\" in ('organisation', 'person')"))
        found.insert(name);
    return found;
}

std::set<std::string> contributed() {
    std::set<std::string> named;
    for (auto const& part : operations::contributions())
        for (auto const table : part.tables)
            named.insert(std::string{table});
    return named;
}

void run(changes::records& office, std::string const& sql) {
    office.database().write([&](store::connection& db) { db.run_script(sql); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(contributions)

BOOST_AUTO_TEST_CASE(every_table_that_refers_to_an_organisation_or_a_person_has_a_module) {
    store_place const place{engine::memory};
    office here{place};

    auto const refer =
        here.records.read({}, [](changes::reader& view) { return tables_that_refer(view.db()); });

    auto const named = contributed();
    BOOST_TEST(refer.size() > 8U);
    for (auto const& table : refer)
        BOOST_TEST(named.contains(table), table + " belongs to no contribution");
}

BOOST_AUTO_TEST_CASE(a_table_nobody_names_is_found) {
    store_place const place{engine::memory};
    office here{place};
    run(here.records, "create table forgotten (id integer primary key, organisation integer "
                      "references organisation (id))");

    auto const refer =
        here.records.read({}, [](changes::reader& view) { return tables_that_refer(view.db()); });

    BOOST_TEST(refer.contains("forgotten"));
    BOOST_TEST(!contributed().contains("forgotten"));
}

BOOST_AUTO_TEST_CASE(the_check_hears_of_a_fault_in_the_journal) {
    on_every_store([](store_place const& place) {
        office here{place};
        here.records
            .write(acting(network_manager()),
                   [](changes::unit_of_work& work) -> result<std::int64_t> {
                       return work.record({.event = "test.noted",
                                           .subject_kind = "test",
                                           .changes = {{"a", "1", "2"}}});
                   })
            .value();
        auto const look = [&] {
            return here.records.read(network_manager(), [](changes::reader& view) {
                return operations::check_store(view, {}).value();
            });
        };
        BOOST_TEST(look().sound);

        run(here.records, place.kind() == engine::postgresql
                              ? "drop trigger journal_value_stays on journal_value"
                              : "drop trigger journal_value_stays");
        run(here.records, "update journal_value set value_after = '3'");

        auto const report = look();
        BOOST_TEST(!report.sound);
        BOOST_TEST_REQUIRE(report.faults.size() == 1U);
        BOOST_TEST(report.faults.front().starts_with("changes: journal 1"));
    });
}

BOOST_AUTO_TEST_CASE(the_health_line_speaks_of_backup_audit_trail_and_mail) {
    on_every_store([](store_place const& place) {
        office here{place};

        auto const desk = here.records.read(network_manager(), [](changes::reader& view) {
            return operations::show_desk(view, {}).value();
        });

        std::set<std::string> named;
        for (auto const& row : desk.health)
            named.insert(row.name);
        BOOST_TEST((named == std::set<std::string>{"audit trail", "backup", "mail"}));
        auto const backup = std::find_if(desk.health.begin(), desk.health.end(),
                                         [](auto const& row) { return row.name == "backup"; });
        BOOST_TEST(!backup->good);
    });
}

BOOST_AUTO_TEST_CASE(a_backup_is_remembered_and_grows_old) {
    store_place const place{engine::file};
    fixed_clock time{instant::parse("2026-11-21T09:00:00Z").value()};
    operations::library_options how;
    how.time = &time;
    auto const core = operations::library::open(place.uri(), std::move(how)).value();
    auto const backup = [&] {
        return core->office().read(network_manager(), [](changes::reader& view) {
            return operations::health_of_the_store(view).front();
        });
    };
    auto const file = (place.folder() / "backup.sqlite").string();

    BOOST_TEST(operations::back_up(*core, network_manager(), file).has_value());
    BOOST_TEST(backup().good);
    BOOST_TEST(backup().text == "Last backup 21 November 2026 at 09:00");
    BOOST_TEST(operations::back_up(*core, network_manager(), file).error().code == "backup.exists");

    time.set(instant::parse("2026-11-24T09:00:00Z").value());
    BOOST_TEST(!backup().good);
}

BOOST_AUTO_TEST_SUITE_END()
