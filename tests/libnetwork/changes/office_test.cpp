// Promises of the record office: all or nothing, expected errors undo everything, read models
// follow.
#include "libnetwork/base/digest.hpp"
#include "libnetwork/changes/records.hpp"

#include "tests/support/office.hpp"

#include <thread>

using namespace network;
using namespace network::test;

namespace {

/// A read model that counts journal entries and how often it was brought forward.
struct tally {
    std::int64_t entries = 0;
    int loads = 0;

    static std::shared_ptr<tally const> load(store::connection& db,
                                             std::shared_ptr<tally const> previous) {
        auto made = std::make_shared<tally>();
        made->entries = changes::newest(db);
        made->loads = previous ? previous->loads + 1 : 1;
        return made;
    }
};

result<std::int64_t> noted(changes::unit_of_work& work) {
    return work.record({.event = "test.noted", .subject_kind = "test", .subject = 1});
}

std::int64_t entries(changes::records& office) {
    return office.read({}, [](changes::reader& view) { return changes::newest(view.db()); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_record_office)

BOOST_AUTO_TEST_CASE(an_expected_error_undoes_everything_the_use_case_did) {
    on_every_store([](store_place const& place) {
        office here{place};

        auto const refused = here.records.write(
            acting(network_manager()), [](changes::unit_of_work& work) -> result<std::int64_t> {
                noted(work).value();
                return conflict("test.refused", "No");
            });

        BOOST_TEST(refused.error().code == "test.refused");
        BOOST_TEST(entries(here.records) == 0);
        BOOST_TEST(here.records.write(acting(network_manager()), noted).value() == 1);
    });
}

BOOST_AUTO_TEST_CASE(an_exception_undoes_everything_and_comes_out) {
    on_every_store([](store_place const& place) {
        office here{place};

        BOOST_CHECK_THROW(
            here.records.write(acting(network_manager()),
                               [](changes::unit_of_work& work) -> result<std::int64_t> {
                                   noted(work).value();
                                   throw std::runtime_error("broken");
                               }),
            std::runtime_error);

        BOOST_TEST(entries(here.records) == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_read_model_is_as_new_as_every_write_that_returned) {
    on_every_store([](store_place const& place) {
        office here{place};
        BOOST_TEST(here.records.cached<tally>()->entries == 0);

        for (std::int64_t i = 1; i <= 20; ++i) {
            here.records.write(acting(network_manager()), noted).value();
            BOOST_TEST_REQUIRE(here.records.cached<tally>()->entries == i);
        }
    });
}

BOOST_AUTO_TEST_CASE(a_read_model_is_kept_while_nothing_changes) {
    on_every_store([](store_place const& place) {
        office here{place};
        here.records.write(acting(network_manager()), noted).value();
        auto const first = here.records.cached<tally>();

        auto const again = here.records.cached<tally>();

        BOOST_TEST(first.get() == again.get());
    });
}

BOOST_AUTO_TEST_CASE(a_read_model_may_be_asked_for_in_the_midst_of_reading_and_writing) {
    on_every_store([](store_place const& place) {
        office here{place};
        here.records.write(acting(network_manager()), noted).value();

        here.records.read({}, [](changes::reader& view) {
            BOOST_TEST(changes::newest(view.db()) == 1);
            BOOST_TEST(view.cached<tally>()->entries == 1);
            return 0;
        });
        auto const refused = here.records.write(
            acting(network_manager()), [](changes::unit_of_work& work) -> result<std::int64_t> {
                noted(work).value();
                BOOST_TEST(work.cached<tally>()->entries >= 1);
                return conflict("test.refused", "No");
            });

        BOOST_TEST(refused.has_error());
        BOOST_TEST(here.records.cached<tally>()->entries == 1);
    });
}

BOOST_AUTO_TEST_CASE(what_another_process_commits_reaches_the_read_model) {
    on_every_shared_store([](store_place const& place) {
        office here{place};
        office there{place};
        BOOST_TEST(here.records.cached<tally>()->entries == 0);

        there.records.write(acting(network_manager()), noted).value();

        BOOST_TEST(eventually(std::chrono::milliseconds{1000},
                              [&] { return here.records.cached<tally>()->entries == 1; }));
    });
}

BOOST_AUTO_TEST_CASE(many_writers_leave_one_gapless_chain) {
    on_every_store([](store_place const& place) {
        office here{place};
        constexpr int writers = 8;
        constexpr int each = 25;

        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w)
            threads.emplace_back([&] {
                for (int i = 0; i < each; ++i)
                    here.records.write(acting(network_manager()), noted).value();
            });
        for (auto& thread : threads)
            thread.join();

        BOOST_TEST(entries(here.records) == writers * each);
        BOOST_TEST(
            here.records.read({}, [](changes::reader& view) { return changes::verify(view.db()); })
                .empty());
    });
}

BOOST_AUTO_TEST_CASE(two_servers_on_one_store_write_one_chain) {
    on_every_shared_store([](store_place const& place) {
        office here{place};
        office there{place};

        std::thread other{[&] {
            for (int i = 0; i < 25; ++i)
                there.records.write(acting(network_manager(2)), noted).value();
        }};
        for (int i = 0; i < 25; ++i)
            here.records.write(acting(network_manager(1)), noted).value();
        other.join();

        BOOST_TEST(entries(there.records) == 50);
        BOOST_TEST(
            there.records.read({}, [](changes::reader& view) { return changes::verify(view.db()); })
                .empty());
    });
}

BOOST_AUTO_TEST_CASE(today_is_the_day_in_london) {
    on_every_store([](store_place const& place) {
        office here{place, "2026-07-01T23:30:00Z"};

        auto const today =
            here.records.read({}, [](changes::reader& view) { return view.today(); });

        BOOST_TEST(today.to_string() == "2026-07-02");
    });
}

BOOST_AUTO_TEST_SUITE_END()
