// What SOCI and the two databases do to the unwary: one case for each that our code could meet.
#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

#include <ctime>
#include <thread>

using namespace network;
using namespace network::store;
using namespace network::test;

namespace {

/// CPU microseconds of this thread for one of many small inserts, in the unit of work as it stands.
double cost_of_an_insert(connection& to) {
    constexpr int turns = 400;
    auto const seconds = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
    };
    auto const began = seconds();
    for (int i = 0; i < turns; ++i)
        execute(to, "insert into record (what) values ('small')");
    return 1e6 * (seconds() - began) / turns;
}

} // namespace

BOOST_AUTO_TEST_SUITE(store_traps)

BOOST_AUTO_TEST_CASE(a_kept_statement_run_again_sends_the_new_values) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        db->write([](connection& to) {
            for (int i = 1; i <= 6; ++i)
                add(to, "t" + std::to_string(i), i);
        });

        auto const lease = db->read();
        std::vector<std::int64_t> const expected{1, 2, 3, 4, 5, 6};
        BOOST_TEST(select<std::int64_t>(lease.db(), "select amount from thing order by amount") ==
                       expected,
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(an_insert_that_returns_its_id_inserts_one_row) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        std::int64_t id = 0;

        db->write([&](connection& to) { id = add(to, "only"); });

        auto const lease = db->read();
        BOOST_TEST(count(lease.db()) == 1);
        BOOST_TEST(select_one<std::int64_t>(lease.db(), "select id from thing").value() == id);
    });
}

BOOST_AUTO_TEST_CASE(an_insert_that_returns_its_id_leaves_no_lock_behind) {
    on_every_shared_store([](store_place const& place) {
        auto const one = place.open(schema);
        auto const other = place.open(schema, {.busy_timeout_seconds = 1});

        one->write([](connection& to) { add(to, "first"); });

        BOOST_CHECK_NO_THROW(other->write([](connection& to) { add(to, "second"); }));
        BOOST_TEST(count(*one) == 2);
    });
}

BOOST_AUTO_TEST_CASE(a_query_left_half_read_pins_no_snapshot) {
    on_every_shared_store([](store_place const& place) {
        auto const one = place.open(schema, {.readers = 1});
        auto const other = place.open(schema);
        one->write([](connection& to) {
            add(to, "a");
            add(to, "b");
        });
        auto const glance = [](connection& db) {
            static constexpr std::array columns{column::text};
            auto rows = db.open("select name from thing order by name", {}, columns);
            return rows.next() && rows.text(0) == "a";
        };

        {
            auto const lease = one->read();
            BOOST_TEST(glance(lease.db()));
        }
        one->write([&](connection& db) { BOOST_TEST(glance(db)); });
        other->write([](connection& to) { add(to, "c"); });

        BOOST_TEST(count(*one) == 3);
        BOOST_CHECK_NO_THROW(one->write([](connection& to) { add(to, "d"); }));
    });
}

BOOST_AUTO_TEST_CASE(a_job_that_reads_before_it_writes_never_loses_its_snapshot) {
    on_every_shared_store([](store_place const& place) {
        auto const one = place.open(schema);
        auto const other = place.open(schema);
        one->write([](connection& to) { add(to, "counter", 0); });
        auto const increments = [](database& db) {
            for (int i = 0; i != 25; ++i)
                db.write([](connection& to) {
                    auto const now =
                        select_one<std::int64_t>(to, "select amount from thing").value();
                    execute(to, "update thing set amount = :amount", now + 1);
                });
        };

        std::thread beside([&] { increments(*other); });
        increments(*one);
        beside.join();

        auto const lease = one->read();
        BOOST_TEST(select_one<std::int64_t>(lease.db(), "select amount from thing").value() == 50);
    });
}

BOOST_AUTO_TEST_CASE(a_null_does_not_show_the_value_of_the_row_before) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) {
            add(to, "a", 42);
            add(to, "b", std::nullopt);
        });

        auto const lease = db->read();
        static constexpr std::array columns{column::integer, column::text};
        auto rows = lease.db().open("select amount, note from thing order by name", {}, columns);

        BOOST_TEST(rows.next());
        BOOST_TEST(rows.integer(0) == 42);
        BOOST_TEST(rows.next());
        BOOST_TEST(rows.is_null(0));
        BOOST_TEST(rows.integer(0) == 0);
        BOOST_TEST(rows.text(1).empty());
        BOOST_TEST(!rows.next());
        BOOST_TEST(!rows.next());
    });
}

BOOST_AUTO_TEST_CASE(a_query_without_rows_is_nothing_and_not_the_last_value) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) { add(to, "there", 42); });
        auto const lease = db->read();
        auto const amount = [&](std::string_view name) {
            return select_one<std::int64_t>(lease.db(),
                                            "select amount from thing where name = :name", name);
        };

        BOOST_TEST((amount("there") == 42));
        BOOST_TEST(!amount("not there"));
        BOOST_TEST((amount("there") == 42));
    });
}

