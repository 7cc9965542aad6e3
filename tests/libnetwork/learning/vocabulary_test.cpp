// Lists of principles and the tree of themes: what holds on a day, what a word means, and that what
// was tagged stays tagged through renaming and merging.
#include "tests/libnetwork/learning/reading_room.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/first_vocabulary.hpp"
#include "libnetwork/learning/principle_lists.hpp"
#include "libnetwork/learning/reading.hpp"
#include "libnetwork/learning/searching.hpp"
#include "libnetwork/learning/themes.hpp"

#include <algorithm>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

adopt_principles_wish two_principles(char const* from) {
    adopt_principles_wish wish;
    wish.name = "Two principles";
    wish.from = day(from);
    wish.decided_by = "AGM";
    wish.wordings = {{principle::learning, "Learning together", "We learn together.", "At length."},
                     {principle::innovation, "Innovation", "We try things.", ""}};
    return wish;
}

struct words_desk : reading_room {
    using reading_room::reading_room;

    template <class Wish, class UseCase>
    auto tries(UseCase use_case, Wish const& wish) {
        return records.write(acting(network_manager()),
                             [&](changes::unit_of_work& work) { return use_case(work, wish); });
    }
    principles_page principles(char const* as_on = nullptr) {
        principles_wish wish;
        if (as_on)
            wish.as_on = day(as_on);
        return records.read(
            {}, [&](changes::reader& view) { return list_principles(view, wish).value(); });
    }
    std::string means(std::string_view text) {
        return records.read({}, [&](changes::reader& view) {
            auto const code = known_theme(view, text);
            return code ? *code : code.error().problems.front().code;
        });
    }
    std::int64_t about(std::string_view code) {
        return records.read({}, [&](changes::reader& view) {
            for (auto const& row : list_themes(view, {}).value().items)
                if (row.theme.code == code)
                    return row.resources;
            return std::int64_t{-1};
        });
    }
};

template <class T>
std::vector<std::string> codes_of(result<T> const& answer) {
    std::vector<std::string> codes;
    if (answer.has_error() && answer.error().problems.empty())
        codes.push_back(answer.error().code);
    if (answer.has_error())
        for (auto const& one : answer.error().problems)
            codes.push_back(one.code);
    return codes;
}

using codes = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(library_vocabulary)

BOOST_AUTO_TEST_CASE(
    the_first_list_has_the_ten_principles_with_a_sentence_and_two_paragraphs_each) {
    auto const list = first_principles();

    BOOST_TEST(list.wordings.size() == 10U);
    for (auto const& one : list.wordings) {
        BOOST_TEST(one.short_text.size() > 20U);
        BOOST_TEST(one.short_text.ends_with('.'));
        auto const parted = one.long_text.find("\n\n");
        BOOST_TEST((parted != std::string::npos &&
                    one.long_text.find("\n\n", parted + 2) == std::string::npos));
        BOOST_CHECK(principle_of_slug(slug_of(one.principle)) == one.principle);
    }
    BOOST_TEST(slug_of(principle::co_production) == "co-production");
    BOOST_TEST(!principle_of_slug("co_production"));
}

BOOST_AUTO_TEST_CASE(no_word_of_the_first_themes_means_two_of_them) {
    std::map<std::string, std::string> seen;
    auto const themes = first_themes();

    BOOST_TEST(themes.size() >= 40U);
    for (auto const& one : themes) {
        BOOST_TEST((one.parent.empty() || std::any_of(themes.begin(), themes.end(),
                                                      [&](auto const& other) {
                                                          return other.code == one.parent &&
                                                                 other.parent.empty();
                                                      })),
                   one.name);
        std::vector<std::string> words{one.name};
        words.insert(words.end(), one.synonyms.begin(), one.synonyms.end());
        for (auto const& word : words) {
            auto const [place, fresh] = seen.emplace(fold(word), one.code);
            BOOST_TEST((fresh || place->second == one.code), word);
        }
    }
}

BOOST_AUTO_TEST_CASE(another_list_holds_from_its_day_and_the_first_keeps_its_words) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        auto const tomorrow = "2026-12-24";

        BOOST_TEST_REQUIRE(here.tries(adopt_principles, two_principles(tomorrow)).has_value());

        BOOST_TEST(here.principles().list.number == 1);
        BOOST_TEST(here.principles().rows.size() == 10U);
        BOOST_TEST(here.principles(tomorrow).list.number == 2);
        BOOST_TEST(here.principles(tomorrow).rows.size() == 2U);
        BOOST_TEST(here.principles(tomorrow).rows.front().name == "Learning together");
        auto const card = here.records.read({}, [](changes::reader& view) {
            return show_principle(view, {"learning", std::nullopt}).value();
        });
        BOOST_TEST(card.row.name == "Learning");
        BOOST_TEST_REQUIRE(card.other_lists.size() == 1U);
        BOOST_TEST(card.other_lists.front().wording.name == "Learning together");
        // A third may not begin before the second.
        BOOST_TEST(codes_of(here.tries(adopt_principles, two_principles(tomorrow))) ==
                   codes{"from.before_list"});
    });
}

