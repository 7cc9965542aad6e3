// Word documents as the boxes of a resource. The documents are made here, part by part, as word
// processors write them.
#include "libnetwork/learning/word_file.hpp"

#include "libnetwork/learning/word_heading.hpp"

#include <boost/test/unit_test.hpp>

#include <zip.h>

#include <cstring>
#include <map>

namespace network::learning {
namespace {

/// The bytes of a zip file with these parts.
std::string zipped(std::map<std::string, std::string> const& parts) {
    zip_error_t failed;
    zip_error_init(&failed);
    auto* const source = zip_source_buffer_create(nullptr, 0, 0, &failed);
    zip_source_keep(source);
    auto* const archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &failed);
    for (auto const& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0),
                     ZIP_FL_OVERWRITE);
    BOOST_TEST_REQUIRE(zip_close(archive) == 0);
    zip_stat_t about;
    zip_source_stat(source, &about);
    std::string bytes(about.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

std::string paragraph(std::string const& text, std::string const& properties = {}) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r></w:p>";
}
std::string styled(std::string const& style, std::string const& text) {
    return paragraph(text, "<w:pStyle w:val=\"" + style + "\"/>");
}
std::string item(std::string const& text) {
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
}

std::string document(std::string const& body) {
    return "<?xml version=\"1.0\"?><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           "><w:body>" +
           body + "<w:sectPr/></w:body></w:document>";
}
std::string docx(std::string const& body, std::map<std::string, std::string> parts = {}) {
    parts["word/document.xml"] = document(body);
    parts["word/styles.xml"] =
        "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading "
        "1\"/></w:style>"
        "<w:style w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
    return zipped(parts);
}

std::string refused(std::string const& bytes) {
    auto const read = boxes_from_docx(bytes);
    return read.has_error() ? read.error().problems.front().code : "nothing";
}

} // namespace

BOOST_AUTO_TEST_SUITE(word_files)

BOOST_AUTO_TEST_CASE(what_stands_under_a_heading_goes_into_its_box) {
    auto const read = boxes_from_docx(
        docx(styled("berschrift1", "A tool library") + paragraph("Four hundred tools are lent.") +
             styled("Heading2", "What we did") + paragraph("The council gave a shop.") +
             item("Saws") + item("Drills") + paragraph("It opened in May.") +
             styled("Heading2", "Outcomes and impact") + paragraph("Nine hundred borrowed.") +
             styled("Heading2", "Costs") + paragraph("12,000 pounds") +
             "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>What we would do differently</w:t></w:r></w:p>" +
             paragraph("Begin sooner.")));

    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->title == "A tool library");
    BOOST_TEST(read->what_was_done == "Four hundred tools are lent.\n\nThe council gave a "
                                      "shop.\n\n- Saws\n- Drills\n\nIt opened in May.");
    BOOST_TEST(read->outcome == "Nine hundred borrowed.");
    BOOST_TEST(read->cost == "12,000 pounds");
    BOOST_TEST(read->differently == "Begin sooner.");
}

BOOST_AUTO_TEST_CASE(the_title_is_the_property_where_the_document_has_one) {
    auto const read = boxes_from_docx(docx(
        styled("berschrift1", "Draft three") + paragraph("Words."),
        {{"docProps/core.xml",
          "<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\"><dc:title>A tool library</dc:title>"
          "</cp:coreProperties>"}}));

    BOOST_TEST(read->title == "A tool library");
    BOOST_TEST(read->what_was_done == "Draft three\n\nWords.");
}

BOOST_AUTO_TEST_CASE(pictures_deletions_and_odd_spaces_do_not_come_along) {
    auto const read = boxes_from_docx(
        docx("<w:p><w:r><w:t>co\xC2\xADop\xE2\x80\x8B"
             "erative\xC2\xA0life</w:t><w:tab/><w:t>here</w:t></w:r>"
             "<w:del><w:r><w:delText>struck out</w:delText></w:r></w:del>"
             "<w:r><w:drawing><w:t>picture</w:t></w:drawing></w:r></w:p>"
             "<w:tbl><w:tr><w:tc>" +
             paragraph("Year") + "</w:tc><w:tc>" + paragraph("2022") + "</w:tc></w:tr></w:tbl>"));

    BOOST_TEST(read->what_was_done == "cooperative life here\n\nYear | 2022");
}

