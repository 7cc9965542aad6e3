// Adding, renaming, changing, correcting: what the register says afterwards, then and now.
#include "libnetwork/organisations/figures.hpp"
#include "tests/libnetwork/organisations/desk.hpp"

using namespace network;
using namespace network::test;

namespace {

std::string problems(error const& failed) {
    std::string all;
    for (auto const& one : failed.problems)
        all += one.field + ":" + one.code + " ";
    return all;
}

change_wish change_of(char const* organisation) {
    change_wish wish;
    wish.organisation = organisation;
    return wish;
}

store::fault fault_of(desk& here, char const* sql) {
    try {
        here.records.database().write([&](store::connection& db) { store::execute(db, sql); });
    } catch (store::database_error const& refused) {
        return refused.kind();
    }
    return store::fault::other;
}

} // namespace

BOOST_AUTO_TEST_SUITE(editing_the_register)

BOOST_AUTO_TEST_CASE(an_added_organisation_shows_at_once_by_number_slug_and_code) {
    on_every_store([](store_place const& place) {
        desk here{place};
        add_wish wish;
        wish.name = "Ynys  Las Council";
        wish.kind = organisation_kind::welsh_council;
        wish.codes = {{code_scheme::gss, " w06900009"}};
        auto const added = here.does(add, wish);

        BOOST_TEST(added.slug == "ynys-las-council");
        BOOST_TEST(here.shows(std::to_string(added.id)).organisation.name == "Ynys Las Council");
        BOOST_TEST(here.shows("W06900009").organisation.id == added.id);
        BOOST_TEST(here.shows("w06900009").version == added.version);
        list_wish search;
        search.q = "LAS ynys";
        BOOST_TEST(here.sees(organisations::list, search).total == 1);
        search.q = "lass";
        BOOST_TEST(here.sees(organisations::list, search).total == 0);
    });
}

BOOST_AUTO_TEST_CASE(all_faults_of_a_new_organisation_are_told_at_once) {
    store_place const place{engine::memory};
    desk here{place};
    add_wish wish;
    wish.name = " ";
    wish.kind = organisation_kind::individual;
    wish.control = political_control::green;
    wish.codes = {{code_scheme::gss, "X"}};
    wish.website = "ftp://x";
    wish.population = 5;
    wish.begins = day("2020-01-01");
    wish.ends = day("2020-01-01");
    wish.group_of = "nobody";

    auto const failed = here.tries(add, wish);

    BOOST_TEST(
        problems(failed.error()) ==
        "name:name.empty website:website.invalid codes.0.value:code.gss population_year:required "
        "ends:date.order control:control.person group_of:group_of.kind "
        "group_of:organisation.unknown ");
    BOOST_TEST(here.lists().empty());
}

BOOST_AUTO_TEST_CASE(a_code_belongs_to_one_living_organisation) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("One", organisation_kind::district, {{code_scheme::gss, "E07900001"}});
    add_wish wish;
    wish.name = "Two";
    wish.kind = organisation_kind::district;
    wish.codes = {{code_scheme::gss, "E07900001"}};

    BOOST_TEST(here.tries(add, wish).error().code == "organisation.code_taken");
    BOOST_TEST((here.tries(add, wish).error().status == status::conflict));

    change_wish end;
    end.organisation = "one";
    end.ends = day("2020-04-01");
    here.does(change, end);
    wish.begins = day("2020-04-01");
    here.does(add, wish);
    BOOST_TEST(here.shows("E07900001").organisation.name == "Two"); // the living one
}

BOOST_AUTO_TEST_CASE(half_a_name_is_answered_with_whose_it_could_be) {
    on_every_store([](store_place const& place) {
        desk here{place};
        here.adds("King's Lynn and West Norfolk Borough Council");
        here.adds("North Norfolk District Council");

        auto const message = [&](std::string q) {
            return here.asks(lookup, {std::move(q), {}}).error().message;
        };

        BOOST_TEST(message("King's Lynn") ==
                   "No organisation goes by \"King's Lynn\". Did you mean "
                   "King's Lynn and West Norfolk Borough Council?");
        BOOST_TEST(message("Norfolk") ==
                   "No organisation goes by \"Norfolk\". Did you mean King's Lynn and West "
                   "Norfolk Borough Council; North Norfolk District Council?");
        BOOST_TEST(message("Suffolk") == "No organisation goes by \"Suffolk\"");
    });
}

