// "We tried this too", what was found useful, lineage and reciprocity, on every store: counted once for
// each organisation, seen by those alone who may, and never in a circle.
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/reciprocity.hpp"
#include "libnetwork/learning/searching.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/learning/take_up_contribution.hpp"
#include "libnetwork/learning/workflow.hpp"
#include "tests/libnetwork/learning/grant_desk.hpp"

#include <random>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct shelf : grant_desk {
    explicit shelf(store_place const& place) : grant_desk(place) {}

    adoption_wish wish_for(std::string organisation, std::string resource,
                           adoption_result result = adoption_result::working) {
        adoption_wish wish;
        wish.organisation = std::move(organisation);
        wish.resource = std::move(resource);
        wish.tried_on = day("2026-03-01");
        wish.result = result;
        wish.happened = "Four hundred tools were lent.";
        return wish;
    }
    std::int64_t count(resource_store_row const& of, viewer const& who = {}) {
        return records.read(who, [&](changes::reader& view) {
            return adoption_counts_today(view)->of(of.id, readership_of(view));
        });
    }
    std::int64_t list(viewer const& who, std::string resource) {
        adoptions_wish wish;
        wish.resource = std::move(resource);
        auto const found = asks_as(who, list_adoptions, wish);
        return found.has_value() ? found->total : -1;
    }
    void merge(std::vector<std::string> before, char const* name, char const* on = "2026-11-20") {
        organisations::reorganise_wish wish;
        wish.kind = organisations::succession_kind::merge;
        wish.on = day(on);
        wish.predecessors = std::move(before);
        organisations::successor_wish unitary;
        unitary.name = name;
        unitary.kind = organisation_kind::unitary;
        wish.successors = {unitary};
        wish.decided_by = "Order";
        does(organisations::reorganise, wish);
    }
    result<link_row> links(lineage_kind kind, std::string from, std::string to) {
        link_wish wish;
        wish.kind = kind;
        wish.from_resource = std::move(from);
        wish.to_resource = std::move(to);
        return tries(link_lineage, wish);
    }
    lineage_graph graph(std::string resource, viewer const& who = {}) {
        lineage_wish wish;
        wish.resource = std::move(resource);
        auto found = asks_as(who, show_lineage, wish);
        BOOST_TEST_REQUIRE(found.has_value());
        return *found;
    }
    std::int64_t line(reciprocity_statement const& of, std::string_view what) {
        for (auto const& part : {of.given, of.taken})
            for (auto const& row : part)
                if (row.what == what)
                    return row.count;
        return -1;
    }
};

std::string titles(lineage_graph const& graph) {
    std::string all;
    for (auto const& one : graph.nodes)
        all += std::to_string(one.layer) + ' ' + one.title + '\n';
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(taking_up)

BOOST_AUTO_TEST_CASE(a_council_says_that_it_tried_it_too_and_how_it_went) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto const beta = here.member("Beta District Council");
        auto const study = here.published(reading_room::study("A library of tools"), alpha);
        auto wish = here.wish_for(beta, study.slug, adoption_result::did_not_work);
        wish.changed = "Without a paid caretaker";
        wish.cost_pence = 340'000;

        auto const made = here.does(record_adoption, wish);

        BOOST_TEST(made.adopter.name == "Beta District Council");
        BOOST_TEST(made.title == "A library of tools");
        BOOST_TEST(made.result_label == "Did not work");
        BOOST_TEST(*made.cost_pence == 340'000);
        BOOST_TEST(here.count(study) == 1);
        BOOST_TEST(here.list({}, study.slug) == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_list_is_put_in_order_by_day_by_last_review_and_by_who_took_it_up) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const beta = here.member("Beta District Council");
        auto const lead = here.number_of(here.member("Alpha District Council"));
        auto const taken_up = here.published(reading_room::study("Taken up"), lead, "2026-01-01");
        auto const looked_at = here.published(reading_room::study("Looked at"), lead, "2026-02-01");
        here.published(reading_room::study("Newest"), lead, "2026-03-01");
        here.does(record_adoption, here.wish_for(beta, taken_up.slug));
        here.does(learning::reaffirm, reaffirm_wish{looked_at.slug, {}, "Still so"});
        auto const in_order = [&](resource_order order) {
            resources_wish wish;
            wish.order = order;
            std::string all;
            for (auto const& one : here.asks_as({}, search_resources, wish)->items)
                all += one.title + ' ';
            return all;
        };

        BOOST_TEST(in_order(resource_order::newest) == "Newest Looked at Taken up ");
        BOOST_TEST(in_order(resource_order::recently_reviewed) == "Looked at Newest Taken up ");
        BOOST_TEST(in_order(resource_order::most_adopted) == "Taken up Newest Looked at ");
    });
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_an_adoption_is_told_all_at_once) {
    store_place const place{engine::memory};
    shelf here{place};
    auto const alpha = here.member("Alpha District Council");
    auto const beta = here.member("Beta District Council");
    auto const study = here.published(reading_room::study("A library of tools"), here.number_of(alpha));
    auto const code = [&](auto&& change) {
        auto wish = here.wish_for(beta, study.slug);
        change(wish);
        auto const tried = here.tries(record_adoption, wish);
        return tried.has_value() ? std::string{"none"} : codes_of(tried.error());
    };

    BOOST_TEST(code([](adoption_wish& wish) {
        wish.happened = " ";
        wish.tried_on = day("2027-01-01");
        wish.study = "nowhere";
    }) == "study=study.unknown happened=happened.required tried_on=on.in_future");
    BOOST_TEST(code([&](adoption_wish& wish) { wish.study = study.slug; }) == "study=study.not_own study=lineage.circle");
    BOOST_TEST(code([&](adoption_wish& wish) { wish.organisation = alpha; }) == "adoption.own");
    BOOST_TEST(code([](adoption_wish& wish) { wish.resource = "nowhere"; }) == "resource.unknown");
    BOOST_TEST(code([](adoption_wish& wish) { wish.project = "nowhere"; }) == "resource=subject.one");
    BOOST_TEST(code([](adoption_wish&) {}) == "none"); // the control
    BOOST_TEST(code([](adoption_wish&) {}) == "adoption.already");
}

