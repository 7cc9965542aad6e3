// A council agrees by a mailed link: opening it decides nothing, its buttons work once.
#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/history.hpp"
#include "tests/libnetwork/learning/editors_room.hpp"
#include "tests/libnetwork/learning/file_samples.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct asked_council : editors_room {
    explicit asked_council(store_place const& place) : editors_room(place) {
        resource = drafts();
        by(officer, submit, resource_named{resource});
        people::appoint_wish press;
        press.organisation = slug;
        press.mailbox = "press@alpha.example";
        press.post = people::post::communications;
        does(people::appoint, press);
    }
    /// Asks the communications post; the token of the mailed link.
    std::string asks_by_post() {
        auto const asked =
            by(officer, ask_sign_off, sign_off_wish{resource, people::post::communications, {}});
        BOOST_TEST_REQUIRE(asked.has_value(), (asked ? "" : told(asked.error())));
        auto const letter = newest_letter();
        auto const at = letter.find("/links/") + 7;
        return letter.substr(at, letter.find_first_of(" \r\n", at) - at);
    }
    result<sign_off_view> opens(std::string const& token) {
        return records.read({},
                            [&](changes::reader& view) { return look_at_sign_off(view, token); });
    }
    learning::work stands() {
        return asks(officer, show_resource, resource_wish{resource, {}})->in_hand->work;
    }

    std::string resource;
};

} // namespace

BOOST_AUTO_TEST_SUITE(sign_off_by_link)

BOOST_AUTO_TEST_CASE(opening_the_link_decides_nothing_however_often) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();

        for (int times = 0; times < 3; ++times) {
            auto const seen = here.opens(token);
            BOOST_TEST_REQUIRE(seen.has_value());
            BOOST_TEST(seen->says.outcome == "Nine hundred people borrowed something.");
            BOOST_TEST(seen->organisation == "Alpha Borough Council");
        }
        BOOST_TEST((here.stands() == work::sign_off));
    });
}

BOOST_AUTO_TEST_CASE(behind_the_link_stand_its_themes_and_files_as_well) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto later = editors_room::revision(here.resource, 1);
        later.themes = {"homelessness"};
        BOOST_TEST_REQUIRE(here.code(here.by(here.officer, revise, later)) == "none");
        here.by(here.officer, submit, resource_named{here.resource});
        add_attachment_wish file;
        file.resource = here.resource;
        file.title = "Lending agreement";
        file.file_name = "agreement.pdf";
        file.content_base64 = to_base64(pdf_of(400));
        file.format_note = "PDF";
        BOOST_TEST_REQUIRE(here.code(here.by(here.officer, add_attachment, file)) == "none");

        auto const seen = here.opens(here.asks_by_post());

        BOOST_TEST_REQUIRE(seen.has_value());
        BOOST_TEST(seen->themes == std::vector<std::string>{"Homelessness"});
        BOOST_TEST_REQUIRE(seen->files.size() == 1u);
        BOOST_TEST(seen->files.front().title == "Lending agreement");
    });
}

BOOST_AUTO_TEST_CASE(the_answer_counts_once) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();

        BOOST_TEST(here.code(answer_sign_off(here.records, token, true, "")) == "none");
        BOOST_TEST((here.stands() == work::signed_off));
        BOOST_TEST(here.code(answer_sign_off(here.records, token, false, "No")) == "link.used");
        BOOST_TEST(here.code(here.opens(token)) == "link.used");
        BOOST_TEST((here.stands() == work::signed_off));
    });
}

BOOST_AUTO_TEST_CASE(a_signed_in_leader_agrees_for_the_own_council_and_no_other) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const agrees = [&](viewer const& who) {
            return here.code(here.by(who, sign_off, sign_off_answer_wish{here.resource, true, {}}));
        };
        auto const becomes_leader = [&](viewer const& who, std::string const& organisation) {
            people::appoint_wish wish;
            wish.organisation = organisation;
            wish.person = who.person;
            wish.post = people::post::leader;
            here.does(people::appoint, wish);
        };
        auto const mayor =
            here.joins("Mara Mayor", "mayor@alpha.example", role::officer, here.council);
        becomes_leader(here.stranger, here.other_slug);
        BOOST_TEST(agrees(mayor) == "sign_off.not_lead");
        BOOST_TEST(agrees(here.stranger) == "resource.unknown");

        becomes_leader(mayor, here.slug);

        BOOST_TEST(agrees(mayor) == "none");
        BOOST_TEST((here.stands() == work::signed_off));
    });
}

BOOST_AUTO_TEST_CASE(a_no_gives_its_reason_to_authors_and_editors) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();

        BOOST_TEST(here.problems(answer_sign_off(here.records, token, false, " ")) ==
                   std::vector<std::string>{"comment comment.required"});
        BOOST_TEST(here.code(answer_sign_off(here.records, token, false, "The figure is wrong")) ==
                   "none");
        auto const card = here.asks(here.officer, show_resource, resource_wish{here.resource, {}});
        BOOST_TEST((card->in_hand->work == work::refused));
        BOOST_TEST(card->in_hand->reason == "The figure is wrong");
        BOOST_TEST(here.code(here.by(here.editor, publish,
                                     publish_wish{here.resource, {}, {}, false, {}})) != "none");
    });
}

