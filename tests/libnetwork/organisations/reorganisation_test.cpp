// Reorganisations: preview, act, undo, and whom the past leads to.
#include "tests/libnetwork/organisations/desk.hpp"

using namespace network;
using namespace network::test;

namespace {

using names = std::vector<std::string>;

reorganise_wish wish_for(succession_kind kind, char const* on, names before,
                         std::vector<successor_wish> after) {
    reorganise_wish wish;
    wish.kind = kind;
    wish.on = day(on);
    wish.predecessors = std::move(before);
    wish.successors = std::move(after);
    wish.decided_by = "Structural Changes Order";
    return wish;
}

successor_wish fresh(char const* name, names follows = {}) {
    successor_wish made;
    made.name = name;
    made.kind = organisation_kind::unitary;
    made.follows = std::move(follows);
    return made;
}

successor_wish existing(char const* reference) {
    successor_wish made;
    made.organisation = reference;
    return made;
}

std::string problems_of(error const& failed) {
    std::string all;
    for (auto const& one : failed.problems)
        all += one.field + ":" + one.code + " ";
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reorganising)

BOOST_AUTO_TEST_CASE(three_councils_merge_into_one_on_a_day_to_come) {
    on_every_store([](store_place const& place) {
        desk here{place};
        for (auto const* name : {"Ash", "Beech", "Cedar"})
            here.adds(name);
        auto const wish = wish_for(succession_kind::merge, "2028-04-01", {"ash", "beech", "cedar"},
                                   {fresh("Woodland")});

        auto const preview = here.sees(preview_reorganisation, wish);
        BOOST_TEST(here.asks(card, {"woodland", {}, {}}).has_error());
        auto const done = here.does(reorganise, wish);

        BOOST_TEST(preview.scheduled);
        BOOST_TEST(preview.ends.size() == 3U);
        BOOST_TEST(preview.begins.at(0).name == "Woodland");
        BOOST_TEST((preview.effects == done.effects));
        BOOST_TEST(done.begins.at(0).slug == "woodland");
        BOOST_TEST((here.lists() == names{"Ash", "Beech", "Cedar"}));
        BOOST_TEST((here.lists(day("2028-03-31")) == names{"Ash", "Beech", "Cedar"}));
        BOOST_TEST((here.lists(day("2028-04-01")) == names{"Woodland"}));
        BOOST_TEST((here.finds("Beech", day("2028-04-01")) == names{"Woodland"}));
        BOOST_TEST((here.finds("Beech") == names{"Beech"}));
        auto const lineage = here.shows("ash").lineage;
        BOOST_TEST_REQUIRE(lineage.size() == 1U);
        BOOST_TEST(lineage[0].scheduled);
        BOOST_TEST(lineage[0].decided_by == "Structural Changes Order");
    });
}

BOOST_AUTO_TEST_CASE(seven_become_two_each_followed_by_its_own) {
    store_place const place{engine::memory};
    desk here{place};
    for (auto const* name : {"A", "B", "C", "D", "E", "F"})
        here.adds(name);
    here.adds("Shire", organisation_kind::county);
    auto wish = wish_for(
        succession_kind::reorganisation, "2026-04-01", {"a", "b", "c", "d", "e", "f", "shire"},
        {fresh("East", {"a", "b", "c", "shire"}), fresh("West", {"d", "e", "f", "shire"})});
    here.does(reorganise, wish);

    BOOST_TEST((here.finds("a") == names{"East"}));
    BOOST_TEST((here.finds("f") == names{"West"}));
    BOOST_TEST((here.finds("shire") == names{"East", "West"}));
    BOOST_TEST((here.lists() == names{"East", "West"}));
    BOOST_TEST(here.shows("east").lineage.at(0).predecessors.size() == 7U);
    BOOST_TEST(here.shows("a").living_successors.at(0).name == "East");
}

BOOST_AUTO_TEST_CASE(one_splits_and_a_continuing_authority_goes_on_under_a_new_name) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Whole");
    here.does(reorganise, wish_for(succession_kind::split, "2025-04-01", {"whole"},
                                   {fresh("Left"), fresh("Right")}));
    BOOST_TEST((here.finds("whole") == names{"Left", "Right"}));

    here.adds("Moor County", organisation_kind::county);
    here.adds("Moor District");
    auto goes_on = existing("moor-county");
    goes_on.name = "Moor Council";
    goes_on.kind = organisation_kind::unitary;
    here.does(reorganise, wish_for(succession_kind::merge, "2026-04-01",
                                   {"moor-county", "moor-district"}, {goes_on}));

