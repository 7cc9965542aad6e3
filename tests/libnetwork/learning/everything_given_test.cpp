// Everything that an organisation gave: whole for its own people, through mergers, and for nobody
// else.
#include "libnetwork/learning/everything_given.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/members/commitment_keeping.hpp"
#include "tests/libnetwork/learning/take_up_shelf.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct gift_room : shelf {
    explicit gift_room(store_place const& place) : shelf(place) {
        alpha = member("Alpha District Council");
        beta = member("Beta District Council");
        officer_of_alpha = officer(alpha, "o@alpha.example");
        officer_of_beta = officer(beta, "o@beta.example");
        opens_round();
    }
    std::string alpha, beta;
    viewer officer_of_alpha, officer_of_beta;

    result<everything_given> given(viewer const& who, std::string const& of) {
        return asks_as(who, everything_of, everything_wish{of});
    }
    attachment adds_file(std::string const& resource, std::string const& text) {
        add_attachment_wish wish;
        wish.resource = resource;
        wish.title = "Notes";
        wish.file_name = "notes.txt";
        wish.content_base64 = to_base64(text);
        wish.format_note = "Plain text";
        return does(add_attachment, wish);
    }
    result<std::string> bytes(viewer const& who, attachment const& of, std::int64_t file) {
        return records.read(who, [&](changes::reader& view) {
            return kept_attachment_part(view, of.id, file, 0, 1000);
        });
    }
};

