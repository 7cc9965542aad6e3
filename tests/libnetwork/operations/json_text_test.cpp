// What arrives as JSON is either read as it was meant or refused by name.
#include "libnetwork/operations/json_text.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

using namespace network;

namespace {

std::string code_of(std::string_view text) {
    auto const read = operations::read_object(text);
    return read.has_error() ? read.error().code : "read";
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_text)

BOOST_AUTO_TEST_CASE(an_object_is_read_as_it_stands) {
    auto const read =
        operations::read_object(R"( {"a": 1, "b": [{"a": "x"}, {"a": null}], "c": true} )");

    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(boost::json::serialize(*read) == R"({"a":1,"b":[{"a":"x"},{"a":null}],"c":true})");
}

BOOST_AUTO_TEST_CASE(nothing_counts_as_an_empty_object) {
    BOOST_TEST(operations::read_object("").value().empty());
    BOOST_TEST(operations::read_object(" \n").value().empty());
}

BOOST_AUTO_TEST_CASE(a_key_given_twice_is_refused_by_name) {
    auto const read =
        operations::read_object(R"({"name": "a", "nested": {"name": 1}, "name": "b"})");

    BOOST_REQUIRE(read.has_error());
    BOOST_REQUIRE_EQUAL(read.error().problems.size(), 1U);
    BOOST_TEST(read.error().problems[0].field == "name");
    BOOST_TEST(read.error().problems[0].code == "duplicate");
}

BOOST_AUTO_TEST_CASE(an_escaped_key_is_the_same_key) {
    BOOST_TEST(code_of(R"({"name": 1, "n\u0061me": 2})") == "input.invalid");
    BOOST_TEST(code_of(R"({"": 1, "": 2})") == "input.invalid");
}

BOOST_AUTO_TEST_CASE(equal_keys_of_different_objects_are_no_duplicates) {
    BOOST_TEST(code_of(R"({"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 1}]})") == "read");
}

BOOST_AUTO_TEST_CASE(ten_thousand_levels_are_refused) {
    std::string deep = "{\"a\":";
    for (int level = 0; level < 10'000; ++level)
        deep += '[';

    BOOST_TEST(code_of(deep) == "json.too_deep");
}

BOOST_AUTO_TEST_CASE(an_object_with_very_many_keys_is_refused) {
    std::string wide = "{";
    for (int key = 0; key < 300; ++key)
        wide += (key ? ",\"k" : "\"k") + std::to_string(key) + "\":1";

    BOOST_TEST(code_of(wide + "}") == "json.too_many_keys");
}

BOOST_AUTO_TEST_CASE(what_is_no_json_object_is_refused) {
    BOOST_TEST(code_of("[1]") == "json.not_an_object");
    BOOST_TEST(code_of("null") == "json.not_an_object");
    BOOST_TEST(code_of("{\"a\":1} x") == "json.invalid");
    BOOST_TEST(code_of("{\"a\":1") == "json.invalid");
    BOOST_TEST(code_of("{\"a\":01}") == "json.invalid");
    BOOST_TEST(code_of("{\"a\":\"\xff\"}") == "json.invalid");
    BOOST_TEST(code_of("{\"a\":1,}") == "json.invalid");
    BOOST_TEST(code_of("{/* c */}") == "json.invalid");
}

BOOST_AUTO_TEST_SUITE_END()