    BOOST_TEST((here.finds("moor-district") == names{"Moor Council"}));
    auto const moor = here.shows("moor-county");
    BOOST_TEST(moor.exists);
    BOOST_TEST(moor.organisation.slug == "moor-council");
    BOOST_TEST((moor.organisation.kind == organisation_kind::unitary));
    BOOST_TEST((here.shows("moor-council", day("2026-03-31")).organisation.kind ==
                organisation_kind::county));
}

BOOST_AUTO_TEST_CASE(a_group_becomes_its_council) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Harrowdale Council", organisation_kind::unitary);
    here.adds("Harrowdale Labour Group", organisation_kind::political_group);
    here.adds("Other Council", organisation_kind::unitary);

    here.does(reorganise, wish_for(succession_kind::group_becomes_council, "2026-05-08",
                                   {"harrowdale-labour-group"}, {existing("harrowdale-council")}));

    BOOST_TEST((here.finds("Harrowdale Labour Group") == names{"Harrowdale Council"}));
    BOOST_TEST(here.sees(lookup, {"Harrowdale Labour Group", {}}).why.at(0).rule ==
               "succession.group_becomes_council");
    BOOST_TEST(problems_of(here.tries(reorganise,
                                      wish_for(succession_kind::group_becomes_council, "2027-05-08",
                                               {"other-council"}, {existing("harrowdale-council")}))
                               .error()) == "predecessors.0:party.no_group ");
}

BOOST_AUTO_TEST_CASE(a_group_takes_no_other_councils_place) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Harrowdale Council", organisation_kind::unitary);
    here.adds("Other Council", organisation_kind::unitary);
    add_wish group;
    group.name = "Harrowdale Labour Group";
    group.kind = organisation_kind::political_group;
    group.group_of = "harrowdale-council";
    here.does(organisations::add, group);
    auto const taking = [&](char const* council, char const* on) {
        auto const tried =
            here.tries(reorganise, wish_for(succession_kind::group_becomes_council, on,
                                            {"harrowdale-labour-group"}, {existing(council)}));
        return tried.has_error() ? problems_of(tried.error()) : "";
    };

    BOOST_TEST(taking("other-council", "2027-05-08") ==
               "successors.0.organisation:party.other_council ");

    // The council is no more by then: the one that came after it is the group's council.
    here.does(reorganise,
              wish_for(succession_kind::merge, "2028-04-01",
                       {"harrowdale-council", "other-council"}, {fresh("Greater Harrowdale")}));
    BOOST_TEST(taking("greater-harrowdale", "2028-05-08") == "");
}

BOOST_AUTO_TEST_CASE(nothing_moves_from_an_organisation_to_itself) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Ash");
    here.adds("Elm");
    auto const refused = [&](succession_kind kind, std::vector<std::string> before,
                             std::vector<successor_wish> after) {
        auto const tried = here.tries(
            reorganise, wish_for(kind, "2027-04-01", std::move(before), std::move(after)));
        return tried.has_error() ? problems_of(tried.error()) : "";
    };

    for (auto const kind : {succession_kind::transfer, succession_kind::merge,
                            succession_kind::boundary_change, succession_kind::reorganisation})
        BOOST_TEST(refused(kind, {"ash"}, {existing("ash")}) ==
                   "successors.0.organisation:party.same ");
    BOOST_TEST(refused(succession_kind::transfer, {"ash", "elm"}, {existing("elm")}) ==
               "successors.0.organisation:party.same ");
    // Territory moves between two that both go on; functions move from one to the other.
    BOOST_TEST(refused(succession_kind::boundary_change, {"ash", "elm"},
                       {existing("ash"), existing("elm")}) == "");
    BOOST_TEST(refused(succession_kind::transfer, {"ash"}, {existing("elm")}) == "");
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_at_once) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Ash");
    auto wish = wish_for(succession_kind::merge, "2026-04-01", {"ash", "ash", "nobody"},
                         {fresh(" "), existing("ash")});
    wish.successors[0].codes = {{code_scheme::gss, "X"}};
    wish.successors[0].follows = {"elsewhere"};

    auto const failed = here.tries(reorganise, wish);

    BOOST_TEST(problems_of(failed.error()) ==
               "predecessors.1:party.twice predecessors.2:organisation.unknown "
               "successors.0.name:name.empty "
               "successors.0.codes.0.value:code.gss successors.0.follows.0:organisation.unknown "
               "successors:succession.numbers ");
    BOOST_TEST(
        here.tries(reorganise, wish_for(succession_kind::merge, "2026-04-01", {}, {})).has_error());
}