std::vector<std::string> names(everything_given const& given) {
    std::vector<std::string> all;
    for (auto const& one : given.resources)
        all.push_back(one.resource.slug + " " + std::to_string(one.versions.size()) +
                      (one.leads ? "" : " with others"));
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(everything_that_was_given)

BOOST_AUTO_TEST_CASE(what_an_organisation_gave_is_whole_with_drafts_and_every_version) {
    on_every_store([](store_place const& place) {
        gift_room here{place};
        auto const first =
            here.published(reading_room::study("A tool library"), here.number_of(here.alpha));
        auto other_words = reading_room::study("A tool library");
        other_words.outcome = "A thousand people borrowed something.";
        here.revised(first, other_words);
        here.drafted(reading_room::study("A draft"), here.number_of(here.alpha));
        auto together = reading_room::study("Written together");
        together.partners = {{here.number_of(here.alpha), "Alpha", partner_role::co_author}};
        here.drafted(together, here.number_of(here.beta));
        auto const of_beta =
            here.published(reading_room::study("Of Beta alone"), here.number_of(here.beta));
        here.drafted(reading_room::study("A draft of Beta alone"), here.number_of(here.beta));
        here.does_as(here.officer_of_alpha, record_adoption,
                     here.wish_for(here.alpha, of_beta.slug));
        here.drafted_bid(here.alpha, here.beta);
        here.drafted_bid(here.beta, here.alpha, "A bid of Beta");
        members::declare_wish motion;
        motion.organisation = here.alpha;
        motion.declared_on = day("2026-03-01");
        motion.motion = "To be a co-operative council.";
        here.does(members::declare, motion);

        auto const given = here.given(here.officer_of_alpha, here.alpha);

        BOOST_TEST_REQUIRE(given.has_value());
        BOOST_TEST(names(*given) == (std::vector<std::string>{"a-tool-library 2", "a-draft 1",
                                                              "written-together 1 with others"}),
                   boost::test_tools::per_element());
        BOOST_TEST(given->resources[0].versions[0].says.outcome !=
                   given->resources[0].versions[1].says.outcome);
        BOOST_TEST(given->resources[0].live == 2);
        BOOST_TEST((given->resources[1].state == shown::nothing));
        BOOST_TEST(given->adoptions.size() == 1U);
        BOOST_REQUIRE_EQUAL(given->bids.size(), 1U);
        BOOST_TEST(given->bids[0].earlier.size() == 1U); // the title alone, then all of it
        BOOST_REQUIRE_EQUAL(given->declarations.size(), 1U);
        BOOST_TEST(given->declarations[0].motion == "To be a co-operative council.");
        // The control: what Beta has of its own is Beta's.
        BOOST_TEST(names(*here.given(here.officer_of_beta, here.beta)).size() == 3U);
    });
}

BOOST_AUTO_TEST_CASE(nobody_else_gets_what_an_organisation_gave) {
    on_every_store([](store_place const& place) {
        gift_room here{place};
        here.drafted(reading_room::study("A draft"), here.number_of(here.alpha));

        BOOST_TEST(refused_with(here.given(here.officer_of_beta, here.alpha)) ==
                   "resource.not_yours");
        BOOST_TEST(refused_with(here.given(viewer{}, here.alpha)) == "resource.not_yours");
        BOOST_TEST(here.given(network_manager(), here.alpha)->resources.size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(the_heir_of_merged_councils_gets_what_both_gave) {
    on_every_store([](store_place const& place) {
        gift_room here{place};
        here.published(reading_room::study("Of Alpha"), here.number_of(here.alpha));
        here.drafted(reading_room::study("Draft of Beta"), here.number_of(here.beta));
        auto const of_gamma = here.published(reading_room::study("Of Gamma"),
                                             here.number_of(here.member("Gamma District Council")));
        here.does_as(here.officer_of_beta, record_adoption,
                     here.wish_for(here.beta, of_gamma.slug));
        here.merge({here.alpha, here.beta}, "Heirham Council");
        auto const heir = here.officer("heirham-council", "o@heirham.example");

        auto const given = here.given(heir, "heirham-council");

        BOOST_TEST_REQUIRE(given.has_value());
        BOOST_TEST(names(*given) == (std::vector<std::string>{"of-alpha 1", "draft-of-beta 1"}),
                   boost::test_tools::per_element());
        BOOST_TEST(given->forebears.size() == 2U);
        BOOST_TEST(given->adoptions.size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(replaced_bytes_are_had_by_keepers_and_those_taken_away_by_nobody) {
    on_every_store([](store_place const& place) {
        gift_room here{place};
        auto const study =
            here.published(reading_room::study("A tool library"), here.number_of(here.alpha));
        auto const before = here.adds_file(study.slug, "The first notes");
        change_attachment_wish other;
        other.attachment = before.id;
        other.content_base64 = to_base64("The second notes");
        auto const after = here.does(change_attachment, other);

        BOOST_TEST(here.bytes(here.officer_of_alpha, after, before.file).value() ==
                   "The first notes");
        BOOST_TEST(here.bytes(here.officer_of_alpha, after, after.file).value() ==
                   "The second notes");
        BOOST_TEST(refused_with(here.bytes(here.officer_of_beta, after, before.file)) ==
                   "attachment.unknown");
        auto const files = here.given(here.officer_of_alpha, here.alpha)->resources.front().files;
        BOOST_TEST(files.size() == 2U);
        BOOST_TEST(files.front().here);

        here.does(withdraw_attachment, attachment_end{before.id, "Wrong file"});

        BOOST_TEST(refused_with(here.bytes(here.officer_of_alpha, after, before.file)) ==
                   "attachment.unknown");
        auto const left = here.given(here.officer_of_alpha, here.alpha)->resources.front().files;
        BOOST_TEST(left.size() == 3U); // that it was taken away is said too
        for (auto const& one : left)
            BOOST_TEST(!one.here);
    });
}

// Whatever is known by its number inside must never be mistaken for what somebody called like it.
BOOST_AUTO_TEST_CASE(digits_alone_are_nobodys_address) {
    on_every_store([](store_place const& place) {
        gift_room here{place};
        auto const secret =
            here.drafted(reading_room::study("A draft"), here.number_of(here.alpha));
        auto const file = here.adds_file(secret.slug, "Nobody's business");

        auto const same =
            here.drafted(reading_room::study(std::to_string(secret.id)), here.number_of(here.beta));

        BOOST_TEST(same.slug == std::to_string(secret.id) + "-2");
        BOOST_TEST(refused_with(here.records.read(here.officer_of_beta, [&](changes::reader& view) {
                       return attachment_part(view, file.id, 0, 0, 1000);
                   })) == "attachment.unknown");
        BOOST_TEST(here.records
                       .read(here.officer_of_alpha,
                             [&](changes::reader& view) {
                                 return attachment_part(view, file.id, 0, 0, 1000);
                             })
                       .has_value());
    });
}

BOOST_AUTO_TEST_SUITE_END()
