// What came of what, on every store: found by title, linked, named, taken back, and never in a
// circle.
#include "libnetwork/learning/lineage_choices.hpp"
#include "libnetwork/learning/take_up_contribution.hpp"
#include "tests/libnetwork/learning/take_up_shelf.hpp"

#include <random>

using namespace network;
using namespace network::learning;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(lineage)

BOOST_AUTO_TEST_CASE(lineage_runs_from_the_first_study_to_what_came_of_an_adoption) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto const beta = here.member("Beta District Council");
        auto const first = here.published(reading_room::study("First study"), alpha);
        auto const next = here.published(reading_room::study("Follow up"), alpha);
        auto const own =
            here.published(reading_room::study("What Beta made of it"), here.number_of(beta));
        BOOST_REQUIRE(here.links(lineage_kind::follow_up_of, next.slug, first.slug).has_value());
        auto adopted = here.wish_for(beta, next.slug);
        adopted.study = own.slug;
        here.does(record_adoption, adopted);

        auto const graph = here.graph(first.slug);

        BOOST_TEST(titles(graph) ==
                   "0 First study\n1 Follow up\n2 Beta District Council tried it too\n"
                   "3 What Beta made of it\n");
        BOOST_TEST(graph.edges.size() == 3U);
        BOOST_TEST(titles(here.graph(own.slug)) == titles(graph)); // from wherever one looks
    });
}

BOOST_AUTO_TEST_CASE(nothing_comes_of_itself_neither_at_once_nor_round_a_corner) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto const one = here.published(reading_room::study("One"), alpha).slug;
        auto const two = here.published(reading_room::study("Two"), alpha).slug;
        auto const three = here.published(reading_room::study("Three"), alpha).slug;
        BOOST_REQUIRE(here.links(lineage_kind::grew_out_of, two, one).has_value());
        auto const second = here.links(lineage_kind::grew_out_of, three, two);
        BOOST_REQUIRE(second.has_value());

        BOOST_TEST(refused_with(here.links(lineage_kind::grew_out_of, one, three)) ==
                   "lineage.circle");
        BOOST_TEST(refused_with(here.links(lineage_kind::grew_out_of, one, one)) ==
                   "lineage.itself");
        BOOST_TEST(refused_with(here.links(lineage_kind::follow_up_of, two, one)) ==
                   "lineage.already");
        BOOST_TEST(refused_with(here.links(lineage_kind::adopted_from, one, two)) ==
                   "kind.derived");
        BOOST_TEST(refused_with(here.links(lineage_kind::output_of, one, two)) ==
                   "output.of_project");
        here.does(unlink_lineage,
                  unlink_wish{second->link}); // the control: without the chain it may
        BOOST_TEST(refused_with(here.links(lineage_kind::grew_out_of, one, three)) == "nothing");
        BOOST_TEST(
            here.records.read({}, [](changes::reader& view) { return projects_faults(view.db()); })
                .empty());
    });
}

BOOST_AUTO_TEST_CASE(only_who_looks_after_the_later_one_may_link_it) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const first = here.published(reading_room::study("First"), here.number_of(alpha));
        auto const second = here.published(reading_room::study("Second"), here.number_of(beta));
        link_wish wish;
        wish.from_resource = second.slug;
        wish.to_resource = first.slug;

        BOOST_TEST(refused_with(here.tries_as(here.officer(alpha, "a@alpha.example"), link_lineage,
                                              wish)) == "library.not_yours");
        BOOST_TEST(refused_with(here.tries_as(here.officer(beta, "b@beta.example"), link_lineage,
                                              wish)) == "nothing");
    });
}