BOOST_AUTO_TEST_CASE(year_place_stage_and_numbers_go_into_their_boxes) {
    auto const read = boxes_from_docx(docx(
        styled("Heading2", "Place") + paragraph("Eastmere") + styled("Heading2", "Year:") +
        paragraph("2022") + styled("Heading2", "Stage") + paragraph("Scaled up") +
        styled("Heading2", "Numbers") + paragraph("400 tools") + styled("Title", "A tool library") +
        styled("Heading2", "What we did") + paragraph("The council gave a shop.")));

    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->title == "A tool library");
    BOOST_TEST(read->place == "Eastmere");
    BOOST_TEST(read->year.value_or(0) == 2022);
    BOOST_TEST((read->stage == stage::scaled));
    BOOST_TEST(read->numbers == "400 tools");
    BOOST_TEST(read->what_was_done == "The council gave a shop.");
}

BOOST_AUTO_TEST_CASE(what_no_box_can_take_as_text_stays_under_its_heading_and_can_be_named) {
    auto const read = boxes_from_docx(
        docx(styled("Heading2", "Partners") + paragraph("Westmere Borough Council") +
             styled("Heading2", "Year") + paragraph("Since the flood") +
             styled("Heading2", "Where we go next") + paragraph("To the harbour.")));

    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->title == "Where we go next");
    BOOST_TEST(read->what_was_done == "Partners\n\nWestmere Borough Council\n\nYear\n\nSince the "
                                      "flood\n\nTo the harbour.");
    auto const left = learning::rules::headings_left(read->what_was_done);
    BOOST_TEST((left == std::vector<std::string>{"Partners", "Year"}));
}

BOOST_AUTO_TEST_CASE(a_row_of_a_table_is_a_line_and_a_table_around_a_form_is_read_cell_by_cell) {
    auto const cell = [](std::string const& inner) { return "<w:tc>" + inner + "</w:tc>"; };
    auto const row = [](std::string const& cells) { return "<w:tr>" + cells + "</w:tr>"; };

    auto const read = boxes_from_docx(docx(
        "<w:tbl>" + row(cell(paragraph("")) + cell(paragraph("2021")) + cell(paragraph("2022"))) +
        row(cell(paragraph("Tools")) + cell(paragraph("100")) + cell(paragraph("400"))) +
        "</w:tbl>" + paragraph("So it grew.") + "<w:tbl>" +
        row(cell(styled("Heading2", "Outcome")) + cell(paragraph("One.") + paragraph("Two."))) +
        "</w:tbl>"));

    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->what_was_done == "| 2021 | 2022\nTools | 100 | 400\n\nSo it grew.");
    BOOST_TEST(read->outcome == "One.\n\nTwo.");
}

BOOST_AUTO_TEST_CASE(what_is_no_document_is_refused_with_the_reason) {
    auto const whole = docx(paragraph("Words."));

    BOOST_TEST(refused("") == "docx.none");
    BOOST_TEST(refused("plain words") == "docx.none");
    BOOST_TEST(refused(zipped({{"something/else.xml", "<a/>"}})) == "docx.none");
    BOOST_TEST(refused(whole.substr(0, whole.size() / 2)) == "docx.none");
    BOOST_TEST(refused(zipped({{"word/document.xml", "<w:document><w:body>"}})) == "xml.malformed");
    BOOST_TEST(refused(docx("")) == "docx.empty");
    BOOST_TEST(refused(std::string(largest_word_file + 1, 'x')) == "file.too_large");
    BOOST_TEST(refused(whole) == "nothing");
}

BOOST_AUTO_TEST_CASE(bombs_are_capped) {
    auto const heavy = docx(paragraph(std::string(40u << 20u, 'a')));
    std::map<std::string, std::string> many;
    for (int i = 0; i < 6000; ++i)
        many["x/" + std::to_string(i)] = "";
    std::string deep;
    for (int i = 0; i < 50'000; ++i)
        deep += "<w:sdt>";
    deep += paragraph("bottom");
    for (int i = 0; i < 50'000; ++i)
        deep += "</w:sdt>";

    BOOST_TEST(heavy.size() < 100'000u); // a forty-megabyte text in a small file
    BOOST_TEST(refused(heavy) == "docx.too_large");
    BOOST_TEST(refused(docx(paragraph("Words."), many)) == "docx.too_large");
    BOOST_TEST(refused(docx(deep)) == "docx.empty");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::learning
