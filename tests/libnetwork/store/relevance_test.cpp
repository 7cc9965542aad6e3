// relevance() beside FTS5's own bm25(), and beside a plain reckoning over the words themselves.
#include "libnetwork/store/many_rows.hpp"
#include "libnetwork/store/query.hpp"
#include "tests/support/store_fixture.hpp"

#include <boost/describe/class.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace network;
using namespace network::store;
using namespace network::test;

namespace {

constexpr std::size_t columns = 3;
constexpr std::array<double, columns> weights{10, 3, 0};

/// Where a word stands: its column, and which word of that column it is.
struct spot {
    std::size_t column = 0, word = 0;
};

/// The words of a document, column by column.
struct text {
    std::array<std::vector<std::string>, columns> words;

    [[nodiscard]] std::string column(std::size_t which) const {
        std::string all;
        for (auto const& word : words[which])
            all.append(all.empty() ? "" : " ").append(word);
        return all;
    }
    [[nodiscard]] double size() const {
        double all = 0;
        for (auto const& one : words)
            all += static_cast<double>(one.size());
        return all;
    }
    /// Where these words begin, one after the other.
    [[nodiscard]] std::vector<spot> places(std::vector<std::string> const& phrase) const {
        std::vector<spot> found;
        for (std::size_t column = 0; column < columns; ++column)
            for (std::size_t at = 0; at + phrase.size() <= words[column].size(); ++at)
                if (std::equal(phrase.begin(), phrase.end(),
                               words[column].begin() + static_cast<std::ptrdiff_t>(at)))
                    found.push_back({column, at});
        return found;
    }
};

using library = std::vector<text>;

/// Documents of "a" to "j"; the earlier the letter, the more often it stands somewhere.
library by_chance(std::mt19937& chance, std::size_t how_many) {
    std::geometric_distribution<int> letter{0.35};
    std::uniform_int_distribution<std::size_t> length{0, 12};
    library all(how_many);
    for (auto& one : all)
        for (auto& column : one.words)
            for (auto left = length(chance); left > 0; --left)
                column.emplace_back(1, static_cast<char>('a' + std::min(letter(chance), 9)));
    return all;
}

void write(connection& to, library const& all) {
    to.run_script("create table page (id integer primary key, title, body, tags);"
                  "create virtual table shelf using fts5 (title, body, tags, content = 'page',"
                  " content_rowid = 'id', tokenize = 'ascii');"
                  "create trigger page_added after insert on page begin"
                  " insert into shelf (rowid, title, body, tags)"
                  " values (new.id, new.title, new.body, new.tags); end;"
                  "create trigger page_gone after delete on page begin"
                  " insert into shelf (shelf, rowid, title, body, tags)"
                  " values ('delete', old.id, old.title, old.body, old.tags); end;");
    many_rows rows{"insert into page (id, title, body, tags)", 1 + columns};
    for (std::size_t i = 0; i < all.size(); ++i)
        rows.add(static_cast<std::int64_t>(i), all[i].column(0), all[i].column(1),
                 all[i].column(2));
    rows.write(to);
}

struct scored {
    std::int64_t document = 0, score = 0, theirs = 0; ///< in thousand-millionths
};
BOOST_DESCRIBE_STRUCT(scored, (), (document, score, theirs))

std::vector<scored> ask(connection& db, std::string const& match) {
    return select<scored>(
        db,
        "select shelf.rowid, cast(relevance(shelf, size.sz, 10.0, 3.0, 0.0) * 1e9 as integer),"
        " cast(bm25(shelf, 10.0, 3.0, 0.0) * -1e9 as integer)"
        " from shelf left join shelf_docsize size on size.id = shelf.rowid"
        " where shelf match :match order by shelf.rowid",
        match);
}

double having(library const& all, std::vector<std::string> const& phrase) {
    return static_cast<double>(std::count_if(
        all.begin(), all.end(), [&](text const& one) { return !one.places(phrase).empty(); }));
}

/// The formula of the header, word by word.
double reckoned(library const& all, text const& one,
                std::vector<std::vector<std::string>> const& phrases) {
    double words = 0;
    for (auto const& other : all)
        words += other.size();
    auto const documents = static_cast<double>(all.size());
    auto const middling = words / documents;
    double score = 0;
    for (auto const& phrase : phrases) {
        double often = 0;
        for (auto const& place : one.places(phrase))
            often += weights[place.column];
        auto const n = having(all, phrase);
        score += std::log(1 + (documents - n + 0.5) / (n + 0.5)) * often * 2.2 /
                 (often + 1.2 * (0.25 + 0.75 * one.size() / middling));
    }
    return score;
}

template <class Body>
void with_library(library const& all, Body&& body) {
    store_place const place{engine::memory};
    auto const store = place.open(std::span<migration const>{});
    store->write([&](connection& to) {
        write(to, all);
        body(to);
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(store_relevance)

BOOST_AUTO_TEST_CASE(for_one_word_that_is_not_common_it_is_bm25_times_a_number) {
    std::mt19937 chance{20'261'130};
    auto const all = by_chance(chance, 300);
    with_library(all, [&](connection& db) {
        for (std::string const word : {"g", "h", "i"}) {
            auto const n = having(all, {word});
            auto const rest = 300 - n + 0.5;
            auto const times = std::log(1 + rest / (n + 0.5)) / std::log(rest / (n + 0.5));
            auto const found = ask(db, word);
            BOOST_TEST(static_cast<double>(found.size()) == n);
            BOOST_REQUIRE(n > 0 && n < 150);
            for (auto const& one : found)
                BOOST_TEST(std::abs(static_cast<double>(one.score) -
                                    times * static_cast<double>(one.theirs)) < 10);
        }
    });
}

BOOST_AUTO_TEST_CASE(for_words_and_phrases_together_it_is_the_formula) {
    std::mt19937 chance{20'261'131};
    auto const all = by_chance(chance, 200);
    struct asked {
        std::string match;
        std::vector<std::vector<std::string>> phrases;
    };
    std::array<asked, 4> const questions{{{"a", {{"a"}}},
                                          {"a AND c", {{"a"}, {"c"}}},
                                          {"(b OR g) NOT h", {{"b"}, {"g"}, {"h"}}},
                                          {"\"a b\" OR \"c a\"", {{"a", "b"}, {"c", "a"}}}}};
    with_library(all, [&](connection& db) {
        for (auto const& [match, phrases] : questions) {
            auto const found = ask(db, match);
            BOOST_TEST_CONTEXT(match) {
                BOOST_TEST(found.size() > 10U);
                for (auto const& one : found) {
                    auto const expected =
                        reckoned(all, all[static_cast<std::size_t>(one.document)], phrases);
                    BOOST_TEST(std::abs(static_cast<double>(one.score) - 1e9 * expected) < 2);
                }
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_word_in_nearly_every_document_still_puts_the_title_first) {
    library all;
    for (int i = 0; i < 50; ++i) {
        text one;
        one.words[i % 10 == 0 ? 0 : 1] = {"council"};
        one.words[2] = {"tag"};
        all.push_back(one);
    }
    with_library(all, [&](connection& db) {
        auto found = ask(db, "council");
        std::stable_sort(found.begin(), found.end(),
                         [](scored const& a, scored const& b) { return a.score > b.score; });
        BOOST_REQUIRE(found.size() == 50U);
        for (std::size_t i = 0; i < 5; ++i)
            BOOST_TEST(found[i].document % 10 == 0);
        // In millionths, as a search keeps scores, the two kinds are far apart; bm25() has no
        // hundredth of that left.
        BOOST_TEST((found[4].score - found[5].score) / 1000 > 1000);
        BOOST_TEST((found[4].theirs - found[5].theirs) / 1000 < 10);
    });
}

BOOST_AUTO_TEST_CASE(a_document_without_a_size_counts_as_a_middling_one) {
    library all(3);
    all[0].words[0] = {"a", "b"};
    all[1].words[0] = {"a", "b", "c", "d", "e", "f"};
    all[2].words[0] = {"a", "b", "c", "d"}; // the mean of the three
    with_library(all, [](connection& db) {
        auto const before = ask(db, "a");
        BOOST_REQUIRE(before.size() == 3U);
        BOOST_TEST(before[0].score > before[2].score);
        auto const unsized_ = select<std::int64_t>(
            db, "select cast(relevance(shelf, null, 10.0, 3.0, 0.0) * 1e9 as integer)"
                " from shelf where shelf match 'a' order by rowid");
        BOOST_TEST(unsized_ == std::vector<std::int64_t>(3, before[2].score),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(what_went_counts_no_longer) {
    std::mt19937 chance{20'261'132};
    auto all = by_chance(chance, 60);
    with_library(all, [&](connection& db) {
        execute(db, "delete from page where id >= 30");
        all.resize(30);
        for (auto const& one : ask(db, "b"))
            BOOST_TEST(std::abs(static_cast<double>(one.score) -
                                1e9 * reckoned(all, all[static_cast<std::size_t>(one.document)],
                                               {{"b"}})) < 2);
    });
}

BOOST_AUTO_TEST_CASE(asked_without_sizes_or_without_a_match_it_says_so) {
    library all(1);
    all[0].words[0] = {"a"};
    with_library(all, [](connection& db) {
        BOOST_CHECK_THROW(select<std::int64_t>(
                              db, "select relevance(shelf) from shelf where shelf match 'a OR b'"),
                          database_error);
        BOOST_CHECK_THROW(select<std::int64_t>(db, "select relevance(1, 2)"), database_error);
    });
}

BOOST_AUTO_TEST_SUITE_END()
