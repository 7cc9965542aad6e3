// All SQL of the search index: FTS5 on SQLite, tsvector with GIN on PostgreSQL, behind one seam.
// The same question finds the same documents on both; the scores differ, since each database has
// its own (BM25 there, ts_rank here), and so may the order. It knows nothing of who may read what.
#pragma once

#include "libnetwork/learning/search_document.hpp"
#include "libnetwork/learning/search_query.hpp"

namespace network::learning::search_store {

using network::store::connection;

/// A document that was found. The more it has to do with what was asked, the higher its score.
struct hit {
    std::int64_t document = 0;
    std::int64_t score = 0; ///< in millionths; comparable within one answer alone
};
BOOST_DESCRIBE_STRUCT(hit, (), (document, score))

/// Puts documents into the index, replacing those of the same number, and words into the
/// vocabulary.
void put(connection& db, std::vector<search_document> const& documents,
         std::vector<std::string> const& words);

/// Every document that has what is asked and nothing that is excluded. Of a question that asks for
/// nothing and only excludes: none (see having_any()).
std::vector<hit> find(connection& db, search_query const& query);
/// The question in the words of that database, for an index over the same stems.
std::string as_match(connection& db, search_query const& query);
/// Documents that have one of these, by number.
std::vector<std::int64_t> having_any(connection& db, std::vector<search_term> const& terms);

/// A version that should be in the index, with the kind and the lead of its resource.
struct indexable {
    std::int64_t version = 0;
    resource_kind kind = resource_kind::case_study;
    std::optional<std::int64_t> organisation;
};
BOOST_DESCRIBE_STRUCT(indexable, (), (version, kind, organisation))

/// Every version that was ever published.
std::vector<indexable> published_versions(connection& db);
/// Of these the ones with that theme.
std::vector<indexable> published_about(connection& db, std::string_view theme);
/// Those of which no document is there, at most so many.
std::vector<indexable> missing_versions(connection& db, std::int64_t most);
std::optional<search_document> document(connection& db, std::int64_t id);
/// How many went: one or none.
std::int64_t remove(connection& db, std::int64_t document);
/// Documents that the index holds and that belong to no published version.
std::vector<std::int64_t> strays(connection& db);
/// Documents that stand in the table and are not found through the index, or the other way round.
std::vector<std::int64_t> not_indexed(connection& db);

/// The long texts of a version, as they were written.
struct long_texts {
    std::string problem, what_was_done, outcome, numbers, cost, differently, stage_reason, body,
        source_title;
};
BOOST_DESCRIBE_STRUCT(long_texts, (),
                      (problem, what_was_done, outcome, numbers, cost, differently, stage_reason,
                       body, source_title))
long_texts texts_of(connection& db, std::int64_t version);

struct vocabulary_word {
    std::int64_t id = 0;
    std::string word;
};
BOOST_DESCRIBE_STRUCT(vocabulary_word, (), (id, word))
/// Words that were added after that one.
std::vector<vocabulary_word> words_after(connection& db, std::int64_t id);

} // namespace network::learning::search_store
