// Bad days: a foreign lock, a full disk, a process killed in the middle. The store answers,
// recovers by itself and has lost nothing it said was written.
#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <fstream>
#include <latch>
#include <random>
#include <thread>

using namespace network;
using namespace network::store;
using namespace network::test;
using namespace std::chrono_literals;

namespace {

/// A file system of two megabytes. Only root may make one.
class small_disk {
  public:
    explicit small_disk(std::filesystem::path const& folder) : folder_(folder) {
        std::filesystem::create_directory(folder_);
        made_ = mount("none", folder_.c_str(), "tmpfs", 0, "size=2m") == 0;
    }
    small_disk(small_disk const&) = delete;
    small_disk& operator=(small_disk const&) = delete;
    ~small_disk() {
        if (made_)
            umount(folder_.c_str());
    }
    [[nodiscard]] bool made() const { return made_; }

  private:
    std::filesystem::path folder_;
    bool made_ = false;
};

/// Writes until it is killed; tells the number of each acknowledged write over the pipe.
[[noreturn]] void write_for_ever(store_place const& place, int acknowledge) {
    try {
        auto const db = place.open(schema, {.busy_timeout_seconds = 60});
        std::vector<std::thread> clients;
        for (int client = 0; client != 4; ++client)
            clients.emplace_back([&, client] {
                for (int i = 0;; ++i) {
                    std::int32_t const number = client * 1'000'000 + i;
                    db->write([&](connection& to) { add(to, std::to_string(number), number); });
                    if (write(acknowledge, &number, sizeof number) != sizeof number)
                        _exit(3);
                }
            });
        for (auto& one : clients)
            one.join();
    } catch (...) {
    }
    _exit(4);
}

} // namespace

BOOST_AUTO_TEST_SUITE(store_trouble)

BOOST_AUTO_TEST_CASE(a_lock_held_by_another_makes_a_write_busy_and_passes) {
    on_every_shared_store([](store_place const& place) {
        auto const db = place.open(schema, {.busy_timeout_seconds = 1});
        auto const other = place.open(schema);
        std::latch locked(1);
        std::latch go_on(1);
        std::thread holder([&] {
            other->write([&](connection& to) {
                add(to, "held");
                locked.count_down();
                go_on.wait();
            });
        });
        locked.wait();
        auto const began = std::chrono::steady_clock::now();

        BOOST_CHECK_EXCEPTION(db->write([](connection& to) { add(to, "hurried"); }), database_error,
                              [](auto const& error) { return error.kind() == fault::busy; });

        auto const waited = std::chrono::steady_clock::now() - began;
        BOOST_TEST((waited > 900ms));
        BOOST_TEST((waited < 5s));
        BOOST_TEST(count(*db) == 0); // readers are not held up
        go_on.count_down();
        holder.join();
        BOOST_CHECK_NO_THROW(db->write([](connection& to) { add(to, "patient"); }));
        BOOST_TEST(count(*db) == 2);
    });
}

