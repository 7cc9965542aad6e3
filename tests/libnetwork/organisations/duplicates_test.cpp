// Two entries for one organisation: merged, seen as one, and parted again.
#include "tests/libnetwork/organisations/desk.hpp"

#include <random>

using namespace network;
using namespace network::test;

namespace {

void enters_twice(desk& here) {
    here.adds("Eastmere City Council", organisation_kind::unitary,
              {{code_scheme::gss, "E06900001"}});
    add_wish twin;
    twin.name = "City of Eastmere";
    twin.kind = organisation_kind::unitary;
    twin.short_name = "Eastmere";
    twin.website = "https://eastmere.example";
    twin.codes = {{code_scheme::local_authority, "EAS"}};
    here.does(add, twin);
}

} // namespace

BOOST_AUTO_TEST_SUITE(merging_duplicates)

BOOST_AUTO_TEST_CASE(the_kept_entry_says_what_both_said) {
    on_every_store([](store_place const& place) {
        desk here{place};
        enters_twice(here);
        merge_wish const wish{"eastmere-city-council", "EAS", "same address"};

        auto const preview = here.sees(preview_merge, wish);
        auto const merged = here.does(merge_duplicates, wish);

        BOOST_TEST(preview.facts_taken_over == 3);
        BOOST_TEST_REQUIRE(preview.conflicts.size() == 1U);
        BOOST_TEST(preview.conflicts[0].duplicate_says == "City of Eastmere");
        BOOST_TEST(merged.merge.has_value());
        BOOST_TEST(here.lists().size() == 1U);
        auto const card =
            here.shows("city-of-eastmere"); // the duplicate's address leads to the kept one
        BOOST_TEST(card.organisation.name == "Eastmere City Council");
        BOOST_TEST(card.organisation.short_name == "Eastmere");
        BOOST_TEST(card.organisation.local_authority_code == "EAS");
        BOOST_TEST(card.website == "https://eastmere.example");
        BOOST_TEST(card.duplicates.size() == 1U);
        BOOST_TEST(here.finds("City of Eastmere").at(0) == "Eastmere City Council");
        BOOST_TEST(here.sees(lookup, {"City of Eastmere", {}}).why.at(0).rule ==
                   "duplicate.merged");
        list_wish search;
        search.q = "city of eastmere";
        BOOST_TEST(here.sees(organisations::list, search).total == 1);
    });
}

BOOST_AUTO_TEST_CASE(what_the_two_say_differently_is_told_as_people_say_it) {
    on_every_store([](store_place const& place) {
        desk here{place};
        add_wish one;
        one.name = "Eastmere";
        one.kind = organisation_kind::metropolitan_borough;
        one.control = political_control::no_overall_control;
        one.begins = day("1974-04-01");
        one.position = position{53'410'000, -2'830'000};
        here.does(add, one);
        here.adds("Greater Eastmere", organisation_kind::combined_authority);
        auto twin = one;
        twin.name = "Eastmere again";
        twin.kind = organisation_kind::unitary;
        twin.control = political_control::labour;
        twin.begins = day("1998-04-01");
        twin.position = position{53'410'001, -2'830'000};
        twin.combined_authority = "greater-eastmere";
        here.does(add, twin);

        std::vector<std::string> told;
        for (auto const& row :
             here.sees(preview_merge, {"eastmere", "eastmere-again", {}}).conflicts)
            told.push_back(row.kept_says + " / " + row.duplicate_says);

        BOOST_TEST(told == (std::vector<std::string>{"Eastmere / Eastmere again",
                                                     "Metropolitan borough / Unitary authority",
                                                     "No overall control / Labour",
                                                     "53.410000, -2.830000 / 53.410001, -2.830000",
                                                     "1 April 1974 / 1 April 1998"}),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(undone_the_register_is_as_before_and_as_known_then_it_was_merged) {
    on_every_store([](store_place const& place) {
        desk here{place};
        enters_twice(here);
        auto const before = whole_register(here);
        here.passes_a_minute();
        auto const merged = here.does(merge_duplicates, {"E06900001", "EAS", {}});
        auto const then = here.time.now();
        auto const as_one = whole_register(here);
        here.passes_a_minute();

        here.does(undo_merge, {*merged.merge, "two after all"});

        BOOST_TEST(whole_register(here) == before);
        BOOST_TEST(whole_register(here, {}, then) == as_one);
        BOOST_TEST(as_one != before);
        BOOST_TEST(here.tries(undo_merge, {*merged.merge, {}}).error().code ==
                   "merge.already_undone");
        BOOST_TEST(here.tries(undo_merge, {77, {}}).error().code == "merge.unknown");
    });
}

BOOST_AUTO_TEST_CASE(an_entry_is_not_merged_with_itself_nor_in_chains) {
    store_place const place{engine::memory};
    desk here{place};
    for (auto const* name : {"A", "B", "C"})
        here.adds(name);
    BOOST_TEST(here.tries(merge_duplicates, {"a", "a", {}}).error().problems.at(0).code ==
               "merge.same");
    here.does(merge_duplicates, {"a", "b", {}});
    BOOST_TEST(here.tries(merge_duplicates, {"a", "b", {}}).error().problems.at(0).code ==
               "merge.same");
    BOOST_TEST(here.tries(merge_duplicates, {"c", "a", {}}).error().code == "merge.chained");
    BOOST_TEST(here.tries(merge_duplicates, {"x", "y", {}}).error().problems.size() == 2U);
    here.does(merge_duplicates, {"a", "c", {}}); // a third entry into the same one is no chain
    BOOST_TEST(here.lists().size() == 1U);
}

BOOST_AUTO_TEST_CASE(any_run_of_merges_undone_backwards_restores_the_register) {
    on_every_store([](store_place const& place) {
        desk here{place};
        std::mt19937 random{1844};
        for (int i = 0; i < 12; ++i)
            here.adds(("Council " + std::string(1, static_cast<char>('a' + i))).c_str());
        for (int round = 0; round < 10; ++round) {
            auto const before = whole_register(here);
            std::vector<std::int64_t> merges;
            for (int i = 0; i < 6; ++i) {
                here.passes_a_minute();
                merge_wish const wish{
                    std::to_string(random() % 12 + 1), std::to_string(random() % 12 + 1), {}};
                if (auto const merged = here.tries(merge_duplicates, wish))
                    merges.push_back(*merged->merge);
            }
            BOOST_TEST_REQUIRE(!merges.empty());
            BOOST_TEST(whole_register(here) != before);
            for (auto merge = merges.rbegin(); merge != merges.rend(); ++merge)
                here.does(undo_merge, {*merge, {}});
            BOOST_TEST(whole_register(here) == before);
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
