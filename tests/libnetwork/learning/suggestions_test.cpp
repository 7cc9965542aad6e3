// What may have been meant by a question, and what goes with a resource.
#include "libnetwork/learning/related.hpp"
#include "libnetwork/learning/suggestions.hpp"
#include "tests/libnetwork/learning/search_room.hpp"

#include <algorithm>
#include <random>

using namespace network;
using namespace network::test;

namespace {

names meant(reading_room& here, std::string q, viewer const& by = {}) {
    return search(here, std::move(q), by).suggestions;
}

names related(reading_room& here, std::string const& slug, viewer const& by = {}) {
    auto const found = here.records.read(by, [&](changes::reader& view) {
        return related_resources(view, {slug, {}});
    });
    names all;
    if (found.has_value())
        for (auto const& one : found->items)
            all.push_back(one.title);
    else
        all.push_back(found.error().code);
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_suggestions)

BOOST_AUTO_TEST_CASE(what_was_meant_is_suggested_from_what_the_reader_may_see) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        here.published(about("Orchards", "Apples for everyone."));
        auto hidden = about("Shared among members", "Zeppelins were tried.");
        hidden.visibility = visibility::members;
        here.published(hidden, alpha);

        BOOST_TEST(meant(here, "orchrads") == names{"orchards"});
        BOOST_TEST(meant(here, "orchard") == names{});
        BOOST_TEST(meant(here, "zepelins") == names{});
        BOOST_TEST(meant(here, "zepelins", reading_room::acting_for(alpha)) == names{"zeppelins"});
    });
}

BOOST_AUTO_TEST_CASE(only_words_that_stand_nowhere_are_put_otherwise_each_of_them_at_once) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto in_plymouth = about("Poverty", "Energy for every co-operative, and a tool bus.");
        in_plymouth.place = "Plymouth";
        here.published(in_plymouth);
        here.published(about("Took", "Community every day, by bus."));
        here.published(about("Vaults", "Debt advice by coproduction."));

        for (auto const* known :
             {"energy -plymouth", "energy -poverty", "community energy", "Tool Bus", "bus every"})
            BOOST_TEST(meant(here, known) == names{}, known);
        BOOST_TEST(meant(here, "povrety") == names{"poverty"});
        BOOST_TEST(meant(here, "povrety plymoth") == names{"poverty plymouth"});
        BOOST_TEST(meant(here, "povrety advcie") == names{"poverty advice"});
        BOOST_TEST(meant(here, "co-oprative") == names{"cooperative"});
        BOOST_TEST(meant(here, "coprodution") == names{"coproduction"});
    });
}

BOOST_AUTO_TEST_CASE(what_a_principle_or_a_theme_is_called_is_suggested_where_it_is_found) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto says = about("One", "Two.");
        says.themes = {"transport"};

        BOOST_TEST(meant(here, "transprot") == names{});
        here.published(says);

        BOOST_TEST(meant(here, "transprot") == names{"transport"});
        BOOST_TEST(meant(here, "partnreship") == names{"partnership"});
    });
}

BOOST_AUTO_TEST_CASE(nothing_goes_with_a_resource_without_a_reason) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        using members::principle;
        std::mt19937 chance{7};
        names const words{"orchard", "tool", "library", "energy", "tax", "housing", "parish"};
        names slugs;
        for (int number = 0; number < 40; ++number) {
            auto const word = [&] { return words[chance() % words.size()]; };
            auto says = about(word() + ' ' + word() + ' ' + std::to_string(number), word());
            says.principles = {
                {static_cast<principle>(chance() % 10), weight::primary, word() + " " + word()}};
            slugs.push_back(here.published(says).slug);
        }
        std::size_t all = 0;
        for (auto const& slug : slugs) {
            auto const found = here.records.read({}, [&](changes::reader& view) {
                return related_resources(view, {slug, 50}).value();
            });
            all += found.items.size();
            for (auto const& one : found.items)
                BOOST_TEST(!one.why.empty(), one.title << " beside " << slug);
        }
        BOOST_TEST(all > 100U);
    });
}

BOOST_AUTO_TEST_CASE(what_goes_with_a_resource_has_the_rarer_principle_in_common_and_is_readable) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        using members::principle;
        auto const of = [](std::string title, std::vector<principle> which,
                           std::string theme = {}) {
            auto says = reading_room::study(std::move(title));
            says.principles.clear();
            for (auto const one : which)
                says.principles.push_back({one, weight::secondary, "So."});
            if (!theme.empty())
                says.themes = {theme};
            return says;
        };
        for (int number = 0; number < 6; ++number)
            here.published(of("Common " + std::string(1, static_cast<char>('a' + number)),
                              {principle::learning}));
        here.published(of("Rare one", {principle::learning, principle::innovation}));
        here.published(of("Other rarity", {principle::innovation}));
        here.published(of("Themed", {principle::walking_the_talk}, "housing"));
        here.published(of("Dwelling", {principle::social_value}, "housing"));
        auto hidden = of("Hidden", {principle::innovation});
        hidden.visibility = visibility::members;
        here.published(hidden, alpha);

        BOOST_TEST(related(here, "rare-one").front() == "Other rarity");
        BOOST_TEST(related(here, "themed") == names{"Dwelling"});
        BOOST_TEST(related(here, "hidden") == names{"resource.unknown"});
        auto const all = related(here, "rare-one", reading_room::acting_for(alpha));
        BOOST_TEST((std::find(all.begin(), all.end(), "Hidden") != all.end()));
        auto const before = related(here, "rare-one");
        BOOST_TEST((std::find(before.begin(), before.end(), "Hidden") == before.end()));
    });
}

BOOST_AUTO_TEST_SUITE_END()
