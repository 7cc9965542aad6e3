// Every function of symbols.txt with NULL for every pointer: verbs say MISUSE, accessors nothing,
// and nobody falls.
#include "tests/capi/handles.hpp"

#include <dlfcn.h>

#include <fstream>
#include <map>
#include <set>

using namespace capi_test;

namespace {

std::set<std::string> symbols() {
    std::ifstream file{NETWORK_SYMBOLS};
    BOOST_REQUIRE(file);
    std::set<std::string> names;
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("network_"))
            names.insert(line.substr(0, line.find(' ')));
    return names;
}

/// The functions written by hand, each called with nothing. True: as it should be.
std::map<std::string, bool (*)()> const& by_hand() {
    static std::map<std::string, bool (*)()> const all{
        {"network_version", [] { return network_version() != nullptr; }},
        {"network_status_word",
         [] {
             return network_status_word(static_cast<network_status>(15)) == std::string{"unknown"};
         }},
        {"network_describe", [] { return network_describe(nullptr, nullptr) == NETWORK_MISUSE; }},
        {"network_store_open",
         [] { return network_store_open(nullptr, nullptr, nullptr) == NETWORK_MISUSE; }},
        {"network_store_free", [] { return network_store_free(nullptr), true; }},
        {"network_store_log",
         [] {
             return network_store_log(nullptr, nullptr, nullptr, nullptr, nullptr) ==
                    NETWORK_MISUSE;
         }},
        {"network_session_open",
         [] { return network_session_open(nullptr, nullptr, nullptr, nullptr) == NETWORK_MISUSE; }},
        {"network_session_open_as",
         [] {
             return network_session_open_as(nullptr, nullptr, nullptr, nullptr) == NETWORK_MISUSE;
         }},
        {"network_session_open_console",
         [] {
             return network_session_open_console(nullptr, nullptr, nullptr, nullptr) ==
                    NETWORK_MISUSE;
         }},
        {"network_session_interrupt", [] { return network_session_interrupt(nullptr), true; }},
        {"network_session_free", [] { return network_session_free(nullptr), true; }},
        {"network_input_new", [] { return input{network_input_new()} != nullptr; }},
        {"network_input_copy", [] { return input{network_input_copy(nullptr)} != nullptr; }},
        {"network_input_text",
         [] { return network_input_text(nullptr, nullptr, nullptr, -1), true; }},
        {"network_input_int", [] { return network_input_int(nullptr, nullptr, 1), true; }},
        {"network_input_bool", [] { return network_input_bool(nullptr, nullptr, 1), true; }},
        {"network_input_date", [] { return network_input_date(nullptr, nullptr, 1, 1, 1), true; }},
        {"network_input_null", [] { return network_input_null(nullptr, nullptr), true; }},
        {"network_input_list", [] { return network_input_list(nullptr, nullptr), true; }},
        {"network_input_list_text",
         [] { return network_input_list_text(nullptr, nullptr, nullptr, -1), true; }},
        {"network_input_list_int",
         [] { return network_input_list_int(nullptr, nullptr, 1), true; }},
        {"network_input_list_record",
         [] { return network_input_list_record(nullptr, nullptr, nullptr), true; }},
        {"network_input_record",
         [] { return network_input_record(nullptr, nullptr, nullptr), true; }},
        {"network_input_from_json",
         [] { return network_input_from_json(nullptr, nullptr, -1), true; }},
        {"network_input_clear", [] { return network_input_clear(nullptr), true; }},
        {"network_input_free", [] { return network_input_free(nullptr), true; }},
        {"network_call",
         [] {
             return network_call(nullptr, nullptr, nullptr, -1, nullptr, nullptr) == NETWORK_MISUSE;
         }},
        {"network_call_input",
         [] {
             return network_call_input(nullptr, nullptr, nullptr, nullptr, nullptr) ==
                    NETWORK_MISUSE;
         }},
        {"network_rows_count", [] { return network_rows_count(nullptr) == 0; }},
        {"network_rows_field_count", [] { return network_rows_field_count(nullptr) == 0; }},
        {"network_rows_field_name", [] { return network_rows_field_name(nullptr, 0) == nullptr; }},
        {"network_rows_field", [] { return network_rows_field(nullptr, nullptr) == -1; }},
        {"network_rows_field_type",
         [] { return network_rows_field_type(nullptr, 0) == NETWORK_TYPE_NONE; }},
        {"network_rows_is_null", [] { return network_rows_is_null(nullptr, 0, 0) == 1; }},
        {"network_rows_int", [] { return network_rows_int(nullptr, 0, 0) == 0; }},
        {"network_rows_text", [] { return network_rows_text(nullptr, 0, 0) == nullptr; }},
        {"network_rows_text_length", [] { return network_rows_text_length(nullptr, 0, 0) == 0; }},
        {"network_rows_date",
         [] { return network_rows_date(nullptr, 0, 0, nullptr, nullptr, nullptr) == 0; }},
        {"network_rows_child", [] { return network_rows_child(nullptr, 0, 0) == nullptr; }},
        {"network_rows_json", [] { return network_rows_json(nullptr) == nullptr; }},
        {"network_rows_json_length", [] { return network_rows_json_length(nullptr) == 0; }},
        {"network_rows_next", [] { return network_rows_next(nullptr) == nullptr; }},
        {"network_rows_total", [] { return network_rows_total(nullptr) == 0; }},
        {"network_rows_replayed", [] { return network_rows_replayed(nullptr) == 0; }},
        {"network_rows_free", [] { return network_rows_free(nullptr), true; }},
        {"network_error_status", [] { return network_error_status(nullptr) == NETWORK_OK; }},
        {"network_error_code", [] { return network_error_code(nullptr) == nullptr; }},
        {"network_error_message", [] { return network_error_message(nullptr) == nullptr; }},
        {"network_error_problem_count", [] { return network_error_problem_count(nullptr) == 0; }},
        {"network_error_problem_field",
         [] { return network_error_problem_field(nullptr, 0) == nullptr; }},
        {"network_error_problem_code",
         [] { return network_error_problem_code(nullptr, 0) == nullptr; }},
        {"network_error_problem_message",
         [] { return network_error_problem_message(nullptr, 0) == nullptr; }},
        {"network_error_json", [] { return network_error_json(nullptr) == nullptr; }},
        {"network_error_free", [] { return network_error_free(nullptr), true; }},
        {"network_changes_open",
         [] { return network_changes_open(nullptr, 0, nullptr, nullptr) == NETWORK_MISUSE; }},
        {"network_changes_next",
         [] { return network_changes_next(nullptr, 0, nullptr, nullptr) == NETWORK_MISUSE; }},
        {"network_changes_stop", [] { return network_changes_stop(nullptr), true; }},
        {"network_changes_fd", [] { return network_changes_fd(nullptr) == -1; }},
        {"network_changes_free", [] { return network_changes_free(nullptr), true; }},
    };
    return all;
}

