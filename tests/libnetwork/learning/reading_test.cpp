// Reading one resource: who sees how much of it, of which version, and under which address.
#include "libnetwork/learning/reading.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

result<resource_card> read(reading_room& here, std::string const& resource, viewer const& by = {},
                           std::optional<std::int64_t> version = {}) {
    return here.records.read(by, [&](changes::reader& view) {
        return show_resource(view, {resource, version});
    });
}

std::string code_of(result<resource_card> const& answer) {
    return answer.has_error() ? answer.error().code : "none";
}

/// Writes another version, and publishes it where a day is given.
void writes_on(reading_room& here, resource_store_row const& row, content const& says,
               char const* on = nullptr) {
    auto const done =
        here.records.write(acting(network_manager()), [&](changes::unit_of_work& work) -> result<> {
            auto const version = save_version(work, row, says, "changed");
            if (on)
                here.happens(work, row, learning::event_kind::published, on, version.id);
            return {};
        });
    BOOST_TEST_REQUIRE(done.has_value());
}

void records_event(reading_room& here, resource_store_row const& row, learning::event what) {
    auto const done =
        here.records.write(acting(network_manager()), [&](changes::unit_of_work& work) -> result<> {
            what.effective = work.today();
            record_event(work, row, what);
            return {};
        });
    BOOST_TEST_REQUIRE(done.has_value());
}

} // namespace

BOOST_AUTO_TEST_SUITE(reading_a_resource)

BOOST_AUTO_TEST_CASE(a_visitor_reads_what_is_open_to_everyone) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto says = reading_room::study("Tool library");
        says.contact_post = people::post::communications;
        says.partners = {{std::nullopt, "A firm", partner_role::supplier}};
        here.published(says, alpha, "2026-02-01");

        auto const card = read(here, "tool-library");

        BOOST_TEST_REQUIRE(card.has_value());
        BOOST_TEST(card->title == "Tool library");
        BOOST_TEST(card->lead_name == "Alpha Borough Council");
        BOOST_TEST(card->says->outcome == says.outcome);
        BOOST_TEST(card->principles.at(0).name == "Social partnership");
        BOOST_TEST(card->partners.at(0).name == "A firm");
        BOOST_TEST(card->contact_name == "communications");
        BOOST_TEST(!card->contact_held);
        BOOST_TEST(card->why.rule == "library.open");
        BOOST_TEST(!card->in_hand);
    });
}

BOOST_AUTO_TEST_CASE(a_draft_is_there_for_those_alone_who_look_after_it) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto const beta = here.number_of(here.member("Beta Borough Council"));
        auto const gamma = here.number_of(here.member("Gamma Borough Council"));
        auto says = reading_room::study("In hand");
        says.partners = {{gamma, "Gamma Borough Council", partner_role::co_author}};
        here.drafted(says, alpha);

        BOOST_TEST(code_of(read(here, "in-hand")) == "resource.unknown");
        BOOST_TEST(code_of(read(here, "in-hand", reading_room::acting_for(beta))) ==
                   "resource.unknown");
        BOOST_TEST(code_of(read(here, "in-hand", reading_room::acting_for(alpha))) == "none");
        BOOST_TEST(code_of(read(here, "in-hand", reading_room::acting_for(gamma))) == "none");
        BOOST_TEST(code_of(read(here, "in-hand", network_manager())) == "none");
        BOOST_TEST((read(here, "in-hand", network_manager())->in_hand->work == work::draft));
    });
}

BOOST_AUTO_TEST_CASE(a_version_in_hand_changes_nothing_for_readers) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto const row = here.published(reading_room::study("Tool library"), alpha, "2026-02-01");
        auto const before = read(here, "tool-library");
        auto later = reading_room::study("Another title");
        later.visibility = visibility::members;
        later.outcome = "SECRET";
        writes_on(here, row, later);

        auto const after = read(here, "tool-library");

        BOOST_TEST_REQUIRE(after.has_value());
        BOOST_TEST(after->title == before->title);
        BOOST_TEST((*after->says == *before->says));
        BOOST_TEST(after->version == 1);
        BOOST_TEST(code_of(read(here, "tool-library", {}, 2)) == "resource.unknown");
        auto const own = reading_room::acting_for(alpha);
        BOOST_TEST(read(here, "tool-library", own)->title == "Tool library");
        BOOST_TEST(read(here, "tool-library", own, 2)->says->outcome == "SECRET");
    });
}

