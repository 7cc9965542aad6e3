// A study on its way: written, sent, given back, agreed to, scheduled, published and taken away, by
// those who may.
#include "libnetwork/learning/drafting.hpp"
#include "libnetwork/learning/history.hpp"
#include "libnetwork/learning/in_hand.hpp"
#include "libnetwork/learning/reading.hpp"
#include "libnetwork/learning/sign_off.hpp"
#include "tests/libnetwork/learning/editors_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

publish_wish today(std::string resource) {
    publish_wish wish;
    wish.resource = std::move(resource);
    return wish;
}
publish_wish on_day(std::string resource, date day) {
    auto wish = today(std::move(resource));
    wish.on = day;
    return wish;
}
publish_wish in_spite_of_election(std::string resource, char const* reason) {
    auto wish = today(std::move(resource));
    wish.despite_election = true;
    wish.reason = reason;
    return wish;
}

} // namespace

BOOST_AUTO_TEST_SUITE(editorial_work)

BOOST_AUTO_TEST_CASE(a_draft_may_be_incomplete_but_what_is_sent_may_not) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        draft_wish wish;
        wish.organisation = here.slug;
        wish.title = "In haste";
        wish.stage = stage::stopped;
        wish.principles = {{principle::learning, weight::secondary, ""}};
        auto const opened = here.by(here.officer, draft, wish);
        BOOST_TEST_REQUIRE(opened.has_value());

        auto const sent = here.by(here.officer, learning::submit, resource_named{opened->slug});

        BOOST_TEST(
            here.problems(sent) ==
            (std::vector<std::string>{
                "summary summary.required", "what_was_done what_was_done.required",
                "outcome outcome.required", "stage_reason stage_reason.required",
                "principles principle.one_primary", "principles.0.evidence evidence.required",
                "contact_post contact.required"}));
    });
}

BOOST_AUTO_TEST_CASE(a_study_goes_from_draft_to_readers_with_its_council_agreeing) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug = here.drafts();

        BOOST_TEST(here.code(here.by(here.officer, learning::submit, resource_named{slug})) ==
                   "none");
        BOOST_TEST(here.code(here.by(here.editor, ask_changes,
                                     act_wish{slug, "Say what it cost."})) == "none");
        BOOST_TEST((here.by(here.officer, learning::submit, resource_named{slug})->work ==
                    work::submitted));
        BOOST_TEST(here.code(here.by(here.editor, publish, today(slug))) == "sign_off.missing");
        BOOST_TEST((here.by(here.leader, sign_off, sign_off_answer_wish{slug, true, {}})->work ==
                    work::signed_off));
        auto const out = here.by(here.editor, publish, today(slug));

        BOOST_TEST_REQUIRE(out.has_value());
        BOOST_TEST((out->state == shown::live));
        BOOST_TEST(out->why.at(0).rule == "library.signed_off");
        BOOST_TEST(here.reads(slug) == "A tool library");
    });
}

BOOST_AUTO_TEST_CASE(what_is_changed_after_the_council_agreed_must_be_agreed_to_again) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug = here.drafts();
        here.by(here.officer, learning::submit, resource_named{slug});
        here.by(here.leader, sign_off, sign_off_answer_wish{slug, true, {}});
        auto later = here.revision(slug, 1);
        later.outcome = "Another outcome.";
        BOOST_TEST_REQUIRE(here.code(here.by(here.officer, revise, later)) == "none");
        here.by(here.officer, learning::submit, resource_named{slug});

        BOOST_TEST(here.code(here.by(here.editor, publish, today(slug))) == "sign_off.missing");
    });
}

BOOST_AUTO_TEST_CASE(of_two_who_write_at_once_the_second_is_told_and_nothing_is_lost) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug = here.drafts();
        auto first = here.revision(slug, 1);
        first.outcome = "The first one's outcome.";
        auto second = here.revision(slug, 1);
        second.outcome = "The second one's outcome.";

        BOOST_TEST(here.code(here.by(here.officer, revise, first)) == "none");
        BOOST_TEST(here.code(here.by(here.officer, revise, second)) == "version.changed");
        second.based_on = 2;
        BOOST_TEST(here.code(here.by(here.officer, revise, second)) == "none");
        BOOST_TEST(here.code(here.by(here.officer, revise, here.revision(slug, 3))) == "none");
        auto same = here.revision(slug, 4);
        BOOST_TEST(here.code(here.by(here.officer, revise, same)) == "resource.unchanged");
    });
}

