// The one writer: groups that are durable and serial, and jobs that do not harm their neighbours.
#include "libnetwork/store/many_rows.hpp"

#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

#include <atomic>
#include <latch>
#include <set>
#include <thread>

using namespace network;
using namespace network::store;
using namespace network::test;

namespace {

struct refusal : std::runtime_error {
    using std::runtime_error::runtime_error;
};

void in_threads(int how_many, std::function<void(int)> const& work) {
    std::latch start(how_many);
    std::vector<std::thread> all;
    for (int i = 0; i != how_many; ++i)
        all.emplace_back([&, i] {
            start.arrive_and_wait();
            work(i);
        });
    for (auto& one : all)
        one.join();
}

std::int64_t total(database& db) {
    auto const lease = db.read();
    return select_one<std::int64_t>(lease.db(), "select amount from thing where name = 'sum'")
        .value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(store_writing)

BOOST_AUTO_TEST_CASE(many_rows_are_written_in_their_order_whatever_their_number) {
    on_every_store([](store_place const& place) {
        auto db = place.open(schema);
        for (int const many : {0, 1, 2, 127, 128, 129, 511, 1000})
            db->write([&](connection& to) {
                execute(to, "delete from thing");
                many_rows rows{"insert into thing (name, note, amount, flag)", 4};
                for (int one = 0; one < many; ++one)
                    rows.add("n" + std::to_string(one),
                             one % 3 == 0 ? std::nullopt : std::optional<std::string>{"it's; :v1"},
                             one % 2 == 0 ? std::nullopt : std::optional{one}, one % 5 == 0);
                BOOST_TEST(rows.size() == static_cast<std::size_t>(many));

                BOOST_TEST(rows.write(to) == many);

                BOOST_TEST(rows.size() == 0U);
                BOOST_TEST(rows.write(to) == 0);
                int one = 0;
                for_each<thing_row>(
                    to,
                    [&](thing_row const& row) {
                        BOOST_TEST(row.name == "n" + std::to_string(one));
                        BOOST_TEST(row.note.has_value() == (one % 3 != 0));
                        BOOST_TEST(
                            (row.amount ==
                             (one % 2 == 0 ? std::nullopt : std::optional<std::int64_t>{one})));
                        BOOST_TEST(row.flag == (one % 5 == 0));
                        ++one;
                    },
                    "select id, name, note, amount, flag from thing order by id");
                BOOST_TEST(one == many);
            });
    });
}

BOOST_AUTO_TEST_CASE(of_many_rows_all_are_written_or_none_and_what_is_there_may_stay) {
    on_every_store([](store_place const& place) {
        auto db = place.open(schema);
        db->write([](connection& to) { add(to, "n3"); });
        auto const write_five = [&](std::string_view tail) {
            std::int64_t written = 0;
            db->write([&](connection& to) {
                many_rows rows{"insert into thing (name, amount)", 2, tail};
                for (int one = 1; one <= 5; ++one)
                    rows.add("n" + std::to_string(one), one);
                written = rows.write(to);
            });
            return written;
        };

        BOOST_CHECK_THROW(write_five(""), database_error);
        BOOST_TEST(count(*db) == 1);
        BOOST_TEST(write_five(" on conflict (name) do nothing") == 4);
        BOOST_TEST(count(*db) == 5);
        BOOST_CHECK_THROW(db->write([](connection& to) {
            many_rows rows{"insert into thing (name, amount)", 2};
            rows.add("alone");
            rows.write(to);
        }),
                          database_error);
    });
}

BOOST_AUTO_TEST_CASE(sixty_four_clients_write_one_after_the_other_and_nothing_is_lost) {
    on_every_store([](store_place const& place) {
        constexpr int clients = 64;
        constexpr int writes = 10;
        auto db = place.open(schema, {.busy_timeout_seconds = 60});
        db->write([](connection& to) { add(to, "sum", 0); });
        std::atomic<int> at_once = 0;
        std::atomic<bool> overlapped = false;

        in_threads(clients, [&](int client) {
            for (int i = 0; i != writes; ++i)
                db->write([&](connection& to) {
                    overlapped = overlapped || ++at_once != 1;
                    auto const now =
                        select_one<std::int64_t>(to, "select amount from thing where name = 'sum'");
                    execute(to, "update thing set amount = :sum where name = 'sum'", *now + 1);
                    add(to, std::to_string(client) + "/" + std::to_string(i));
                    --at_once;
                });
        });

        BOOST_TEST(!overlapped);
        BOOST_TEST(total(*db) == clients * writes);
        BOOST_TEST(count(*db) == clients * writes + 1);
        if (place.kind() != engine::memory) { // durable: another opening finds all of it
            db = nullptr;
            db = place.open(schema);
            BOOST_TEST(total(*db) == clients * writes);
        }
        BOOST_TEST(db->faults().empty());
    });
}

BOOST_AUTO_TEST_CASE(a_job_that_fails_is_rolled_back_alone_and_tells_its_own_caller) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema, {.busy_timeout_seconds = 60});
        std::atomic<int> told = 0;

