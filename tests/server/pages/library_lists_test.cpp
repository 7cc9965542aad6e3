// Lists of the library as a browser asks for them: what leads to one, what cannot be chosen, feeds.
#include "tests/server/pages/library_fair.hpp"

#include <array>
#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

/// What stands after the first piece of a text, up to the second.
std::string piece_of(std::string const& text, std::string const& from, std::string const& to) {
    auto const begin = text.find(from);
    if (begin == std::string::npos)
        return {};
    auto const end = text.find(to, begin + from.size());
    return text.substr(begin + from.size(), end - begin - from.size());
}

} // namespace

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
            auto address = piece_of(page.substr(at), "href=\"", "\"");
            for (auto amp = address.find("&amp;"); amp != std::string::npos;
                 amp = address.find("&amp;"))
                address.erase(amp + 1, 4);
            auto const count = piece_of(page.substr(at), ">", "<");
            auto const said = piece_of(fair.text(address), "id=\"results\">", " resource");
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
        auto const summary = piece_of(page, "govuk-error-summary\"", "</ul>");
        BOOST_TEST(summary.find("href=\"" + std::string{where} + '"') != std::string::npos, choice);
        BOOST_TEST(page.find("id=\"" + std::string{where}.substr(1) + '"') != std::string::npos);
        BOOST_TEST(summary.find(said) != std::string::npos, choice << " is told as " << summary);
        BOOST_TEST(page.find("govuk-error-summary") < page.find("<h1"), choice);
        auto const chips = piece_of(page, "portal-choices", "</ul>");
        BOOST_TEST(chips.find("Case study") != std::string::npos, choice);
        for (auto const* of_it : {"Nowhere", "abc", "zzz"})
            BOOST_TEST(chips.find("</span>" + std::string{of_it}) == std::string::npos, choice);
        BOOST_TEST(chips.find("Like ") == std::string::npos);
        BOOST_TEST(piece_of(page, "id=\"results\">", "<") == "1 resource", choice);
    }
    BOOST_TEST(piece_of(fair.text("/resources?q=%F0%9F%98%80"), "id=\"results\">", "<") ==
               "Nothing found for “😀”, which holds no word to look for");
}

BOOST_AUTO_TEST_CASE(a_list_names_its_feed_and_a_later_page_its_number) {
    library_fair fair;
    for (int number = 0; number < 25; ++number)
        fair.published(library_fair::study("Study " + std::to_string(number)));

    auto const feed = [&](char const* address) {
        return piece_of(fair.text(address), "type=\"application/atom+xml\"", ">");
    };
    BOOST_TEST(feed("/").find("href=\"/feeds/resources.atom\"") != std::string::npos);
    BOOST_TEST(feed("/resources").find("href=\"/feeds/resources.atom\"") != std::string::npos);
    BOOST_TEST(feed("/resources?theme=housing").find("/feeds/resources.atom?theme=housing\"") !=
               std::string::npos);
    BOOST_TEST(feed("/gaps").empty());
    auto const title = [&](char const* address) {
        return piece_of(fair.text(address), "<title>", "</title>");
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

BOOST_AUTO_TEST_SUITE_END()
