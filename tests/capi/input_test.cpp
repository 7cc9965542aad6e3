// Inputs: setters never fail, and everything that is wrong comes back from the verb, by field.
#include "tests/capi/handles.hpp"

#include <map>

using namespace capi_test;

namespace {

struct register_of_nothing {
    store open = open_store();
    session clerk = console(open);
    input in{network_input_new()};

    /// The codes of what is wrong, by field.
    std::map<std::string, std::string> problems(char const* operation = "organisations.add") {
        network_rows* answer = nullptr;
        network_error* why = nullptr;
        auto const status = network_call_input(clerk.get(), operation, in.get(), &answer, &why);
        rows const held{answer};
        error const reason{why};
        BOOST_TEST(status == NETWORK_INVALID);
        std::map<std::string, std::string> found;
        for (std::size_t i = 0; i < network_error_problem_count(why); ++i)
            found[network_error_problem_field(why, i)] = network_error_problem_code(why, i);
        return found;
    }
    network_status call(char const* operation) {
        network_rows* answer = nullptr;
        auto const status = network_call_input(clerk.get(), operation, in.get(), &answer, nullptr);
        network_rows_free(answer);
        return status;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(capi_input, register_of_nothing)

BOOST_AUTO_TEST_CASE(all_that_is_missing_is_named_at_once) {
    BOOST_TEST((problems() ==
                std::map<std::string, std::string>{{"name", "required"}, {"kind", "required"}}));
}

BOOST_AUTO_TEST_CASE(what_setters_met_comes_together_with_the_rest) {
    network_input_date(in.get(), "begins", 2023, 2, 30);
    network_input_text(in.get(), "kind", "castle", -1);
    network_input_text(in.get(), "nickname", "x", -1);

    auto const found = problems();

    BOOST_TEST(found.at("begins") == "date.invalid");
    BOOST_TEST(found.at("kind") == "word.unknown");
    BOOST_TEST(found.at("nickname") == "unknown");
    BOOST_TEST(found.at("name") == "required");
    BOOST_TEST(found.size() == 4U);
}

BOOST_AUTO_TEST_CASE(text_that_is_not_utf8_or_holds_a_nul_is_refused_by_name) {
    network_input_text(in.get(), "name", "caf\xe9", -1);
    network_input_text(in.get(), "kind", "dis\0trict", 9);

    auto const found = problems();

    BOOST_TEST(found.at("name") == "text.encoding");
    BOOST_TEST(found.at("kind") == "text.encoding");
    BOOST_TEST(found.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_nul_or_bad_bytes_within_json_are_refused) {
    auto const nul =
        must_fail(clerk, "organisations.add", R"({"name": "a\u0000b", "kind": "district"})");
    auto const bad = must_fail(clerk, "organisations.add", "{\"name\": \"caf\xe9\"}");
    auto const twice = must_fail(clerk, "organisations.add", R"({"name": "a", "name": "b"})");

    BOOST_TEST(network_error_problem_code(nul.get(), 0) == std::string{"text.encoding"});
    BOOST_TEST(network_error_code(bad.get()) == std::string{"json.invalid"});
    BOOST_TEST(network_error_problem_code(twice.get(), 0) == std::string{"duplicate"});
}

BOOST_AUTO_TEST_CASE(keys_that_are_null_or_not_text_are_refused) {
    network_input_int(in.get(), nullptr, 1);
    network_input_int(in.get(), "caf\xe9", 1);

    auto const found = problems();

    BOOST_TEST(found.at("(no key)") == "argument.null");
    BOOST_TEST(found.at("(not text)") == "text.encoding");
}

BOOST_AUTO_TEST_CASE(a_length_ends_a_text_before_its_nul) {
    network_input_text(in.get(), "name", "Stroud District Council and more", 23);
    network_input_text(in.get(), "kind", "districts", 8);

    BOOST_TEST(call("organisations.add") == NETWORK_OK);
    auto const found = must(clerk, "organisations.list", "{}");
    BOOST_TEST(text(found.get(), 0, "name") == "Stroud District Council");
}

BOOST_AUTO_TEST_CASE(faults_within_a_record_carry_their_place) {
    input const code{network_input_new()};
    network_input_text(code.get(), "scheme", "gss", -1);
    network_input_text(code.get(), "value", "caf\xe9", -1);
    network_input_text(in.get(), "name", "Stroud District Council", -1);
    network_input_text(in.get(), "kind", "district", -1);
    network_input_list_record(in.get(), "codes", code.get());

    BOOST_TEST(problems().at("codes.value") == "text.encoding");
}

BOOST_AUTO_TEST_CASE(a_later_value_replaces_an_earlier_one_and_clearing_forgets_faults) {
    network_input_date(in.get(), "begins", 2023, 2, 30);
    network_input_clear(in.get());
    network_input_text(in.get(), "name", "First Name", -1);
    network_input_text(in.get(), "name", "Stroud District Council", -1);
    network_input_text(in.get(), "kind", "district", -1);

    BOOST_TEST(call("organisations.add") == NETWORK_OK);
    auto const found = must(clerk, "organisations.list", "{}");
    BOOST_TEST(text(found.get(), 0, "name") == "Stroud District Council");
}

BOOST_AUTO_TEST_CASE(a_copy_goes_its_own_way) {
    network_input_text(in.get(), "name", "Stroud District Council", -1);
    input const copy{network_input_copy(in.get())};
    network_input_text(in.get(), "kind", "district", -1);
    in.swap(const_cast<input&>(copy));

    BOOST_TEST((problems() == std::map<std::string, std::string>{{"kind", "required"}}));
}

BOOST_AUTO_TEST_CASE(json_sets_fields_and_its_faults_wait_for_the_verb) {
    network_input_from_json(in.get(), R"({"name": "Stroud District Council"})", -1);
    network_input_from_json(in.get(), R"({"kind": "district"} and more)", 20);
    BOOST_TEST(call("organisations.add") == NETWORK_OK);

    network_input_from_json(in.get(), "[1, 2]", -1);
    BOOST_TEST(call("organisations.add") == NETWORK_INVALID);
}

BOOST_AUTO_TEST_CASE(the_same_idempotency_key_gives_the_first_answer_again) {
    constexpr auto& wish =
        R"({"name": "Stroud District Council", "kind": "district", "idempotency_key": "k1"})";

    auto const first = must(clerk, "organisations.add", wish);
    auto const second = must(clerk, "organisations.add", wish);

    BOOST_TEST(network_rows_replayed(first.get()) == 0);
    BOOST_TEST(network_rows_replayed(second.get()) == 1);
    BOOST_TEST(network_rows_json(first.get()) == std::string{network_rows_json(second.get())});
    auto const list = must(clerk, "organisations.list", "{}");
    BOOST_TEST(network_rows_total(list.get()) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
