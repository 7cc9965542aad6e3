// Memory that runs out: every allocation of every verb is made to fail once, and then all from
// there on. The verb says NO_MEMORY or comes to its usual end; the next call finds the store as it
// was. Replaces operator new, so it is a program of its own; leaks are for the address sanitizer to
// find.
#include "tests/capi/handles.hpp"

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <new>
#include <vector>

using namespace capi_test;

namespace {

enum class fate { once, for_ever };

std::atomic<std::int64_t> left{-1}; ///< allocations until one fails; below nought: none fails
std::atomic<fate> from_there{fate::once};
std::atomic<bool> failed{false};

bool must_fail_now() {
    if (left.load(std::memory_order_relaxed) < 0)
        return false;
    auto const before = left.fetch_sub(1);
    if (before > 0)
        return false;
    if (from_there == fate::for_ever)
        left = 0;
    return failed = true;
}

/// Lets the allocation after `count` others fail while it lives.
class shortage {
  public:
    shortage(std::int64_t count, fate what) {
        failed = false;
        from_there = what;
        left = count;
    }
    ~shortage() { left = -1; }
    shortage(shortage const&) = delete;
    shortage& operator=(shortage const&) = delete;
};

} // namespace

// g++ 12 sees these pairs of new and free apart when a sanitizer is built in, and warns in vain.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

void* operator new(std::size_t size) {
    if (must_fail_now())
        throw std::bad_alloc{};
    if (auto* memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc{};
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept {
    return must_fail_now() ? nullptr : std::malloc(size ? size : 1);
}
void* operator new[](std::size_t size) {
    return operator new(size);
}
void* operator new[](std::size_t size, std::nothrow_t const& none) noexcept {
    return operator new(size, none);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::nothrow_t const&) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace {

/// Inputs that lead deep into the operations that have more than a list to give.
std::string input_of(std::string const& operation) {
    if (operation == "organisations.add")
        return R"({"name": "Rother District Council", "kind": "district", "begins": "1974-04-01",
                   "codes": [{"scheme": "gss", "value": "E07000064"}], "aliases": ["Rother"]})";
    if (operation == "organisations.rename")
        return R"({"organisation": "E07000082", "name": "Stroud Council"})";
    if (operation == "organisations.change")
        return R"({"organisation": "E07000082", "control": "green"})";
    if (operation == "organisations.show")
        return R"({"organisation": "E07000082"})";
    if (operation == "organisations.lookup")
        return R"({"q": "E07000082"})";
    if (operation.starts_with("reorganisations.") && !operation.ends_with("undo"))
        return R"({"kind": "merge", "on": "2099-04-01", "predecessors": ["E07000082", "witney-town-council"],
                   "successors": [{"name": "Greater Stroud Council", "kind": "unitary"}]})";
    if (operation.starts_with("duplicates.") && !operation.ends_with("undo"))
        return R"({"kept": "E07000082", "duplicate": "witney-town-council"})";
    return "{}";
}

struct swept_register {
    std::string uri = "sqlite::memory:";
    store open;
    session clerk;

    swept_register() { begin_anew(); }
    void begin_anew() {
        clerk.reset();
        open.reset();
        open = open_store(uri);
        clerk = console(open);
        if (uri != "sqlite::memory:" && number_of_changes() > 0)
            return;
        must(clerk, "organisations.add",
             R"({"name": "Stroud District Council", "kind": "district",
                 "codes": [{"scheme": "gss", "value": "E07000082"}]})");
        must(clerk, "organisations.add",
             R"({"name": "Witney Town Council", "kind": "town_council"})");
    }

    network_status call(std::string const& operation, std::string const& json) {
        network_rows* answer = nullptr;
        network_error* why = nullptr;
        auto const status = network_call(clerk.get(), operation.c_str(), json.data(),
                                         static_cast<ptrdiff_t>(json.size()), &answer, &why);
        if (status == NETWORK_OK ? !answer || why : answer || !why)
            BOOST_ERROR(operation << ": answer and error do not fit the status");
        for (std::size_t i = 0; i < network_rows_count(answer); ++i)
            network_rows_child(answer, i, 0);
        network_rows_json(answer);
        network_rows_free(answer);
        network_error_free(why);
        return status;
    }

    std::int64_t number_of_changes() {
        auto const trail = must(clerk, "audit.list", R"({"limit": 1})");
        return network_rows_total(trail.get());
    }

    /// Fails every `stride`-th allocation of one verb in turn; how often one failed.
    int sweep(std::string const& operation, fate what, std::int64_t stride) {
        auto const json = input_of(operation);
        int times = 0;
        for (std::int64_t count = 0;; count += count < 100 ? 1 : stride) {
            auto const before = number_of_changes();
            network_status status{};
            {
                shortage const now{count, what};
                status = call(operation, json);
            }
            if (!failed)
                return times;
            ++times;
            if (status == NETWORK_NO_MEMORY) {
                if (number_of_changes() != before)
                    BOOST_ERROR(operation << " changed something for want of memory");
            } else if (status == NETWORK_INTERNAL || status == NETWORK_MISUSE) {
                BOOST_ERROR(operation << " after " << count << " allocations says "
                                      << network_status_word(status));
                return times;
            } else if (number_of_changes() != before) {
                begin_anew();
            }
        }
    }
};

