// Migrations: once each, whole or not at all, and never over a store that is not ours.
#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

#include "libnetwork/store/migrate.hpp"

#include <fstream>
#include <thread>

using namespace network;
using namespace network::store;
using namespace network::test;

namespace {

auto is(fault expected) {
    return [expected](database_error const& error) { return error.kind() == expected; };
}

std::int64_t migrations_in(database& db) {
    auto const lease = db.read();
    return select_one<std::int64_t>(lease.db(), "select count(*) from schema_migration").value();
}

constexpr std::string_view second_sql = "alter table thing add column place {{text}};"
                                        "update thing set place = 'unknown';";

} // namespace

BOOST_AUTO_TEST_SUITE(store_migrating)

BOOST_AUTO_TEST_CASE(a_file_of_another_program_is_refused_and_left_as_it_was) {
    store_place const place{engine::file};
    auto const path = place.folder() / "others.sqlite";
    {
        // A database with tables that are none of ours.
        auto const theirs = database::open("sqlite:" + (place.folder() / "made.sqlite").string(),
                                           {.migrations = schema});
        theirs->write([](connection& db) { db.run_script("drop table schema_migration"); });
        theirs->backup(path.string());
    }
    auto const bytes = [&] {
        std::ifstream file{path, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{file}, {}};
    };
    auto const before = bytes();
    BOOST_TEST_REQUIRE(!before.empty());

    for (bool const create : {true, false}) {
        options how{.migrations = schema};
        how.create = create;
        BOOST_CHECK_EXCEPTION(static_cast<void>(database::open("sqlite:" + path.string(), how)),
                              database_error, [](database_error const& error) {
                                  return error.kind() == fault::corrupt &&
                                         std::string_view{error.what()}.find("another program") !=
                                             std::string_view::npos;
                              });
    }

    BOOST_TEST(bytes() == before);
    BOOST_TEST(!std::filesystem::exists(path.string() + "-wal"));
}

BOOST_AUTO_TEST_CASE(a_store_is_migrated_once_and_gains_what_is_new) {
    on_every_shared_store([](store_place const& place) {
        place.open(schema)->write([](connection& to) { add(to, "kept"); });
        std::vector<migration> longer(schema.begin(), schema.end());
        longer.push_back({3, "places", second_sql});

        BOOST_TEST(migrations_in(*place.open(schema)) == 2);
        auto const db = place.open(longer);

        BOOST_TEST(migrations_in(*db) == 3);
        auto const lease = db->read();
        BOOST_TEST((select_one<std::string>(lease.db(), "select place from thing") == "unknown"));
    });
}

BOOST_AUTO_TEST_CASE(a_store_of_a_newer_version_is_refused) {
    on_every_shared_store([](store_place const& place) {
        std::vector<migration> longer(schema.begin(), schema.end());
        longer.push_back({3, "places", second_sql});
        static_cast<void>(place.open(longer));

        BOOST_CHECK_EXCEPTION(static_cast<void>(place.open(schema)), database_error,
                              is(fault::newer_schema));
    });
}

BOOST_AUTO_TEST_CASE(a_migration_that_was_changed_after_it_was_applied_is_refused) {
    on_every_shared_store([](store_place const& place) {
        static_cast<void>(place.open(schema));
        auto changed = schema;
        auto const other_text = std::string{things_sql} + " ";
        changed[0].sql = other_text;

        BOOST_CHECK_EXCEPTION(static_cast<void>(place.open(changed)), database_error,
                              is(fault::corrupt));
    });
}

BOOST_AUTO_TEST_CASE(without_leave_to_migrate_an_older_store_is_refused_and_a_current_one_opens) {
    on_every_shared_store([](store_place const& place) {
        static_cast<void>(place.open(schema));
        std::vector<migration> longer(schema.begin(), schema.end());
        longer.push_back({3, "places", second_sql});

        BOOST_CHECK_EXCEPTION(static_cast<void>(place.open(longer, {.create = false})),
                              database_error, is(fault::older_schema));
        BOOST_CHECK_NO_THROW(static_cast<void>(place.open(schema, {.create = false})));
    });
}

BOOST_AUTO_TEST_CASE(a_migration_that_fails_leaves_nothing_behind) {
    on_every_shared_store([](store_place const& place) {
        std::vector<migration> broken(schema.begin(), schema.end());
        broken.push_back(
            {3, "broken", "create table half (id {{id}}); create table thing (x int);"});

        BOOST_CHECK_THROW(static_cast<void>(place.open(broken)), database_error);

        auto const db = place.open(schema);
        BOOST_TEST(migrations_in(*db) == 2);
        auto const lease = db->read();
        BOOST_CHECK_THROW(select<std::int64_t>(lease.db(), "select id from half"), database_error);
    });
}

BOOST_AUTO_TEST_CASE(those_who_open_an_empty_store_at_once_all_find_it_migrated) {
    on_every_shared_store([](store_place const& place) {
        std::vector<std::thread> openers;
        std::vector<std::string> troubles(12);
        for (std::size_t i = 0; i < troubles.size(); ++i)
            openers.emplace_back([&, i] {
                auto& trouble = troubles[i];
                try {
                    // Some look while others already make it.
                    std::this_thread::sleep_for(std::chrono::microseconds{1500 * i});
                    static_cast<void>(place.open(schema));
                } catch (std::exception const& error) {
                    trouble = error.what();
                }
            });
        for (auto& one : openers)
            one.join();

        for (auto const& trouble : troubles)
            BOOST_TEST(trouble == "");
        BOOST_TEST(migrations_in(*place.open(schema)) == 2);
    });
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_store_is_refused_and_left_alone) {
    store_place const place(engine::file);
    std::string const text(5000, 'n');
    std::ofstream(place.file()) << text;

    BOOST_CHECK_EXCEPTION(static_cast<void>(place.open(schema)), database_error,
                          is(fault::corrupt));

    std::ifstream file(place.file());
    BOOST_TEST((std::string{std::istreambuf_iterator<char>{file}, {}} == text));
}

BOOST_AUTO_TEST_CASE(words_are_spelt_as_each_database_wants_them) {
    BOOST_TEST(expand("a {{int64}}, b {{text}} {{strict}}", dialect::sqlite) ==
               "a INTEGER, b TEXT STRICT");
    BOOST_TEST(expand("a {{int64}}, b {{text}} {{strict}}", dialect::postgresql) ==
               "a BIGINT, b TEXT COLLATE \"C\" ");
    BOOST_CHECK_THROW(static_cast<void>(expand("{{blob}}", dialect::sqlite)), database_error);
    BOOST_CHECK_THROW(static_cast<void>(expand("{{text", dialect::sqlite)), database_error);
}

BOOST_AUTO_TEST_CASE(a_number_once_given_is_not_given_again) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        std::int64_t first = 0;
        std::int64_t second = 0;

        db->write([&](connection& to) { first = add(to, "gone"); });
        db->write([](connection& to) { execute(to, "delete from thing"); });
        db->write([&](connection& to) { second = add(to, "new"); });

        BOOST_TEST(second > first);
    });
}

BOOST_AUTO_TEST_CASE(the_embedded_migrations_apply_to_every_engine) {
    on_every_store([](store_place const& place) {
        auto const db = place.open();
        BOOST_TEST(db->faults().empty());
    });
}

BOOST_AUTO_TEST_SUITE_END()
