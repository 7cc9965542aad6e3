// What is found in the library, by whom, and in which order.
#include "libnetwork/learning/adoptions.hpp"
#include "tests/libnetwork/learning/search_room.hpp"

#include <map>
#include <random>
#include <set>

using namespace network;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(library_search)

BOOST_AUTO_TEST_CASE(a_published_study_is_found_by_its_words_and_a_draft_is_not) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("Repair café", "Volunteers mend bicycles on Saturdays."));
        here.published(about("Fair tax", "The council asked its suppliers about tax."));
        here.drafted(about("Bicycle draft", "Bicycles again."));

        BOOST_TEST(found(here, "bicycle") == names{"Repair café"});
        BOOST_TEST(found(here, "mending saturdays") == names{"Repair café"});
        BOOST_TEST(found(here, "\"mend bicycles\"") == names{"Repair café"});
        BOOST_TEST(found(here, "\"bicycles mend\"") == names{});
        BOOST_TEST(found(here, "council -bicycle") == names{"Fair tax"});
        BOOST_TEST(found(here, "bicy*") == names{"Repair café"});
        BOOST_TEST(found(here, "title:tax") == names{"Fair tax"});
        BOOST_TEST(found(here, "title:bicycle") == names{});
        BOOST_TEST(found(here, "place:exampleton") == (names{"Fair tax", "Repair café"}));
        BOOST_TEST(found(here, "bicycle OR tax") == (names{"Fair tax", "Repair café"}));
        BOOST_TEST(found(here, "-tax") == names{"Repair café"});
        BOOST_TEST(found(here, "") == (names{"Fair tax", "Repair café"}));
    });
}

BOOST_AUTO_TEST_CASE(spellings_of_co_operative_find_one_another) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("With a hyphen", "A co-operative of carers."));
        here.published(about("In one word", "A cooperative of carers."));
        here.published(about("In short", "A coop of carers."));
        here.published(about("Another", "Mr Cooper looked on."));

        names const all{"In one word", "In short", "With a hyphen"};
        for (auto const* spelling :
             {"co-operative", "cooperative", "co operative", "coop", "co-op", "Co-operatives"})
            BOOST_TEST(found(here, spelling) == all, spelling);
    });
}

BOOST_AUTO_TEST_CASE(words_that_do_not_stand_together_anywhere_are_found_apart_and_said_to_be) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("One", "Orchards for everyone."));
        here.published(about("Two", "Allotments for everyone."));

        auto const answer = search(here, "orchard allotment");

        BOOST_TEST(answer.some_words);
        BOOST_TEST(answer.total == 2);
        BOOST_TEST(!search(here, "orchard").some_words);
    });
}

BOOST_AUTO_TEST_CASE(the_title_counts_more_than_the_text_and_the_reason_says_where_it_was_found) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("Lending tools", "People borrow what they need."));
        here.published(
            about("A shop", "An empty shop lends things, among them an orchard ladder."));
        here.published(about("Orchard in a park", "Apples for all."));

        auto const answer = search(here, "orchards");

        BOOST_TEST(titles(answer) == (names{"Orchard in a park", "A shop"}));
        BOOST_TEST(answer.items[0].why.front() == "“orchards” in its title");
        BOOST_TEST(answer.items[1].why.front() == "“orchards” in what was done");
        bool marked = false;
        for (auto const& part : answer.items[1].snippet)
            marked = marked || (part.match && part.text == "orchard");
        BOOST_TEST(marked);
    });
}

