// PostgreSQL goes away, in all the ways it can, and comes back.
#include "tests/libnetwork/store/loose_wire.hpp"
#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <thread>

using namespace network;
using namespace network::store;
using namespace network::test;
using namespace std::chrono_literals;

namespace {

bool lost(database_error const& error) {
    return error.kind() == fault::connection_lost && error.status() == status::busy;
}

/// A server of this test alone, which may be stopped and started at will.
class own_server {
  public:
    own_server() : folder_("/tmp/store-loss-" + std::to_string(getpid())) {
        run("sh '" NETWORK_SOURCE_DIR "/tests/support/postgres.sh' start '" + folder_ + "'");
    }
    own_server(own_server const&) = delete;
    own_server& operator=(own_server const&) = delete;
    ~own_server() {
        static_cast<void>(std::system(
            ("sh '" NETWORK_SOURCE_DIR "/tests/support/postgres.sh' stop '" + folder_ + "'")
                .c_str()));
    }

    [[nodiscard]] std::string socket() const { return folder_ + "/.s.PGSQL.5432"; }
    // The test's server does not wait for the disk; what it acknowledges must still survive a crash
    // of its own, so that is asked for here.
    [[nodiscard]] std::string uri() const {
        std::string host;
        for (auto const letter : folder_)
            host += letter == '/' ? std::string{"%2F"} : std::string{letter};
        return "postgresql://postgres@" + host + "/postgres?options=-csynchronous_commit%3Don";
    }
    [[nodiscard]] std::string uri_through(loose_wire const& wire) const {
        return "postgresql://postgres@127.0.0.1:" + std::to_string(wire.port()) +
               "/postgres?options=-csynchronous_commit%3Don";
    }

    void stop() const { control("-m immediate stop"); }
    void start() const { control("-l '" + folder_ + "/log' start"); }

  private:
    static void run(std::string const& command) {
        if (std::system(command.c_str()) != 0)
            throw std::runtime_error("failed: " + command);
    }
    void control(std::string const& verb) const {
        auto const as = geteuid() == 0 ? std::string{"runuser -u postgres -- "} : std::string{};
        run("cd / && " + as + "$(ls -d /usr/lib/postgresql/*/bin | tail -1)/pg_ctl -D '" + folder_ +
            "/data' -w " + verb + " >/dev/null 2>&1");
    }

