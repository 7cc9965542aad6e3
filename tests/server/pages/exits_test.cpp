// One policy guards every exit: whatever the tables of operations and pages hold is asked as every
// kind of reader, and each planted word that an answer tells is looked up in the book of who may
// read it.
#include "tests/server/pages/exits.hpp"
#include "tests/server/pages/unpacked.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace network;
using namespace network::test;

namespace {

std::string everything_in(http::response const& answer) {
    auto text = unpacked(library_fair::bytes_of(answer));
    for (auto const& header : answer.headers)
        text += '\n' + header.value;
    return text;
}

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

struct walked {
    secret_library library;
    all_exits exits{library};
    std::map<std::string, std::size_t> number_of;
    /// Reader, pattern of the exit, and which words it told.
    std::map<std::string, std::map<std::string, std::set<std::size_t>>> told;
    std::set<std::string> broken; ///< exits that failed by our own fault

    walked() {
        for (std::size_t i = 0; i < library.words.size(); ++i)
            number_of[library.words[i].word] = i;
        for (auto const& who : library.all_readers)
            for (auto const& exit : exits.list)
                visits(who, exit);
    }

    /// The planted words in a text, plain in any case, or in base64.
    [[nodiscard]] std::set<std::size_t> words_in(std::string const& text) const {
        std::set<std::size_t> found;
        constexpr std::size_t length = 9;
        auto const note = [&](std::string const& word) {
            if (auto const known = number_of.find(word); known != number_of.end())
                found.insert(known->second);
        };
        auto small = text;
        std::transform(small.begin(), small.end(), small.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        for (auto at = small.find("xqz"); at != std::string::npos; at = small.find("xqz", at + 1))
            note(small.substr(at, length));
        for (auto at = text.find("eHF6"); at != std::string::npos; at = text.find("eHF6", at + 1))
            if (auto const decoded = from_base64(text.substr(at, length / 3 * 4)))
                note(*decoded);
        return found;
    }
    http::response asks(reader_here const& who, std::string address) {
        replace_all(address, "KEY", who.feed_key);
        if (!address.starts_with("/api/"))
            return library.visit(address, who.browser);
        return library.get(address, who.token);
    }
    void visits(reader_here const& who, exit_of const& exit) {
        auto const answer = asks(who, exit.address);
        if (answer.status >= 500)
            broken.insert(exit.address + " as " + who.name + ": " + std::to_string(answer.status));
        for (auto const one : words_in(everything_in(answer)))
            if (exit.address.find(library.words[one].word) ==
                std::string::npos) // who asks with it knows it
                told[who.name][exit.pattern].insert(one);
    }
    /// "a draft: outcome at /resources/{slug}" for each word told that this reader may not read.
    std::set<std::string> leaks(std::string const& who, std::string const& judged_as) {
        std::set<std::string> all;
        for (auto const& [pattern, words] : told[who])
            for (auto const one : words)
                if (!library.words[one].may.contains(judged_as))
                    all.insert(library.words[one].where + " at " + pattern);
        return all;
    }
};

/// Made once: the cases look at one walk from several sides.
walked& the_walk() {
    static walked once;
    return once;
}

std::string listed(std::set<std::string> const& all) {
    std::string text;
    for (auto const& one : all)
        text += "\n  " + one;
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(exits)

BOOST_AUTO_TEST_CASE(every_operation_and_page_is_met) {
    auto& walk = the_walk();

    BOOST_TEST(walk.exits.unknown.empty(), "values are missing for" << listed(walk.exits.unknown));
    BOOST_TEST(walk.broken.empty(), listed(walk.broken));
    std::set<std::string> met;
    for (auto const& one : walk.exits.list)
        met.insert(one.pattern);
    for (auto const& what : operations::table())
        if (what.method == operations::verb::get)
            BOOST_TEST(met.contains("/api/v1" + std::string{what.route}), what.name);
    for (auto const pattern : walk.library.site.patterns(http::method::get))
        BOOST_TEST(met.contains(std::string{pattern}), pattern);
}

BOOST_AUTO_TEST_CASE(no_exit_tells_anybody_what_they_may_not_read) {
    auto& walk = the_walk();

    for (auto const& who : walk.library.all_readers) {
        auto const leaks = walk.leaks(who.name, who.name);
        BOOST_TEST(leaks.empty(), who.name << " is told" << listed(leaks));
    }
}

BOOST_AUTO_TEST_CASE(whoever_may_read_a_word_finds_it_so_the_walk_can_find) {
    auto& walk = the_walk();

    for (std::size_t i = 0; i < walk.library.words.size(); ++i)
        for (auto const& who : walk.library.words[i].must) {
            auto const& of_reader = walk.told[who];
            bool const found =
                std::any_of(of_reader.begin(), of_reader.end(),
                            [&](auto const& exit) { return exit.second.contains(i); });
            BOOST_TEST(found, who << " finds nowhere " << walk.library.words[i].where);
        }
}

// Each of these would tell a visitor of what is hidden if the policy were not asked there: it does
// tell those who may know. So a hole in any one of them is seen.
BOOST_AUTO_TEST_CASE(a_hole_in_any_exit_is_seen) {
    auto& walk = the_walk();
    std::set<std::string> seen;
    for (auto const* who : {"owner", "administrator"})
        for (auto const& leak : walk.leaks(who, "visitor"))
            seen.insert(leak.substr(leak.rfind(" at ") + 4));

    for (auto const* exit : {"/resources",
                             "/search",
                             "/resources/{slug}",
                             "/resources/{slug}/briefing",
                             "/resources/{slug}/briefing.docx",
                             "/resources/{slug}/cite.txt",
                             "/resources/{slug}/cite.bib",
                             "/resources/{slug}/cite.ris",
                             "/resources/{slug}/cite.json",
                             "/resources/{slug}/data.jsonld",
                             "/resources/{slug}/history",
                             "/resources/{slug}/differences",
                             "/resources/{slug}/edit",
                             "/resources/{slug}/files",
                             "/resources/{slug}/files/{id}/{name}",
                             "/resources/{slug}/pack.epub",
                             "/resources/{slug}/pack.zip",
                             "/resources.csv",
                             "/resources.json",
                             "/resources.xlsx",
                             "/library.sqlite",
                             "/feeds/resources.atom",
                             "/feeds/resources.json",
                             "/feeds/private/{key}/resources.atom",
                             "/feeds/private/{key}/resources.json",
                             "/principles/{slug}",
                             "/organisations/{slug}",
                             "/account/council/resources",
                             "/account/council/everything.zip",
                             "/admin/resources",
                             "/admin/comments",
                             "/api/v1/resources/search",
                             "/api/v1/resources",
                             "/api/v1/resources/facets",
                             "/api/v1/resources/{resource}",
                             "/api/v1/resources/{resource}/related",
                             "/api/v1/resources/{resource}/briefing",
                             "/api/v1/resources/{resource}/citation",
                             "/api/v1/resources/{resource}/attachments",
                             "/api/v1/resources/{resource}/comments",
                             "/api/v1/attachments/{attachment}/bytes",
                             "/api/v1/packs/{resource}",
                             "/api/v1/library/export",
                             "/api/v1/organisations/{organisation}/everything",
                             "/api/v1/library/recent",
                             "/api/v1/lineage",
                             "/api/v1/adoptions",
                             "/api/v1/organisations/{organisation}/resources",
                             "/api/v1/principles/{principle}",
                             "/api/v1/questions/{question}",
                             "/api/v1/bids/{bid}",
                             "/api/v1/comments/queue",
                             "/api/v1/audit"})
        BOOST_TEST(seen.contains(exit), exit << " tells nobody anything");
}

// What one may not read changes no answer either: asked for a planted word, a search answers as to
// one that stands nowhere.
BOOST_AUTO_TEST_CASE(to_ask_for_a_hidden_word_is_like_asking_for_one_that_is_nowhere) {
    auto& walk = the_walk();
    constexpr std::string_view nowhere = "xqzzzzzvk";
    auto const asked = [&](reader_here const& who, std::string const& exit, std::string_view word) {
        auto text = everything_in(walk.asks(who, exit + std::string{word}));
        replace_all(text, word, "WORD");
        return text;
    };
    std::size_t different_for_keepers = 0;
    std::set<std::string> learnt;

    for (auto const* exit : {"/api/v1/resources/search?q=", "/api/v1/resources/facets?q=",
                             "/resources?q=", "/search?q="}) {
        for (auto const* name :
             {"visitor", "stranger"}) { // others are offered words that they may read
            auto const& who = walk.library.reader(name);
            auto const of_nothing = asked(who, exit, nowhere);
            BOOST_TEST_REQUIRE((asked(who, exit, "xqzzzyyvk") == of_nothing),
                               "answers of " << exit << " differ by chance");
            for (auto const& one : walk.library.words)
                if (asked(who, exit, one.word) != of_nothing)
                    learnt.insert(std::string{name} + " of " + one.where + " at " + exit);
        }
        auto const& keeper = walk.library.reader("owner");
        auto const of_nothing = asked(keeper, exit, nowhere);
        for (auto const& one : walk.library.words)
            if (one.where.starts_with("held back"))
                different_for_keepers += asked(keeper, exit, one.word) != of_nothing ? 1 : 0;
    }

    BOOST_TEST(learnt.empty(), listed(learnt));
    BOOST_TEST(different_for_keepers > 20U);
}

BOOST_AUTO_TEST_CASE(no_act_answers_with_what_its_caller_may_not_read) {
    auto& walk = the_walk();

    for (auto const& who : {"visitor", "stranger", "affiliate", "full", "auditor"})
        for (auto const& what : operations::table()) {
            if (what.method == operations::verb::get || what.name.starts_with("account.") ||
                what.name.starts_with("feeds."))
                continue;
            BOOST_TEST_CHECKPOINT(what.name);
            for (auto const& input : walk.exits.inputs_of(what)) {
                auto body = input;
                auto target = "/api/v1" + std::string{what.route};
                for (auto const& [name, value] : input)
                    if (auto const place = "{" + std::string{name} + "}";
                        target.find(place) != std::string::npos) {
                        replace_all(target, place,
                                    value.is_string() ? std::string{value.as_string()}
                                                      : boost::json::serialize(value));
                        body.erase(name);
                    }
                auto const method = what.method == operations::verb::patch ? http::method::patch
                                    : what.method == operations::verb::del ? http::method::delete_
                                                                           : http::method::post;
                auto const answer = walk.library.send(method, target, boost::json::serialize(body),
                                                      walk.library.reader(who).token);

                BOOST_TEST(answer.status < 500, what.name);
                for (auto const one : walk.words_in(everything_in(answer)))
                    BOOST_TEST((walk.library.words[one].may.contains(who) ||
                                boost::json::serialize(input).find(walk.library.words[one].word) !=
                                    std::string::npos),
                               what.name << " tells " << who << " of "
                                         << walk.library.words[one].where);
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()
