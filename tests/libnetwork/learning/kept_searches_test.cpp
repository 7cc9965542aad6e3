// What people keep of their questions, words that are near one another, what was looked for in
// vain.
#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/learning/saved_searches.hpp"
#include "libnetwork/learning/saved_store.hpp"
#include "libnetwork/learning/search_store.hpp"
#include "libnetwork/learning/suggestions.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/appointments.hpp"
#include "tests/libnetwork/learning/search_room.hpp"

#include <algorithm>
#include <random>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

/// An officer of the organisation, who can sign in and be written to.
viewer officer_of(reading_room& here, std::string const& organisation, std::string const& email) {
    auto const person =
        here.does(people::add, people::add_wish{.name = "Robin Example", .email = email});
    people::appoint_wish post;
    post.organisation = organisation;
    post.person = person.id;
    post.from = day("2026-01-01");
    here.does(people::appoint, post);
    auto const who = here.records.read(
        {}, [&](changes::reader& view) { return people::viewer_of(view, person.id); });
    BOOST_TEST_REQUIRE(who.has_value());
    return *who;
}

template <class Wish, class T>
result<T> as(reading_room& here, viewer const& by,
             result<T> (*act)(changes::unit_of_work&, Wish const&), Wish const& wish) {
    return here.records.write({by, "test", 0},
                              [&](changes::unit_of_work& work) { return act(work, wish); });
}

std::vector<messages::message_record> letters_to(reading_room& here, std::int64_t person) {
    std::vector<messages::message_record> all;
    for (auto const& one : here.records.read(
             {}, [&](changes::reader& view) { return messages::messages_to(view, person); }))
        if (one.letter == "search_news")
            all.push_back(one);
    return all;
}

save_search_wish keeping(std::string name, std::string q, bool weekly) {
    save_search_wish wish;
    wish.name = std::move(name);
    wish.search.q = std::move(q);
    wish.weekly = weekly;
    return wish;
}

} // namespace

BOOST_AUTO_TEST_SUITE(kept_searches)

BOOST_AUTO_TEST_CASE(letters_left_out_put_in_changed_and_swapped_are_steps) {
    BOOST_TEST(letters_apart("library", "library") == 0);
    BOOST_TEST(letters_apart("libary", "library") == 1);
    BOOST_TEST(letters_apart("libraray", "library") == 1);
    BOOST_TEST(letters_apart("lidrary", "library") == 1);
    BOOST_TEST(letters_apart("lirbary", "library") == 1);
    BOOST_TEST(letters_apart("lirbray", "library") == 2);
    BOOST_TEST(letters_apart("lbrry", "library") == 2);
    BOOST_TEST(letters_apart("bus", "library") == 3);
    BOOST_TEST(letters_apart("", "ab") == 2);
}

BOOST_AUTO_TEST_CASE(no_word_that_is_near_is_passed_over) {
    store_place const place{engine::memory};
    reading_room here{place};
    std::mt19937 chance{20'261'130};
    std::uniform_int_distribution<int> letter{0, 7};
    std::uniform_int_distribution<std::size_t> length{3, 8};
    names words;
    for (int i = 0; i < 600; ++i) {
        std::string word;
        for (auto left = length(chance); left > 0; --left)
            word += static_cast<char>('a' + letter(chance));
        words.push_back(word);
    }
    auto const put = here.records.write(acting(network_manager()),
                                        [&](changes::unit_of_work& work) -> result<bool> {
                                            search_store::put(work.db(), {}, words);
                                            return true;
                                        });
    BOOST_TEST_REQUIRE(put.has_value());
    std::size_t near = 0;
    here.records.read({}, [&](changes::reader& view) {
        auto const all = search_store::words_after(view.db(), 0);
        for (auto const& word : words) {
            names expected;
            for (auto const& one : all)
                if (auto const steps = letters_apart(word, one.word);
                    steps > 0 && steps <= (word.size() < 6 ? 1 : 2))
                    expected.push_back(one.word);
            auto found = view.cached<word_list>()->near(word);
            std::sort(expected.begin(), expected.end());
            std::sort(found.begin(), found.end());
            BOOST_TEST(found == expected, boost::test_tools::per_element());
            near += found.size();
        }
        return true;
    });
    BOOST_TEST(near > 500U);
}