using verb = network_status (*)(network_session*, network_input const*, network_rows**,
                                network_error**);

} // namespace

BOOST_AUTO_TEST_SUITE(capi_nulls)

BOOST_AUTO_TEST_CASE(every_function_survives_nothing) {
    for (auto const& name : symbols()) {
        if (auto const known = by_hand().find(name); known != by_hand().end()) {
            BOOST_TEST(known->second(), name);
            continue;
        }
        auto const named = reinterpret_cast<verb>(dlsym(RTLD_DEFAULT, name.c_str()));
        BOOST_REQUIRE_MESSAGE(named, name << " is in symbols.txt but not in the library");
        BOOST_TEST(named(nullptr, nullptr, nullptr, nullptr) == NETWORK_MISUSE, name);
    }
}

BOOST_AUTO_TEST_CASE(every_function_tried_here_is_listed) {
    auto const listed = symbols();

    for (auto const& [name, unused] : by_hand())
        BOOST_TEST(listed.contains(name), name);
}

BOOST_AUTO_TEST_CASE(a_verb_says_which_argument_must_not_be_null) {
    network_rows* answer = nullptr;
    network_error* why = nullptr;

    BOOST_TEST(network_call(nullptr, "organisations.list", nullptr, 0, &answer, &why) ==
               NETWORK_MISUSE);

    error const held{why};
    BOOST_TEST(network_error_code(why) == std::string{"argument.null"});
    BOOST_TEST(network_error_message(why) == std::string{"session must not be NULL"});
    BOOST_TEST(network_error_json(why) ==
               std::string{R"({"status":"misuse","code":"argument.null",)"
                           R"("message":"session must not be NULL","problems":[]})"});
}

BOOST_AUTO_TEST_CASE(a_failing_verb_leaves_no_answer_behind) {
    auto const open = open_store();
    auto const anybody = visitor(open);
    auto* answer = reinterpret_cast<network_rows*>(1);

    BOOST_TEST(network_call(anybody.get(), "no.such", nullptr, 0, &answer, nullptr) ==
               NETWORK_NOT_FOUND);

    BOOST_TEST(answer == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
