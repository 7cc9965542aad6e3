// The page of a study in two languages names both to programs that look for the other.
#include "tests/server/pages/library_fair.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

std::vector<std::string> links_of(http::response const& answer) {
    std::vector<std::string> links;
    for (auto const& [name, value] : answer.headers)
        if (name == "Link")
            links.push_back(value);
    return links;
}

} // namespace

BOOST_AUTO_TEST_SUITE(translations)

BOOST_AUTO_TEST_CASE(each_of_two_languages_names_both_with_whole_addresses) {
    library_fair fair;
    auto const english = fair.published(library_fair::study("A kitchen"), fair.own);
    auto welsh = library_fair::study("Cegin");
    welsh.language = language::cy;
    welsh.translation_of = english.id;
    fair.published(welsh, fair.own);
    fair.published(library_fair::study("Alone"), fair.own);
    auto const base = "<https://portal.example/resources/";

    for (auto const* page : {"/resources/a-kitchen", "/resources/cegin"}) {
        auto links = links_of(fair.visit(page));
        std::sort(links.begin(), links.end());
        BOOST_TEST_REQUIRE(links.size() == 2U);
        BOOST_TEST(links[0] ==
                   base + std::string{"a-kitchen>; rel=\"alternate\"; hreflang=\"en\""});
        BOOST_TEST(links[1] == base + std::string{"cegin>; rel=\"alternate\"; hreflang=\"cy\""});
    }
    BOOST_TEST(links_of(fair.visit("/resources/alone")).empty());
}

BOOST_AUTO_TEST_SUITE_END()
