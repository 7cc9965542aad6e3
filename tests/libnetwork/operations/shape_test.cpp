// Input is checked by its shape: all problems at once, by field, with stable codes.
#include "libnetwork/operations/json.hpp"
#include "libnetwork/operations/shape.hpp"

#include <boost/describe/class.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

using namespace network;
namespace json = boost::json;

namespace network::trial {

enum class colour { red, dark_blue };
BOOST_DESCRIBE_ENUM(colour, red, dark_blue)

struct seat {
    std::string label;
    std::int64_t row = 0;
};
BOOST_DESCRIBE_STRUCT(seat, (), (label, row))
NETWORK_FIELDS(seat, {"label", "Name", {.longest = 5}}, {"row", "Row", {.least = 1, .most = 9}})

struct hall {
    std::string name;
    std::optional<date> opened;
    std::optional<colour> paint;
    std::vector<seat> seats;
    bool heated = false;
    std::optional<money> rent;
    std::optional<instant> seen;
    std::optional<std::string> story;
};
BOOST_DESCRIBE_STRUCT(hall, (), (name, opened, paint, seats, heated, rent, seen, story))
NETWORK_FIELDS(hall, {"name", "Name", {.longest = 10}}, {"opened", "First day"},
               {"paint", "Colour"}, {"seats", "Seats", {.longest = 3}}, {"heated", "Warm"},
               {"rent", "Rent"}, {"seen", "When seen"},
               {"story", "What it saw", {.longest = 20'000}})

} // namespace network::trial

namespace {

using trial::hall;

std::vector<problem> problems(std::string_view text) {
    return operations::problems_in(operations::shape_of<hall>(), json::parse(text).get_object());
}

std::string codes(std::string_view text) {
    std::string all;
    for (auto const& p : problems(text))
        all += p.field + ' ' + p.code + ';';
    return all;
}

hall read(std::string_view text) {
    hall made;
    operations::read_json(json::parse(text), made);
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(shapes)

BOOST_AUTO_TEST_CASE(good_input_has_no_problems_and_reads_as_it_was_meant) {
    constexpr auto text = R"({"name":"Môn","opened":"2024-02-29","paint":"dark_blue","heated":true,
        "seats":[{"label":"A","row":1},{"label":"B","row":9}],"rent":1050,"seen":1700000000123})";

    BOOST_TEST(codes(text) == "");
    auto const made = read(text);
    BOOST_TEST(made.name == "Môn");
    BOOST_TEST(made.opened->to_string() == "2024-02-29");
    BOOST_TEST((made.paint == trial::colour::dark_blue));
    BOOST_TEST(made.seats.size() == 2U);
    BOOST_TEST(made.seats[1].row == 9);
    BOOST_TEST(made.heated);
    BOOST_TEST(made.rent->pence == 1050);
    BOOST_TEST(made.seen->milliseconds == 1'700'000'000'123);
}

BOOST_AUTO_TEST_CASE(every_problem_is_reported_at_once_by_field) {
    auto const found = codes(R"({"opened":"2023-02-29","paint":"green","heated":"yes","colour":1,
        "seats":[{"label":"toolong","row":0},{"row":"x","extra":1}],"rent":1.5})");

    BOOST_TEST(found == "colour unknown;name required;opened date.invalid;paint word.unknown;"
                        "seats.0.label text.too_long;seats.0.row number.too_small;"
                        "seats.1.extra unknown;seats.1.label required;seats.1.row number.invalid;"
                        "heated boolean.invalid;rent number.invalid;");
}

BOOST_AUTO_TEST_CASE(limits_count_characters_items_and_values) {
    BOOST_TEST(codes(R"({"name":"ôôôôôôôôôô"})") == "");
    BOOST_TEST(codes(R"({"name":"ôôôôôôôôôôô"})") == "name text.too_long;");
    BOOST_TEST(codes(R"({"name":"a","seats":[{},{},{},{}]})") == "seats list.too_long;");
    BOOST_TEST(codes(R"({"name":"  "})") == "name required;");
    BOOST_TEST(codes(R"({"name":"a","seats":[{"label":"x","row":10}]})") ==
               "seats.0.row number.too_large;");
    BOOST_TEST(codes(R"({"name":"a","rent":18446744073709551615})") == "rent number.invalid;");
    BOOST_TEST(codes(R"({"name":"a","opened":"2999-01-01"})") == "opened date.too_far;");
}

BOOST_AUTO_TEST_CASE(text_with_nul_or_broken_utf8_is_refused) {
    BOOST_TEST(codes(R"({"name":"a\u0000b"})") == "name text.encoding;");
    json::object broken{{"name", "a\xFF"}};
    auto const found = operations::problems_in(operations::shape_of<hall>(), broken);
    BOOST_TEST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found.front().code == "text.encoding");
}

BOOST_AUTO_TEST_CASE(a_line_that_would_read_otherwise_than_it_is_written_is_refused) {
    BOOST_TEST(codes(R"({"name":"a\u202eb"})") == "name text.direction;");
    BOOST_TEST(codes(R"({"name":"a\u2067b"})") == "name text.direction;");
    BOOST_TEST(codes(R"({"name":"a","story":"a\u202eb"})") == "story text.direction;");
    BOOST_TEST(codes(R"({"name":"a\u2013b"})") == "");
    BOOST_TEST(codes(R"({"name":"a","story":"T\u0177, M\u00f4n, \u05e9\u05dc\u05d5\u05dd"})") ==
               "");
}

BOOST_AUTO_TEST_CASE(a_question_may_hold_what_turns_a_line) {
    auto const asked = json::parse(R"({"name":"a\u202eb"})").get_object();
    BOOST_TEST(operations::problems_in(operations::shape_of<hall>(), asked, false).empty());
}

BOOST_AUTO_TEST_CASE(null_is_not_given_where_a_field_may_be_left_out) {
    BOOST_TEST(codes(R"({"name":"a","opened":null,"paint":null})") == "");
    BOOST_TEST(codes(R"({"name":null})") == "name required;");
    BOOST_TEST(problems("{}").at(0).message == "This is needed: name");
    BOOST_TEST(!read(R"({"name":"a","opened":null})").opened.has_value());
}

BOOST_AUTO_TEST_CASE(a_moment_may_be_milliseconds_iso_text_or_a_day_in_london) {
    auto const seen = [](std::string_view moment) {
        return read(R"({"name":"a","seen":)" + std::string{moment} + "}").seen->to_string();
    };

    BOOST_TEST(seen("0") == "1970-01-01T00:00:00.000Z");
    BOOST_TEST(seen(R"("2026-04-30T09:30:00Z")") == "2026-04-30T09:30:00.000Z");
    BOOST_TEST(seen(R"("2022-07-31")") == "2022-07-31T22:59:59.999Z");
    BOOST_TEST(codes(R"({"name":"a","seen":"yesterday"})") == "seen moment.invalid;");
}

BOOST_AUTO_TEST_CASE(query_fields_become_what_the_shape_says) {
    auto const made = operations::from_fields(
        operations::shape_of<hall>(),
        {{"name", "Hall"}, {"heated", "true"}, {"rent", "50"}, {"opened", ""}, {"paint", "red"}});

    BOOST_TEST(json::serialize(made) == R"({"name":"Hall","heated":true,"rent":50,"paint":"red"})");
    auto const twice = operations::from_fields(operations::shape_of<hall>(),
                                               {{"name", "a"}, {"rent", "1"}, {"rent", "2"}});
    BOOST_TEST(!operations::problems_in(operations::shape_of<hall>(), twice).empty());
}

BOOST_AUTO_TEST_CASE(a_record_writes_and_reads_back_as_itself) {
    auto const made = read(R"({"name":"a","seats":[{"label":"x","row":2}],"paint":"red"})");

    json::value out;
    operations::write_json(made, out);

    BOOST_TEST(json::serialize(out) ==
               R"({"name":"a","opened":null,"paint":"red","seats":[{"label":"x","row":2}],)"
               R"("heated":false,"rent":null,"seen":null,"story":null})");
}

BOOST_AUTO_TEST_CASE(the_text_of_a_record_is_the_text_of_its_value) {
    std::string every_byte;
    for (int byte = 0; byte < 128; ++byte)
        every_byte += static_cast<char>(byte);
    for (auto const& name :
         {std::string{}, every_byte, std::string{"Ynys M\xC3\xB4n, \xE2\x80\x9Cso\xE2\x80\x9D"},
          std::string{"\""}, std::string{"\n\\"}})
        for (auto const rent : {std::int64_t{0}, INT64_MIN, INT64_MAX}) {
            hall made;
            made.name = name;
            made.opened = date::from_ymd(1066, 10, 14);
            made.paint = trial::colour::dark_blue;
            made.seats = {{name, 1}, {"x", -2}};
            made.heated = rent != 0;
            made.rent = money{rent};
            made.seen = instant{rent};

            json::value out;
            operations::write_json(made, out);

            BOOST_TEST(operations::json_text(operations::shape_of<hall>(), &made) ==
                       json::serialize(out));
            BOOST_TEST(out.at("name").as_string() == name);
            BOOST_TEST(out.at("rent").as_int64() == rent);
        }
    page<trial::seat> const one{{{"a", 3}}, "there", 9};
    BOOST_TEST(operations::json_text(operations::shape_of<page<trial::seat>>(), &one) ==
               R"({"items":[{"label":"a","row":3}],"next":"there","total":9})");
    page<trial::seat> const none;
    BOOST_TEST(operations::json_text(operations::shape_of<page<trial::seat>>(), &none) ==
               R"({"items":[],"next":null,"total":0})");
}

BOOST_AUTO_TEST_CASE(a_hostile_body_is_answered_with_at_most_a_hundred_problems) {
    json::object hostile;
    for (int i = 0; i < 100'000; ++i)
        hostile["k" + std::to_string(i)] = i;

    BOOST_TEST(operations::problems_in(operations::shape_of<hall>(), hostile).size() <= 100U);
}

BOOST_AUTO_TEST_SUITE_END()
