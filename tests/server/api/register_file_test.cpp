// The register as a file: no cell becomes a formula, and a reader of CSV gets back what was there.
#include "server/api/register_file.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using namespace network;
using api::csv_cell;

namespace {

organisations::register_export two_rows() {
    organisations::register_export all;
    all.as_on = *date::parse("2022-07-31");
    all.sources = {"A source, CC BY 4.0"};
    all.rows.resize(2);
    all.rows[0].id = 1;
    all.rows[0].name = "=HYPERLINK(\"http://evil.example\")";
    all.rows[0].longitude = -2'800'000;
    all.rows[0].begins = date::parse("1850-01-02");
    all.rows[1].id = 2;
    all.rows[1].name = "Armagh City, Banbridge and Craigavon";
    return all;
}

std::string written(api::file_format format) {
    std::string all;
    api::write_register(two_rows(), format, [&](std::string_view bytes) { all += bytes; });
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(text_that_a_spreadsheet_might_run_gets_one_apostrophe) {
    for (std::string const first : {"=", "+", "-", "@", "'", "\t", "\r"})
        BOOST_TEST(csv_cell(first + "1", true).find('\'' + first) != std::string::npos);
    BOOST_TEST(csv_cell("Oldham", true) == "Oldham");
    BOOST_TEST(csv_cell("a=b", true) == "a=b");
    BOOST_TEST(csv_cell("-2800000", false) == "-2800000");
}

BOOST_AUTO_TEST_CASE(commas_quotes_and_line_ends_are_quoted) {
    BOOST_TEST(csv_cell("a,b", true) == "\"a,b\"");
    BOOST_TEST(csv_cell("say \"hi\"", true) == "\"say \"\"hi\"\"\"");
    BOOST_TEST(csv_cell("two\nlines", true) == "\"two\nlines\"");
    BOOST_TEST(csv_cell("=a,\"b\"", true) == "\"'=a,\"\"b\"\"\"");
}

BOOST_AUTO_TEST_CASE(csv_has_a_heading_and_a_line_for_each_organisation) {
    auto const text = written(api::file_format::csv);

    BOOST_TEST(text.starts_with("id,slug,name,"));
    BOOST_TEST(text.find("\r\n1,,\"'=HYPERLINK(\"\"http://evil.example\"\")\"") !=
               std::string::npos);
    BOOST_TEST(text.find(",-2.800000,") !=
               std::string::npos); // degrees, as a number: no apostrophe
    BOOST_TEST(text.find("\"Armagh City, Banbridge and Craigavon\"") != std::string::npos);
    BOOST_TEST(text.ends_with("\r\n"));
}

BOOST_AUTO_TEST_CASE(json_is_json_with_the_sources_beside_the_rows) {
    auto const read = boost::json::parse(written(api::file_format::json));

    BOOST_TEST(read.at("as_on").as_string() == "2022-07-31");
    BOOST_TEST(read.at("sources").as_array().size() == 1U);
    BOOST_TEST(read.at("rows").as_array().size() == 2U);
    BOOST_TEST(read.at("rows").as_array()[0].at("longitude").as_string() == "-2.800000");
    BOOST_TEST(read.at("rows").as_array()[0].at("latitude").is_null());
    BOOST_TEST(read.at("rows").as_array()[0].at("name").as_string() ==
               "=HYPERLINK(\"http://evil.example\")");
}

BOOST_AUTO_TEST_CASE(xlsx_is_a_zip_file_whose_sheet_holds_no_formula) {
    auto const bytes = written(api::file_format::xlsx);

    BOOST_TEST(bytes.starts_with("PK\x03\x04"));
    BOOST_TEST(bytes.find("xl/worksheets/sheet1.xml") != std::string::npos);
    BOOST_TEST(bytes.find("xl/calcChain.xml") == std::string::npos);
}