BOOST_AUTO_TEST_CASE(every_line_that_words_find_says_why_or_shows_where) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto const beta = here.number_of(here.member("Beta Borough Council"));
        auto says = about("One", "Two.");
        says.themes = {"energy", "our-own-word"};
        says.partners = {{beta, "B. B. C.", partner_role::partner}};
        says.source_title = "Elsewhere";
        here.published(says, alpha);
        says.visibility = visibility::members;
        says.teaser = "A teaser.";
        here.published(says, alpha);
        here.published(about("Three", "Four."), beta, nullptr, resource_kind::toolkit);
        std::set<std::string> words{"case study", "toolkit", "2022", "elsewhere", "partn*"};
        auto const of_every_document = here.records.read({}, [](changes::reader& view) {
            return network::store::select<std::string>(
                view.db(), "select title || ' ' || names || ' ' || context || ' ' || body"
                           " from search_document");
        });
        for (std::string_view text : of_every_document)
            while (!text.empty()) {
                auto const word = text.substr(0, text.find(' '));
                text.remove_prefix(std::min(word.size() + 1, text.size()));
                if (word != "qzz")
                    words.emplace(word);
            }

        std::size_t told = 0;
        for (auto const& word : words)
            for (auto const& by : {viewer{}, reading_room::acting_for(beta)})
                for (auto const& one : search(here, word, by).items) {
                    BOOST_TEST(!one.why.empty(), word << ": " << one.title);
                    BOOST_TEST((one.why.empty() || one.why[0] != "A name by which it was known"),
                               word << ": " << one.title);
                    ++told;
                }
        BOOST_TEST(told > 100U);
        BOOST_TEST(search(here, "energy").items.front().why.front() ==
                   "“energy” in its theme: Energy");
        // The theme of what is for members stays among them.
        BOOST_TEST(search(here, "energy").total == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_beginning_goes_on_across_the_hyphen_of_a_word_that_is_written_in_one) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("Together", "A co-operative for co-production and well-being."));
        here.published(about("Barrels", "Mr Cooper works with a co-chair."));

        for (auto const* begun : {"co-prod*", "coprod*", "co-producti*", "well-b*", "well-bein*",
                                  "co-oper*", "co-o*", "cooperat*", "co-operativ*"})
            BOOST_TEST(found(here, begun) == names{"Together"}, begun);
        BOOST_TEST(found(here, "cooper*") == (names{"Barrels", "Together"}));
        BOOST_TEST(found(here, "co-ch*") == names{"Barrels"});
        BOOST_TEST(found(here, "mr -co-prod*") == names{"Barrels"});
        BOOST_TEST(found(here, "-co-prod*") == names{"Barrels"});
    });
}

BOOST_AUTO_TEST_CASE(signs_that_hold_no_word_find_nothing) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("One", "Two."));

        for (auto const* signs : {"😀", "?!", "\"\"", "*", "-"}) {
            BOOST_TEST(found(here, signs) == names{}, signs);
            BOOST_TEST(search(here, signs).understood.empty(), signs);
        }
        BOOST_TEST(found(here, "  ") == names{"One"});
    });
}

BOOST_AUTO_TEST_CASE(what_comes_out_later_is_found_from_that_day_on_without_anything_running) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("Later", "Windmills."), {}, "2026-12-01");

        BOOST_TEST(found(here, "windmills") == names{});
        here.time.set(london_midnight(day("2026-12-01")));

        BOOST_TEST(found(here, "windmills") == names{"Later"});
    });
}

BOOST_AUTO_TEST_CASE(a_new_version_is_found_by_its_own_words_and_no_more_by_those_of_the_old) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const made = here.published(about("Study", "Windmills."));
        here.revised(made, about("Study", "Watermills."));

        BOOST_TEST(found(here, "watermill") == names{"Study"});
        BOOST_TEST(found(here, "windmill") == names{});
        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_CASE(whoever_may_read_the_teaser_alone_finds_it_by_the_teaser_alone) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto says = about("Shared among members", "Zeppelins were tried.");
        says.visibility = visibility::members;
        says.teaser = "A story of airships.";
        says.place = "Secretville";
        here.published(says, alpha);
        auto const officer = reading_room::acting_for(alpha);

        BOOST_TEST(found(here, "airships") == names{"Shared among members"});
        BOOST_TEST(found(here, "zeppelin") == names{});
        BOOST_TEST(found(here, "zeppelin", officer) == names{"Shared among members"});
        BOOST_TEST(found(here, "-zeppelin") == names{"Shared among members"});
        BOOST_TEST(found(here, "place:secretville") == names{});
        auto const seen = search(here, "airships").items.front();
        BOOST_TEST(seen.first_fact == "A story of airships.");
        BOOST_TEST(seen.place == "");
        BOOST_TEST(!seen.year.has_value());
    });
}

