// The cache of shared answers: made once per change of what they show, never stale, never too
// large.
#include "tests/server/api/api_on_memory.hpp"

#include "libnetwork/learning/recording.hpp"
#include "libnetwork/members/dealings.hpp"
#include "server/http/compress.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>

using namespace network;
using api::audience;
using operations::topic;

namespace {

http::response rendered(std::string body) {
    auto made = http::html_response(200, std::move(body));
    made.etag = "\"x\"";
    return made;
}

struct cache_on_memory : test::api_on_memory {
    api::page_cache shelf{core->office(), 64 * 1024};
    int made = 0;

    http::response ask(std::string_view url, operations::topics shows = operations::public_topics) {
        return shelf.get(audience::visitor, url, shows, [&] {
            ++made;
            return rendered("made " + std::to_string(made));
        });
    }
    bool holds(std::string_view url) {
        // find() never looks at the journal; whoever asks for another page first does.
        ask("/somewhere-else");
        return shelf.find(audience::visitor, url).has_value();
    }
    template <class Act>
    void does(std::string_view operation, Act&& act) {
        viewer const by = test::console();
        test::must(core->office().write({by, std::string{operation}}, std::forward<Act>(act)));
    }
    void notes_a_call() {
        does("dealings.record", [&](changes::unit_of_work& work) {
            members::dealing_wish wish;
            wish.organisation = std::to_string(own);
            wish.what = "They rang about the conference.";
            return members::record_dealing(work, wish);
        });
    }
    learning::resource_store::resource_row study;
    void drafts_a_study(std::string title) {
        does("resources.draft", [&](changes::unit_of_work& work) -> result<> {
            learning::content says;
            says.title = std::move(title);
            if (study.id == 0)
                study = learning::open_resource(work, learning::resource_kind::case_study, own,
                                                says.title);
            learning::save_version(work, study, says, "Edited");
            return {};
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(cache_of_pages, cache_on_memory)

BOOST_AUTO_TEST_CASE(an_answer_is_made_once_and_then_found_without_the_store) {
    BOOST_TEST(!shelf.find(audience::visitor, "/a"));

    ask("/a");
    ask("/a");

    BOOST_TEST(made == 1);
    auto const found = shelf.find(audience::visitor, "/a");
    BOOST_REQUIRE(found);
    BOOST_TEST(*found->body == "made 1");
    BOOST_TEST(!shelf.find(audience::visitor, "/b"));
}

BOOST_AUTO_TEST_CASE(a_recorded_change_ends_it_at_once) {
    ask("/a");

    add_council("Elsewhere Council", "E99000009");

    BOOST_TEST(!shelf.find(audience::visitor, "/a"));
    BOOST_TEST(*ask("/a").body == "made 2");
}

BOOST_AUTO_TEST_CASE(a_commit_that_changes_nothing_visible_keeps_it) {
    ask("/a");

    viewer const by = test::console();
    test::must(
        core->office().write({by, "jobs.queue"}, [](changes::unit_of_work& work) -> result<> {
            static_cast<void>(work);
            return {};
        }));

    BOOST_TEST(*ask("/a").body == "made 1");
    BOOST_TEST(made == 1);
}

BOOST_AUTO_TEST_CASE(
    a_note_of_the_network_team_does_not_empty_the_library_and_an_edit_of_a_study_does) {
    drafts_a_study("Tool library");
    ask("/resources", operations::library_topics);
    ask("/governance", topic::governance | topic::people);

    notes_a_call();
    BOOST_TEST(holds("/resources"));
    BOOST_TEST(holds("/governance"));

    drafts_a_study("Tool library, second version");
    BOOST_TEST(!holds("/resources"));
    BOOST_TEST(holds("/governance"));
}

BOOST_AUTO_TEST_CASE(what_was_made_before_a_change_was_known_is_not_kept_beyond_it) {
    shelf.get(audience::visitor, "/resources", operations::library_topics, [&] {
        drafts_a_study("Written while the page was made");
        return rendered("old");
    });

    BOOST_TEST(!holds("/resources"));
}

BOOST_AUTO_TEST_CASE(an_entry_that_no_row_of_the_table_names_ends_every_page) {
    ask("/resources", operations::library_topics);
    ask("/governance", topic::governance);

    does("test.note", [](changes::unit_of_work& work) -> result<std::int64_t> {
        return work.record({.event = "unheard_of.noted", .subject_kind = "test"});
    });

    BOOST_TEST(!holds("/resources"));
    BOOST_TEST(!holds("/governance"));
}

BOOST_AUTO_TEST_CASE(failures_are_never_kept) {
    auto const fails = [&] {
        ++made;
        return http::text_response(500, "no");
    };

    shelf.get(audience::visitor, "/a", operations::public_topics, fails);
    shelf.get(audience::visitor, "/a", operations::public_topics, fails);

    BOOST_TEST(made == 2);
    BOOST_CHECK_THROW(shelf.get(audience::visitor, "/a", operations::public_topics,
                                []() -> http::response { throw std::runtime_error("broken"); }),
                      std::runtime_error);
    BOOST_TEST(*ask("/a").body == "made 3");
}

BOOST_AUTO_TEST_CASE(it_never_holds_more_than_it_may) {
    std::string const body(5000, 'x');

    for (int i = 0; i < 100; ++i)
        shelf.get(audience::visitor, "/" + std::to_string(i), operations::public_topics,
                  [&] { return rendered(body); });

    BOOST_TEST(shelf.bytes() <= 64U * 1024U);
    BOOST_TEST(shelf.find(audience::visitor, "/99").has_value());
    BOOST_TEST(!shelf.find(audience::visitor, "/0").has_value());
}

BOOST_AUTO_TEST_CASE(bodies_are_compressed_once_and_are_the_same_text) {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "a line of the register " + std::to_string(i) + '\n';

    auto const kept = shelf.get(audience::visitor, "/a", operations::public_topics,
                                [&] { return rendered(text); });

    BOOST_REQUIRE(kept.gzip);
    BOOST_REQUIRE(kept.brotli);
    BOOST_TEST(kept.gzip->size() < text.size() / 2);
    BOOST_TEST(kept.gzip->capacity() <= kept.gzip->size() + kept.gzip->size() / 8 + 16);
    BOOST_TEST(shelf.find(audience::visitor, "/a")->gzip.get() == kept.gzip.get());
}

BOOST_AUTO_TEST_CASE(many_who_ask_at_once_wait_for_one_to_make_it) {
    std::atomic<int> times = 0;
    std::vector<std::thread> clients;

    for (int i = 0; i < 8; ++i)
        clients.emplace_back([&] {
            shelf.get(audience::visitor, "/slow", operations::public_topics, [&] {
                ++times;
                std::this_thread::sleep_for(std::chrono::milliseconds{50});
                return rendered("slow");
            });
        });
    for (auto& client : clients)
        client.join();

    BOOST_TEST(times == 1);
}

BOOST_AUTO_TEST_SUITE_END()