BOOST_AUTO_TEST_CASE(choices_and_reasons_of_a_search_call_a_principle_what_todays_list_calls_it) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        auto says = reading_room::study("A tool library");
        says.principles = {{principle::learning, weight::primary, "They learnt from it."},
                           {principle::co_production, weight::secondary, "They made it together."}};
        here.published(says, {}, "2026-01-05");
        auto const names = [&] {
            resources_wish wish;
            wish.principle = {principle::learning};
            auto const found = here.records.read(
                {}, [&](changes::reader& view) { return search_resources(view, wish).value(); });
            std::vector<std::string> all;
            for (auto const& one : found.facets.front().values)
                all.push_back(one.label);
            std::sort(all.begin(), all.end());
            all.push_back(found.items.front().why.back());
            return all;
        };
        BOOST_TEST_REQUIRE(here.tries(adopt_principles, two_principles("2026-12-24")).has_value());
        BOOST_TEST(names() == (std::vector<std::string>{"Co-production", "Learning",
                                                        "Learning: They learnt from it."}),
                   boost::test_tools::per_element());

        here.time.set(instant::parse("2026-12-24T09:00:00Z").value());

        // What the new list leaves out keeps the name it had.
        BOOST_TEST(names() == (std::vector<std::string>{"Co-production", "Learning together",
                                                        "Learning together: They learnt from it."}),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(what_another_list_would_change_is_told_before_it_is_adopted) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        here.published(
            reading_room::study("Tools")); // tagged with social partnership, which is dropped
        auto wish = two_principles("2026-12-24");
        auto const said = first_principles();
        wish.wordings[1] = *said.of(principle::innovation);
        auto const told = [&] {
            return here.records.read(network_manager(), [&](changes::reader& view) {
                return preview_principles(view, wish);
            });
        };

        auto const preview = told();

        BOOST_TEST_REQUIRE(preview.has_value());
        BOOST_TEST(preview->replaces == 1);
        BOOST_TEST(preview->list.number == 2);
        BOOST_TEST_REQUIRE(preview->changes.size() == 10U);
        BOOST_CHECK(preview->changes[0].change == list_change::reworded);
        BOOST_TEST(preview->changes[0].before->name == "Learning");
        BOOST_TEST(preview->changes[0].after->name == "Learning together");
        BOOST_CHECK(preview->changes[1].change == list_change::stays);
        for (std::size_t place_of = 2; place_of < 10; ++place_of)
            BOOST_CHECK(preview->changes[place_of].change == list_change::dropped);
        for (auto const& one : preview->changes)
            BOOST_TEST(one.resources == (one.principle == principle::social_partnership ? 1 : 0));
        BOOST_TEST(here.principles("2026-12-25").list.number == 1); // nothing was recorded
        wish.name = "";
        BOOST_TEST(codes_of(told()) == codes{"name.required"});
    });
}

BOOST_AUTO_TEST_CASE(a_tag_says_under_which_list_it_was_made_and_keeps_its_words) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        auto const old = here.published(reading_room::study("Tools"), {}, "2026-11-01");
        auto wish = two_principles("2026-11-15");
        wish.wordings = {{principle::social_partnership, "Partnership", "We stand together.", ""}};
        BOOST_TEST_REQUIRE(here.tries(adopt_principles, wish).has_value());
        auto const young = here.published(reading_room::study("More tools"), {}, "2026-11-16");
        auto const tag = [&](std::string const& slug) {
            return here.records.read({}, [&](changes::reader& view) {
                return show_resource(view, {slug, std::nullopt}).value().principles.front();
            });
        };

        BOOST_TEST(tag(old.slug).list == 1);
        BOOST_TEST(tag(old.slug).name == "Social partnership");
        BOOST_TEST(!tag(old.slug).list_holds);
        BOOST_TEST(tag(young.slug).list == 2);
        BOOST_TEST(tag(young.slug).name == "Partnership");
        BOOST_TEST(tag(young.slug).list_holds);
    });
}