BOOST_AUTO_TEST_CASE(a_correction_is_a_further_row_and_taking_it_back_takes_it_from_the_count) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const beta = here.member("Beta District Council");
        auto const study = here.published(reading_room::study("A library of tools"),
                                          here.number_of(here.member("Alpha District Council")));
        auto const id = here.does(record_adoption, here.wish_for(beta, study.slug, adoption_result::too_early)).id;
        adoption_correction better;
        better.organisation = beta;
        better.adoption = id;
        better.result = adoption_result::working;

        auto const put_right = here.does(correct_adoption, better);

        BOOST_CHECK(put_right.result == adoption_result::working);
        BOOST_TEST(put_right.corrections == 1);
        BOOST_TEST(put_right.happened == "Four hundred tools were lent.");
        BOOST_TEST(refused_with(here.tries(correct_adoption, better)) == "adoption.unchanged");
        here.does(withdraw_adoption, adoption_number{beta, id});
        BOOST_TEST(here.count(study) == 0);
        BOOST_TEST(here.list({}, study.slug) == 0);
        BOOST_TEST(refused_with(here.tries(correct_adoption, better)) == "adoption.withdrawn");
        BOOST_TEST(refused_with(here.tries(record_adoption, here.wish_for(beta, study.slug))) == "nothing");
    });
}

BOOST_AUTO_TEST_CASE(nobody_puts_right_what_another_organisation_said) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const study = here.published(reading_room::study("A library of tools"),
                                          here.number_of(here.member("Alpha District Council")));
        auto const id = here.does(record_adoption, here.wish_for(beta, study.slug)).id;

        BOOST_TEST(refused_with(here.tries(withdraw_adoption, adoption_number{gamma, id})) ==
                   "adoption.unknown");
    });
}

BOOST_AUTO_TEST_CASE(two_councils_that_merge_are_one_adopter_from_then_on) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const study = here.published(reading_room::study("A library of tools"),
                                          here.number_of(here.member("Alpha District Council")));
        here.does(record_adoption, here.wish_for(beta, study.slug));
        here.does(record_adoption, here.wish_for(gamma, study.slug));
        here.does(mark_useful, useful_wish{beta, study.slug});
        BOOST_TEST(here.does(mark_useful, useful_wish{gamma, study.slug}).useful == 2);
        BOOST_TEST(here.count(study) == 2);

        here.merge({beta, gamma}, "New Unitary Council");

        BOOST_TEST(here.count(study) == 1);
        BOOST_TEST(refused_with(here.tries(record_adoption, here.wish_for("new-unitary-council", study.slug))) ==
                   "adoption.already");
        adoptions_wish of;
        of.organisation = "new-unitary-council";
        BOOST_TEST(here.sees(list_adoptions, of).total == 2); // what each said stays readable
    });
}

BOOST_AUTO_TEST_CASE(useful_is_said_once_for_an_organisation_and_can_be_taken_back) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const study = here.published(reading_room::study("A library of tools"), here.number_of(alpha));

        BOOST_TEST(here.does(mark_useful, useful_wish{beta, study.slug}).useful == 1);
        BOOST_TEST(here.does(mark_useful, useful_wish{beta, study.slug}).useful == 1);
        BOOST_TEST(here.does(unmark_useful, useful_wish{beta, study.slug}).useful == 0);
        BOOST_TEST(refused_with(here.tries(mark_useful, useful_wish{alpha, study.slug})) == "useful.own");
    });
}

