// What the header says of threads, for the thread sanitizer to judge: sessions shared, answers read
// from everywhere, feeds stopped from elsewhere, the log replaced while it is written to.
#include "tests/capi/handles.hpp"

#include <atomic>
#include <thread>
#include <vector>

using namespace capi_test;

namespace {

constexpr int workers = 4;

template <class Act>
void at_once(int count, Act act) {
    std::vector<std::thread> threads;
    for (int worker = 0; worker < count; ++worker)
        threads.emplace_back([&act, worker] { act(worker); });
    for (auto& thread : threads)
        thread.join();
}

network_status call(network_session* who, char const* operation, std::string const& json) {
    network_rows* answer = nullptr;
    auto const status = network_call(who, operation, json.data(),
                                     static_cast<ptrdiff_t>(json.size()), &answer, nullptr);
    network_rows_free(answer);
    return status;
}

} // namespace

BOOST_AUTO_TEST_SUITE(capi_threads)

BOOST_AUTO_TEST_CASE(calls_on_one_session_may_overlap) {
    auto const open = open_store();
    auto const clerk = console(open);
    std::atomic<int> failed{0};

    at_once(workers, [&](int worker) {
        for (int turn = 0; turn < 10; ++turn) {
            auto const name = "Council " + std::to_string(worker) + " of " + std::to_string(turn);
            if (call(clerk.get(), "organisations.add",
                     "{\"name\": \"" + name + "\", \"kind\": \"district\"}") != NETWORK_OK ||
                call(clerk.get(), "organisations.list", R"({"q": "council"})") != NETWORK_OK)
                ++failed;
        }
    });

    BOOST_TEST(failed == 0);
    auto const list = must(clerk, "organisations.list", R"({"limit": 1})");
    BOOST_TEST(network_rows_total(list.get()) == workers * 10);
}

BOOST_AUTO_TEST_CASE(an_answer_is_read_from_every_thread) {
    auto const open = open_store();
    auto const clerk = console(open);
    add_district(clerk, "Stroud District Council");
    auto const card =
        must(clerk, "organisations.show", R"({"organisation": "stroud-district-council"})");
    std::atomic<int> right{0};

    at_once(workers, [&](int) {
        auto const* rows = card.get();
        auto const* council = network_rows_child(rows, 0, network_rows_field(rows, "organisation"));
        if (text(council, 0, "name") == "Stroud District Council" && network_rows_json(rows) &&
            network_rows_json(council))
            ++right;
    });

    BOOST_TEST(right == workers);
}

BOOST_AUTO_TEST_CASE(one_input_is_read_by_several_verbs_at_once) {
    auto const open = open_store();
    auto const clerk = console(open);
    input const in{network_input_new()};
    network_input_text(in.get(), "q", "stroud", -1);
    std::atomic<int> right{0};

    at_once(workers, [&](int) {
        network_rows* answer = nullptr;
        if (network_organisations_list(clerk.get(), in.get(), &answer, nullptr) == NETWORK_OK)
            ++right;
        network_rows_free(answer);
    });

    BOOST_TEST(right == workers);
}

BOOST_AUTO_TEST_CASE(feeds_follow_writers_until_they_are_stopped) {
    auto const open = open_store();
    auto const clerk = console(open);
    auto const anybody = visitor(open);
    std::vector<feed> feeds;
    for (int worker = 0; worker < workers; ++worker) {
        network_changes* opened = nullptr;
        BOOST_REQUIRE_EQUAL(network_changes_open(anybody.get(), 0, &opened, nullptr), NETWORK_OK);
        feeds.emplace_back(opened);
    }
    std::atomic<std::int64_t> seen{0};
    std::thread writer{[&] {
        for (int turn = 0; turn < 20; ++turn)
            call(clerk.get(), "organisations.add",
                 "{\"name\": \"Council " + std::to_string(turn) + "\", \"kind\": \"district\"}");
        while (seen < workers * 20)
            std::this_thread::yield();
        for (auto const& one : feeds)
            network_changes_stop(one.get());
    }};

    at_once(workers, [&](int worker) {
        for (;;) {
            network_rows* some = nullptr;
            if (network_changes_next(feeds[static_cast<std::size_t>(worker)].get(), -1, &some,
                                     nullptr) != NETWORK_OK)
                break;
            rows const held{some};
            if (!some)
                break;
            seen += static_cast<std::int64_t>(network_rows_count(some));
        }
    });
    writer.join();

    BOOST_TEST(seen == workers * 20);
}

BOOST_AUTO_TEST_CASE(sessions_come_and_go_while_others_work) {
    auto const open = open_store();
    std::atomic<int> failed{0};

    at_once(workers, [&](int) {
        for (int turn = 0; turn < 20; ++turn) {
            network_session* own = nullptr;
            if (network_session_open(open.get(), nullptr, &own, nullptr) != NETWORK_OK ||
                call(own, "organisations.count", "{}") != NETWORK_OK)
                ++failed;
            network_session_interrupt(own);
            network_session_free(own);
            network_store_log(
                open.get(), [](void*, network_log_level, char const*) {}, nullptr, nullptr,
                nullptr);
        }
    });

    BOOST_TEST(failed == 0);
}

BOOST_AUTO_TEST_SUITE_END()
