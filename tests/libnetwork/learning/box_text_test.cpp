// The text in boxes: what comes out of a word processor is made plain, and what is plain stays so.
#include "libnetwork/learning/box_text.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::learning;

BOOST_AUTO_TEST_SUITE(text_in_boxes)

BOOST_AUTO_TEST_CASE(text_pasted_from_a_word_processor_becomes_plain) {
    auto const pasted = "\xEF\xBB\xBF"
                        "The council\xC2\xA0gave a shop.\r\n\r\n\r\n"
                        "It co\xC2\xADoper\xE2\x80\x8B"
                        "ates:\r\n"
                        "\xE2\x80\xA2\tlending\r\n"
                        "\xC2\xB7  repair \r\n"
                        "\xEF\x82\xB7 teaching\v"
                        "o  a second level\r"
                        "\xE2\x80\x93 a dash\n";

    BOOST_TEST(learning::rules::clean_box(pasted) ==
               "The council gave a shop.\n\n"
               "It cooperates:\n"
               "- lending\n- repair\n- teaching\n- a second level\n- a dash");
}

BOOST_AUTO_TEST_CASE(a_pasted_list_of_the_second_and_third_level_is_a_list) {
    BOOST_TEST(
        learning::rules::clean_box("o\ttwo\n\xC2\xA7\tthree\n\xE2\x80\x93\ta dash\n*\tstar") ==
        "- two\n- three\n- a dash\n- star");
    BOOST_TEST(learning::rules::clean_box("o gyngor\n\xC2\xA7 12 of the Act\noh\ta") ==
               "o gyngor\n\xC2\xA7 12 of the Act\noh a");
}

BOOST_AUTO_TEST_CASE(quotation_marks_dashes_and_letters_of_all_languages_stay) {
    auto const typed =
        "\xE2\x80\x9CTools\xE2\x80\x9D \xE2\x80\x93 don\xE2\x80\x99t buy, borrow\xE2\x80\xA6 "
        "Ynys M\xC3\xB4n, t\xC5\xB7 \xC2\xA3"
        "5 * 3 2*4";

    BOOST_TEST(learning::rules::clean_box(typed) == typed);
    BOOST_TEST(learning::rules::clean_line(typed) == typed);
}

BOOST_AUTO_TEST_CASE(plain_text_stays_as_it_is_however_often_it_is_cleaned) {
    auto const plain = "One.\n\nTwo\nlines.\n\n- a\n- b";

    BOOST_TEST(learning::rules::clean_box(plain) == plain);
    BOOST_TEST(learning::rules::clean_box(
                   learning::rules::clean_box("\xE2\x80\xA2 x\r\n\r\n\r\ny")) == "- x\n\ny");
}

BOOST_AUTO_TEST_CASE(a_box_of_one_line_takes_no_line_breaks) {
    BOOST_TEST(learning::rules::clean_line(" A tool\r\n library \t for\nall ") ==
               "A tool library for all");
}

BOOST_AUTO_TEST_CASE(markup_is_text_like_any_other) {
    auto const typed = "<b>bold</b> & **stars** [link](javascript:alert(1))";

    BOOST_TEST(learning::rules::clean_box(typed) == typed);
    for (auto const& block : learning::rules::blocks_of(typed))
        for (auto const& line : block.lines)
            for (auto const& run : line)
                BOOST_TEST(!run.is_link);
}

BOOST_AUTO_TEST_CASE(a_character_that_is_no_text_is_named_by_its_box) {
    content says;
    says.title = "A \x1B[31mred title";
    says.outcome = "Fine\nand plain";
    says.principles = {{principle::learning, weight::primary, "Bell\x07"}};

    auto const faults = learning::rules::faults_of_text(learning::rules::cleaned(says));

    BOOST_TEST_REQUIRE(faults.size() == 2u);
    BOOST_TEST(faults[0].field == "title");
    BOOST_TEST(faults[0].code == "text.control");
    BOOST_TEST(faults[1].field == "principles.0.evidence");
}

BOOST_AUTO_TEST_CASE(paragraphs_and_lists_are_told_apart) {
    auto const blocks =
        learning::rules::blocks_of("First\nline.\n\nSecond:\n- one\n\n- two\nThird.");

    BOOST_TEST_REQUIRE(blocks.size() == 4u);
    BOOST_TEST_REQUIRE(blocks[0].lines.size() == 2u);
    BOOST_TEST(blocks[0].lines[0][0].text == "First");
    BOOST_TEST(blocks[0].lines[1][0].text == "line.");
    BOOST_TEST(blocks[1].lines[0][0].text == "Second:");
    BOOST_TEST(blocks[2].is_list);
    BOOST_TEST_REQUIRE(blocks[2].lines.size() == 2u);
    BOOST_TEST(blocks[2].lines[1][0].text == "two");
    BOOST_TEST(blocks[3].lines[0][0].text == "Third.");
}

BOOST_AUTO_TEST_CASE(numbered_lines_and_rows_of_a_pasted_table_stay_lines) {
    auto const typed =
        learning::rules::clean_box("1)\tfirst\r\n2)\tsecond\r\n\r\nYear\tTools\r\n2022\t400");

    auto const blocks = learning::rules::blocks_of(typed);

    BOOST_TEST(typed == "1) first\n2) second\n\nYear Tools\n2022 400");
    BOOST_TEST_REQUIRE(blocks.size() == 2u);
    BOOST_TEST_REQUIRE(blocks[0].lines.size() == 2u);
    BOOST_TEST(blocks[0].lines[1][0].text == "2) second");
    BOOST_TEST_REQUIRE(blocks[1].lines.size() == 2u);
    BOOST_TEST(blocks[1].lines[1][0].text == "2022 400");
}

BOOST_AUTO_TEST_CASE(addresses_become_links_and_nothing_else_does) {
    auto const runs = [](std::string_view line) {
        return learning::rules::blocks_of(line)[0].lines[0];
    };

    BOOST_TEST((runs("See https://a.example/x?y=1, and (http://b.example).") ==
                std::vector<text_run>{{"See ", false},
                                      {"https://a.example/x?y=1", true},
                                      {", and (", false},
                                      {"http://b.example", true},
                                      {").", false}}));
    for (auto const no : {"javascript:alert(1)", "data:text/html,x", "xhttps://a.example",
                          "https://", "HTTP", "ftp://a.example"})
        for (auto const& run : runs(no))
            BOOST_TEST(!run.is_link, no);
    BOOST_TEST((runs("https://a.example/\"onclick=x") ==
                std::vector<text_run>{{"https://a.example/", true}, {"\"onclick=x", false}}));
}

BOOST_AUTO_TEST_SUITE_END()