    std::string folder_;
};

/// One server for all cases here, each with tables of its own.
struct server_fixture {
    server_fixture() {
        if (every_engine().size() < 3)
            return;
        static own_server const one;
        server = &one;
        database::open(one.uri(), {.migrations = schema})->write([](connection& to) {
            to.run_script("truncate thing, part, record restart identity cascade");
        });
    }
    own_server const* server = nullptr;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(store_server_loss, server_fixture)

BOOST_AUTO_TEST_CASE(while_the_server_is_away_callers_are_told_quickly_and_it_recovers_by_itself) {
    if (server == nullptr)
        return;
    auto const db = database::open(server->uri(), {.migrations = schema});
    auto const other = database::open(server->uri(), {.migrations = schema});
    db->write([](connection& to) { add(to, "before"); });
    BOOST_TEST(count(*db) == 1);

    server->stop();
    auto const began = std::chrono::steady_clock::now();
    BOOST_CHECK_EXCEPTION(db->write([](connection& to) { add(to, "lost"); }), database_error, lost);
    BOOST_CHECK_EXCEPTION(static_cast<void>(count(*db)), database_error, lost);
    BOOST_TEST((std::chrono::steady_clock::now() - began < 4s));
    server->start();

    BOOST_TEST(eventually(10s, [&] {
        try {
            db->write([](connection& to) { add(to, "after"); });
            return true;
        } catch (database_error const&) {
            return false;
        }
    }));
    BOOST_TEST(count(*db) == 2);
    auto const before = db->generation();
    other->write([](connection& to) { add(to, "by another"); });
    BOOST_TEST(eventually(2s, [&] { return db->generation() > before; }));
}

BOOST_AUTO_TEST_CASE(a_server_that_dies_under_load_loses_nothing_it_acknowledged) {
    if (server == nullptr)
        return;
    auto const db =
        database::open(server->uri(), {.busy_timeout_seconds = 20, .migrations = schema});
    std::atomic<bool> stop = false;
    std::atomic<int> failures = 0;
    std::vector<std::vector<std::string>> acknowledged(4);
    std::vector<std::thread> clients;
    for (std::size_t client = 0; client != acknowledged.size(); ++client)
        clients.emplace_back([&, client] {
            for (int i = 0; !stop; ++i) {
                auto const name = std::to_string(client) + "/" + std::to_string(i);
                try {
                    db->write([&](connection& to) { add(to, name); });
                    acknowledged[client].push_back(name);
                } catch (database_error const& error) {
                    failures += lost(error) ? 1 : 1000;
                    std::this_thread::sleep_for(20ms);
                }
            }
        });

    std::this_thread::sleep_for(300ms);
    server->stop();
    server->start();
    auto const went_on = eventually(10s, [&, before = count(*db)] { return count(*db) > before; });
    stop = true;
    for (auto& one : clients)
        one.join();

    BOOST_TEST(went_on);
    BOOST_TEST(failures < 1000);
    auto const lease = db->read();
    std::size_t missing = 0;
    for (auto const& one : acknowledged)
        for (auto const& name : one)
            missing += select_one<std::int64_t>(lease.db(),
                                                "select id from thing where name = :name", name)
                           ? 0
                           : 1;
    BOOST_TEST(missing == 0u);
    BOOST_TEST(!acknowledged[0].empty());
}

BOOST_AUTO_TEST_CASE(connections_that_the_server_ended_are_replaced_without_a_word) {
    if (server == nullptr)
        return;
    auto const db = database::open(server->uri(), {.migrations = schema});
    db->write([](connection& to) { add(to, "one"); });
    BOOST_TEST(count(*db) == 1);

    database::open(server->uri(), {.migrations = schema})->write([](connection& to) {
        to.run_script("select pg_terminate_backend(pid) from pg_stat_activity "
                      "where pid <> pg_backend_pid() and backend_type = 'client backend'");
    });

    BOOST_TEST(count(*db) == 1);
    BOOST_CHECK_NO_THROW(db->write([](connection& to) { add(to, "two"); }));
    BOOST_TEST(count(*db) == 2);
}

BOOST_AUTO_TEST_CASE(a_commit_whose_answer_was_lost_is_found_out_and_not_done_twice) {
    if (server == nullptr)
        return;
    loose_wire wire(server->socket());
    auto const db = database::open(server->uri_through(wire), {.migrations = schema});
    int runs = 0;
    db->write([](connection& to) { add(to, "warm"); });

    wire.cut_next(loose_wire::cut::after_commit);
    BOOST_CHECK_NO_THROW(db->write([&](connection& to) {
        ++runs;
        execute(to, "insert into record (what) values ('once')");
    }));

    BOOST_TEST(wire.cuts() == 1);
    BOOST_TEST(runs == 1);
    auto const lease = db->read();
    BOOST_TEST((select_one<std::int64_t>(lease.db(), "select count(*) from record") == 1));
}

BOOST_AUTO_TEST_CASE(a_commit_that_never_arrived_is_run_again) {
    if (server == nullptr)
        return;
    loose_wire wire(server->socket());
    auto const db = database::open(server->uri_through(wire), {.migrations = schema});
    int runs = 0;
    db->write([](connection& to) { add(to, "warm"); });

    wire.cut_next(loose_wire::cut::before_commit);
    BOOST_CHECK_NO_THROW(db->write([&](connection& to) {
        ++runs;
        execute(to, "insert into record (what) values ('once')");
    }));

    BOOST_TEST(wire.cuts() == 1);
    BOOST_TEST(runs == 2);
    auto const lease = db->read();
    BOOST_TEST((select_one<std::int64_t>(lease.db(), "select count(*) from record") == 1));
}

BOOST_AUTO_TEST_CASE(a_commit_that_nobody_can_ask_about_says_that_its_outcome_is_unknown) {
    if (server == nullptr)
        return;
    loose_wire wire(server->socket());
    auto const db = database::open(server->uri_through(wire),
                                   {.busy_timeout_seconds = 1, .migrations = schema});
    db->write([](connection& to) { add(to, "warm"); });

    wire.cut_next(loose_wire::cut::for_good);
    BOOST_CHECK_EXCEPTION(
        db->write([](connection& to) { execute(to, "insert into record (what) values ('?')"); }),
        database_error, [](auto const& error) { return error.code() == "store.outcome_unknown"; });
    BOOST_TEST(wire.cuts() == 1);
    wire.mend();

    BOOST_CHECK_NO_THROW(db->write([](connection& to) { add(to, "after"); }));
    BOOST_TEST(count(*db) == 2);
}

BOOST_AUTO_TEST_CASE(settings_of_ours_do_not_spoil_a_uri) {
    if (server == nullptr)
        return;
    auto const plain = server->uri().substr(0, server->uri().find('?'));

    BOOST_CHECK_NO_THROW(static_cast<void>(database::open(plain, {.migrations = schema})));
    BOOST_CHECK_NO_THROW(static_cast<void>(database::open(
        plain + "?target_session_attrs=read-write&connect_timeout=2", {.migrations = schema})));
    BOOST_CHECK_EXCEPTION(static_cast<void>(database::open(plain + "?target_session_attrs=standby",
                                                           {.migrations = schema})),
                          database_error, lost);
}

BOOST_AUTO_TEST_SUITE_END()
