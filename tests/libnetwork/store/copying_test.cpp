// Backup and restore: what comes out is what went in, whichever engines it passed through.
#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

#include <atomic>
#include <fstream>
#include <thread>

using namespace network;
using namespace network::store;
using namespace network::test;

namespace {

struct part_row {
    std::int64_t id = 0;
    std::int64_t thing = 0;
    std::optional<std::int64_t> later;
    bool operator==(part_row const&) const = default;
};
BOOST_DESCRIBE_STRUCT(part_row, (), (id, thing, later))

/// Everything a store holds, as one text.
std::string picture(database& db) {
    std::string all;
    auto const lease = db.read();
    for_each<thing_row>(
        lease.db(),
        [&](thing_row const& row) {
            all += std::to_string(row.id) + '|' + row.name + '|' + row.note.value_or("(null)") +
                   '|' + (row.amount ? std::to_string(*row.amount) : "(null)") + '|' +
                   (row.flag ? "yes" : "no") + '\n';
        },
        "select id, name, note, amount, flag from thing order by id");
    for_each<part_row>(
        lease.db(),
        [&](part_row const& row) {
            all += std::to_string(row.id) + '>' + std::to_string(row.thing) + '>' +
                   std::to_string(row.later.value_or(-1)) + '\n';
        },
        "select id, thing, later from part order by id");
    for (auto const& what :
         select<std::string>(lease.db(), "select what from record order by number"))
        all += what + '\n';
    return all;
}

// Parts are copied before the things they refer to: tables go by name.
void fill(database& db) {
    db.write([](connection& to) {
        auto const first = insert(to,
                                  "insert into thing (name, note, amount, flag) "
                                  "values ('a', '', :amount, 1) returning id",
                                  (1LL << 40) + 7);
        auto const second = add(to, "Cyngor \xc5\xb4");
        execute(to, "insert into part (thing, later) values (:one, :two)", first, second);
        execute(to, "insert into part (thing, later) values (:one, null)", second);
        for (int i = 0; i != 300; ++i)
            execute(to, "insert into record (what) values (:what)", "event " + std::to_string(i));
        add(to, "gone");
        execute(to, "delete from thing where name = 'gone'");
    });
}

std::string copy_of(database& db, store_place const& place) {
    auto const file = (place.folder() / "copy.db").string();
    db.backup(file);
    return file;
}

auto has_code(std::string_view code) {
    return [code](failure const& error) { return error.code() == code; };
}

} // namespace

BOOST_AUTO_TEST_SUITE(store_copying)

BOOST_AUTO_TEST_CASE(a_copy_keeps_everything_from_any_engine_to_any_other) {
    on_every_store([](store_place const& from) {
        auto const source = from.open(schema);
        fill(*source);
        auto const copy = copy_of(*source, from);

        on_every_store([&](store_place const& into) {
            auto const target = into.open(schema);
            target->restore(copy);

            BOOST_TEST(picture(*target) == picture(*source));
            BOOST_TEST(picture(*target).find("event 299") != std::string::npos);
            BOOST_TEST(target->faults().empty());
        });
    });
}

BOOST_AUTO_TEST_CASE(a_restored_store_goes_on_as_the_old_one_would_have) {
    on_every_store([](store_place const& from) {
        auto const source = from.open(schema);
        fill(*source); // its third thing is gone again
        auto const copy = copy_of(*source, from);

        on_every_store([&](store_place const& into) {
            auto const target = into.open(schema);
            target->restore(copy);
            std::int64_t id = 0;
            target->write([&](connection& to) { id = add(to, "next"); });

            BOOST_TEST(id == 4);
            BOOST_CHECK_EXCEPTION(
                target->write([](connection& to) { execute(to, "delete from record"); }),
                database_error, [](auto const& error) { return error.kind() == fault::refused; });
            BOOST_CHECK_EXCEPTION(target->write([](connection& to) {
                execute(to, "insert into part (thing) values (404)");
            }),
                                  database_error, [](auto const& error) {
                                      return error.kind() == fault::foreign_key;
                                  });
        });
    });
}

BOOST_AUTO_TEST_CASE(a_copy_is_a_store_that_opens_by_itself) {
    on_every_store([](store_place const& place) {
        auto const source = place.open(schema);
        fill(*source);

        auto const copy =
            database::open("sqlite:" + copy_of(*source, place), {.migrations = schema});

        BOOST_TEST(picture(*copy) == picture(*source));
        BOOST_TEST(!std::filesystem::exists(place.folder() / "copy.db.part"));
    });
}

