// What nobody has told yet: counted by theme and by type of council, over what the reader may see.
#include "tests/libnetwork/learning/reading_room.hpp"

#include "libnetwork/learning/gaps.hpp"
#include "libnetwork/learning/searching.hpp"

#include <algorithm>
#include <random>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

content telling(std::string title, principle which, std::vector<std::string> themes) {
    auto says = reading_room::study(std::move(title));
    says.principles = {{which, weight::primary, "A sentence that shows it."}};
    says.themes = std::move(themes);
    return says;
}

gap_table gaps(reading_room& here, viewer const& by = {}, gaps_wish const& wish = {}) {
    return here.records.read(by,
                             [&](changes::reader& view) { return show_gaps(view, wish).value(); });
}

std::int64_t cell(std::vector<gap_line> const& lines, std::string_view code, principle which) {
    for (auto const& line : lines)
        if (line.code == code)
            return line.counts.at(static_cast<std::size_t>(which));
    return -1;
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_gaps)

BOOST_AUTO_TEST_CASE(a_study_fills_the_cell_of_its_theme_and_of_the_type_of_council_that_led_it) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const district = here.number_of(here.member("Alpha District Council"));
        auto const county = here.number_of(
            here.member("Beta County Council", tier::full, organisation_kind::county));
        auto says = telling("Solar roofs", principle::innovation, {"energy"});
        says.partners = {{county, "Beta County Council", partner_role::partner}};
        here.published(says, district);

        auto const found = gaps(here);

        BOOST_TEST(found.studies == 1);
        BOOST_TEST(cell(found.by_theme, "climate-and-environment", principle::innovation) == 1);
        BOOST_TEST(cell(found.by_theme, "climate-and-environment", principle::learning) == 0);
        BOOST_TEST(cell(found.by_theme, "housing", principle::innovation) == 0);
        BOOST_TEST(cell(found.by_theme, "energy", principle::innovation) == -1);
        BOOST_TEST(cell(found.by_council_type, "district", principle::innovation) == 1);
        // The filter that a cell leads to asks for the lead: a partner's type would count too much.
        BOOST_TEST(cell(found.by_council_type, "county", principle::innovation) == 0);
        BOOST_TEST(cell(found.by_council_type, "unitary", principle::innovation) == 0);
        auto const climate =
            std::find_if(found.by_theme.begin(), found.by_theme.end(),
                         [](auto const& line) { return line.code == "climate-and-environment"; });
        BOOST_TEST(climate->without == 9);
    });
}

BOOST_AUTO_TEST_CASE(each_cell_counts_what_the_filter_of_its_theme_or_its_type_of_council_finds) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const county = here.number_of(
            here.member("Beta County Council", tier::full, organisation_kind::county));
        auto const town =
            here.number_of(here.adds("Gamma Town Council", organisation_kind::town_council));
        auto const parish =
            here.number_of(here.adds("Delta Parish Council", organisation_kind::parish_council));
        std::mt19937 chance{11};
        std::vector<std::string> const themes{"energy", "housing", "food", "our-own-word"};
        for (int number = 0; number < 40; ++number) {
            auto says = telling("Study " + std::to_string(number),
                                static_cast<principle>(chance() % 4), {themes[chance() % 4]});
            says.partners = {{county, "Beta County Council", partner_role::partner}};
            if (chance() % 4 == 0)
                says.visibility = visibility::members;
            here.published(says,
                           chance() % 3 == 0   ? county
                           : chance() % 2 == 0 ? town
                                               : parish,
                           nullptr,
                           chance() % 3 == 0 ? resource_kind::news : resource_kind::case_study);
        }
        for (auto const& by : {viewer{}, reading_room::acting_for(county)}) {
            auto const table = gaps(here, by);
            auto const listed = [&](principle which, resources_wish wish) {
                wish.principle = {which};
                wish.kind = {resource_kind::case_study};
                return here.records.read(by, [&](changes::reader& view) {
                    return count_resources(view, wish).value().total;
                });
            };
            std::int64_t counted = 0;
            for (std::size_t column = 0; column < table.principles.size(); ++column) {
                auto const which = table.principles[column].principle;
                for (auto const& line : table.by_theme) {
                    resources_wish wish;
                    wish.theme = {line.code};
                    BOOST_TEST(line.counts[column] == listed(which, wish), line.code);
                    counted += line.counts[column];
                }
                for (auto const& line : table.by_council_type) {
                    resources_wish wish;
                    wish.authority = kinds_of(*from_word<council_type>(line.code));
                    BOOST_TEST(line.counts[column] == listed(which, wish), line.code);
                }
            }
            BOOST_TEST(counted > 10);
        }
    });
}

BOOST_AUTO_TEST_CASE(what_a_reader_may_not_see_leaves_the_gap_open_for_them) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto says = telling("For members", principle::new_models, {"housing"});
        says.visibility = visibility::members;
        says.teaser = "There is a story here.";
        here.published(says, alpha);
        here.drafted(telling("In hand", principle::new_models, {"housing"}), alpha);

        BOOST_TEST(gaps(here).studies == 0);
        BOOST_TEST(cell(gaps(here).by_theme, "housing", principle::new_models) == 0);
        auto const officer = reading_room::acting_for(alpha);
        BOOST_TEST(gaps(here, officer).studies == 1);
        BOOST_TEST(cell(gaps(here, officer).by_theme, "housing", principle::new_models) == 1);
    });
}

BOOST_AUTO_TEST_CASE(only_case_studies_fill_a_gap) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(telling("A letter", principle::learning, {"housing"}), {}, nullptr,
                       resource_kind::newsletter);

        BOOST_TEST(gaps(here).studies == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_type_of_council_and_a_theme_narrow_the_count) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        here.published(telling("Solar roofs", principle::innovation, {"energy"}), alpha);
        here.published(telling("Bus", principle::learning, {"transport"}), alpha);
        gaps_wish energy;
        energy.theme = "energy";
        gaps_wish counties;
        counties.council_type = council_type::county;

        BOOST_TEST(gaps(here, {}, energy).studies == 1);
        BOOST_TEST_REQUIRE(gaps(here, {}, energy).by_theme.size() == 1U);
        BOOST_TEST(cell(gaps(here, {}, energy).by_theme, "energy", principle::innovation) == 1);
        BOOST_TEST(gaps(here, {}, counties).studies == 0);
        auto const unknown = here.records.read({}, [](changes::reader& view) {
            gaps_wish wish;
            wish.theme = "nothing-such";
            return show_gaps(view, wish).error().code;
        });
        BOOST_TEST(unknown == "theme.unknown");
    });
}

BOOST_AUTO_TEST_CASE(a_principle_is_thin_until_three_studies_are_about_it) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const is_thin = [&] {
            auto const found = gaps(here);
            return std::any_of(found.thin.begin(), found.thin.end(), [](auto const& row) {
                return row.principle == principle::learning;
            });
        };
        for (auto const* title : {"One", "Two"})
            here.published(telling(title, principle::learning, {"housing"}));
        BOOST_TEST(is_thin());

        here.published(telling("Three", principle::learning, {"housing"}));

        BOOST_TEST(!is_thin());
    });
}

BOOST_AUTO_TEST_SUITE_END()