BOOST_AUTO_TEST_CASE(who_does_not_look_after_it_can_do_nothing_to_it) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const draft_slug = here.drafts();
        auto const live = here.published(reading_room::study("Live"), here.council).slug;
        auto const& stranger = here.stranger;

        BOOST_TEST(here.code(here.by(stranger, revise, here.revision(draft_slug, 1))) ==
                   "resource.unknown");
        BOOST_TEST(here.code(here.by(stranger, learning::submit, resource_named{draft_slug})) ==
                   "resource.unknown");
        BOOST_TEST(here.code(here.by(stranger, network::learning::withdraw,
                                     end_wish{live, "No", {}})) == "resource.not_yours");
        BOOST_TEST(here.code(here.by(stranger, learning::archive, end_wish{live, "No", {}})) ==
                   "resource.not_yours");
        BOOST_TEST(
            here.code(here.by(stranger, sign_off, sign_off_answer_wish{draft_slug, true, {}})) ==
            "resource.unknown");
        BOOST_TEST(here.code(here.by(here.officer, sign_off,
                                     sign_off_answer_wish{draft_slug, true, {}})) ==
                   "sign_off.not_lead");
        draft_wish wish;
        wish.organisation = here.slug;
        wish.title = "In another's name";
        BOOST_TEST(here.code(here.by(stranger, draft, wish)) == "resource.not_yours");
        wish.organisation.reset();
        BOOST_TEST(here.code(here.by(here.officer, draft, wish)) == "resource.not_yours");
        BOOST_TEST(here.code(here.asks(stranger, history_of, resource_named{live})) ==
                   "resource.not_yours");
        BOOST_TEST(here.code(here.asks(stranger, diff_versions, diff_wish{draft_slug, 1, 1})) ==
                   "resource.unknown");
    });
}

BOOST_AUTO_TEST_CASE(a_co_author_writes_as_the_lead_does) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto wish = here.study_wish();
        wish.partners = {{here.other_slug, {}, partner_role::co_author}};
        auto const slug = here.by(here.officer, draft, wish)->slug;
        auto later = here.revision(slug, 1);
        later.partners = wish.partners;
        later.cost = "Nothing to speak of.";

        BOOST_TEST(here.code(here.by(here.stranger, revise, later)) == "none");
    });
}

BOOST_AUTO_TEST_CASE(the_heir_of_a_merged_council_looks_after_what_it_wrote) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug = here.drafts();
        auto const heir =
            editors_room::moved_to(here.officer, here.number_of(here.merges_into_heir()));

        BOOST_TEST(here.code(here.by(heir, learning::submit, resource_named{slug})) == "none");
        BOOST_TEST(here.asks(heir, resources_of_mine, mine_wish{})->total == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_partner_named_as_in_the_register_is_linked_to_it) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto wish = here.study_wish();
        wish.partners = {{{}, "Beta Borough Council", partner_role::partner},
                         {{}, "Bournemouth, Christchurch and Poole Friends", partner_role::funder},
                         {{}, "Nobody knows", partner_role::co_author},
                         {"no-such-council", {}, partner_role::partner}};

        BOOST_TEST(here.problems(here.by(here.officer, draft, wish)) ==
                   (std::vector<std::string>{"partners.2.organisation co_author.unknown",
                                             "partners.3.organisation organisation.unknown"}));
        wish.partners.resize(2);
        auto const slug = here.by(here.officer, draft, wish)->slug;
        auto const card = here.asks(here.officer, show_resource, resource_wish{slug, {}});
        BOOST_TEST(card->partners.at(0).slug == here.other_slug);
        BOOST_TEST(card->partners.at(1).slug == "");
    });
}