BOOST_AUTO_TEST_CASE(a_copy_taken_while_others_write_is_of_one_moment) {
    on_every_shared_store([](store_place const& place) {
        auto const source = place.open(schema);
        std::atomic<bool> stop = false;
        std::thread busy([&] {
            for (int i = 0; !stop; ++i)
                source->write([&](connection& to) {
                    add(to, "left " + std::to_string(i));
                    add(to, "right " + std::to_string(i));
                });
        });
        BOOST_TEST(eventually(std::chrono::seconds{5}, [&] { return count(*source) > 10; }));

        auto const copy = copy_of(*source, place);
        stop = true;
        busy.join();

        auto const found = count(*database::open("sqlite:" + copy, {.migrations = schema}));
        BOOST_TEST(found > 10);
        BOOST_TEST(found % 2 == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_copy_never_overwrites_a_file) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        auto const file = (place.folder() / "precious").string();
        std::ofstream(file) << "precious";

        BOOST_CHECK_EXCEPTION(db->backup(file), failure, has_code("store.backup_exists"));

        BOOST_TEST(std::filesystem::file_size(file) == 8u);
    });
}

BOOST_AUTO_TEST_CASE(a_store_in_use_is_not_restored_over) {
    on_every_store([](store_place const& place) {
        auto const source = place.open(schema);
        fill(*source);
        auto const copy = copy_of(*source, place);
        auto const before = picture(*source);

        BOOST_CHECK_EXCEPTION(source->restore(copy), failure, has_code("store.not_empty"));

        BOOST_TEST(picture(*source) == before);
    });
}

BOOST_AUTO_TEST_CASE(a_copy_of_an_older_schema_is_brought_up_to_date) {
    on_every_store([](store_place const& place) {
        store_place const old_place(engine::file);
        auto const old = old_place.open(schema);
        fill(*old);
        std::vector<migration> longer(schema.begin(), schema.end());
        longer.push_back(
            {3, "places", "alter table thing add column place {{text}} not null default 'here'"});

        auto const db = place.open(longer);
        db->restore(copy_of(*old, old_place));

        BOOST_TEST(picture(*db) == picture(*old));
        auto const lease = db->read();
        BOOST_TEST((select_one<std::string>(lease.db(), "select place from thing") == "here"));
    });
}

BOOST_AUTO_TEST_CASE(a_copy_of_a_newer_schema_or_of_no_schema_is_refused) {
    store_place const newer_place(engine::file);
    std::vector<migration> longer(schema.begin(), schema.end());
    longer.push_back({3, "places", "create table place (id {{id}})"});
    auto const newer = copy_of(*newer_place.open(longer), newer_place);
    auto const noise = (newer_place.folder() / "noise").string();
    std::ofstream(noise) << std::string(10'000, 'n');

    on_every_store([&](store_place const& place) {
        auto const db = place.open(schema);

        BOOST_CHECK_EXCEPTION(db->restore(newer), database_error, [](auto const& error) {
            return error.kind() == fault::newer_schema;
        });
        BOOST_CHECK_EXCEPTION(db->restore(noise), database_error,
                              [](auto const& error) { return error.kind() == fault::corrupt; });
        BOOST_CHECK_THROW(db->restore("/no/such/copy"), database_error);
        BOOST_TEST(count(*db) == 0);
    });
}

BOOST_AUTO_TEST_CASE(rows_that_came_with_the_migrations_are_not_doubled_by_a_restore) {
    std::vector<migration> seeded(schema.begin(), schema.end());
    seeded.push_back({3, "seed", "insert into thing (name) values ('from the start')"});
    on_every_store([&](store_place const& from) {
        auto const source = from.open(seeded);
        source->write([](connection& to) { add(to, "later"); });
        auto const copy = copy_of(*source, from);

        on_every_store([&](store_place const& into) {
            auto const target = into.open(seeded);
            target->restore(copy);

            BOOST_TEST(picture(*target) == picture(*source));
        });
    });
}

BOOST_AUTO_TEST_CASE(a_search_index_is_built_anew) {
    std::vector<migration> searched(schema.begin(), schema.end());
    searched.push_back({3, "search.sqlite",
                        "create virtual table search using fts5(name,"
                        " content='thing', content_rowid='id');"
                        "create trigger thing_is_found after insert on thing begin "
                        "insert into search (rowid, name) values (new.id, new.name); end;"});
    on({engine::memory, engine::file}, [&](store_place const& from) {
        auto const source = from.open(searched);
        source->write([](connection& to) { add(to, "findable"); });
        auto const copy = copy_of(*source, from);

        on_every_store([&](store_place const& into) {
            auto const target = into.open(searched);
            target->restore(copy);

            BOOST_TEST(count(*target) == 1);
            if (into.kind() == engine::postgresql)
                return;
            auto const lease = target->read();
            BOOST_TEST(
                (select_one<std::int64_t>(lease.db(), "select count(*) from search "
                                                      "where search match 'findable'") == 1));
        });
    });
}

BOOST_AUTO_TEST_SUITE_END()
