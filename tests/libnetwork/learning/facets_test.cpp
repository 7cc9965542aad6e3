// How what is found in the library is counted and narrowed, for whoever asks.
#include "libnetwork/learning/themes.hpp"
#include "tests/libnetwork/learning/search_room.hpp"

#include <random>

using namespace network;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(library_facets)

BOOST_AUTO_TEST_CASE(counts_are_what_a_naive_recount_says_for_random_readers_and_choices) {
    on_every_store([](store_place const& place) {
        if (place.kind() == engine::file)
            return;
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto const beta = here.number_of(here.member("Beta Borough Council"));
        std::mt19937 chance{5};
        names const themes{"housing", "food", "energy"};
        for (int number = 0; number < 80; ++number) {
            auto says = reading_room::study("Study " + std::to_string(number));
            says.year = 2015 + static_cast<int>(chance() % 8);
            says.stage = static_cast<stage>(chance() % 4);
            says.visibility = static_cast<visibility>(chance() % 3);
            says.tiers = {chance() % 2 == 0 ? members::tier::full : members::tier::associate};
            says.teaser = chance() % 2 == 0 ? "A teaser" : "";
            if (chance() % 5 == 0)
                says.embargo_until = day("2027-01-01");
            says.principles.clear();
            for (unsigned i = 0; i < 10; ++i)
                if (chance() % 4 == 0)
                    says.principles.push_back(
                        {static_cast<members::principle>(i), weight::secondary, "So."});
            for (auto const& theme : themes)
                if (chance() % 3 == 0)
                    says.themes.push_back(theme);
            if (chance() % 3 == 0)
                says.partners = {{beta, "Beta", partner_role::partner}};
            here.published(says,
                           chance() % 3 == 0   ? std::optional{alpha}
                           : chance() % 2 == 0 ? std::optional{beta}
                                               : std::nullopt,
                           nullptr, static_cast<resource_kind>(chance() % 4));
        }
        for (int round = 0; round < 60; ++round) {
            resources_wish wish;
            wish.limit = 500;
            for (unsigned i = 0; i < 10; ++i)
                if (chance() % 6 == 0)
                    wish.principle.push_back(static_cast<members::principle>(i));
            if (chance() % 2 == 0)
                wish.principle_match = principle_match::all;
            if (chance() % 3 == 0)
                wish.theme = {themes[chance() % 3]};
            if (chance() % 3 == 0)
                wish.stage = {static_cast<stage>(chance() % 4), static_cast<stage>(chance() % 4)};
            if (chance() % 3 == 0)
                wish.lead = {"alpha-borough-council"};
            if (chance() % 3 == 0)
                wish.year_from = 2018;
            if (chance() % 3 == 0)
                wish.kind = {static_cast<resource_kind>(chance() % 4)};
            viewer by;
            if (auto const who = chance() % 3; who != 0)
                by = reading_room::acting_for(who == 1 ? alpha : beta);
            // The naive way: one facet's choice left out, one value put in, and the list counted.
            auto const answer = search(here, wish, by);
            BOOST_TEST(answer.total == static_cast<std::int64_t>(answer.items.size()));
            for (auto const value : {stage::idea, stage::pilot, stage::scaled, stage::stopped}) {
                auto one = wish;
                one.stage = {value};
                BOOST_TEST(count_of(answer, resource_facet::stage, to_word(value)) ==
                           search(here, one, by).total);
            }
            for (auto const& theme : themes) {
                auto one = wish;
                one.theme = {theme};
                BOOST_TEST(count_of(answer, resource_facet::theme, theme) ==
                           search(here, one, by).total);
            }
            for (unsigned i = 0; i < 10; ++i) {
                auto one = wish;
                auto const value = static_cast<members::principle>(i);
                if (wish.principle_match == principle_match::all)
                    one.principle.push_back(value);
                else
                    one.principle = {value};
                BOOST_TEST(count_of(answer, resource_facet::principle, to_word(value)) ==
                           search(here, one, by).total);
            }
            for (auto const* lead : {"alpha-borough-council", "beta-borough-council"}) {
                auto one = wish;
                one.lead = {lead};
                BOOST_TEST(count_of(answer, resource_facet::lead, lead) ==
                           search(here, one, by).total);
            }
            for (int year = 2015; year < 2023; ++year) {
                auto one = wish;
                one.year = {year};
                one.year_from.reset();
                BOOST_TEST(count_of(answer, resource_facet::year, std::to_string(year)) ==
                           search(here, one, by).total);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(without_words_what_is_about_the_rarest_of_the_principles_chosen_comes_first) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        using members::principle;
        auto const stands_for = [&](char const* title, principle which, weight how,
                                    char const* on = nullptr) {
            auto says = reading_room::study(title);
            says.principles = {{which, how, "So."}};
            here.published(says, {}, on);
        };
        stands_for("Rare, mainly", principle::social_value, weight::primary, "2026-01-01");
        stands_for("Rare, beside", principle::social_value, weight::secondary, "2026-01-02");
        stands_for("Common, beside, old", principle::learning, weight::secondary, "2026-01-03");
        stands_for("Common, mainly", principle::learning, weight::primary, "2026-01-04");
        stands_for("Common, beside, new", principle::learning, weight::secondary, "2026-01-05");
        stands_for("Other", principle::innovation, weight::primary, "2026-01-06");
        resources_wish both;
        both.principle = {principle::learning, principle::social_value};

        auto const ordered = titles(search(here, both));

        BOOST_TEST(ordered.front() == "Rare, mainly");
        BOOST_TEST_REQUIRE(ordered.size() == 5U);
        BOOST_TEST(ordered[3] == "Common, beside, new");
        BOOST_TEST(ordered[4] == "Common, beside, old");
        BOOST_TEST(titles(search(here, "")).front() == "Other");
        both.order = resource_order::newest;
        BOOST_TEST(titles(search(here, both)).front() == "Common, beside, new");
    });
}

BOOST_AUTO_TEST_CASE(a_theme_that_nobody_knows_is_refused_and_one_that_nobody_may_see_as_well) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto says = reading_room::study("Taken in");
        says.themes = {"our-own-word"};
        here.published(says);
        says.themes = {"hidden-word"};
        says.visibility = visibility::members;
        here.published(says, alpha);
        auto const asked = [&](char const* theme, viewer const& by = {}) {
            resources_wish wish;
            wish.theme = {theme};
            auto const answer = here.records.read(
                by, [&](changes::reader& view) { return search_resources(view, wish); });
            return answer ? std::to_string(answer->total) : answer.error().problems.at(0).code;
        };

        BOOST_TEST(asked("zzz") == "theme.unknown");
        BOOST_TEST(asked("housing") == "0");
        BOOST_TEST(asked("our-own-word") == "1");
        BOOST_TEST(asked("hidden-word") == "theme.unknown");
        BOOST_TEST(asked("hidden-word", reading_room::acting_for(alpha)) == "1");
    });
}