BOOST_AUTO_TEST_CASE(
    what_it_came_of_is_found_by_words_of_the_title_and_what_would_make_a_circle_is_said) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto const first = here.published(reading_room::study("A library of tools"), alpha);
        auto const asked = here.published(reading_room::study("Tools, one year on"), alpha);
        auto const later = here.published(reading_room::study("Tools, two years on"), alpha);
        auto shut = reading_room::study("Tools that nobody may see");
        shut.visibility = visibility::members;
        shut.teaser = "Something is here";
        here.published(shut, alpha);
        BOOST_REQUIRE(here.links(lineage_kind::follow_up_of, later.slug, asked.slug).has_value());
        choices_wish wish;
        wish.resource = asked.slug;
        wish.q = " TOOLS";

        auto const found = here.asks_as({}, lineage_choices, wish);

        BOOST_REQUIRE(found.has_value());
        BOOST_REQUIRE_EQUAL(found->items.size(), 2U);
        BOOST_TEST(found->items[0].title == "Tools, two years on"); // begins with it
        BOOST_TEST(found->items[0].in_the_way == "It came of this one");
        BOOST_TEST(found->items[1].title == "A library of tools");
        BOOST_TEST(found->items[1].in_the_way == "");
        BOOST_TEST(found->items[1].id == first.id);
        wish.q = "tools library nowhere";
        BOOST_TEST(here.asks_as({}, lineage_choices, wish)->items.empty());
        wish.q = " ";
        BOOST_TEST(refused_with(here.asks_as({}, lineage_choices, wish)) == "q.required");
        wish.q = "tools";
        BOOST_REQUIRE(here.links(lineage_kind::follow_up_of, asked.slug, first.slug).has_value());
        BOOST_TEST(here.asks_as({}, lineage_choices, wish)->items[1].in_the_way ==
                   "These two are linked already");
    });
}

BOOST_AUTO_TEST_CASE(a_toolkit_that_a_project_left_behind_is_called_its_toolkit) {
    store_place const place{engine::memory};
    shelf here{place};
    auto const alpha = here.member("Alpha District Council");
    enter_project_wish told;
    told.type = project_type::policy_lab;
    told.title = "A lab on tools";
    told.organisation = alpha;
    told.year = 2024;
    told.summary = "How tools are lent.";
    told.source = "Invented for this test";
    auto const lab = here.does(enter_project, told).slug;
    auto const number = here.number_of(alpha);
    auto const kit =
        here.published(reading_room::study("Kit"), number, nullptr, resource_kind::toolkit);
    auto const report =
        here.published(reading_room::study("Report"), number, nullptr, resource_kind::publication);
    for (auto const& slug : {kit.slug, report.slug}) {
        link_wish wish;
        wish.kind = lineage_kind::output_of;
        wish.from_resource = slug;
        wish.to_project = lab;
        here.does(link_lineage, wish);
    }

    std::map<std::string, std::string> how;
    for (auto const& one : here.graph(kit.slug).edges)
        how[one.from] = one.label;

    BOOST_TEST(how["resource:" + std::to_string(kit.id)] == "is the toolkit of");
    BOOST_TEST(how["resource:" + std::to_string(report.id)] == "came out of");
}

// Random links: whatever is accepted, no circle comes of it, and the refusals are right.
BOOST_AUTO_TEST_CASE(random_links_never_make_a_circle) {
    std::mt19937 dice{4};
    std::int64_t refused = 0;
    for (int game = 0; game < 300; ++game) {
        std::vector<edge> edges;
        for (int step = 0; step < 30; ++step) {
            node const from{node_kind::resource, static_cast<std::int64_t>(dice() % 9U)};
            node const to{node_kind::resource, static_cast<std::int64_t>(dice() % 9U)};
            if (from == to)
                continue;
            if (learning::rules::closes_circle(edges, from, to)) {
                ++refused;
                continue;
            }
            edges.push_back({from, to, lineage_kind::grew_out_of, 0});
        }
        // An order in which each stands after all it came of exists just where there is no circle.
        std::set<std::int64_t> placed;
        for (bool moved = true; moved;) {
            moved = false;
            for (std::int64_t id = 0; id < 9; ++id)
                if (!placed.contains(id) &&
                    std::none_of(edges.begin(), edges.end(), [&](edge const& one) {
                        return one.from.id == id && !placed.contains(one.to.id);
                    }))
                    moved = placed.insert(id).second || moved;
        }
        BOOST_REQUIRE(placed.size() == 9U);
    }
    BOOST_TEST(refused > 500);
}

BOOST_AUTO_TEST_SUITE_END()
