// Opening stores and sessions, and closing them in any order.
#include "tests/capi/handles.hpp"

#include <filesystem>

using namespace capi_test;

namespace {

std::string code_of_opening(char const* uri, network_status& status) {
    network_store* opened = nullptr;
    network_error* why = nullptr;
    status = network_store_open(uri, &opened, &why);
    store const held{opened};
    error const reason{why};
    return why ? network_error_code(why) : "";
}

struct temporary_folder {
    std::filesystem::path path = [] {
        std::string place = std::filesystem::temp_directory_path() / "capi-test-XXXXXX";
        BOOST_REQUIRE(mkdtemp(place.data()));
        return std::filesystem::path{place};
    }();
    ~temporary_folder() { std::filesystem::remove_all(path); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(capi_store)

BOOST_AUTO_TEST_CASE(the_version_is_that_of_the_header) {
    BOOST_TEST(network_version() == std::string{NETWORK_VERSION});
    BOOST_TEST(network_version() == std::to_string(NETWORK_VERSION_MAJOR) + "." +
                                        std::to_string(NETWORK_VERSION_MINOR) + "." +
                                        std::to_string(NETWORK_VERSION_PATCH));
}

BOOST_AUTO_TEST_CASE(an_address_of_no_known_kind_is_misuse) {
    network_status status{};

    BOOST_TEST(code_of_opening("mysql://somewhere", status) == "store.uri");
    BOOST_TEST(status == NETWORK_MISUSE);
    BOOST_TEST(code_of_opening("", status) == "store.uri");
    BOOST_TEST(code_of_opening("sqlite:\xff", status) == "input.invalid");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_store_is_told_and_left_alone) {
    temporary_folder const folder;
    auto const file = folder.path / "notes.txt";
    {
        std::unique_ptr<std::FILE, int (*)(std::FILE*)> const out{std::fopen(file.c_str(), "w"),
                                                                  std::fclose};
        for (int line = 0; line < 200; ++line)
            std::fputs("This is a shopping list and no database.\n", out.get());
    }
    network_status status{};

    auto const code = code_of_opening(("sqlite:" + file.string()).c_str(), status);

    BOOST_TEST(code == "store.corrupt");
    BOOST_TEST(status == NETWORK_INTERNAL);
    BOOST_TEST(std::filesystem::file_size(file) == 200U * 41U);
}

BOOST_AUTO_TEST_CASE(what_one_process_wrote_is_there_when_the_store_is_opened_again) {
    temporary_folder const folder;
    auto const uri = "sqlite:" + (folder.path / "register.db").string();
    add_district(console(open_store(uri)), "Stroud District Council");

    auto const again = open_store(uri);
    auto const found =
        must(visitor(again), "organisations.lookup", R"({"q": "Stroud District Council"})");

    auto const* living =
        network_rows_child(found.get(), 0, network_rows_field(found.get(), "living"));
    BOOST_TEST(text(living, 0, "name") == "Stroud District Council");
}

BOOST_AUTO_TEST_CASE(handles_may_be_closed_in_any_order) {
    auto store = open_store();
    auto clerk = console(store);
    network_changes* opened = nullptr;
    BOOST_REQUIRE_EQUAL(network_changes_open(clerk.get(), 0, &opened, nullptr), NETWORK_OK);
    feed follower{opened};

    store.reset();
    auto const id = add_district(clerk, "Stroud District Council");
    auto answer = must(clerk, "organisations.lookup", R"({"q": "Stroud District Council"})");
    clerk.reset();
    network_rows* changes = nullptr;
    BOOST_REQUIRE_EQUAL(network_changes_next(follower.get(), 0, &changes, nullptr), NETWORK_OK);
    rows const held{changes};
    follower.reset();

    BOOST_TEST(network_rows_int(changes, 0, network_rows_field(changes, "subject")) == id);
    BOOST_TEST(network_rows_json_length(answer.get()) > 0U);
}

BOOST_AUTO_TEST_CASE(a_visitor_reads_and_may_not_write) {
    auto const store = open_store();
    auto const anybody = visitor(store);

    auto const list = must(anybody, "organisations.list", "{}");
    auto const refused =
        must_fail(anybody, "organisations.add", R"({"name": "X", "kind": "district"})");

    BOOST_TEST(network_rows_count(list.get()) == 0U);
    BOOST_TEST(network_rows_field(list.get(), "name") >= 0);
    BOOST_TEST(network_error_status(refused.get()) == NETWORK_UNAUTHENTICATED);
    BOOST_TEST(network_error_code(refused.get()) == std::string{"sign_in.required"});
}

BOOST_AUTO_TEST_CASE(an_unknown_token_or_address_opens_no_session) {
    auto const store = open_store();
    network_session* opened = nullptr;
    network_error* why = nullptr;

    BOOST_TEST(network_session_open(store.get(), "not a token", &opened, &why) ==
               NETWORK_UNAUTHENTICATED);
    BOOST_TEST(!opened);
    network_error_free(why);
    BOOST_TEST(network_session_open_as(store.get(), "nobody@example.org", &opened, &why) ==
               NETWORK_NOT_FOUND);
    BOOST_TEST(!opened);
    network_error_free(why);
    BOOST_TEST(network_session_open_console(store.get(), "a b", &opened, &why) == NETWORK_INVALID);
    BOOST_TEST(!opened);
    network_error_free(why);
}

BOOST_AUTO_TEST_CASE(the_console_stands_in_the_audit_trail_by_its_name) {
    auto const store = open_store();
    auto const clerk = console(store);
    add_district(clerk, "Stroud District Council");

    auto const trail = must(clerk, "audit.list", R"({"limit": 10})");

    BOOST_TEST(text(trail.get(), 0, "actor") == "console:test");
    BOOST_TEST(text(trail.get(), 0, "operation") == "organisations.add");
}

BOOST_AUTO_TEST_CASE(the_payload_of_the_log_goes_when_the_sink_does) {
    int freed = 0;
    auto const sink = [](void*, network_log_level, char const*) {};
    auto const free_payload = [](void* payload) { ++*static_cast<int*>(payload); };
    auto store = open_store();

    BOOST_TEST(network_store_log(store.get(), sink, &freed, free_payload, nullptr) == NETWORK_OK);
    BOOST_TEST(freed == 0);
    BOOST_TEST(network_store_log(store.get(), sink, &freed, free_payload, nullptr) == NETWORK_OK);
    BOOST_TEST(freed == 1);
    store.reset();
    BOOST_TEST(freed == 2);
}

BOOST_AUTO_TEST_SUITE_END()