BOOST_AUTO_TEST_CASE(no_exit_tells_a_secret_to_those_who_may_not_read_it) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha Borough Council"));
        auto const beta = here.number_of(here.member("Beta Borough Council"));
        // One resource for each text field, with a word in it that stands nowhere else.
        std::map<std::string, std::string content::*> const fields{
            {"title", &content::title},
            {"summary", &content::summary},
            {"place", &content::place},
            {"problem", &content::problem},
            {"what_was_done", &content::what_was_done},
            {"outcome", &content::outcome},
            {"numbers", &content::numbers},
            {"cost", &content::cost},
            {"differently", &content::differently},
            {"stage_reason", &content::stage_reason},
            {"body", &content::body},
            {"source_title", &content::source_title}};
        std::map<std::string, std::string> secrets;
        for (bool const gated : {true, false})
            for (auto const& [field, member] : fields) {
                auto says = reading_room::study("Study");
                auto const secret =
                    std::string{"xyzzy"} + static_cast<char>('a' + secrets.size()) + "qua";
                says.*member = "Before " + secret + " after";
                if (gated)
                    says.visibility = visibility::members;
                else
                    says.embargo_until = day("2027-01-01");
                secrets[secret] = field;
                here.published(says, alpha);
            }
        auto evidence = reading_room::study("Study");
        evidence.visibility = visibility::members;
        evidence.principles[0].evidence = "Before xyzzyevidence after";
        evidence.partners = {{std::nullopt, "Xyzzypartner Limited", partner_role::partner}};
        evidence.themes = {"xyzzytheme"};
        here.published(evidence, alpha);
        for (auto const* secret : {"xyzzyevidence", "xyzzypartner", "xyzzytheme"})
            secrets[secret] = secret;
        auto const told = [&](std::string q, viewer const& by) {
            auto const answer = search(here, std::move(q), by);
            std::string all = std::to_string(answer.total);
            for (auto const& one : answer.items) {
                all += one.title + one.first_fact + one.place;
                for (auto const& part : one.snippet)
                    all += part.text;
                for (auto const& why : one.why)
                    all += why;
            }
            for (auto const& list : answer.facets)
                for (auto const& value : list.values)
                    all += value.value + value.label + std::to_string(value.count);
            for (auto const& word : answer.suggestions)
                all += word;
            return all;
        };
        std::string const nothing{"0"};
        viewer nobody;

        for (auto const& [secret, field] : secrets) {
            BOOST_TEST(told(secret, nobody) == nothing, field);
            BOOST_TEST(told(secret.substr(0, secret.size() - 1) + "x", nobody) == nothing, field);
            BOOST_TEST(told(secret.substr(0, 8) + "*", nobody) == nothing, field);
            // The control: whoever looks after it finds it, so the word is there to be found.
            BOOST_TEST(told(secret, reading_room::acting_for(alpha)) != nothing, field);
        }
        BOOST_TEST(told("", nobody).find("xyzzy") == std::string::npos);
        BOOST_TEST(told("", reading_room::acting_for(alpha)).find("xyzzy") != std::string::npos);
        // A member reads what is for members, and not what is under embargo.
        BOOST_TEST(told("xyzzyevidence", reading_room::acting_for(beta)) != nothing);
        BOOST_TEST(search(here, "", reading_room::acting_for(beta)).total == 13);
        BOOST_TEST(search(here, "", nobody).total == 0);
    });
}

