// What a text cannot mean is refused when it is typed, field by field and all at once.

#include "tests/libnetwork/learning/editors_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(drafting)

BOOST_AUTO_TEST_CASE(all_that_is_typed_wrong_is_told_at_once_by_field) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto wish = here.study_wish();
        wish.themes = {"zzz", "homelessness"};
        wish.visibility = visibility::body;
        wish.body_code = "zz";
        wish.contact_post = people::post::administrator;
        wish.partners.resize(4);
        wish.partners[0].organisation = here.slug;
        wish.partners[0].role = partner_role::co_author;
        wish.partners[1].name = "The Rotary Club";
        wish.partners[2].name = "the rotary club";

        BOOST_TEST(here.problems(here.by(here.officer, draft, wish)) ==
                   (std::vector<std::string>{
                       "partners.0.organisation co_author.lead", "partners.2.name partner.twice",
                       "partners.3.name partner.required", "contact_post contact_post.not_there",
                       "themes.0 theme.unknown", "body_code body.unknown"}));
    });
}

BOOST_AUTO_TEST_CASE(
    nothing_translates_itself_and_nothing_is_shared_for_a_council_that_is_no_more) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto later = editors_room::revision(here.drafts(), 1);
        later.translation_of = later.resource;
        BOOST_TEST(here.problems(here.by(here.officer, revise, later)) ==
                   std::vector<std::string>{"translation_of resource.itself"});

        auto const heir = here.number_of(here.merges_into_heir());
        auto wish = here.study_wish();
        wish.title = "";

        BOOST_TEST(here.problems(here.by(here.moved_to(here.officer, heir), draft, wish)) ==
                   (std::vector<std::string>{"organisation organisation.not_living",
                                             "title title.required"}));
    });
}

BOOST_AUTO_TEST_CASE(a_theme_that_came_in_from_elsewhere_may_stay) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto says = reading_room::study("From elsewhere");
        says.themes = {"from-elsewhere"};
        auto const slug = here.published(says, here.council, "2026-02-01").slug;
        auto later = editors_room::revision(slug, 1);
        later.themes = {"from-elsewhere", "Homelessness"};

        BOOST_TEST(here.code(here.by(here.officer, revise, later)) == "none");

        auto const card = here.asks(here.officer, show_resource, resource_wish{slug, 2});
        BOOST_TEST(card->says->themes ==
                   (std::vector<std::string>{"from-elsewhere", "homelessness"}));
    });
}

BOOST_AUTO_TEST_CASE(a_partner_typed_as_the_code_of_its_area_is_the_council_that_bears_it) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        organisations::add_wish added;
        added.name = "Delta Borough Council";
        added.kind = organisations::organisation_kind::unitary;
        added.codes = {{organisations::code_scheme::gss, "E06000077"}};
        auto const delta = here.does(organisations::add, added);
        auto wish = here.study_wish();
        wish.partners = {{{}, "E06000077", partner_role::partner},
                         {{}, "E06000078", partner_role::partner}};

        auto const slug = here.by(here.officer, draft, wish)->slug;

        auto const card = here.asks(here.officer, show_resource, resource_wish{slug, {}});
        BOOST_TEST(card->partners.at(0).name == "Delta Borough Council");
        BOOST_TEST(card->partners.at(0).slug == "delta-borough-council");
        BOOST_TEST(card->partners.at(1).name == "E06000078");
        BOOST_TEST(card->partners.at(1).slug == "");
        BOOST_TEST(delta.id > 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