BOOST_AUTO_TEST_CASE(
    a_theme_counts_what_stands_under_it_once_and_is_asked_for_by_any_of_its_words) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const about_themes = [&](char const* title, names themes) {
            auto says = reading_room::study(title);
            says.themes = std::move(themes);
            here.published(says);
        };
        about_themes("Solar roofs", {"energy"});
        about_themes("Repair and solar", {"energy", "waste-and-reuse"});
        about_themes("The whole plan", {"climate-and-environment"});
        about_themes("Lunches", {"food"});
        about_themes("From another site", {"our-own-word"});

        auto const answer = search(here, "");

        BOOST_TEST(count_of(answer, resource_facet::theme, "climate-and-environment") == 3);
        BOOST_TEST(count_of(answer, resource_facet::theme, "energy") == 2);
        std::vector<std::string> told;
        for (auto const& list : answer.facets)
            if (list.facet == resource_facet::theme)
                for (auto const& one : list.values)
                    told.push_back(one.under + " > " + one.label + ' ' + std::to_string(one.count));
        std::vector<std::string> const expected{" > Climate and environment 3",
                                                "climate-and-environment > Energy 2",
                                                "climate-and-environment > Waste and reuse 1",
                                                " > Our own word 1",
                                                " > Health and wellbeing 1",
                                                "health-and-wellbeing > Food 1"};
        std::sort(told.begin() + 3, told.end());
        auto sorted = expected;
        std::sort(sorted.begin() + 3, sorted.end());
        BOOST_TEST(told == sorted, boost::test_tools::per_element());
        auto const asked = [&](char const* theme) {
            resources_wish wish;
            wish.theme = {theme};
            return search(here, wish).total;
        };
        BOOST_TEST(asked("climate-and-environment") == 3);
        BOOST_TEST(asked("net zero") == 3);
        BOOST_TEST(asked("Energy") == 2);
        BOOST_TEST(asked("retrofit") == 2);
        BOOST_TEST(asked("our-own-word") == 1);
    });
}

