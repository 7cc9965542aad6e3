// What is offered to whoever has not asked for anything, and what stands on an organisation's page:
// both show what the reader may see and nothing else.
#include "tests/libnetwork/learning/reading_room.hpp"

#include "libnetwork/learning/openings.hpp"
#include "libnetwork/learning/shared_by.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

using names = std::vector<std::string>;

names openings(reading_room& here, viewer const& by = {}) {
    return here.records.read(by, [](changes::reader& view) {
        names found;
        for (auto const& one : story_openings(view, {}).value().items)
            found.push_back(one.resource.title);
        return found;
    });
}

std::vector<shared_row> shared(reading_room& here, std::string const& organisation,
                               viewer const& by = {}) {
    return here.records.read(by, [&](changes::reader& view) {
        return shared_by(view, {organisation, std::nullopt}).value().items;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_openings)

BOOST_AUTO_TEST_CASE(three_stories_open_one_of_each_organisation_the_newest_first) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.adds("Alpha District Council"));
        auto const beta = here.number_of(here.adds("Beta District Council"));
        auto const gamma = here.number_of(here.adds("Gamma District Council"));
        here.published(reading_room::study("Alpha, older"), alpha, "2026-01-01");
        here.published(reading_room::study("Alpha, newer"), alpha, "2026-05-01");
        here.published(reading_room::study("Beta"), beta, "2026-03-01");
        here.published(reading_room::study("Gamma"), gamma, "2026-02-01");
        here.published(reading_room::study("Network"), {}, "2025-02-01");

        BOOST_TEST(openings(here) == (names{"Alpha, newer", "Beta", "Gamma"}));
    });
}

BOOST_AUTO_TEST_CASE(what_is_hidden_untold_or_no_study_opens_nothing) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto hidden = reading_room::study("For members");
        hidden.visibility = visibility::members;
        hidden.teaser = "A teaser.";
        here.published(hidden);
        auto nowhere = reading_room::study("No place");
        nowhere.place.clear();
        here.published(nowhere);
        auto welsh = reading_room::study("Stori");
        welsh.language = language::cy;
        here.published(welsh);
        here.published(reading_room::study("Newsletter"), {}, nullptr, resource_kind::newsletter);
        here.drafted(reading_room::study("In hand"));

        BOOST_TEST(openings(here).empty());
        BOOST_TEST(openings(here, network_manager()) == names{"For members"});
    });
}

BOOST_AUTO_TEST_CASE(an_organisation_shows_what_it_shared_and_then_what_it_took_part_in) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.adds("Alpha District Council"));
        auto const beta = here.number_of(here.adds("Beta District Council"));
        auto with_alpha = reading_room::study("Beta with Alpha");
        with_alpha.partners = {{alpha, "Alpha District Council", partner_role::funder}};
        here.published(reading_room::study("Alpha"), alpha, "2026-01-01");
        here.published(with_alpha, beta, "2026-05-01");
        here.published(reading_room::study("Beta"), beta, "2026-06-01");

        auto const rows = shared(here, "alpha-district-council");

        BOOST_TEST_REQUIRE(rows.size() == 2U);
        BOOST_TEST(rows[0].resource.title == "Alpha");
        BOOST_TEST(rows[0].leads);
        BOOST_TEST(rows[1].resource.title == "Beta with Alpha");
        BOOST_CHECK(rows[1].role == partner_role::funder);
        BOOST_TEST(rows[1].lead == "Beta District Council");
    });
}

BOOST_AUTO_TEST_CASE(partners_of_what_is_hidden_do_not_give_it_away) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.adds("Alpha District Council"));
        auto const beta = here.number_of(here.adds("Beta District Council"));
        auto hidden = reading_room::study("Secret partner");
        hidden.visibility = visibility::members;
        hidden.teaser = "A teaser.";
        hidden.partners = {{alpha, "Alpha District Council", partner_role::partner}};
        here.published(hidden, beta);

        BOOST_TEST(shared(here, "alpha-district-council").empty());
        BOOST_TEST(shared(here, "alpha-district-council", network_manager()).size() == 1U);
        auto const teased = shared(here, "beta-district-council");
        BOOST_TEST_REQUIRE(teased.size() == 1U);
        BOOST_TEST(!teased.front().year);
    });
}

BOOST_AUTO_TEST_SUITE_END()