BOOST_AUTO_TEST_CASE(before_an_election_nothing_comes_out_unless_a_reason_is_given) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        here.elects_soon();
        auto const agreed = [&] {
            auto const slug = here.drafts();
            here.by(here.officer, learning::submit, resource_named{slug});
            here.by(here.leader, sign_off, sign_off_answer_wish{slug, true, {}});
            return slug;
        };
        auto const waits = agreed();
        auto const cannot_wait = agreed();

        BOOST_TEST(here.code(here.by(here.editor, publish, today(waits))) == "election.near");
        BOOST_TEST(
            here.problems(here.by(here.editor, publish, in_spite_of_election(cannot_wait, ""))) ==
            std::vector<std::string>{"reason reason.required"});
        auto const out =
            here.by(here.editor, publish,
                    in_spite_of_election(cannot_wait, "It names no candidate and no policy"));
        BOOST_TEST_REQUIRE(out.has_value());
        BOOST_TEST(out->why.back().rule == "library.despite_election");
        auto const later = here.by(here.editor, publish, on_day(waits, here.tomorrow()));
        BOOST_TEST_REQUIRE(later.has_value());
        BOOST_TEST((*later->comes_out == here.after_election()));
    });
}

BOOST_AUTO_TEST_CASE(what_is_scheduled_years_ahead_waits_for_an_election_as_well) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        members::election_wish elects;
        elects.organisation = here.slug;
        elects.held_on = day("2030-05-02"); // the first Thursday in May
        here.does(members::record_election, elects);
        auto const slug = here.agreed();

        auto const later = here.by(here.editor, publish, on_day(slug, day("2030-04-20")));

        BOOST_TEST_REQUIRE(later.has_value());
        BOOST_TEST((*later->comes_out == day("2030-05-03")));
        auto const card = here.asks(here.officer, show_resource, resource_wish{slug, {}});
        BOOST_TEST((*card->in_hand->comes_out == day("2030-05-03")));
    });
}

BOOST_AUTO_TEST_CASE(what_is_scheduled_can_be_held_and_released) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug = here.agreed();
        BOOST_TEST(here.code(here.by(here.officer, hold, hold_wish{slug, {}, "Not yet"})) ==
                   "resource.nothing_scheduled");
        here.by(here.editor, publish, on_day(slug, here.tomorrow()));

        auto const held = here.by(here.officer, hold, hold_wish{slug, {}, "A figure is in doubt"});
        BOOST_TEST(!held->comes_out);
        auto const released = here.by(here.officer, release, act_wish{slug, "It is right"});

        BOOST_TEST_REQUIRE(released->comes_out.has_value());
        BOOST_TEST((*released->comes_out == here.tomorrow()));
    });
}

BOOST_AUTO_TEST_CASE(what_came_out_is_looked_at_archived_superseded_withdrawn_and_brought_back) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug =
            here.published(reading_room::study("Old"), here.council, "2026-02-01").slug;
        auto const next =
            here.published(reading_room::study("New"), here.council, "2026-03-01").slug;
        auto const& who = here.officer;

        BOOST_TEST(here.by(who, learning::reaffirm, reaffirm_wish{slug, {}, "Read again"})
                       ->review_due.has_value());
        BOOST_TEST((here.by(who, learning::archive, end_wish{slug, "Dated", {}})->state ==
                    shown::archived));
        auto const again = here.by(who, learning::reaffirm, reaffirm_wish{slug, {}, {}});
        BOOST_TEST(again.error().code == "resource.not_published");
        BOOST_TEST(again.error().message ==
                   "Readers find it, marked as archived. Bring it back first");
        for (auto const* kept : {"new", "12345"})
            BOOST_TEST(here.problems(here.by(here.editor, rename_resource,
                                             rename_resource_wish{slug, kept})) ==
                       std::vector<std::string>{"slug slug.reserved"});
        BOOST_TEST((here.by(here.editor, learning::restore, act_wish{slug, "In use"})->state ==
                    shown::live));
        BOOST_TEST(here.problems(here.by(who, supersede, supersede_wish{slug, slug, {}})) ==
                   std::vector<std::string>{"by resource.itself"});
        BOOST_TEST(
            (here.by(who, supersede, supersede_wish{slug, next, {}})->state == shown::superseded));
        BOOST_TEST(here.asks({}, show_resource, resource_wish{slug, {}})->superseded_by->slug ==
                   next);
        BOOST_TEST(
            here.problems(here.by(who, network::learning::withdraw, end_wish{slug, "  ", {}})) ==
            std::vector<std::string>{"reason reason.required"});
        BOOST_TEST((
            here.by(who, network::learning::withdraw, end_wish{slug, "Wrong figures", {}})->state ==
            shown::withdrawn));
        BOOST_TEST(here.code(here.asks({}, show_resource, resource_wish{slug, {}})) ==
                   "resource.withdrawn");
        BOOST_TEST((here.by(here.editor, learning::restore, act_wish{slug, "Put right"})->state ==
                    shown::live));
        BOOST_TEST(here.code(here.by(here.editor, learning::restore, act_wish{slug, "Again"})) ==
                   "resource.not_away");
    });
}