// A leak test for these exits: what is shared among members alone, by the study or by the adoption.
BOOST_AUTO_TEST_CASE(what_is_for_members_alone_is_neither_listed_nor_counted_for_visitors) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const outside = here.officer(here.adds("Outside Council"), "officer@outside.example");
        auto const inside = here.officer(here.member("Delta District Council"), "officer@delta.example");
        auto const open = here.published(reading_room::study("Open study"), alpha);
        auto says = reading_room::study("Members study");
        says.visibility = visibility::members;
        says.teaser = "Something is here";
        auto const shut = here.published(says, alpha);
        auto quiet = here.wish_for(beta, open.slug);
        quiet.visibility = adoption_audience::members;
        quiet.happened = "SECRET-A";
        here.does(record_adoption, quiet);
        here.does(record_adoption, here.wish_for(gamma, shut.slug));

        for (auto const& who : {viewer{}, outside}) {
            BOOST_TEST(here.list(who, open.slug) == 0);
            BOOST_TEST(here.count(open, who) == 0);
            BOOST_TEST(here.list(who, shut.slug) == -1);
            BOOST_TEST(here.asks_as(who, list_adoptions, adoptions_wish{})->total == 0);
            BOOST_TEST(titles(here.graph(open.slug, who)).find("tried it too") == std::string::npos);
        }
        BOOST_TEST(here.list(inside, open.slug) == 1);
        BOOST_TEST(here.count(open, inside) == 1);
        BOOST_TEST(here.list(inside, shut.slug) == 1);
        BOOST_TEST(titles(here.graph(open.slug, inside)).find("tried it too") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(lineage_runs_from_the_first_study_to_what_came_of_an_adoption) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto const beta = here.member("Beta District Council");
        auto const first = here.published(reading_room::study("First study"), alpha);
        auto const next = here.published(reading_room::study("Follow up"), alpha);
        auto const own = here.published(reading_room::study("What Beta made of it"), here.number_of(beta));
        BOOST_REQUIRE(here.links(lineage_kind::follow_up_of, next.slug, first.slug).has_value());
        auto adopted = here.wish_for(beta, next.slug);
        adopted.study = own.slug;
        here.does(record_adoption, adopted);

        auto const graph = here.graph(first.slug);

        BOOST_TEST(titles(graph) == "0 First study\n1 Follow up\n2 Beta District Council tried it too\n"
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

        BOOST_TEST(refused_with(here.links(lineage_kind::grew_out_of, one, three)) == "lineage.circle");
        BOOST_TEST(refused_with(here.links(lineage_kind::grew_out_of, one, one)) == "lineage.itself");
        BOOST_TEST(refused_with(here.links(lineage_kind::follow_up_of, two, one)) == "lineage.already");
        BOOST_TEST(refused_with(here.links(lineage_kind::adopted_from, one, two)) == "kind.derived");
        BOOST_TEST(refused_with(here.links(lineage_kind::output_of, one, two)) == "output.of_project");
        here.does(unlink_lineage, unlink_wish{second->link}); // the control: without the chain it may
        BOOST_TEST(refused_with(here.links(lineage_kind::grew_out_of, one, three)) == "nothing");
        BOOST_TEST(here.records.read({}, [](changes::reader& view) { return projects_faults(view.db()); }).empty());
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

        BOOST_TEST(refused_with(here.tries_as(here.officer(alpha, "a@alpha.example"), link_lineage, wish)) ==
                   "library.not_yours");
        BOOST_TEST(refused_with(here.tries_as(here.officer(beta, "b@beta.example"), link_lineage, wish)) ==
                   "nothing");
    });
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

BOOST_AUTO_TEST_CASE(reciprocity_counts_what_was_given_and_taken_through_a_merger) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const study = here.published(reading_room::study("A library of tools"), here.number_of(alpha));
        auto const other = here.published(reading_room::study("Another"), here.number_of(beta));
        here.does(record_adoption, here.wish_for(beta, study.slug));
        here.does(record_adoption, here.wish_for(gamma, study.slug, adoption_result::did_not_work));
        here.does(record_adoption, here.wish_for(alpha, other.slug));
        here.merge({alpha, gamma}, "New Unitary Council");

        auto const own = here.sees(show_reciprocity, reciprocity_wish{"new-unitary-council"});

        BOOST_TEST(here.line(own, "studies_shared") == 1);
        BOOST_TEST(here.line(own, "taken_up_by_others") == 2);
        BOOST_TEST(here.line(own, "adoptions_reported") == 2);
        BOOST_TEST(here.line(own, "failures_shared") == 1);
        BOOST_TEST(here.line(own, "adoptions") == 2);
        auto const all = here.sees(reciprocity_totals, reciprocity_totals_wish{});
        BOOST_TEST(here.line(all, "studies_shared") == 2);
        BOOST_TEST(here.line(all, "adoptions_reported") == 3);
        BOOST_TEST(!all.organisation.has_value());
        BOOST_TEST(all.adopters.empty());
    });
}

BOOST_AUTO_TEST_SUITE_END()
