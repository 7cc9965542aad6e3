// "We tried this too", what was found useful, and reciprocity, on every store: counted once for
// each organisation, and seen by those alone who may.
#include "libnetwork/learning/searching.hpp"
#include "libnetwork/learning/workflow.hpp"
#include "tests/libnetwork/learning/take_up_shelf.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

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
            auto const found = here.asks_as({}, search_resources, wish);
            std::string all;
            for (auto const& one : found->items)
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
    auto const study =
        here.published(reading_room::study("A library of tools"), here.number_of(alpha));
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
    BOOST_TEST(code([&](adoption_wish& wish) { wish.study = study.slug; }) ==
               "study=study.not_own study=lineage.circle");
    BOOST_TEST(code([&](adoption_wish& wish) { wish.organisation = alpha; }) == "adoption.own");
    BOOST_TEST(code([](adoption_wish& wish) { wish.resource = "nowhere"; }) == "resource.unknown");
    BOOST_TEST(code([](adoption_wish& wish) { wish.project = "nowhere"; }) ==
               "resource=subject.one");
    BOOST_TEST(code([](adoption_wish&) {}) == "none"); // the control
    BOOST_TEST(code([](adoption_wish&) {}) == "adoption.already");
}

BOOST_AUTO_TEST_CASE(a_correction_is_a_further_row_and_taking_it_back_takes_it_from_the_count) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const beta = here.member("Beta District Council");
        auto const study = here.published(reading_room::study("A library of tools"),
                                          here.number_of(here.member("Alpha District Council")));
        auto const id =
            here.does(record_adoption, here.wish_for(beta, study.slug, adoption_result::too_early))
                .id;
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
        BOOST_TEST(refused_with(here.tries(record_adoption, here.wish_for(beta, study.slug))) ==
                   "nothing");
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
        BOOST_TEST(here.count(study) == 2);

        here.merge({beta, gamma}, "New Unitary Council");

        BOOST_TEST(here.count(study) == 1);
        BOOST_TEST(refused_with(here.tries(record_adoption,
                                           here.wish_for("new-unitary-council", study.slug))) ==
                   "adoption.already");
        adoptions_wish of;
        of.organisation = "new-unitary-council";
        BOOST_TEST(here.sees(list_adoptions, of).total == 2); // what each said stays readable
    });
}

BOOST_AUTO_TEST_CASE(useful_is_said_once_by_each_person_and_can_be_taken_back_by_that_one_alone) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const study =
            here.published(reading_room::study("A library of tools"), here.number_of(alpha));
        auto const joins = [&](char const* email) {
            auto who = reading_room::acting_for(here.number_of(beta));
            who.person =
                here.does(people::add, people::add_wish{.name = "Somebody", .email = email}).id;
            return who;
        };
        auto const says = [&](viewer const& who, auto act) {
            return here.records
                .write(acting(who),
                       [&](changes::unit_of_work& work) {
                           return act(work, useful_wish{beta, study.slug});
                       })
                .value();
        };
        auto const ann = joins("ann@beta.example"), bob = joins("bob@beta.example");

        BOOST_TEST(says(ann, mark_useful).useful == 1);
        BOOST_TEST(says(ann, mark_useful).useful == 1);   // said again it is the same
        BOOST_TEST(says(bob, unmark_useful).useful == 1); // it is not Bob's to take back
        BOOST_TEST(says(bob, mark_useful).useful == 2);   // of one organisation, but two people

        auto const seen_by = [&](viewer const& who) {
            return here.records.read(who, [&](changes::reader& view) {
                return show_useful(view, useful_question{study.slug, beta}).value();
            });
        };
        BOOST_TEST(says(ann, unmark_useful).useful == 1);
        BOOST_TEST(!seen_by(ann).marked);
        BOOST_TEST(seen_by(bob).marked);
        BOOST_TEST(seen_by(bob).useful == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_program_without_a_person_says_useful_once_for_an_organisation) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const study =
            here.published(reading_room::study("A library of tools"), here.number_of(alpha));
        viewer program;
        program.label = "console:test";
        auto const says = [&](std::string const& organisation, auto act) {
            return here.records
                .write(acting(program),
                       [&](changes::unit_of_work& work) {
                           return act(work, useful_wish{organisation, study.slug});
                       })
                .value();
        };

        BOOST_TEST(says(beta, mark_useful).useful == 1);
        BOOST_TEST(says(beta, mark_useful).useful == 1);
        BOOST_TEST(says(gamma, mark_useful).useful == 2);
        BOOST_TEST(says(beta, unmark_useful).useful == 1);
        BOOST_TEST(refused_with(here.tries(mark_useful, useful_wish{alpha, study.slug})) ==
                   "useful.own");

        here.merge({beta, gamma}, "New Unitary Council");
        BOOST_TEST(says("new-unitary-council", unmark_useful).useful == 0);
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
        auto const inside =
            here.officer(here.member("Delta District Council"), "officer@delta.example");
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
            BOOST_TEST(titles(here.graph(open.slug, who)).find("tried it too") ==
                       std::string::npos);
        }
        BOOST_TEST(here.list(inside, open.slug) == 1);
        BOOST_TEST(here.count(open, inside) == 1);
        BOOST_TEST(here.list(inside, shut.slug) == 1);
        BOOST_TEST(titles(here.graph(open.slug, inside)).find("tried it too") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(reciprocity_counts_what_was_given_and_taken_through_a_merger) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto const study =
            here.published(reading_room::study("A library of tools"), here.number_of(alpha));
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