std::vector<std::string> operations() {
    network_rows* answer = nullptr;
    network_describe(&answer, nullptr);
    rows const held{answer};
    std::vector<std::string> names;
    for (std::size_t row = 0; row < network_rows_count(answer); ++row)
        names.push_back(text(answer, row, "name"));
    return names;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(capi_memory, swept_register)

BOOST_AUTO_TEST_CASE(every_verb_survives_one_failed_allocation) {
    for (auto const& operation : operations())
        BOOST_TEST(sweep(operation, fate::once, 13) > 0, operation);
}

BOOST_AUTO_TEST_CASE(every_verb_survives_memory_that_stays_away) {
    for (auto const& operation : operations())
        BOOST_TEST(sweep(operation, fate::for_ever, 37) > 0, operation);
}

BOOST_AUTO_TEST_CASE(the_writer_of_a_file_survives_too) {
    std::string folder = std::filesystem::temp_directory_path() / "capi-memory-XXXXXX";
    BOOST_REQUIRE(mkdtemp(folder.data()));
    uri = "sqlite:" + folder + "/register.db";
    begin_anew();

    for (std::string const operation :
         {"organisations.add", "organisations.rename", "organisations.show"})
        for (auto const what : {fate::once, fate::for_ever})
            BOOST_TEST(sweep(operation, what, 37) > 0, operation);

    clerk.reset();
    open.reset();
    std::filesystem::remove_all(folder);
}

BOOST_AUTO_TEST_CASE(opening_and_following_survive_too) {
    int opened = 0;
    for (std::int64_t count = 0; opened < 3; count += 5) {
        network_store* made = nullptr;
        network_session* who = nullptr;
        network_changes* follower = nullptr;
        {
            shortage const now{count, fate::once};
            if (network_store_open("sqlite::memory:", &made, nullptr) == NETWORK_OK &&
                network_session_open(made, nullptr, &who, nullptr) == NETWORK_OK)
                network_changes_open(who, 0, &follower, nullptr);
        }
        opened += !failed;
        BOOST_TEST((failed || follower));
        network_changes_free(follower);
        network_session_free(who);
        network_store_free(made);
    }
}

BOOST_AUTO_TEST_CASE(an_input_that_found_no_memory_is_refused_by_the_verb) {
    network_input* in = nullptr;
    {
        shortage const now{0, fate::for_ever};
        in = network_input_new();
        network_input_text(in, "name", "Rother District Council", -1);
    }
    network_rows* answer = nullptr;
    network_error* why = nullptr;

    BOOST_TEST(network_organisations_add(clerk.get(), in, &answer, &why) == NETWORK_NO_MEMORY);

    BOOST_TEST(network_error_code(why) == std::string{"memory.exhausted"});
    network_error_free(why);
    network_input_free(in);
}

BOOST_AUTO_TEST_CASE(a_setter_without_memory_makes_the_verb_say_so) {
    input const in{network_input_new()};
    {
        shortage const now{0, fate::for_ever};
        network_input_text(in.get(), "name", "A name that is too long to be kept in place", -1);
    }
    network_rows* answer = nullptr;

    BOOST_TEST(network_organisations_add(clerk.get(), in.get(), &answer, nullptr) ==
               NETWORK_NO_MEMORY);
    network_input_clear(in.get());
    BOOST_TEST(network_organisations_add(clerk.get(), in.get(), &answer, nullptr) ==
               NETWORK_INVALID);
}

BOOST_AUTO_TEST_SUITE_END()
