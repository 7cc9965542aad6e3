// A request with an idempotency key happens once, whoever repeats it and how often.
#include "libnetwork/changes/idempotency.hpp"

#include "tests/support/office.hpp"

#include <thread>

using namespace network;
using namespace network::test;

namespace {

/// The use case of every case: notes something once per key, and answers the entry's number.
result<std::string> once(changes::records& office, viewer const& who, std::string const& key,
                         std::string const& digest, std::string const& operation = "test.note") {
    return office.write(
        acting(who, operation), [&](changes::unit_of_work& work) -> result<std::string> {
            NETWORK_TRY(auto const earlier, changes::answer_to(work, key, operation, digest));
            if (earlier)
                return *earlier;
            auto const answer =
                std::to_string(work.record({.event = "test.noted", .subject_kind = "test"}));
            changes::keep_answer(work, key, operation, digest, answer);
            return answer;
        });
}

std::int64_t journal_entries(changes::records& office) {
    return office.read({}, [](changes::reader& view) { return changes::newest(view.db()); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(idempotency_keys)

BOOST_AUTO_TEST_CASE(a_repeat_gets_the_first_answer_and_does_nothing) {
    on_every_store([](store_place const& place) {
        office here{place};

        auto const first = once(here.records, network_manager(), "k1", "d1").value();
        auto const again = once(here.records, network_manager(), "k1", "d1").value();
        auto const other = once(here.records, network_manager(), "k2", "d1").value();

        BOOST_TEST(first == again);
        BOOST_TEST(first != other);
        BOOST_TEST(journal_entries(here.records) == 2);
    });
}

BOOST_AUTO_TEST_CASE(a_key_used_for_something_else_is_refused) {
    on_every_store([](store_place const& place) {
        office here{place};
        once(here.records, network_manager(), "k1", "d1").value();

        BOOST_TEST(once(here.records, network_manager(), "k1", "d2").error().code ==
                   "idempotency.reused");
        BOOST_TEST(once(here.records, network_manager(), "k1", "d1", "test.other").error().code ==
                   "idempotency.reused");
        BOOST_TEST(once(here.records, network_manager(2), "k1", "d2").has_value());
    });
}

BOOST_AUTO_TEST_CASE(sixteen_clients_with_one_key_do_it_once) {
    on_every_store([](store_place const& place) {
        office here{place};

        std::vector<std::thread> clients;
        for (int c = 0; c < 16; ++c)
            clients.emplace_back(
                [&] { once(here.records, network_manager(), "same", "d").value(); });
        for (auto& client : clients)
            client.join();

        BOOST_TEST(journal_entries(here.records) == 1);
    });
}

BOOST_AUTO_TEST_CASE(old_answers_are_forgotten_and_young_ones_kept) {
    on_every_store([](store_place const& place) {
        office here{place};
        once(here.records, network_manager(), "old", "d").value();
        here.time.set(instant::parse("2026-11-25T09:00:00Z").value());
        once(here.records, network_manager(), "young", "d").value();

        auto const gone = here.records
                              .write(acting(network_manager()),
                                     [](changes::unit_of_work& work) -> result<std::int64_t> {
                                         return changes::forget_answers(
                                             work, instant::parse("2026-11-24T00:00:00Z").value());
                                     })
                              .value();

        BOOST_TEST(gone == 1);
        once(here.records, network_manager(), "young", "d").value();
        BOOST_TEST(journal_entries(here.records) == 2);
    });
}

BOOST_AUTO_TEST_SUITE_END()