BOOST_AUTO_TEST_CASE(a_renamed_organisation_keeps_its_past_name_and_address) {
    on_every_store([](store_place const& place) {
        desk here{place};
        here.adds("Eastmere Borough Council");
        rename_wish wish;
        wish.organisation = "eastmere-borough-council";
        wish.name = "Eastmere City Council";
        wish.from = day("2026-06-01");
        wish.decided_by = "Letters patent";
        auto const renamed = here.does(organisations::rename, wish);

        BOOST_TEST(renamed.slug == "eastmere-city-council");
        auto const card = here.shows("eastmere-borough-council");
        BOOST_TEST(card.organisation.name == "Eastmere City Council");
        BOOST_TEST(card.past_names.at(0) == "Eastmere Borough Council");
        BOOST_TEST(here.shows("eastmere-city-council", day("2026-05-31")).organisation.name ==
                   "Eastmere Borough Council");
        BOOST_TEST(here.finds("Eastmere Borough Council").at(0) == "Eastmere City Council");
        BOOST_TEST(here.lists(day("2026-05-31")).at(0) == "Eastmere Borough Council");
    });
}

BOOST_AUTO_TEST_CASE(a_name_to_come_shows_from_its_day_only) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Old");
    here.does(organisations::rename, {"old", "Newer", day("2027-04-01"), {}, {}, {}, {}});

    BOOST_TEST(here.shows("newer").organisation.name == "Old");
    BOOST_TEST(here.shows("newer").organisation.slug == "old");
    BOOST_TEST(here.shows("old", day("2027-04-01")).organisation.slug == "newer");
}

BOOST_AUTO_TEST_CASE(addresses_never_collide_with_each_other_with_pages_or_with_numbers) {
    store_place const place{engine::memory};
    desk here{place};
    BOOST_TEST(here.adds("Same") == "same");
    BOOST_TEST(here.adds("Same") == "same-2");
    BOOST_TEST(here.adds("Map") == "organisation-map");
    BOOST_TEST(here.adds("1610") == "organisation-1610");
    BOOST_TEST(here.adds("東京都") == "organisation");
}

BOOST_AUTO_TEST_CASE(control_and_figures_are_dated_and_what_holds_already_is_not_recorded_again) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Eastmere");
    change_wish wish;
    wish.organisation = "eastmere";
    wish.from = day("2022-05-05");
    wish.control = political_control::no_overall_control;
    wish.revenue_budget = money{12'345'600};
    wish.budget_year = 2026;
    wish.population = 1000;
    wish.population_year = 2021;
    auto const first = here.does(change, wish);
    auto const second = here.does(change, wish);

    BOOST_TEST(first.facts.size() == 3U);
    BOOST_TEST(second.facts.empty());
    BOOST_TEST(second.version == first.version);
    BOOST_TEST(!here.shows("eastmere", day("2022-05-04")).organisation.control.has_value());
    auto const card = here.shows("eastmere");
    BOOST_TEST((card.organisation.control == political_control::no_overall_control));
    BOOST_TEST_REQUIRE(card.figures.size() == 2U);
    auto yearless = change_of("eastmere");
    yearless.revenue_budget = money{1};
    BOOST_TEST(here.tries(change, yearless).error().problems.at(0).field == "budget_year");
}

BOOST_AUTO_TEST_CASE(an_organisation_that_states_no_figure_is_told_so_and_nothing_is_recorded) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Eastmere");
    figures_wish wish;
    wish.organisation = "eastmere";
    wish.source = "Budget book";

    BOOST_TEST(problems(here.tries(state_figures, wish).error()) == "population:figures.required ");

    wish.population = 1000;
    wish.population_year = 2024;
    BOOST_TEST(here.does(state_figures, wish).facts.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_correction_is_seen_now_and_the_mistake_is_seen_as_known_then) {
    on_every_store([](store_place const& place) {
        desk here{place};
        here.adds("Estmere");
        auto const then = here.time.now();
        auto const wrong = here.shows("estmere").facts.at(0).id;
        here.passes_a_minute();
        correct_wish wish;
        wish.organisation = "estmere";
        wish.fact = wrong;
        wish.value = "Eastmere";
        here.does(correct, wish);

        BOOST_TEST(here.lists().at(0) == "Eastmere");
        BOOST_TEST(here.lists({}, then).at(0) == "Estmere");
        auto const card = here.shows("eastmere");
        BOOST_TEST(card.facts.at(0).corrected_by.value() == card.facts.back().id);
        BOOST_TEST(here.tries(correct, wish).error().code == "fact.already_corrected");
        wish.fact = 999;
        BOOST_TEST(here.tries(correct, wish).error().code == "fact.unknown");
    });
}

