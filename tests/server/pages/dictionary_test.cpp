// What a section shows, and where a name is looked for.
#include "server/pages/dictionary.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using network::view::dictionary;

BOOST_AUTO_TEST_SUITE(dictionary_of_a_page)

BOOST_AUTO_TEST_CASE(a_section_shows_for_a_text_that_is_not_empty) {
    dictionary page;
    page.set("NAME", "Oldham").set("NOTE", "");

    BOOST_TEST(page.shows("NAME"));
    BOOST_TEST(!page.shows("NOTE"));
    BOOST_TEST(!page.shows("OTHER"));
}

BOOST_AUTO_TEST_CASE(the_prefix_no_turns_a_section_round) {
    dictionary page;
    page.section("RESULTS").set("NAME", "Oldham");

    BOOST_TEST(!page.shows("NO_RESULTS"));
    BOOST_TEST(page.shows("HAS_RESULTS"));
    BOOST_TEST(page.shows("NO_ERRORS"));
    BOOST_TEST(!page.shows("HAS_ERRORS"));
}

BOOST_AUTO_TEST_CASE(a_section_is_shown_only_when_asked_to) {
    dictionary page;
    page.show("DEMO", false).show("SIGNED_IN", true);

    BOOST_TEST(!page.shows("DEMO"));
    BOOST_TEST(page.shows("SIGNED_IN"));
}

BOOST_AUTO_TEST_CASE(a_part_stays_where_it_is_while_others_are_added) {
    dictionary page;
    auto& first = page.section("RESULTS");
    for (int more = 0; more < 100; ++more)
        page.section("RESULTS");

    first.set("NAME", "Oldham");

    BOOST_TEST(*page.parts("RESULTS")->front()->value("NAME") == "Oldham");
    BOOST_TEST(page.parts("RESULTS")->size() == 101U);
}

BOOST_AUTO_TEST_CASE(a_later_value_replaces_an_earlier_one) {
    dictionary page;
    page.set("COUNT", 7).set("COUNT", 8);

    BOOST_TEST(*page.value("COUNT") == "8");
    BOOST_TEST(page.names().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