BOOST_AUTO_TEST_CASE(
    what_is_published_can_be_given_a_day_on_which_it_ends_and_the_day_can_be_taken_back) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug =
            here.published(reading_room::study("For a while"), here.council, "2026-02-01").slug;
        auto const& who = here.officer;

        BOOST_TEST(here.problems(here.by(who, learning::archive,
                                         end_wish{slug, "", date::parse("2020-01-01").value()})) ==
                   (std::vector<std::string>{"reason reason.required", "on on.in_past"}));
        auto const set =
            here.by(who, learning::archive, end_wish{slug, "The scheme ends", here.tomorrow()});
        BOOST_TEST_REQUIRE(set.has_value());
        BOOST_CHECK(set->state == shown::live);
        auto const card = here.asks(who, show_resource, resource_wish{slug, {}});
        BOOST_TEST_REQUIRE(card->in_hand->ends_on.has_value());
        BOOST_TEST((*card->in_hand->ends_on == here.tomorrow()));
        BOOST_TEST(!here.asks({}, show_resource, resource_wish{slug, {}})->in_hand.has_value());

        BOOST_TEST(
            here.by(here.editor, learning::restore, act_wish{slug, "It goes on"}).has_value());
        BOOST_TEST(
            !here.asks(who, show_resource, resource_wish{slug, {}})->in_hand->ends_on.has_value());
        BOOST_TEST(here.code(here.by(here.editor, learning::restore, act_wish{slug, "Again"})) ==
                   "resource.not_away");
    });
}

BOOST_AUTO_TEST_CASE(history_and_differences_tell_what_became_of_it) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug = here.drafts();
        auto later = here.revision(slug, 1);
        later.outcome = "Another outcome.";
        later.note = "Figures of the second year";
        here.by(here.officer, revise, later);

        auto const told = here.asks(here.officer, history_of, resource_named{slug});
        auto const differ = here.asks(here.officer, diff_versions, diff_wish{slug, 1, 2});

        BOOST_TEST_REQUIRE(told->items.size() == 2u);
        BOOST_TEST(told->items[0].reason == "Figures of the second year");
        BOOST_TEST(told->items[0].version == 2);
        BOOST_TEST_REQUIRE(differ->boxes.size() == 1u);
        BOOST_TEST(differ->boxes[0].field == "outcome");
        BOOST_TEST(differ->boxes[0].after == "Another outcome.");
        BOOST_TEST(
            here.by(here.officer, restore_version, restore_version_wish{slug, 1, 2})->version == 3);
        BOOST_TEST(here.asks(here.officer, diff_versions, diff_wish{slug, 1, 3})->boxes.empty());
    });
}

BOOST_AUTO_TEST_CASE(the_desk_shows_what_waits_and_for_whom) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        here.drafts();
        auto const sent = here.drafts();
        here.by(here.officer, learning::submit, resource_named{sent});
        auto const agreed = here.agreed();

        auto const rows = here.records.read(
            here.editor, [](changes::reader& view) { return library_desk(view); });

        BOOST_TEST_REQUIRE(rows.size() == 2u);
        BOOST_TEST(rows[0].action == "Read it and decide");
        BOOST_TEST(rows[0].action_path == "/admin/resources/" + sent);
        BOOST_TEST(rows[1].what == "Publish \"A tool library\"");
        auto const waits =
            here.asks(here.editor, resources_waiting, waiting_wish{work::signed_off})->items.at(0);
        BOOST_TEST(waits.slug == agreed);
        BOOST_TEST(next_step(waits) == "Publish or schedule it");
    });
}

BOOST_AUTO_TEST_SUITE_END()