        in_threads(24, [&](int client) {
            auto const name = "client " + std::to_string(client);
            try {
                db->write([&](connection& to) {
                    add(to, name);
                    if (client % 3 == 1)
                        throw refusal(name);
                    if (client % 3 == 2)
                        add(to, name); // unique
                });
            } catch (refusal const& error) {
                told += error.what() == name ? 1 : 100;
            } catch (database_error const& error) {
                told += error.kind() == fault::unique ? 1 : 100;
            }
        });

        BOOST_TEST(told == 16);
        BOOST_TEST(count(*db) == 8);
    });
}

// The first job of a group stands under no savepoint of its own; whichever fails, the others stand.
BOOST_AUTO_TEST_CASE(in_a_group_the_first_may_fail_or_a_later_one_and_the_others_stand) {
    on_every_store([](store_place const& place) {
        if (place.kind() == engine::memory)
            return; // one connection, one job at a time
        auto const db = place.open(schema, {.busy_timeout_seconds = 60});
        std::set<std::string> const failing{"first", "third", "fourth"};
        std::latch held(1);
        std::latch waiting(1);
        std::thread holder([&] {
            db->write([&](connection&) {
                held.count_down();
                waiting.wait();
            });
        });
        held.wait();
        std::atomic<int> refused = 0;
        std::vector<std::thread> clients;
        for (auto const* name : {"first", "second", "third", "fourth", "fifth"}) {
            clients.emplace_back([&, name] {
                try {
                    db->write([&](connection& to) {
                        add(to, name);
                        if (failing.contains(name))
                            throw refusal("not this one");
                    });
                } catch (refusal const&) {
                    ++refused;
                }
            });
            std::this_thread::sleep_for(std::chrono::milliseconds{10}); // they queue in this order
        }

        waiting.count_down();
        holder.join();
        for (auto& one : clients)
            one.join();

        BOOST_TEST(refused == 3);
        BOOST_TEST(count(*db) == 2);
        auto const lease = db->read();
        auto const names = select<std::string>(lease.db(), "select name from thing order by name");
        BOOST_TEST((names == std::vector<std::string>{"fifth", "second"}));
    });
}

BOOST_AUTO_TEST_CASE(a_caller_may_act_on_a_constraint_inside_its_own_job) {
    on({engine::memory, engine::file}, [](store_place const& place) {
        auto const db = place.open(schema);

        db->write([](connection& to) {
            add(to, "taken");
            BOOST_CHECK_THROW(add(to, "taken"), database_error);
            add(to, "free");
        });

        BOOST_TEST(count(*db) == 2);
    });
}

BOOST_AUTO_TEST_CASE(a_swallowed_error_on_postgresql_still_fails_its_job_loudly) {
    if (every_engine().size() < 3)
        return;
    store_place const place(engine::postgresql);
    auto const db = place.open(schema);

    BOOST_CHECK_THROW(db->write([](connection& to) {
        add(to, "taken");
        BOOST_CHECK_THROW(add(to, "taken"), database_error);
    }),
                      database_error);

    BOOST_TEST(count(*db) == 0);
    BOOST_CHECK_NO_THROW(db->write([](connection& to) { add(to, "next"); }));
}