BOOST_AUTO_TEST_CASE(
    a_synonym_finds_what_is_about_its_theme_and_goes_on_doing_so_when_the_theme_changes) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto says = reading_room::study("Roofs");
        says.themes = {"energy"};
        here.published(says);
        BOOST_TEST(found(here, "fuel poverty") == names{"Roofs"});
        BOOST_TEST(found(here, "theme:decarbonisation") == names{"Roofs"});
        BOOST_TEST(found(here, "climate") == names{"Roofs"});
        BOOST_TEST(found(here, "gasworks") == names{});

        change_theme_wish wish;
        wish.theme = "energy";
        wish.synonyms = names{"gasworks"};
        here.does(change_theme, wish);

        BOOST_TEST(found(here, "gasworks") == names{"Roofs"});
        BOOST_TEST(found(here, "decarbonisation") == names{});
        here.does(merge_themes, merge_themes_wish{"energy", "digital"});
        BOOST_TEST(count_of(search(here, ""), resource_facet::theme, "digital") == 1);
        BOOST_TEST(count_of(search(here, ""), resource_facet::theme, "energy") == 0);
        BOOST_TEST(found(here, "digital gasworks") == names{"Roofs"});
        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_CASE(counts_of_a_list_are_of_what_the_list_itself_shows) {
    // The recount above asks the same code; this one asks the one function that decides who sees
    // what.
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        for (int number = 0; number < 12; ++number) {
            auto says = reading_room::study("Study " + std::to_string(number));
            says.visibility = number % 2 == 0 ? visibility::members : visibility::everyone;
            says.teaser = number % 4 == 0 ? "A teaser" : "";
            here.published(says, number < 6 ? std::optional{alpha} : std::nullopt);
        }

        for (auto const& by : {viewer{}, reading_room::acting_for(alpha)}) {
            auto const answer = search(here, "", by);
            BOOST_TEST(answer.total == static_cast<std::int64_t>(here.titles(by).size()));
        }
        // Principles of those of which a visitor sees the teaser alone do not count.
        BOOST_TEST(count_of(search(here, ""), resource_facet::principle, "social_partnership") ==
                   6);
        BOOST_TEST(count_of(search(here, ""), resource_facet::kind, "case_study") == 9);
    });
}

BOOST_AUTO_TEST_CASE(councils_like_ours_are_of_the_same_kind_and_size) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const council = [&](char const* name, organisation_kind kind, std::int64_t residents) {
            organisations::add_wish wish;
            wish.name = name;
            wish.kind = kind;
            wish.population = residents;
            wish.population_year = 2020;
            wish.begins = day("1974-04-01");
            return here.does(organisations::add, wish).id;
        };
        council("Ours", organisation_kind::metropolitan_borough, 220'000);
        here.published(reading_room::study("Alike"),
                       council("Alike", organisation_kind::unitary, 200'000));
        here.published(reading_room::study("Larger"),
                       council("Larger", organisation_kind::unitary, 400'000));
        here.published(reading_room::study("Other kind"),
                       council("District", organisation_kind::district, 200'000));
        resources_wish wish;
        wish.like = "ours";

        auto const answer = search(here, wish);

        BOOST_TEST(titles(answer) == names{"Alike"});
        BOOST_TEST(answer.like ==
                   "Like Ours: single-tier councils with 150,000 to 250,000 residents");
    });
}

BOOST_AUTO_TEST_CASE(pages_follow_one_another_without_a_gap) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        for (int number = 0; number < 11; ++number)
            here.published(reading_room::study("Study " + std::to_string(number)));
        resources_wish wish;
        wish.limit = 4;
        names all;
        for (;;) {
            auto const answer = search(here, wish);
            for (auto const& title : titles(answer))
                all.push_back(title);
            if (!answer.next)
                break;
            wish.after = answer.next;
        }

        BOOST_TEST(all.size() == 11U);
        BOOST_TEST(all.front() == "Study 10");
        BOOST_TEST(all.back() == "Study 0");
        wish.after = "soon";
        auto const refused = here.records.read(
            {}, [&](changes::reader& view) { return search_resources(view, wish); });
        BOOST_TEST(refused_with(refused) == "after.invalid");
    });
}

BOOST_AUTO_TEST_SUITE_END()