BOOST_AUTO_TEST_CASE(a_job_that_fills_the_disk_fails_alone) {
    store_place const place(engine::file);
    auto const db = place.open(schema);
    std::atomic<int> neighbours = 0;
    std::latch start(9);
    std::vector<std::thread> clients;
    for (int i = 0; i != 8; ++i)
        clients.emplace_back([&, i] {
            start.arrive_and_wait();
            db->write([&](connection& to) { add(to, std::to_string(i)); });
            ++neighbours;
        });
    start.arrive_and_wait();

    BOOST_CHECK_EXCEPTION(db->write([](connection& to) {
        to.run_script("pragma max_page_count = 64"); // of this connection only
        for (int i = 0;; ++i)
            execute(to, "insert into record (what) values (:what)", std::string(20'000, 'x'));
    }),
                          database_error, [](auto const& error) {
                              return error.kind() == fault::full && error.status() == status::busy;
                          });
    for (auto& one : clients)
        one.join();

    BOOST_TEST(neighbours == 8);
    BOOST_TEST(count(*db) == 8);
    BOOST_CHECK_NO_THROW(db->write([](connection& to) { add(to, "after"); }));
    BOOST_TEST(db->faults().empty());
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_told_and_the_store_goes_on_once_there_is_room) {
    store_place const place(engine::file);
    small_disk const disk(place.folder() / "small");
    if (!disk.made()) {
        BOOST_TEST_MESSAGE("skipped: only root may make a small disk");
        return;
    }
    auto const ballast = place.folder() / "small" / "ballast";
    {
        auto const db = database::open("sqlite:" + (place.folder() / "small" / "s.db").string(),
                                       {.migrations = schema});
        int written = 0;
        auto const write_one = [&] {
            db->write([&](connection& to) {
                execute(to, "insert into record (what) values (:what)", std::string(20'000, 'x'));
            });
            ++written;
        };
        write_one();
        std::ofstream(ballast) << std::string(900'000, 'b');

        BOOST_CHECK_EXCEPTION(for (int i = 0; i != 1000; ++i) write_one(), database_error,
                              [](auto const& error) { return error.kind() == fault::full; });
        BOOST_CHECK_EXCEPTION(write_one(), database_error,
                              [](auto const& error) { return error.kind() == fault::full; });
        std::filesystem::remove(ballast);

        BOOST_CHECK_NO_THROW(write_one());
        auto const lease = db->read();
        BOOST_TEST(
            (select_one<std::int64_t>(lease.db(), "select count(*) from record") == written));
        BOOST_TEST(db->faults().empty());
    }
}

BOOST_AUTO_TEST_CASE(a_process_killed_while_writing_loses_nothing_it_acknowledged) {
    std::mt19937 random(20261121);
    for (int round = 0; round != 6; ++round)
        on_every_shared_store([&](store_place const& place) {
            static_cast<void>(place.open(schema));
            int pipe_ends[2];
            BOOST_REQUIRE(pipe(pipe_ends) == 0);
            auto const child = fork();
            if (child == 0)
                write_for_ever(place, pipe_ends[1]);
            close(pipe_ends[1]);

            std::vector<std::int32_t> acknowledged;
            auto const hear = [&] {
                std::int32_t number = 0;
                if (read(pipe_ends[0], &number, sizeof number) != sizeof number)
                    return false;
                acknowledged.push_back(number);
                return true;
            };
            BOOST_REQUIRE(hear()); // it is under way
            std::this_thread::sleep_for(std::chrono::milliseconds{20 + random() % 250});
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            while (hear()) {
            }
            close(pipe_ends[0]);

            auto const db = place.open(schema);
            BOOST_TEST(db->faults().empty());
            auto const lease = db->read();
            std::size_t lost = 0;
            for (auto const number : acknowledged)
                lost +=
                    select_one<std::int64_t>(lease.db(), "select id from thing where name = :name",
                                             std::to_string(number))
                        ? 0
                        : 1;
            BOOST_TEST(lost == 0u);
        });
}

BOOST_AUTO_TEST_CASE(damage_to_the_file_is_found) {
    store_place const place(engine::file);
    {
        auto const db = place.open(schema);
        db->write([](connection& to) {
            for (int i = 0; i != 2000; ++i)
                add(to, "row " + std::to_string(i));
        });
    }
    {
        std::fstream file(place.file(), std::ios::in | std::ios::out | std::ios::binary);
        for (int page = 8; page != 16; ++page) {
            file.seekp(page * 4096 + 100);
            file << std::string(600, '#');
        }
    }

    auto const faults = [&]() -> std::vector<std::string> {
        try {
            return place.open(schema)->faults();
        } catch (database_error const& error) {
            return {error.what()};
        }
    }();

    BOOST_TEST(!faults.empty());
}

BOOST_AUTO_TEST_SUITE_END()
