// A secret stands in every box of a resource; nobody who may not read it finds it at any exit of
// the editors' work. Those who may read it do, so that the search itself is seen to find.
#include "libnetwork/learning/history.hpp"
#include "libnetwork/learning/in_hand.hpp"
#include "tests/libnetwork/learning/editors_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

constexpr std::string_view secret = "SECRET";

/// Every text in a described value, one after the other.
template <class T>
void collect(T const& value, std::string& into) {
    if constexpr (std::is_same_v<T, std::string>)
        into += value + '\n';
    else if constexpr (requires {
                           value.has_value();
                           *value;
                       })
        value.has_value() ? collect(*value, into) : void();
    else if constexpr (requires {
                           value.begin();
                           value.front();
                       })
        for (auto const& one : value)
            collect(one, into);
    else if constexpr (boost::describe::has_describe_members<T>::value)
        boost::mp11::mp_for_each<boost::describe::describe_members<
            T, boost::describe::mod_public | boost::describe::mod_inherited>>(
            [&](auto const& field) { collect(value.*field.pointer, into); });
}

template <class T>
std::string text_of(result<T> const& answer) {
    std::string text;
    if (answer.has_value())
        collect(*answer, text);
    else
        text = answer.error().code + answer.error().message;
    return text;
}
template <class T>
std::string text_of(result<page<T>> const& answer) {
    std::string text;
    if (answer.has_value())
        collect(answer->items, text);
    else
        text = answer.error().code + answer.error().message;
    return text;
}

/// The secret in every box, but for the teaser and title where there is one.
content secret_study(bool with_teaser) {
    content says;
    boost::mp11::mp_for_each<
        boost::describe::describe_members<content, boost::describe::mod_public>>(
        [&](auto const& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(says.*field.pointer)>,
                                         std::string>)
                says.*field.pointer = std::string{secret} + ' ' + field.name;
        });
    says.title = with_teaser ? "Known by its title" : "Title SECRET";
    says.teaser = with_teaser ? "Chosen words." : "";
    says.stage = stage::stopped;
    says.principles = {{principle::learning, weight::primary, "SECRET evidence"}};
    says.partners = {{std::nullopt, "SECRET partner", partner_role::partner}};
    says.themes = {"SECRET-theme"};
    return says;
}

/// What a viewer is told at every exit.
std::string at_every_exit(editors_room& here, std::string const& slug, viewer const& who) {
    std::string text = text_of(here.asks(who, show_resource, resource_wish{slug, {}}));
    text += text_of(here.asks(who, show_resource, resource_wish{slug, 1}));
    text += text_of(here.asks(who, history_of, resource_named{slug}));
    text += text_of(here.asks(who, diff_versions, diff_wish{slug, 1, 1}));
    text += text_of(here.asks(who, resources_of_mine, mine_wish{}));
    text += text_of(here.by(who, submit, resource_named{slug}));
    text += text_of(here.by(who, revise, editors_room::revision(slug, 1)));
    return text;
}

bool leaks(std::string const& text) {
    return text.find(secret) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(editorial_leaks)

BOOST_AUTO_TEST_CASE(a_secret_in_any_box_is_found_by_nobody_who_may_not_read_it) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto for_body = secret_study(true);
        for_body.visibility = visibility::body;
        for_body.body_code = "none";
        auto for_body_unseen = secret_study(false);
        for_body_unseen.visibility = visibility::body;
        for_body_unseen.body_code = "none";
        auto embargoed = secret_study(true);
        embargoed.embargo_until = here.tomorrow();
        std::vector<std::string> const slugs{
            here.drafted(secret_study(false), here.council).slug,
            here.published(for_body, here.council, "2026-02-01").slug,
            here.published(for_body_unseen, here.council, "2026-02-01").slug,
            here.published(embargoed, here.council, "2026-02-01").slug};

        for (auto const& slug : slugs)
            for (auto const& who : {viewer{}, here.stranger})
                BOOST_TEST(!leaks(at_every_exit(here, slug, who)), slug);
        for (auto const& slug : slugs)
            BOOST_TEST(leaks(at_every_exit(here, slug, here.officer)), slug);
    });
}

BOOST_AUTO_TEST_CASE(a_secret_in_a_revision_is_found_by_nobody_but_its_authors) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const slug =
            here.published(reading_room::study("Live"), here.council, "2026-02-01").slug;
        auto later = editors_room::revision(slug, 1);
        later.outcome = std::string{secret};
        later.note = std::string{secret};
        BOOST_TEST_REQUIRE(here.code(here.by(here.officer, revise, later)) == "none");

        for (auto const& who : {viewer{}, here.stranger}) {
            BOOST_TEST(!leaks(at_every_exit(here, slug, who)));
            BOOST_TEST(!leaks(text_of(here.asks(who, show_resource, resource_wish{slug, 2}))));
        }
        BOOST_TEST(leaks(at_every_exit(here, slug, here.officer)));
    });
}

BOOST_AUTO_TEST_SUITE_END()