BOOST_AUTO_TEST_CASE(an_earlier_version_is_for_those_who_might_read_both) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const beta = here.number_of(here.member("Beta Borough Council"));
        auto first = reading_room::study("For members");
        first.visibility = visibility::members;
        auto const row = here.published(first, {}, "2026-02-01");
        auto second = first;
        second.visibility = visibility::everyone;
        writes_on(here, row, second, "2026-03-01");

        BOOST_TEST(code_of(read(here, "for-members")) == "none");
        BOOST_TEST(code_of(read(here, "for-members", {}, 1)) == "resource.unknown");
        BOOST_TEST(read(here, "for-members", reading_room::acting_for(beta), 1)->version == 1);
    });
}

BOOST_AUTO_TEST_CASE(of_a_teaser_nothing_is_told_but_what_was_chosen_for_it) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto says = reading_room::study("For members");
        says.visibility = visibility::members;
        says.teaser = "Five warnings.";
        here.published(says, {}, "2026-02-01");

        auto const card = read(here, "for-members");

        BOOST_TEST_REQUIRE(card.has_value());
        BOOST_TEST((card->sight == sight::teaser));
        BOOST_TEST(card->teaser == "Five warnings.");
        BOOST_TEST(card->why.rule == "library.members_only");
        BOOST_TEST(!card->says);
        BOOST_TEST(card->principles.empty());
        BOOST_TEST(!card->first_published);
        BOOST_TEST(card->versions.empty());
    });
}

BOOST_AUTO_TEST_CASE(what_was_withdrawn_says_so_to_those_who_could_see_it) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const open = here.published(reading_room::study("Open"), {}, "2026-02-01");
        auto says = reading_room::study("Closed");
        says.visibility = visibility::members;
        auto const closed = here.published(says, {}, "2026-02-01");
        learning::event withdrawn;
        withdrawn.kind = learning::event_kind::withdrawn;
        withdrawn.reason = "The figures were wrong";
        records_event(here, open, withdrawn);
        records_event(here, closed, withdrawn);

        auto const answer = read(here, "open");

        BOOST_TEST(code_of(answer) == "resource.withdrawn");
        BOOST_TEST(answer.error().message.find("The figures were wrong") != std::string::npos);
        BOOST_TEST(code_of(read(here, "closed")) == "resource.unknown");
        BOOST_TEST(code_of(read(here, "open", network_manager())) == "none");
    });
}

BOOST_AUTO_TEST_CASE(a_former_address_leads_to_the_resource_for_ever) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto row = here.published(reading_room::study("Tool library"), {}, "2026-02-01");
        BOOST_TEST_REQUIRE(here.records
                               .write(acting(network_manager()),
                                      [&](changes::unit_of_work& work) -> result<> {
                                          NETWORK_CHECK(rename_address(work, row, "share-shacks"));
                                          return rename_address(work, row, "share-shed");
                                      })
                               .has_value());

        for (auto const address : {"tool-library", "share-shacks", "share-shed"})
            BOOST_TEST(read(here, address)->slug == "share-shed");
    });
}

BOOST_AUTO_TEST_CASE(a_translation_is_named_where_it_may_be_seen) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const original = here.published(reading_room::study("Tool library"), {}, "2026-02-01");
        auto welsh = reading_room::study("Llyfrgell offer");
        welsh.language = language::cy;
        welsh.translation_of = original.id;
        here.published(welsh, {}, "2026-02-02");
        auto hidden = welsh;
        hidden.title = "Cudd";
        hidden.visibility = visibility::members;
        here.published(hidden, {}, "2026-02-03");

        auto const card = read(here, "tool-library");

        BOOST_TEST_REQUIRE(card->translations.size() == 1u);
        BOOST_TEST(card->translations[0].resource.title == "Llyfrgell offer");
        BOOST_TEST(read(here, "llyfrgell-offer")->translations.at(0).resource.title ==
                   "Tool library");
    });
}

BOOST_AUTO_TEST_SUITE_END()