BOOST_AUTO_TEST_CASE(a_second_statement_in_one_text_is_refused_not_dropped) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        BOOST_CHECK_EXCEPTION(db->write([](connection& to) {
            execute(to, "insert into record (what) values ('one'); "
                        "insert into record (what) values ('two')");
        }),
                              database_error,
                              [](auto const& error) { return error.kind() == fault::syntax; });

        db->write([](connection& to) {
            to.run_script("insert into record (what) values ('one'); "
                          "insert into record (what) values ('two');");
        });
        auto const lease = db->read();
        BOOST_TEST((select_one<std::int64_t>(lease.db(), "select count(*) from record") == 2));
    });
}

BOOST_AUTO_TEST_CASE(a_statement_used_inside_its_own_rows_is_a_copy) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) {
            for (auto const* name : {"a", "b", "c"})
                add(to, name);
        });
        auto const lease = db->read();
        constexpr std::string_view sql = "select name from thing order by name";
        std::string seen;

        for_each<std::string>(
            lease.db(),
            [&](std::string const& outer) {
                for_each<std::string>(
                    lease.db(), [&](std::string const& inner) { seen += outer + inner + ' '; },
                    sql);
            },
            sql);

        BOOST_TEST(seen == "aa ab ac ba bb bc ca cb cc ");
    });
}

BOOST_AUTO_TEST_CASE(more_statements_than_are_kept_work_while_one_is_running) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) {
            add(to, "a");
            add(to, "b");
        });
        auto const lease = db->read();
        static constexpr std::array columns{column::text};

        auto rows = lease.db().open("select name from thing order by name", {}, columns);
        BOOST_TEST(rows.next());
        for (int i = 0; i != 600; ++i) {
            auto const sql = "select " + std::to_string(i) + " + count(*) from thing";
            BOOST_TEST_REQUIRE((select_one<std::int64_t>(lease.db(), sql) == i + 2));
        }

        BOOST_TEST(rows.next());
        BOOST_TEST(rows.text(0) == "b");
        BOOST_TEST(!rows.next());
    });
}

BOOST_AUTO_TEST_CASE(after_an_error_the_next_transaction_is_sound) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema, {.readers = 1});
        db->write([](connection& to) { add(to, "here"); });

        {
            auto const lease = db->read();
            BOOST_CHECK_THROW(execute(lease.db(), "select * from nowhere"), database_error);
        }

        BOOST_TEST(count(*db) == 1);
    });
}

BOOST_AUTO_TEST_CASE(casts_and_colons_in_literals_are_no_placeholders) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) {
            execute(to, "insert into record (what) values ('12:30 :not_one')");
        });

        auto const lease = db->read();
        BOOST_TEST((select_one<std::string>(lease.db(),
                                            "select what from record "
                                            "where what like '%:not_one' and 1 = :one",
                                            1) == "12:30 :not_one"));
        BOOST_TEST((select_one<std::int64_t>(lease.db(), "select cast(:x as bigint) + 1",
                                             (1LL << 40)) == (1LL << 40) + 1));
    });
}

BOOST_AUTO_TEST_CASE(a_path_with_blanks_and_quotes_is_the_path_that_is_opened) {
    store_place const place(engine::file);
    for (auto const* const name : {"a store  of = ours.db", "a\"b.db", "a'b;readonly=true.db"}) {
        auto const path = place.folder() / name;

        database::open("sqlite:" + path.string(), {.migrations = schema})
            ->write([](connection& to) { add(to, "x"); });

        BOOST_TEST(std::filesystem::exists(path), name);
    }
}

// SQLite keeps what a statement may have to undo; in memory it walks that as a chain at every
// statement, so a unit of work over many pages cost the square of its size.
BOOST_AUTO_TEST_CASE(a_statement_costs_no_more_late_in_a_large_unit_of_work) {
    store_place const place(engine::file);
    auto const db = place.open(schema);
    constexpr int pages = 4000;
    db->write([](connection& to) {
        to.run_script("create trigger record_is_said before insert on record when new.what = ''"
                      " begin select raise(abort, 'say what'); end");
        for (int i = 0; i < pages; ++i)
            execute(to, "insert into thing (name, note) values (:name, :note)", std::to_string(i),
                    std::string(3000, 'x'));
    });

    double early = 0;
    double late = 0;
    db->write([&](connection& to) {
        early = cost_of_an_insert(to);
        execute(to, "update thing set note = note || 'y'");
        late = cost_of_an_insert(to);
    });

    BOOST_TEST(late < 5 * early, "early " << early << " us, late " << late << " us");
}

BOOST_AUTO_TEST_CASE(a_search_text_that_is_wrong_is_not_repeated_in_the_error) {
    store_place const place(engine::memory);
    auto const db = place.open(schema);
    db->write(
        [](connection& to) { to.run_script("create virtual table search using fts5(body)"); });

    auto const lease = db->read();
    BOOST_CHECK_EXCEPTION(
        select<std::int64_t>(lease.db(), "select rowid from search where search match :words",
                             "private\"words"),
        database_error, [](auto const& error) {
            return std::string_view{error.what()}.find("private") == std::string_view::npos;
        });
}

BOOST_AUTO_TEST_SUITE_END()