BOOST_AUTO_TEST_CASE(every_store_finds_the_same) {
    std::map<std::string, names> answers;
    on_every_store([&](store_place const& place) {
        reading_room here{place};
        std::mt19937 chance{3};
        names const words{"orchard", "tool", "library", "co-operative", "energy",     "tax",
                          "housing", "café", "parish",  "budget",       "well-being", "2022",
                          "3e9b",    "a",    "the",     "youth",        "debt",       "neighbours",
                          "bus",     "loan"};
        auto const sentence = [&](std::size_t size) {
            std::string text;
            for (std::size_t i = 0; i < size; ++i)
                text += (i == 0 ? "" : " ") + words[chance() % words.size()];
            return text;
        };
        for (int number = 0; number < 60; ++number) {
            auto says = about("Study " + std::to_string(number) + ' ' + sentence(2), sentence(30));
            says.summary = sentence(8);
            says.place = sentence(1);
            here.published(says);
        }
        for (auto const* q :
             {"orchard", "tool library", "\"tool library\"", "energy -tax", "cooperative OR budget",
              "hous*", "title:tool", "place:energy", "\"well being\"", "3e9b", "3e*", "neighbour",
              "cafe tax loan bus", "-orchard", "the", "nothing such", "loan* OR \"the bus\" -debt",
              "title:\"tool library\""}) {
            auto all = found(here, q);
            auto const [known, fresh] = answers.emplace(q, all);
            BOOST_TEST(all == known->second, q);
        }
    });
    BOOST_TEST(answers["orchard"].size() > 10U);
}

BOOST_AUTO_TEST_CASE(no_question_fails_on_any_store) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("Study", "Tools."));
        for (auto const* q :
             {"\"",          "'",     "*",      "-",   "title:",      "AND",    "NEAR(a b)",
              "a:b",         "(",     ")",      "^a",  "{a}",         "\\",     "%",
              "' or '1'='1", ":name", "?",      "::",  "😀😀",          "\"\"\"", "a \"b",
              "NOT",         "OR OR", "-\"",    "!",   "&",           "|",      "<->",
              "a <-> b",     ":*",    "tool:*", "qzt", "search_index"})
            BOOST_CHECK_NO_THROW(search(here, q));
        BOOST_CHECK_NO_THROW(search(here, std::string(10'000, 'a')));
        std::string many;
        for (int i = 0; i < 3000; ++i)
            many += "w" + std::to_string(i) + ' ';
        BOOST_CHECK_NO_THROW(search(here, many));
    });
}

BOOST_AUTO_TEST_CASE(a_store_from_before_the_index_is_indexed_and_each_fault_of_the_index_is_told) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(about("One", "Windmills."));
        here.published(about("Two", "Watermills."));
        BOOST_TEST(faults(here).empty());
        auto const spoil = [&](std::string_view sql) {
            here.records.database().write(
                [&](network::store::connection& db) { db.execute(sql, {}); });
            return faults(here);
        };

        BOOST_TEST(
            spoil("update search_document set body = 'nonsense' where title = 'one'").size() == 1U);
        BOOST_TEST(spoil("delete from search_document where title = 'two'").size() == 2U);
        BOOST_TEST(found(here, "watermill") == names{});
        auto const made = index_missing(here.records);

        BOOST_TEST_REQUIRE(made.has_value());
        BOOST_TEST(*made == 1);
        BOOST_TEST(found(here, "watermill") == names{"Two"});
        BOOST_TEST(here.does(rebuild_index, {true}).versions == 2);
        BOOST_TEST(faults(here).empty());
        if (place.kind() != engine::postgresql)
            BOOST_TEST(
                spoil("insert into search_index (search_index, rowid,"
                      " title, names, context, body, tags)"
                      " select 'delete', id, title, names, context, body, tags from search_document"
                      " where title = 'one'")
                    .size() == 1U);
    });
}

BOOST_AUTO_TEST_SUITE_END()
