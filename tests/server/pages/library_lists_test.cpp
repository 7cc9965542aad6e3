// Lists of the library as a browser asks for them: what leads to one, what cannot be chosen, feeds.
#include "tests/server/pages/library_fair.hpp"

#include <boost/test/unit_test.hpp>

#include <array>

using namespace network;
using namespace network::learning;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(library_lists)

BOOST_AUTO_TEST_CASE(each_count_of_the_gaps_leads_to_as_many_resources_as_it_says) {
    library_fair fair;
    auto const tells = [](std::string title, members::principle which, std::string theme) {
        auto says = library_fair::study(std::move(title));
        says.principles[0].principle = which;
        says.themes = {std::move(theme)};
        return says;
    };
    for (auto const which : {members::principle::co_production, members::principle::innovation})
        for (auto const* theme : {"energy", "housing"}) {
            fair.published(tells("One", which, theme), fair.own);
            fair.published(tells("Two", which, theme));
            fair.published(tells("News", which, theme), fair.own, resource_kind::news);
        }

    std::size_t cells = 0;
    for (auto const* narrowed :
         {"", "?theme=climate-and-environment", "?council_type=metropolitan_borough",
          "?council_type=unitary", "?theme=energy&council_type=metropolitan_borough"}) {
        auto const page = fair.text(std::string{"/gaps"} + narrowed);
        for (auto at = page.find("href=\"/resources?"); at != std::string::npos;
             at = page.find("href=\"/resources?", at + 1)) {
            auto address = between(page.substr(at), "href=\"", "\"");
            for (auto amp = address.find("&amp;"); amp != std::string::npos;
                 amp = address.find("&amp;"))
                address.erase(amp + 1, 4);
            auto const count = between(page.substr(at), ">", "<");
            auto const said = between(fair.text(address), "id=\"results\">", " resource");
            BOOST_TEST(said == count, narrowed << " leads to " << address);
            ++cells;
        }
    }
    BOOST_TEST(cells >= 10U);
}

BOOST_AUTO_TEST_CASE(a_choice_that_cannot_be_is_told_on_top_and_left_out_of_the_rest) {
    library_fair fair;
    fair.published(library_fair::study("A tool library"));

    for (auto const& [choice, where, said] : {std::array{"like=Nowhere", "#like", "Nowhere"},
                                              std::array{"year=abc", "#choices", "Year: "},
                                              std::array{"theme=zzz", "#choices", "zzz"}}) {
        auto const page = fair.text(std::string{"/resources?kind=case_study&"} + choice);
        auto const summary = between(page, "govuk-error-summary\"", "</ul>");
        BOOST_TEST(summary.find("href=\"" + std::string{where} + '"') != std::string::npos, choice);
        BOOST_TEST(page.find("id=\"" + std::string{where}.substr(1) + '"') != std::string::npos);
        BOOST_TEST(summary.find(said) != std::string::npos, choice << " is told as " << summary);
        BOOST_TEST(page.find("govuk-error-summary") < page.find("<h1"), choice);
        auto const chips = between(page, "portal-choices", "</ul>");
        BOOST_TEST(chips.find("Case study") != std::string::npos, choice);
        for (auto const* of_it : {"Nowhere", "abc", "zzz"})
            BOOST_TEST(chips.find("</span>" + std::string{of_it}) == std::string::npos, choice);
        BOOST_TEST(chips.find("Like ") == std::string::npos);
        BOOST_TEST(between(page, "id=\"results\">", "<") == "1 resource", choice);
    }
    BOOST_TEST(between(fair.text("/resources?q=%F0%9F%98%80"), "id=\"results\">", "<") ==
               "Nothing found for “😀”, which holds no word to look for");
}

BOOST_AUTO_TEST_CASE(a_list_names_its_feed_and_a_later_page_its_number) {
    library_fair fair;
    for (int number = 0; number < 25; ++number)
        fair.published(library_fair::study("Study " + std::to_string(number)));

    auto const feed = [&](char const* address) {
        return between(fair.text(address), "type=\"application/atom+xml\"", ">");
    };
    BOOST_TEST(feed("/").find("href=\"/feeds/resources.atom\"") != std::string::npos);
    BOOST_TEST(feed("/resources").find("href=\"/feeds/resources.atom\"") != std::string::npos);
    BOOST_TEST(feed("/resources?theme=housing").find("/feeds/resources.atom?theme=housing\"") !=
               std::string::npos);
    BOOST_TEST(feed("/gaps").empty());
    auto const title = [&](char const* address) {
        return between(fair.text(address), "<title>", "</title>");
    };
    BOOST_TEST(title("/resources") == "Resources – Co-operative Councils Network");
    BOOST_TEST(title("/resources?after=20") == "Resources, page 2 – Co-operative Councils Network");
}

BOOST_AUTO_TEST_CASE(programs_are_told_what_a_theme_is_called) {
    library_fair fair;
    auto says = library_fair::study("A tool library");
    says.themes = {"culture-and-heritage"};
    fair.published(says);

    for (auto const& [address, told] :
         {std::pair{"/feeds/resources.atom", "label=\"Culture and heritage\""},
          std::pair{"/feeds/resources.json", "\"Culture and heritage\""},
          std::pair{"/oai?verb=ListRecords&metadataPrefix=oai_dc",
                    "<dc:subject>Culture and heritage</dc:subject>"}})
        BOOST_TEST(fair.text(address).find(told) != std::string::npos, address);
}

BOOST_AUTO_TEST_CASE(an_address_with_a_slash_at_its_end_leads_to_the_page_without) {
    library_fair fair;

    auto const listed = fair.visit("/resources/?q=tools");

    BOOST_TEST(listed.status == 301);
    BOOST_TEST(header_of(listed, "Location") == "/resources?q=tools");
    BOOST_TEST(fair.visit("/no-such-page/").status == 404);
    BOOST_TEST(fair.visit("//evil.example/").status == 404);
    BOOST_TEST(fair.visit("/").status == 200);
}

BOOST_AUTO_TEST_CASE(a_question_that_is_no_sound_text_is_answered_all_the_same) {
    library_fair fair;

    for (auto const* asked : {"%00", "%ff", "%", "100%25+%zz", "%ed%a0%80"})
        for (auto const* page :
             {"/resources?q=", "/search?q=", "/projects?q=", "/organisations?q="})
            BOOST_TEST(fair.visit(std::string{page} + asked).status == 200, page << asked);
}

BOOST_AUTO_TEST_SUITE_END()
