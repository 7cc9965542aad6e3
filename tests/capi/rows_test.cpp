// Answers as tables: fields, types, children, pages.
#include "tests/capi/handles.hpp"

using namespace capi_test;

namespace {

struct small_register {
    store open = open_store();
    session clerk = console(open);

    small_register() {
        must(clerk, "organisations.add",
             R"({"name": "Stroud District Council", "kind": "district", "begins": "1974-04-01",
                 "codes": [{"scheme": "gss", "value": "E07000082"}],
                 "aliases": ["Strowd", "Stroudwater"], "population": 121000,
                 "population_year": 2021})");
        must(clerk, "organisations.add",
             R"({"name": "Witney Town Council", "kind": "town_council"})");
        must(clerk, "organisations.add", R"({"name": "Ynys M\u00f4n", "kind": "welsh_council"})");
    }
    [[nodiscard]] rows card(char const* organisation) const {
        return must(clerk, "organisations.show",
                    "{\"organisation\": \"" + std::string{organisation} + "\"}");
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(capi_rows, small_register)

BOOST_AUTO_TEST_CASE(a_list_is_a_row_per_record) {
    auto const list = must(clerk, "organisations.list", "{}");

    BOOST_TEST(network_rows_count(list.get()) == 3U);
    BOOST_TEST(network_rows_total(list.get()) == 3);
    BOOST_TEST(network_rows_next(list.get()) == nullptr);
    BOOST_TEST(text(list.get(), 0, NETWORK_ORGANISATION_NAME) == "Stroud District Council");
    auto const name = network_rows_field(list.get(), "name");
    BOOST_TEST(network_rows_text_length(list.get(), 2, name) ==
               9U); // the o with its hat has two bytes
}

BOOST_AUTO_TEST_CASE(fields_know_their_names_and_types_even_where_there_is_no_row) {
    auto const none = must(clerk, "organisations.list", R"({"q": "atlantis"})");
    auto const type = [&](char const* field) {
        return network_rows_field_type(none.get(), network_rows_field(none.get(), field));
    };

    BOOST_TEST(network_rows_count(none.get()) == 0U);
    BOOST_TEST(type("id") == NETWORK_TYPE_NUMBER);
    BOOST_TEST(type("name") == NETWORK_TYPE_TEXT);
    BOOST_TEST(type("kind") == NETWORK_TYPE_WORD);
    BOOST_TEST(type("begins") == NETWORK_TYPE_DATE);
    BOOST_TEST(type("position") == NETWORK_TYPE_RECORD);
    BOOST_TEST(type("nickname") == NETWORK_TYPE_NONE);
    BOOST_TEST(network_rows_field_name(none.get(), network_rows_field(none.get(), "slug")) ==
               std::string{"slug"});
}

BOOST_AUTO_TEST_CASE(a_record_is_a_table_of_one_row_with_tables_within) {
    auto const card = this->card("E07000082");

    BOOST_TEST(network_rows_count(card.get()) == 1U);
    auto const* council =
        network_rows_child(card.get(), 0, network_rows_field(card.get(), "organisation"));
    BOOST_TEST(network_rows_count(council) == 1U);
    BOOST_TEST(text(council, 0, "gss_code") == "E07000082");
    BOOST_TEST(network_rows_int(council, 0, network_rows_field(council, "population")) == 121000);
    auto const* aliases =
        network_rows_child(card.get(), 0, network_rows_field(card.get(), "aliases"));
    BOOST_TEST(network_rows_count(aliases) == 2U);
    BOOST_TEST(network_rows_field_name(aliases, 0) == std::string{"value"});
    BOOST_TEST(text(aliases, 0, "value") == "Strowd");
    auto const* lineage =
        network_rows_child(card.get(), 0, network_rows_field(card.get(), "lineage"));
    BOOST_TEST(network_rows_count(lineage) == 0U);
    BOOST_TEST(network_rows_field(lineage, "effective") >= 0);
}

BOOST_AUTO_TEST_CASE(a_child_is_made_once_and_freeing_it_does_no_harm) {
    auto const card = this->card("E07000082");
    auto const field = network_rows_field(card.get(), "organisation");

    auto const* first = network_rows_child(card.get(), 0, field);
    network_rows_free(const_cast<network_rows*>(first));

    BOOST_TEST(network_rows_child(card.get(), 0, field) == first);
    BOOST_TEST(text(first, 0, "gss_code") == "E07000082");
}

BOOST_AUTO_TEST_CASE(dates_come_as_numbers_and_as_text) {
    auto const list = must(clerk, "organisations.list", R"({"q": "stroud"})");
    auto const begins = network_rows_field(list.get(), "begins");
    int year = 0;
    int month = 0;
    int day = 0;

    BOOST_TEST(network_rows_date(list.get(), 0, begins, &year, &month, &day) == 1);

    BOOST_TEST(year == 1974);
    BOOST_TEST(month == 4);
    BOOST_TEST(day == 1);
    BOOST_TEST(text(list.get(), 0, "begins") == "1974-04-01");
    BOOST_TEST(network_rows_date(list.get(), 0, begins, nullptr, nullptr, nullptr) == 1);
}

BOOST_AUTO_TEST_CASE(what_is_null_or_of_another_type_reads_as_nothing) {
    auto const list = must(clerk, "organisations.list", R"({"q": "witney"})");
    auto const* table = list.get();
    auto const begins = network_rows_field(table, "begins");
    auto const name = network_rows_field(table, "name");
    int year = 7;

    BOOST_TEST(network_rows_is_null(table, 0, begins) == 1);
    BOOST_TEST(network_rows_text(table, 0, begins) == nullptr);
    BOOST_TEST(network_rows_date(table, 0, begins, &year, nullptr, nullptr) == 0);
    BOOST_TEST(network_rows_date(table, 0, name, &year, nullptr, nullptr) == 0);
    BOOST_TEST(year == 7);
    BOOST_TEST(network_rows_is_null(table, 0, name) == 0);
    BOOST_TEST(network_rows_int(table, 0, name) == 0);
    BOOST_TEST(network_rows_text(table, 0, network_rows_field(table, "id")) == nullptr);
    BOOST_TEST(network_rows_child(table, 0, name) == nullptr);
}

BOOST_AUTO_TEST_CASE(out_of_range_answers_nothing) {
    auto const list = must(clerk, "organisations.list", "{}");
    auto const* table = list.get();
    auto const name = network_rows_field(table, "name");

    for (int const field : {-1, 1000, name})
        for (std::size_t const row : {std::size_t{0}, std::size_t{3}, SIZE_MAX})
            if (field != name || row != 0) {
                BOOST_TEST(network_rows_text(table, row, field) == nullptr);
                BOOST_TEST(network_rows_is_null(table, row, field) == 1);
            }
    BOOST_TEST(network_rows_field_name(table, -1) == nullptr);
    BOOST_TEST(network_rows_field_name(table, network_rows_field_count(table)) == nullptr);
}

BOOST_AUTO_TEST_CASE(pages_are_walked_by_their_cursor) {
    auto const first = must(clerk, "organisations.list", R"({"limit": 2})");
    BOOST_REQUIRE(network_rows_next(first.get()));
    BOOST_TEST(network_rows_count(first.get()) == 2U);
    BOOST_TEST(network_rows_total(first.get()) == 3);

    input const in{network_input_new()};
    network_input_int(in.get(), "limit", 2);
    network_input_text(in.get(), "after", network_rows_next(first.get()), -1);
    network_rows* answer = nullptr;
    BOOST_REQUIRE_EQUAL(network_organisations_list(clerk.get(), in.get(), &answer, nullptr),
                        NETWORK_OK);
    rows const second{answer};

    BOOST_TEST(network_rows_count(second.get()) == 1U);
    BOOST_TEST(network_rows_next(second.get()) == nullptr);
    BOOST_TEST(text(second.get(), 0, "kind") == "welsh_council");
}

BOOST_AUTO_TEST_CASE(json_is_the_whole_answer) {
    auto const list = must(clerk, "organisations.list", R"({"limit": 1})");

    std::string_view const json{network_rows_json(list.get()),
                                network_rows_json_length(list.get())};

    BOOST_TEST(json.starts_with(R"({"items":[{"id":)"));
    BOOST_TEST(json.ends_with(R"("total":3})"));
    BOOST_TEST(json.size() == std::string{network_rows_json(list.get())}.size());
}

BOOST_AUTO_TEST_CASE(describe_lists_every_operation_with_its_fields) {
    network_rows* answer = nullptr;
    BOOST_REQUIRE_EQUAL(network_describe(&answer, nullptr), NETWORK_OK);
    rows const all{answer};

    std::size_t rename = SIZE_MAX;
    for (std::size_t row = 0; row < network_rows_count(answer); ++row)
        if (text(answer, row, "name") == "organisations.rename")
            rename = row;

    BOOST_REQUIRE(rename != SIZE_MAX);
    auto const* input = network_rows_child(answer, rename, network_rows_field(answer, "input"));
    BOOST_TEST(text(input, 0, "name") == "organisation");
    BOOST_TEST(network_rows_int(input, 0, network_rows_field(input, "required")) == 1);
    BOOST_TEST(network_rows_int(answer, rename, network_rows_field(answer, "changes_something")) ==
               1);
}

BOOST_AUTO_TEST_SUITE_END()
