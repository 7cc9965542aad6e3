// Jobs: queued once, in one hand at a time, done at least once.
#include "libnetwork/changes/jobs.hpp"

#include "tests/support/clocked_office.hpp"

#include <set>
#include <thread>

using namespace network;

namespace {

constexpr std::int64_t minute_ms = 60'000;

bool queue(test::clocked_office& office, std::string_view key, std::int64_t delay_ms = 0) {
    return office
        .write([&](changes::unit_of_work& work) -> result<bool> {
            return changes::queue_job(work, "sums", key, "{}",
                                      {work.now().milliseconds + delay_ms});
        })
        .value();
}

std::vector<changes::job> lease(test::clocked_office& office, std::string_view worker) {
    return changes::lease_jobs(office, "sums", worker, 10 * minute_ms, 10);
}

changes::job_counts counts(test::clocked_office& office) {
    return office.read([](changes::reader& view) { return changes::count_jobs(view, "sums"); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(jobs)

BOOST_AUTO_TEST_CASE(a_job_is_queued_once_by_its_key) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};

        auto const first = queue(office, "a");
        auto const second = queue(office, "a");

        BOOST_TEST(first);
        BOOST_TEST(!second);
        BOOST_TEST(counts(office).waiting == 1);
    });
}

BOOST_AUTO_TEST_CASE(one_worker_has_a_job_at_a_time) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        queue(office, "a");

        auto const mine = lease(office, "one");
        auto const theirs = lease(office, "two");

        BOOST_REQUIRE(mine.size() == 1U);
        BOOST_TEST(mine[0].key == "a");
        BOOST_TEST(mine[0].attempts == 1);
        BOOST_TEST(theirs.empty());
    });
}

BOOST_AUTO_TEST_CASE(a_job_waits_until_it_is_due) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    queue(office, "a", minute_ms);

    auto const early = lease(office, "one");
    office.wait_ms(minute_ms);
    auto const due = lease(office, "one");

    BOOST_TEST(early.empty());
    BOOST_TEST(due.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_lease_that_runs_out_frees_the_job_and_binds_the_late_worker) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        queue(office, "a");
        auto const mine = lease(office, "one");
        BOOST_REQUIRE(mine.size() == 1U);

        office.wait_ms(10 * minute_ms);
        auto const theirs = lease(office, "two");
        auto const late = changes::finish_job(office, mine[0].id, "one", "done");
        auto const done = changes::finish_job(office, mine[0].id, "two", "done");

        BOOST_REQUIRE(theirs.size() == 1U);
        BOOST_TEST(theirs[0].attempts == 2);
        BOOST_REQUIRE(late.has_error());
        BOOST_TEST(late.error().code == "job.lease_lost");
        BOOST_TEST(done.has_value());
        BOOST_TEST(counts(office).waiting == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_job_put_back_comes_again_later_and_counts_as_failing) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        queue(office, "a");
        auto const mine = lease(office, "one");
        BOOST_REQUIRE(mine.size() == 1U);

        auto const back = changes::put_back_job(office, mine[0].id, "one", minute_ms, "no answer");
        auto const early = lease(office, "one");
        office.wait_ms(minute_ms);
        auto const overdue = counts(office);
        auto const again = lease(office, "one");

        BOOST_TEST(back.has_value());
        BOOST_TEST(early.empty());
        BOOST_TEST(overdue.failing == 1);
        BOOST_TEST(overdue.overdue == 1);
        BOOST_TEST(again.size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(a_job_done_is_never_leased_again) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    queue(office, "a");
    auto const mine = lease(office, "one");
    BOOST_REQUIRE(changes::finish_job(office, mine.at(0).id, "one", "done").has_value());

    office.wait_days(1);

    BOOST_TEST(lease(office, "one").empty());
    BOOST_TEST(!queue(office, "a"));
}

BOOST_AUTO_TEST_CASE(two_servers_on_one_store_never_share_a_job) {
    test::on_every_shared_store([](test::store_place const& place) {
        test::clocked_office here{place};
        test::clocked_office there{place};
        for (int i = 0; i < 40; ++i)
            queue(here, std::to_string(i));

        std::vector<changes::job> mine;
        std::thread other{[&] {
            for (int i = 0; i < 10; ++i)
                for (auto& one : changes::lease_jobs(there, "sums", "there", minute_ms, 5))
                    mine.push_back(std::move(one));
        }};
        std::vector<changes::job> all;
        for (int i = 0; i < 10; ++i)
            for (auto& one : changes::lease_jobs(here, "sums", "here", minute_ms, 5))
                all.push_back(std::move(one));
        other.join();
        all.insert(all.end(), mine.begin(), mine.end());

        std::set<std::string> keys;
        for (auto const& one : all)
            keys.insert(one.key);
        BOOST_TEST(all.size() == 40U);
        BOOST_TEST(keys.size() == 40U);
    });
}

BOOST_AUTO_TEST_SUITE_END()