BOOST_AUTO_TEST_CASE(whoever_says_neither_yes_nor_no_is_asked_again_and_nothing_is_recorded) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();
        std::vector<std::string> const asked_again{"agree agree.required"};

        BOOST_TEST(here.problems(answer_sign_off(here.records, token, {}, "Looks great")) ==
                   asked_again);
        BOOST_TEST(here.problems(here.by(here.leader, sign_off,
                                         sign_off_answer_wish{here.resource, {}, "Looks great"})) ==
                   asked_again);

        BOOST_TEST((here.stands() == work::sign_off));
        BOOST_TEST(here.opens(token).has_value());
    });
}

BOOST_AUTO_TEST_CASE(authors_are_told_by_mail_what_their_council_said) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const author =
            here.appointed("Ada", "ada@alpha.example", people::post::officer, here.slug);
        auto const token = here.asks_by_post();

        answer_sign_off(here.records, token, false, "The figure is wrong");

        BOOST_TEST(here.told_of("Alpha Borough Council answered") ==
                   std::vector<std::string>{"ada@alpha.example"});
        BOOST_TEST(here.newest_letter().find("The figure is wrong") != std::string::npos);
        BOOST_TEST(here.newest_letter().find("/resources/" + here.resource) != std::string::npos);
        here.by(author, learning::submit, resource_named{here.resource});
        here.by(here.leader, sign_off, sign_off_answer_wish{here.resource, true, {}});
        BOOST_TEST(here.told_of("Alpha Borough Council answered").size() == 2u);
        BOOST_TEST(here.newest_letter().find("It agreed.") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(history_tells_to_which_post_the_link_went_behind_which_a_council_agreed) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();
        here.by(here.editor, ask_sign_off,
                sign_off_wish{here.resource, {}, "someone@alpha.example"});
        answer_sign_off(here.records, token, true, "");

        auto const told = here.asks(here.officer, history_of, resource_named{here.resource});

        BOOST_TEST_REQUIRE(told.has_value());
        BOOST_CHECK(told->items.front().kind == learning::event_kind::signed_off);
        BOOST_TEST(told->items.front().by == "the link sent to the post: communications");
        for (auto const& line : told->items)
            BOOST_TEST((line.by + line.reason).find('@') == std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(a_link_is_outdated_once_the_text_is_another) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();
        auto later = editors_room::revision(here.resource, 1);
        later.outcome = "Something quite different.";
        BOOST_TEST_REQUIRE(here.code(here.by(here.officer, revise, later)) == "none");

        BOOST_TEST(here.code(here.opens(token)) == "link.outdated");
        BOOST_TEST(here.code(answer_sign_off(here.records, token, true, "")) == "link.outdated");
    });
}

BOOST_AUTO_TEST_CASE(a_link_grows_too_old_and_a_guessed_one_is_none) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();

        BOOST_TEST(here.code(here.opens("guessed")) == "link.unknown");
        here.time.set(instant::parse("2026-12-05T09:00:01Z").value());
        BOOST_TEST(here.code(here.opens(token)) == "link.expired");
        BOOST_TEST(here.code(answer_sign_off(here.records, token, true, "")) == "link.expired");
    });
}

BOOST_AUTO_TEST_CASE(the_store_holds_no_link_that_could_be_used) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const token = here.asks_by_post();

        auto const kept = here.records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::string>(
                view.db(), "select token_hash from sign_off_request");
        });

        BOOST_TEST(*kept != token);
        BOOST_TEST(here.code(here.opens(*kept)) == "link.unknown");
    });
}

BOOST_AUTO_TEST_CASE(whoever_asks_cannot_be_whoever_agrees) {
    on_every_store([](store_place const& place) {
        asked_council here{place};
        auto const before = here.letters();

        BOOST_TEST(here.code(here.by(here.officer, ask_sign_off,
                                     sign_off_wish{here.resource, {}, "officer@alpha.example"})) ==
                   "sign_off.address");
        people::appoint_wish also_leads;
        also_leads.organisation = here.slug;
        also_leads.person = here.officer.person;
        also_leads.post = people::post::leader;
        here.does(people::appoint, also_leads);
        auto const after_appointment = here.letters();
        BOOST_TEST(here.code(here.by(here.officer, ask_sign_off,
                                     sign_off_wish{here.resource, people::post::leader, {}})) ==
                   "sign_off.nobody");
        BOOST_TEST(here.letters() == after_appointment);
        BOOST_TEST(after_appointment >= before);
        BOOST_TEST(here.problems(here.by(here.editor, ask_sign_off,
                                         sign_off_wish{here.resource, {}, "no address"})) ==
                   std::vector<std::string>{"address email.invalid"});
        BOOST_TEST(here.problems(
                       here.by(here.editor, ask_sign_off, sign_off_wish{here.resource, {}, {}})) ==
                   std::vector<std::string>{"post post.required"});
    });
}

BOOST_AUTO_TEST_SUITE_END()