BOOST_AUTO_TEST_CASE(a_question_comes_back_from_its_address_as_it_was) {
    resources_wish wish;
    wish.q = "tool “library” & 100% + more";
    wish.principle = {members::principle::learning, members::principle::innovation};
    wish.theme = {"social care", "a&b=c"};
    wish.year_from = 2019;
    wish.like = "rochdale";
    wish.order = resource_order::newest;
    wish.limit = 3;

    auto const back = read_written(written_search(wish));

    BOOST_TEST((back.q == wish.q));
    BOOST_TEST((back.principle == wish.principle));
    BOOST_TEST((back.theme == wish.theme));
    BOOST_TEST((back.year_from == wish.year_from));
    BOOST_TEST((back.order == wish.order));
    BOOST_TEST(!back.limit.has_value());
    BOOST_TEST(written_search(read_written("nonsense&year=soon&kind=none&q=a&&=&%zz")) == "q=a");
}

BOOST_AUTO_TEST_CASE(a_search_is_kept_by_its_person_and_by_nobody_else) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const slug = here.member("Alpha Borough Council");
        auto const robin = officer_of(here, slug, "robin@alpha.example");
        auto const sam = officer_of(here, slug, "sam@alpha.example");

        BOOST_TEST(refused_with(as(here, viewer{}, save_search,
                                   keeping("Tools", "tools", false))) == "sign_in.required");
        BOOST_TEST(refused_with(as(here, robin, save_search, keeping(" ", "tools", false))) ==
                   "name.required");
        auto const kept = as(here, robin, save_search, keeping("Tools", "tools", false));
        BOOST_TEST_REQUIRE(kept.has_value());
        here.published(about("Fresh", "Tools."));

        auto const mine =
            here.records.read(robin, [](changes::reader& view) { return list_searches(view, {}); });
        BOOST_TEST(mine->items.front().query == "q=tools");
        BOOST_TEST(mine->items.front().fresh == 1);
        auto const theirs =
            here.records.read(sam, [](changes::reader& view) { return list_searches(view, {}); });
        BOOST_TEST(theirs->items.empty());
        BOOST_TEST(refused_with(as(here, sam, delete_search, saved_search_number{kept->id})) ==
                   "search.unknown");
        BOOST_TEST(as(here, robin, delete_search, saved_search_number{kept->id}).has_value());
        BOOST_TEST(refused_with(as(here, robin, delete_search, saved_search_number{kept->id})) ==
                   "search.unknown");
    });
}

BOOST_AUTO_TEST_CASE(a_letter_goes_once_a_week_with_what_its_reader_may_see_on_that_day) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const slug = here.member("Alpha Borough Council");
        auto const robin = officer_of(here, slug, "robin@alpha.example");
        here.published(about("Old", "Tools of long ago."), {}, "2026-10-01");
        BOOST_TEST_REQUIRE(
            as(here, robin, save_search, keeping("Tools", "tools", true)).has_value());
        BOOST_TEST_REQUIRE(
            as(here, robin, save_search, keeping("Orchards", "orchards", true)).has_value());
        auto const on = [&](char const* when) {
            here.time.set(london_midnight(day(when)));
            return send_search_letters(here.records).value();
        };
        auto members_only = about("Fresh for members", "Tools.");
        members_only.visibility = visibility::members;
        here.published(members_only);
        auto held = about("Held back", "Tools.");
        held.embargo_until = day("2026-12-04");
        here.published(held);

        BOOST_TEST(on("2026-11-23") == 0); // not a week yet
        BOOST_TEST(on("2026-11-30") == 1);
        BOOST_TEST(on("2026-11-30") == 0);
        auto letters = letters_to(here, robin.person);
        BOOST_TEST_REQUIRE(letters.size() == 1U);
        BOOST_TEST(letters[0].subject == "New in the library: Tools");
        // What was held back is told of in the week in which it may be read.
        BOOST_TEST(on("2026-12-09") == 1);
        // Nothing new, no letter.
        BOOST_TEST(on("2026-12-30") == 0);
        // Who no longer acts for a member is told nothing of what is for members.
        members_only.title = "Later for members";
        here.published(members_only);
        here.does(members::lapse, members::step{slug, day("2026-12-30"), {}, {}, {}});
        BOOST_TEST(on("2027-01-20") == 0);
        BOOST_TEST(letters_to(here, robin.person).size() == 2U);
    });
}