BOOST_AUTO_TEST_CASE(a_job_that_writes_again_is_told_so_instead_of_waiting_for_itself) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        BOOST_CHECK_EXCEPTION(db->write([&](connection&) { db->write([](connection&) {}); }),
                              failure,
                              [](auto const& error) { return error.status() == status::misuse; });
    });
}

BOOST_AUTO_TEST_CASE(holding_the_in_memory_store_and_asking_again_is_misuse) {
    store_place const place(engine::memory);
    auto const db = place.open(schema);
    auto const misuse = [](failure const& error) { return error.status() == status::misuse; };

    {
        auto const lease = db->read();
        BOOST_CHECK_EXCEPTION(db->write([](connection&) {}), failure, misuse);
        BOOST_CHECK_EXCEPTION(static_cast<void>(db->read()), failure, misuse);
    }

    BOOST_CHECK_NO_THROW(db->write([](connection& to) { add(to, "free again"); }));
}

BOOST_AUTO_TEST_CASE(stores_in_memory_are_strangers_to_each_other) {
    store_place const place(engine::memory);
    auto const one = place.open(schema);
    auto const other = place.open(schema);

    one->write([](connection& to) { add(to, "mine"); });

    BOOST_TEST(count(*one) == 1);
    BOOST_TEST(count(*other) == 0);
}

BOOST_AUTO_TEST_CASE(a_queue_that_is_full_refuses_at_once) {
    on_every_shared_store([](store_place const& place) {
        auto const db = place.open(schema, {.queue_limit = 1});
        std::latch running(1);
        std::latch go_on(1);
        std::thread slow([&] {
            db->write([&](connection&) {
                running.count_down();
                go_on.wait();
            });
        });
        running.wait();
        std::atomic<int> refused = 0;
        auto const try_to_write = [&](std::string_view name) {
            try {
                db->write([&](connection& to) { add(to, name); });
            } catch (database_error const& error) {
                refused += error.kind() == fault::busy ? 1 : 100;
            }
        };

        // There is room for one of the two; the other is answered while the slow one still runs.
        std::thread one([&] { try_to_write("one"); });
        std::thread two([&] { try_to_write("two"); });
        auto const answered = eventually(std::chrono::seconds{10}, [&] { return refused == 1; });
        go_on.count_down();
        slow.join();
        one.join();
        two.join();

        BOOST_TEST(answered);
        BOOST_TEST(refused == 1);
        BOOST_TEST(count(*db) == 1);
    });
}

BOOST_AUTO_TEST_CASE(what_waits_when_a_store_is_closed_is_still_written) {
    on_every_shared_store([](store_place const& place) {
        {
            auto const db = place.open(schema);
            in_threads(8, [&](int client) {
                db->write([&](connection& to) { add(to, std::to_string(client)); });
            });
        }
        auto const again = place.open(schema);
        BOOST_TEST(count(*again) == 8);
    });
}

BOOST_AUTO_TEST_CASE(two_stores_on_one_database_write_in_turn) {
    on_every_shared_store([](store_place const& place) {
        auto const one = place.open(schema, {.busy_timeout_seconds = 60});
        auto const other = place.open(schema, {.busy_timeout_seconds = 60});
        one->write([](connection& to) { add(to, "sum", 0); });

        in_threads(8, [&](int client) {
            for (int i = 0; i != 10; ++i)
                (client % 2 == 0 ? one : other)->write([](connection& to) {
                    auto const now =
                        select_one<std::int64_t>(to, "select amount from thing where name = 'sum'");
                    execute(to, "update thing set amount = :sum where name = 'sum'", *now + 1);
                });
        });

        BOOST_TEST(total(*one) == 80);
    });
}

BOOST_AUTO_TEST_SUITE_END()
