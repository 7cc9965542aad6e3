// What became of a study, as its authors and a committee read it: counted by day and by month, with
// who tried it too, and nothing of what is not for them.
#include "libnetwork/learning/briefing.hpp"
#include "libnetwork/learning/impact.hpp"
#include "libnetwork/learning/packs.hpp"
#include "libnetwork/learning/questions.hpp"
#include "libnetwork/learning/usage.hpp"
#include "tests/libnetwork/learning/take_up_shelf.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(impact)

BOOST_AUTO_TEST_CASE(an_author_sees_what_became_of_a_study_by_day_and_by_month) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const author = here.officer(alpha, "a@alpha.example");
        auto const reader = here.officer(beta, "b@beta.example");
        auto const study =
            here.published(reading_room::study("A library of tools"), here.number_of(alpha));
        auto const counts = [&](std::int64_t readings, std::int64_t downloads) {
            auto const done =
                here.records.write(acting(viewer{}), [&](changes::unit_of_work& work) {
                    return add_usage(work, {{study.slug, readings, downloads, true}});
                });
            BOOST_TEST_REQUIRE(done.has_value());
        };
        counts(7, 1);                                                            // 2026-11-21
        here.time.set({here.time.now().milliseconds + 40LL * 24 * 3600 * 1000}); // 2026-12-31
        counts(3, 0);
        here.time.set({here.time.now().milliseconds + 1LL * 24 * 3600 * 1000}); // 2027-01-01
        counts(2, 4);
        here.does(record_adoption, here.wish_for(beta, study.slug));
        here.does(record_adoption, here.wish_for(gamma, study.slug, adoption_result::did_not_work));
        here.does(mark_useful, useful_wish{gamma, study.slug});
        ask_wish question;
        question.organisation = beta;
        question.resource = study.slug;
        question.text = "Who repairs the tools?";
        here.does_as(reader, ask_question, question);
        auto const pack =
            here.published(reading_room::study("Where to begin"), {}, nullptr, resource_kind::pack);
        auto const hidden =
            here.drafted(reading_room::study("In the making"), {}, resource_kind::pack);
        for (auto const& slug : {pack.slug, hidden.slug})
            here.does(arrange_pack, arrange_pack_wish{slug, {{study.slug, std::nullopt}}});

        auto const seen =
            here.asks_as(author, impact_of_resource, resource_impact_wish{study.slug});

        BOOST_TEST_REQUIRE(seen.has_value());
        BOOST_TEST(seen->counts.readings == 12);
        BOOST_TEST(seen->counts.downloads == 5);
        BOOST_TEST(seen->counts.adoptions == 2);
        BOOST_TEST(seen->counts.useful == 1);
        BOOST_TEST(seen->counts.questions == 1);
        BOOST_TEST(seen->counts.packs == 1); // not the one in the making
        BOOST_TEST(seen->packs.front().title == "Where to begin");
        BOOST_TEST(seen->answered == 0);
        BOOST_TEST_REQUIRE(seen->results.size() == 2U);
        BOOST_CHECK(seen->results[1].result == adoption_result::did_not_work);
        BOOST_TEST(seen->results[1].count == 1);
        BOOST_TEST_REQUIRE(seen->days.size() == 28U);
        BOOST_TEST(seen->days.front().from.to_string() == "2026-12-05");
        BOOST_TEST(seen->days.back().from.to_string() == "2027-01-01");
        BOOST_TEST(seen->days.back().downloads == 4);
        BOOST_TEST(seen->days[26].readings == 3);
        BOOST_TEST(seen->days.front().readings == 0); // what lies before is not put into the first
        BOOST_TEST_REQUIRE(seen->months.size() == 12U);
        BOOST_TEST(seen->months.front().from.to_string() == "2026-02-01");
        BOOST_TEST(seen->months[9].readings == 7);
        BOOST_TEST(seen->months[10].readings == 3);
        BOOST_TEST(seen->months[11].readings == 2);
        auto const all = here.asks_as(author, impact_of_organisation, impact_wish{alpha});
        BOOST_TEST_REQUIRE(all->items.size() == 1U);
        BOOST_TEST(all->items.front().counts.readings == 12);
        BOOST_TEST(refused_with(here.asks_as(reader, impact_of_resource,
                                             resource_impact_wish{study.slug})) ==
                   "library.not_yours");
        BOOST_TEST(refused_with(here.asks_as(viewer{}, impact_of_resource,
                                             resource_impact_wish{study.slug})) ==
                   "library.not_yours");
    });
}

BOOST_AUTO_TEST_CASE(a_committee_reads_who_tried_it_too_and_how_that_went) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const study = here.published(reading_room::study("A library of tools"),
                                          here.number_of(here.member("Alpha District Council")));
        auto open = here.wish_for(beta, study.slug, adoption_result::did_not_work);
        open.changed = "Without a caretaker.";
        open.cost_pence = 340'000;
        here.does(record_adoption, open);
        auto quiet = here.wish_for(gamma, study.slug);
        quiet.visibility = adoption_audience::members;
        quiet.happened = "SECRET-B";
        here.does(record_adoption, quiet);
        auto const inside =
            here.officer(here.member("Delta District Council"), "officer@delta.example");
        auto const adopters = [&](viewer const& who) {
            auto const page = here.asks_as(who, brief_committee, briefing_wish{study.slug, {}});
            BOOST_TEST_REQUIRE(page.has_value());
            for (auto const& part : page->parts)
                if (part.heading.starts_with("Who tried this too"))
                    return part.text;
            return std::string{};
        };

        std::string const told =
            "Beta District Council, from 1 March 2026: Did not work. Four hundred tools were "
            "lent. Done differently: Without a caretaker. Cost: £3,400";
        BOOST_TEST(adopters({}) == told);
        BOOST_TEST(adopters(inside) ==
                   told + "\n\n1 organisation has shared how it went among members alone.");
    });
}

BOOST_AUTO_TEST_CASE(a_text_that_came_in_whole_keeps_its_headings_lists_and_tables) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto says = reading_room::study("A library of tools");
        says.body = "<p>See https://tools.example/</p><p>click &amp; borrow</p><h2>Figures</h2>"
                    "<table><caption>Money</caption><tr><th>Year</th><th>Raised</th></tr>"
                    "<tr><td>2023</td><td>£1,200</td></tr></table>"
                    "<h3>What helped</h3><ul><li>A shop</li><li>Time</li></ul>";
        auto const study = here.published(says);

        auto const page = here.asks_as(viewer{}, brief_committee, briefing_wish{study.slug, {}});

        BOOST_TEST_REQUIRE(page.has_value());
        auto const told = [&](std::string_view heading) {
            for (auto const& part : page->parts)
                if (part.heading == heading)
                    return part.text;
            return std::string{"no such part"};
        };
        BOOST_TEST(told("In full") == "See https://tools.example/\n\nclick & borrow");
        BOOST_TEST(told("Figures") == "Money\n- Year: 2023; Raised: £1,200");
        BOOST_TEST(told("What helped") == "- A shop\n- Time");
    });
}

BOOST_AUTO_TEST_SUITE_END()