BOOST_AUTO_TEST_CASE(the_link_in_a_letter_stops_the_letters_on_that_search_and_on_no_other) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const slug = here.member("Alpha Borough Council");
        auto const robin = officer_of(here, slug, "robin@alpha.example");
        as(here, robin, save_search, keeping("Tools", "tools", true)).value();
        auto const other = as(here, robin, save_search, keeping("Saws", "saws", true)).value();
        here.published(about("A library", "Tools and saws."));
        here.time.set(london_midnight(day("2026-11-30")));
        BOOST_TEST(send_search_letters(here.records).value() == 2);
        auto const body = here.records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::string>(
                       view.db(), "select body from message where subject like '%Tools%'")
                .value();
        });
        std::string const before{"/search-letters/"};
        auto const begin = body.find(before);
        BOOST_TEST_REQUIRE(begin != std::string::npos);
        auto const token = body.substr(begin + before.size(),
                                       body.find_first_of(" \n", begin) - begin - before.size());
        viewer const nobody;

        auto const stopped = as(here, nobody, stop_search_letters, stop_letters_wish{token});
        BOOST_TEST_REQUIRE(stopped.has_value());
        BOOST_TEST(stopped->name == "Tools");
        BOOST_TEST(as(here, nobody, stop_search_letters, stop_letters_wish{token}).has_value());
        BOOST_TEST(
            as(here, nobody, stop_search_letters, stop_letters_wish{token + "x"}).error().code ==
            "search_letters.unknown");

        auto again = about("Another library", "Tools and saws.");
        here.published(again);
        here.time.set(london_midnight(day("2026-12-09")));
        BOOST_TEST(send_search_letters(here.records).value() == 1);
        auto const kept = here.records.read(
            robin, [](changes::reader& view) { return list_searches(view, {}).value(); });
        BOOST_TEST_REQUIRE(kept.items.size() == 2U);
        for (auto const& one : kept.items)
            BOOST_TEST(one.weekly == (one.name == "Saws"));
        // A link goes with its search, and the search with its person.
        as(here, robin, delete_search, saved_search_number{other.id}).value();
        here.records.write(acting(network_manager()), [&](changes::unit_of_work& work) {
            return forget_searches_of(work, robin.person);
        });
        auto const links = here.records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::int64_t>(
                       view.db(), "select count(*) from saved_search_link")
                .value();
        });
        BOOST_TEST(links == 0);
    });
}

BOOST_AUTO_TEST_CASE(what_a_person_kept_goes_with_the_person) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const robin =
            officer_of(here, here.member("Alpha Borough Council"), "robin@alpha.example");
        as(here, robin, save_search, keeping("Tools", "tools", true)).value();
        auto const held = [&] {
            std::vector<changes::holding> all;
            changes::holding_query wanted;
            wanted.person = robin.person;
            here.records.read({}, [&](changes::reader& view) {
                search_holdings(view, wanted, all);
                return 0;
            });
            return all.size();
        };

        BOOST_TEST(held() == 1U);
        here.records.write(acting(network_manager()), [&](changes::unit_of_work& work) {
            return forget_searches_of(work, robin.person);
        });

        BOOST_TEST(held() == 0U);
    });
}

BOOST_AUTO_TEST_CASE(what_was_looked_for_in_vain_is_counted_and_nothing_that_may_tell_of_a_person) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("Orchards", "Apples for everyone."));
        auto const ask = [&](std::string q) { search(here, std::move(q)); };
        auto const listed = [&] {
            keep_failed_searches(here.records).value();
            names all;
            auto const found = here.records.read(
                {}, [](changes::reader& view) { return list_failed_searches(view, {}); });
            for (auto const& one : found->items)
                all.push_back(one.query + ' ' + std::to_string(one.times) + ' ' +
                              std::to_string(one.days));
            return all;
        };
        for (int times = 0; times < 2; ++times)
            for (auto const* q : {"bus franchising", "Bus  Franchising!", "orchards", "zeppelin",
                                  "jane.doe@example.org", "01632 960 123"})
                ask(q);
        ask("jane.doe@example.org");
        ask("01632 960 123");

        BOOST_TEST(listed() == names{"bus franchising 4 1"});
        here.time.set(london_midnight(day("2026-11-23")));
        ask("zeppelin");
        BOOST_TEST(listed() == (names{"bus franchising 4 1", "zeppelin 3 2"}));
        ask("windmill");
        listed();
        here.time.set(london_midnight(day("2027-01-23")));
        ask("zeppelin");
        listed();
        ask("windmill");
        ask("windmill");
        // The one windmill of November was too rare to be kept for so long.
        BOOST_TEST(listed() == (names{"bus franchising 4 1", "zeppelin 4 3"}));
    });
}

BOOST_AUTO_TEST_SUITE_END()