BOOST_AUTO_TEST_CASE(who_is_no_more_cannot_be_reorganised_and_nobody_ends_twice) {
    store_place const place{engine::memory};
    desk here{place};
    for (auto const* name : {"Ash", "Beech", "Cedar"})
        here.adds(name);
    here.does(reorganise, wish_for(succession_kind::merge, "2026-04-01", {"ash", "beech"},
                                   {fresh("Woodland")}));

    BOOST_TEST(here.tries(reorganise, wish_for(succession_kind::merge, "2026-06-01",
                                               {"ash", "cedar"}, {fresh("W")}))
                   .error()
                   .code == "reorganisation.not_living");
    here.does(reorganise, wish_for(succession_kind::merge, "2029-04-01", {"woodland", "cedar"},
                                   {fresh("Forest")}));
    BOOST_TEST(here.tries(reorganise, wish_for(succession_kind::merge, "2028-04-01",
                                               {"woodland", "cedar"}, {fresh("X")}))
                   .error()
                   .code == "reorganisation.already_scheduled");
    BOOST_TEST((here.finds("Ash", day("2029-04-01")) == names{"Forest"}));
}

BOOST_AUTO_TEST_CASE(is_taken_back_until_its_day_and_the_register_is_as_before) {
    on_every_store([](store_place const& place) {
        desk here{place};
        here.adds("Ash");
        here.adds("Moor County", organisation_kind::county);
        auto const before = whole_register(here) + whole_register(here, day("2028-04-01"));
        auto goes_on = existing("moor-county");
        goes_on.name = "Moor Council";
        here.passes_a_minute();
        auto const done =
            here.does(reorganise, wish_for(succession_kind::reorganisation, "2028-04-01",
                                           {"ash", "moor-county"}, {goes_on, fresh("Newland")}));
        auto const planned = here.time.now();
        auto const with_plan = whole_register(here, day("2028-04-01"));
        BOOST_TEST(here.lists(day("2028-04-01")).size() == 2U);

        here.passes_a_minute();
        here.does(undo_reorganisation, {*done.succession, "the order was not made"});

        BOOST_TEST(whole_register(here) + whole_register(here, day("2028-04-01")) == before);
        BOOST_TEST(whole_register(here, day("2028-04-01"), planned) == with_plan);
        BOOST_TEST(here.shows("ash").lineage.at(0).cancelled);
        BOOST_TEST(here.tries(undo_reorganisation, {*done.succession, "x"}).error().code ==
                   "succession.already_undone");
        BOOST_TEST(here.tries(undo_reorganisation, {99, "x"}).error().code == "succession.unknown");
        auto const again =
            here.does(reorganise, wish_for(succession_kind::reorganisation, "2028-04-01",
                                           {"ash", "moor-county"}, {fresh("Newland")}));
        BOOST_TEST(again.begins.at(0).slug == "newland"); // the address is free again
    });
}

BOOST_AUTO_TEST_CASE(is_not_taken_back_once_in_effect_or_built_upon) {
    store_place const place{engine::memory};
    desk here{place};
    for (auto const* name : {"Ash", "Beech", "Cedar"})
        here.adds(name);
    auto const past = here.does(reorganise, wish_for(succession_kind::merge, "2026-11-21",
                                                     {"ash", "beech"}, {fresh("Woodland")}));
    auto const first = here.does(reorganise, wish_for(succession_kind::merge, "2027-04-01",
                                                      {"woodland", "cedar"}, {fresh("Forest")}));
    auto const second =
        here.does(reorganise, wish_for(succession_kind::split, "2028-04-01", {"forest"},
                                       {fresh("North"), fresh("South")}));

    BOOST_TEST(here.tries(undo_reorganisation, {*past.succession, "x"}).error().code ==
               "succession.in_effect");
    BOOST_TEST(here.tries(undo_reorganisation, {*first.succession, "x"}).error().code ==
               "succession.built_upon");
    here.does(undo_reorganisation, {*second.succession, "x"});
    here.does(undo_reorganisation, {*first.succession, "x"});
    BOOST_TEST((here.lists(day("2028-04-01")) == names{"Cedar", "Woodland"}));
}

BOOST_AUTO_TEST_CASE(a_rename_as_a_succession_keeps_the_organisation) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("Old");
    successor_wish named;
    named.name = "New";
    here.does(reorganise, wish_for(succession_kind::rename, "2026-04-01", {"old"}, {named}));

    BOOST_TEST((here.lists() == names{"New"}));
    BOOST_TEST((here.lists(day("2026-03-31")) == names{"Old"}));
    BOOST_TEST((here.finds("Old") == names{"New"}));
}

BOOST_AUTO_TEST_SUITE_END()
