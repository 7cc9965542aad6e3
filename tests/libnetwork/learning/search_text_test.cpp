// Words as the index and the question know them.
#include "libnetwork/learning/search_text.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/search_query.hpp"
#include "libnetwork/learning/snippet.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace network;
using namespace network::learning;

namespace {

std::string marked(std::string_view text, std::string_view question) {
    word_finder const finder{read_query(question)};
    auto const found = finder.in(text);
    std::string out;
    for (auto const& part : snippet_of(text, found))
        out += part.match ? '[' + part.text + ']' : part.text;
    return out;
}

/// Anything at all, as long as it is clean text: words, marks, operators, letters of many scripts.
std::string anything(std::mt19937& chance) {
    static std::vector<std::string> const pieces{"co-operative",
                                                 "\"",
                                                 "\"\"",
                                                 "-",
                                                 "--",
                                                 "*",
                                                 "**",
                                                 "OR",
                                                 "AND",
                                                 "NOT",
                                                 "NEAR(",
                                                 "(",
                                                 ")",
                                                 ":",
                                                 "title:",
                                                 "title:\"",
                                                 "body:",
                                                 "place:-",
                                                 "{",
                                                 "}",
                                                 "^",
                                                 "+",
                                                 "'",
                                                 "''",
                                                 "\\",
                                                 "%",
                                                 "_",
                                                 ";",
                                                 "/*",
                                                 "<script>",
                                                 "&amp;",
                                                 "&",
                                                 "|",
                                                 "!",
                                                 "<->",
                                                 "a",
                                                 "1",
                                                 "2e5j",
                                                 "the",
                                                 " ",
                                                 "  ",
                                                 "\t",
                                                 "\n",
                                                 "é",
                                                 "Ŵy",
                                                 "😀",
                                                 "👩‍👧",
                                                 "مرحبا",
                                                 "日本語",
                                                 "ﬁ",
                                                 "½",
                                                 "İ",
                                                 "ß",
                                                 "\xC2\xA0",
                                                 "\xE2\x80\x99",
                                                 "\xEF\xBB\xBF",
                                                 "#",
                                                 "@",
                                                 "$1",
                                                 ":name",
                                                 "::tsquery",
                                                 "' or 1=1",
                                                 "théorie",
                                                 "e\xCC\x81"};
    std::string text;
    auto const size = chance() % 40;
    for (std::size_t i = 0; i < size; ++i) {
        text += pieces[chance() % pieces.size()];
        if (chance() % 3 == 0)
            text += ' ';
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(search_words_and_questions)

BOOST_AUTO_TEST_CASE(every_spelling_of_a_co_operative_is_one_word) {
    for (auto const* spelling :
         {"co-operative", "cooperative", "co operative", "Co-operatives", "coop", "co-op", "Co-op",
          "CO-OPERATION", "co\xE2\x80\x91operative", "Coöperative"})
        BOOST_TEST(search_text(spelling) == "coop", spelling);
    BOOST_TEST(search_text("Cooper") != "coop");
}

BOOST_AUTO_TEST_CASE(co_production_well_being_and_their_kin_are_one_word_each) {
    BOOST_TEST(search_text("co-production") == search_text("coproduction"));
    BOOST_TEST(search_text("co produced") == search_text("coproducing"));
    BOOST_TEST(search_text("well-being") == search_text("wellbeing"));
    BOOST_TEST(search_text("well being") == search_text("Wellbeing"));
    BOOST_TEST(search_text("time-banking") == search_text("timebanking"));
    BOOST_TEST(search_text("organization") == search_text("organisations"));
    BOOST_TEST(search_text("a well in the park") != search_text("a wellbeing in the park"));
}

BOOST_AUTO_TEST_CASE(words_come_to_their_stem_and_lose_their_marks) {
    BOOST_TEST(search_text("Neighbourhoods, housing; residents' tools") ==
               "neighbourhood hous resid tool");
    BOOST_TEST(search_text("Ynys Môn’s café") == search_text("ynys mons cafe"));
    BOOST_TEST(search_text("2e5j 2022 5G") == "n2e5j 2022 n5g");
    BOOST_TEST(search_text("😀 -- ?!") == "");
}

BOOST_AUTO_TEST_CASE(the_index_gets_nothing_but_letters_digits_and_spaces) {
    std::mt19937 chance{7};
    for (int round = 0; round < 3000; ++round) {
        auto const text = anything(chance);
        auto const index = search_text(text);
        BOOST_TEST_REQUIRE(is_clean_text(index), text);
        BOOST_TEST_REQUIRE(index.find_first_of("\"'*:()-^{}\\&|!<>\t\n%;") == std::string::npos,
                           text);
        for (auto const& word : search_words(text)) {
            BOOST_TEST_REQUIRE(word.begin < word.end, text);
            BOOST_TEST_REQUIRE(word.end <= text.size(), text);
            BOOST_TEST_REQUIRE(!word.stem.empty(), text);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_question_is_read_into_words_phrases_exclusions_prefixes_and_fields) {
    BOOST_TEST(canonical(read_query("tool library")) == "tool library");
    BOOST_TEST(canonical(read_query("\"tool library\" -shop neighb*")) ==
               "\"tool library\" neighb* -shop");
    BOOST_TEST(
        canonical(read_query("title:budget council:oldham place:\"St Helens\" theme:food")) ==
        "title:budget council:oldham place:\"st helens\" theme:food");
    BOOST_TEST(canonical(read_query("energy OR heat  pump")) == "energy OR heat pump");
    BOOST_TEST(canonical(read_query("NOT shop tools")) == "tools -shop");
    BOOST_TEST(canonical(read_query("anti-poverty")) == "\"anti poverty\"");
    BOOST_TEST(canonical(read_query("co operative housing")) == "cooperative housing");
    BOOST_TEST(canonical(read_query("author:smith http://x")) == "\"author smith\" \"http x\"");
    BOOST_TEST(canonical(read_query("has anyone done a tool library?")) == "tool library");
    BOOST_TEST(canonical(read_query("who was it")) == "who was it");
    BOOST_TEST(canonical(read_query("\"unclosed phrase")) == "\"unclosed phrase\"");
    BOOST_TEST(read_query("* - () OR AND 😀 \"").empty());
}

BOOST_AUTO_TEST_CASE(any_text_whatever_is_a_question) {
    std::mt19937 chance{11};
    for (int round = 0; round < 5000; ++round) {
        auto const text = anything(chance);
        auto const query = read_query(text);
        std::size_t terms = query.none.size();
        for (auto const& group : query.all) {
            BOOST_TEST_REQUIRE(!group.empty(), text);
            terms += group.size();
            for (auto const& term : group)
                BOOST_TEST_REQUIRE(!term.stems.empty(), text);
        }
        BOOST_TEST_REQUIRE(terms <= most_terms, text);
        word_finder const finder{query};
        for (auto const& found : finder.in(text))
            BOOST_TEST_REQUIRE(found.end <= text.size(), text);
    }
}

BOOST_AUTO_TEST_CASE(a_snippet_shows_what_was_looked_for_in_the_words_of_the_text) {
    BOOST_TEST(marked("The council gave a shop, residents gave the tools.", "tool residents") ==
               "The council gave a shop, [residents] gave the [tools].");
    BOOST_TEST(marked("Three Co-operatives and a co operative café", "cooperative cafes") ==
               "Three [Co-operatives] and a [co operative] [café]");
    BOOST_TEST(marked("Nothing of the kind", "tools") == "Nothing of the kind");
    BOOST_TEST(marked("Organisations organise", "organis*") == "[Organisations] [organise]");
    std::string filler;
    for (int i = 0; i < 200; ++i)
        filler += "padding words here ";
    auto const found = marked(filler + "the needle stands here " + filler, "needle");
    BOOST_TEST(found.find("the [needle] stands here") != std::string::npos);
    BOOST_TEST(found.size() < 400);
    BOOST_TEST(found.starts_with("… "));
    BOOST_TEST(found.ends_with(" …"));
}

BOOST_AUTO_TEST_CASE(a_snippet_never_cuts_a_letter_in_two) {
    std::mt19937 chance{13};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        while (text.size() < 500)
            text += anything(chance);
        word_finder const finder{read_query(anything(chance))};
        auto const found = finder.in(text);
        for (auto const& part : snippet_of(text, found))
            BOOST_TEST_REQUIRE(is_clean_text(part.text), text);
    }
}

BOOST_AUTO_TEST_CASE(safe_html_is_searched_as_its_text) {
    BOOST_TEST(text_of_html("<p>Tools &amp; <strong>time</strong></p><p>a &lt; b</p>") ==
               " Tools &  time   a < b ");
}

BOOST_AUTO_TEST_SUITE_END()