BOOST_AUTO_TEST_CASE(a_fact_is_taken_back_but_never_the_last_name) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Eastmere", organisation_kind::district, {{code_scheme::gss, "E07900001"}});
    auto const facts = here.shows("eastmere").facts;

    here.does(withdraw, {"eastmere", facts.at(2).id, "belongs to another"});

    BOOST_TEST(here.shows("eastmere").codes.empty());
    BOOST_TEST(here.asks(card, {"E07900001", {}, {}}).has_value()); // it bore it once, by mistake
    BOOST_TEST(here.tries(withdraw, {"eastmere", facts.at(0).id, "x"}).error().code ==
               "fact.last_name");
}

BOOST_AUTO_TEST_CASE(groups_and_districts_point_to_their_councils) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Harrowdale", organisation_kind::county);
    add_wish district;
    district.name = "North Harrowdale";
    district.kind = organisation_kind::district;
    district.within = "harrowdale";
    here.does(add, district);
    add_wish group;
    group.name = "Harrowdale Labour Group";
    group.kind = organisation_kind::political_group;
    group.group_of = "harrowdale";
    here.does(add, group);

    BOOST_TEST(here.shows("north-harrowdale").within->slug == "harrowdale");
    BOOST_TEST(here.shows("harrowdale").members.size() == 2U);
    auto itself = change_of("harrowdale");
    itself.within = "harrowdale";
    BOOST_TEST(here.tries(change, itself).error().problems.at(0).code == "relation.self");
}

BOOST_AUTO_TEST_CASE(those_within_are_told_by_name_and_as_on_the_day) {
    on_every_store([](store_place const& place) {
        desk here{place};
        here.adds("Harrowdale", organisation_kind::county);
        here.adds("Elsewhere", organisation_kind::county);
        auto const district = [&](char const* name) {
            add_wish wish;
            wish.name = name;
            wish.kind = organisation_kind::district;
            wish.within = "harrowdale";
            return here.does(add, wish).slug;
        };
        auto const west = district("West Harrowdale");
        district("East Harrowdale");
        auto const told = [&](char const* county, std::optional<date> on = {}) {
            std::string names;
            for (auto const& one : here.shows(county, on).members)
                names += one.name + "; ";
            return names;
        };
        BOOST_TEST(told("harrowdale") == "East Harrowdale; West Harrowdale; ");

        auto moves = change_of(west.c_str());
        moves.within = "elsewhere";
        moves.from = day("2024-04-01");
        here.does(change, moves);
        here.does(organisations::rename,
                  {"east-harrowdale", "Zest Harrowdale", day("2024-04-01"), {}, {}, {}, {}});
        district("Middle Harrowdale");

        BOOST_TEST(told("harrowdale") == "Middle Harrowdale; Zest Harrowdale; ");
        BOOST_TEST(told("elsewhere") == "West Harrowdale; ");
        BOOST_TEST(told("harrowdale", day("2024-03-31")) ==
                   "East Harrowdale; Middle Harrowdale; West Harrowdale; ");
    });
}

BOOST_AUTO_TEST_CASE(facts_are_append_only_by_the_databases_own_refusal) {
    on_every_store([](store_place const& place) {
        desk here{place};
        here.adds("Eastmere");

        for (auto const* sql :
             {"update organisation_fact set value = 'x'", "delete from organisation_fact",
              "update organisation set created_at = 0", "delete from organisation_slug"})
            BOOST_TEST_CONTEXT(sql) {
                BOOST_TEST((fault_of(here, sql) == store::fault::refused));
            }
    });
}

BOOST_AUTO_TEST_SUITE_END()