BOOST_AUTO_TEST_CASE(every_fault_of_a_list_is_told_at_once) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        auto wish = two_principles("2026-12-24");
        wish.name = " ";
        wish.decided_by = "";
        wish.wordings[0].short_text = "";
        wish.wordings[1].principle = principle::learning;

        BOOST_TEST(codes_of(here.tries(adopt_principles, wish)) ==
                   (codes{"name.required", "decided_by.required", "wording.short_text_required",
                          "wordings.twice"}));

        auto unknown = two_principles("2026-12-24");
        unknown.minute = "AGM 1999-01-01/1";
        BOOST_TEST(codes_of(here.tries(adopt_principles, unknown)) == codes{"minute.unknown"});
        BOOST_TEST(here.principles("2027-01-01").list.number == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_theme_is_known_by_code_name_and_synonym_and_by_nothing_else) {
    on_every_store([](store_place const& place) {
        words_desk here{place};

        BOOST_TEST(here.means("energy") == "energy");
        BOOST_TEST(here.means(" Community  ENERGY ") == "energy");
        BOOST_TEST(here.means("AI") == "artificial-intelligence");
        BOOST_TEST(here.means("basket weaving") == "theme.unknown");
        BOOST_TEST(here.means("") == "theme.unknown");
    });
}

BOOST_AUTO_TEST_CASE(
    what_was_tagged_with_a_merged_theme_is_found_under_the_one_that_took_its_place) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        auto says = reading_room::study("Solar roofs");
        says.themes = {"energy"};
        here.published(says);
        BOOST_TEST(here.about("climate-and-environment") == 1);
        BOOST_TEST(here.about("transport") == 0);

        BOOST_TEST_REQUIRE(
            here.tries(merge_themes, merge_themes_wish{"energy", "transport"}).has_value());

        BOOST_TEST(here.about("transport") == 1);
        auto const card = here.records.read({}, [](changes::reader& view) {
            return show_resource(view, {"solar-roofs", std::nullopt}).value();
        });
        BOOST_TEST_REQUIRE(card.themes.size() == 1U);
        BOOST_TEST(card.themes.front().code == "transport");
        BOOST_TEST(card.themes.front().name == "Transport");
        BOOST_TEST(here.about("energy") == -1);
        BOOST_TEST(here.means("energy") == "transport");
        BOOST_TEST(here.means("fuel poverty") == "transport");
        BOOST_TEST(here.about("climate-and-environment") == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_renamed_theme_keeps_its_code_and_what_is_tagged_with_it) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        auto says = reading_room::study("Warm homes");
        says.themes = {"energy"};
        here.published(says);
        change_theme_wish wish;
        wish.theme = "energy";
        wish.name = "Heat and power";

        BOOST_TEST_REQUIRE(here.tries(change_theme, wish).has_value());

        BOOST_TEST(here.means("Heat and power") == "energy");
        BOOST_TEST(here.about("energy") == 1);
        BOOST_TEST(codes_of(here.tries(change_theme, wish)) == codes{"theme.unchanged"});
    });
}

BOOST_AUTO_TEST_CASE(a_theme_that_would_confuse_is_refused) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        auto const adds = [&](std::string name, std::optional<std::string> parent = {},
                              std::vector<std::string> synonyms = {}) {
            return codes_of(here.tries(
                add_theme, add_theme_wish{std::move(name), parent, std::move(synonyms)}));
        };

        BOOST_TEST(adds("Community Energy") == codes{"theme.taken"});
        BOOST_TEST(adds("Fishing", std::nullopt, {"solar"}) == codes{"theme.taken"});
        BOOST_TEST(adds("Fishing", "nowhere") == codes{"theme.unknown"});
        BOOST_TEST(adds("Fishing", "energy") == codes{"theme.too_deep"});
        BOOST_TEST(adds(" ") == codes{"name.required"});
        BOOST_TEST(adds("Fishing", "local-economy", {"harbours"}).empty());
        BOOST_TEST(here.means("Harbours") == "fishing");
        BOOST_TEST(codes_of(here.tries(merge_themes, merge_themes_wish{"housing", "energy"})) ==
                   codes{"theme.has_others_under_it"});
        BOOST_TEST(codes_of(here.tries(merge_themes, merge_themes_wish{"energy", "energy"})) ==
                   codes{"theme.itself"});
    });
}

BOOST_AUTO_TEST_CASE(the_database_refuses_to_change_what_was_adopted) {
    on_every_store([](store_place const& place) {
        words_desk here{place};
        BOOST_TEST_REQUIRE(here.tries(add_theme, add_theme_wish{"Fishing", {}, {}}).has_value());
        BOOST_TEST_REQUIRE(here.tries(adopt_principles, two_principles("2026-12-24")).has_value());
        auto const tampers = [&](char const* sql) {
            here.records.write(acting(network_manager()),
                               [&](changes::unit_of_work& work) -> result<> {
                                   network::store::execute(work.db(), sql);
                                   return {};
                               });
        };

        BOOST_CHECK_THROW(tampers("update theme_wording set name = 'Hunting'"), std::exception);
        BOOST_CHECK_THROW(tampers("delete from principle_wording"), std::exception);
        BOOST_CHECK_THROW(tampers("update principle_list set minute = 'x'"), std::exception);
        BOOST_TEST(here.means("Fishing") == "fishing");
    });
}

BOOST_AUTO_TEST_SUITE_END()
