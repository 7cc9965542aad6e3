// What a file is, told by its bytes: each kind that is taken, and what is refused and why.
#include "libnetwork/learning/file_type.hpp"

#include "tests/libnetwork/learning/file_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

std::string told(std::string_view bytes, std::string_view name) {
    auto const found = learning::rules::recognise(bytes, name);
    return found ? std::string{to_word(*found)} : found.error().problems.front().code;
}

std::string_view bytes_with_nul(char const* text, std::size_t size) {
    return {text, size};
}

} // namespace

BOOST_AUTO_TEST_SUITE(file_types)

BOOST_AUTO_TEST_CASE(every_kind_that_is_taken_is_told_by_its_bytes) {
    BOOST_TEST(told(pdf_of(100), "report.pdf") == "pdf");
    BOOST_TEST(told(png_bytes(), "map.PNG") == "png");
    BOOST_TEST(told(jpeg_bytes(), "shop.jpeg") == "jpeg");
    BOOST_TEST(told(jpeg_bytes(), "shop.jpg") == "jpeg");
    BOOST_TEST(told("GIF89a......", "drawing.gif") == "gif");
    BOOST_TEST(told(bytes_with_nul("RIFF\0\0\0\0WEBPVP8 ", 16), "shop.webp") == "webp");
    BOOST_TEST(told(bytes_with_nul("\0\0\0\x18"
                                   "ftypmp42\0\0\0\0",
                                   16),
                    "talk.mp4") == "mp4");
    BOOST_TEST(told("ID3\x04......", "talk.mp3") == "mp3");
    BOOST_TEST(told("\xFF\xFB\x90\x64....", "talk.mp3") == "mp3");
    BOOST_TEST(told("council,members\nExampleton,4\n", "figures.csv") == "csv");
    BOOST_TEST(told("Nodiadau’r cyfarfod", "nodiadau.txt") == "txt");
    BOOST_TEST(told(docx_bytes(), "motion.docx") == "docx");
    BOOST_TEST(told(archive_of({{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}}),
                    "a.xlsx") == "xlsx");
    BOOST_TEST(told(archive_of({{"[Content_Types].xml", "x"}, {"ppt/presentation.xml", "x"}}),
                    "a.pptx") == "pptx");
    BOOST_TEST(told(archive_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                {"content.xml", "x"}}),
                    "a.odt") == "odt");
    BOOST_TEST(
        told(archive_of({{"mimetype", "application/epub+zip"}, {"META-INF/container.xml", "x"}}),
             "a.epub") == "epub");
    BOOST_TEST(told(archive_of({{"notes.txt", "x"}}), "papers.zip") == "zip");
}

BOOST_AUTO_TEST_CASE(a_name_that_says_something_else_is_refused) {
    BOOST_TEST(told(jpeg_bytes(), "report.pdf") == "content.mismatch");
    BOOST_TEST(told(pdf_of(100), "report.docx") == "content.mismatch");
    BOOST_TEST(told(archive_of({{"notes.txt", "x"}}), "report.docx") == "content.mismatch");
    BOOST_TEST(told(pdf_of(100), "report") == "content.mismatch");
    BOOST_TEST(told("plain text", "report.pdf") == "content.mismatch");
    auto const bare = learning::rules::recognise(pdf_of(100), "report");
    BOOST_TEST(bare.error().problems.front().message.starts_with(
        "The name has no ending, and the file is: "));
}

BOOST_AUTO_TEST_CASE(web_pages_drawings_with_scripts_and_scripts_are_refused_under_any_name) {
    for (auto const* bytes :
         {"<!DOCTYPE html><p>Hello", "  \n<HTML><body>",
          "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<?xml version=\"1.0\"?><svg/>",
          "\xEF\xBB\xBF<script>alert(1)</script>", "#!/bin/sh\nrm -r /",
          "a,b\n<script>alert(1)</script>,2\n", "<?php echo 1;"})
        for (auto const* name : {"page.html", "picture.svg", "notes.txt", "figures.csv"})
            BOOST_TEST(told(bytes, name) == "content.type", std::string{bytes} + " as " + name);
}

BOOST_AUTO_TEST_CASE(programs_and_what_can_run_by_itself_are_refused) {
    BOOST_TEST(told(bytes_with_nul("MZ\x90\0\x03\0\0\0", 8), "setup.pdf") == "content.type");
    BOOST_TEST(told(bytes_with_nul("\x7F"
                                   "ELF\x02\x01\x01\0",
                                   8),
                    "tool.txt") == "content.type");
    BOOST_TEST(told("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", "old.docx") == "content.type");
    BOOST_TEST(told(archive_of({{"[Content_Types].xml", "x"},
                                {"word/document.xml", "x"},
                                {"word/vbaProject.bin", "x"}}),
                    "motion.docx") == "content.macros");
    BOOST_TEST(told(archive_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                {"Basic/Standard/a.xml", "x"}}),
                    "motion.odt") == "content.macros");
    BOOST_TEST(told(archive_of({{"readme.txt", "x"}, {"folder/setup.EXE", "x"}}), "papers.zip") ==
               "content.macros");
    BOOST_TEST(told(docx_bytes(), "motion.docm") == "content.macros");
    BOOST_TEST(told(bytes_with_nul("binary\0rubbish", 14), "notes.txt") == "content.type");
    BOOST_TEST(told("PK\x03\x04 and then nothing", "papers.zip") == "content.type");
    BOOST_TEST(told("", "empty.txt") == "content.empty");
}

BOOST_AUTO_TEST_SUITE_END()
