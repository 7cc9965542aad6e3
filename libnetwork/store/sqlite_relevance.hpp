// How well a document fits the words of a question, for full-text indexes on SQLite. It knows
// nothing of what is indexed, nor of who asks.
#pragma once

namespace sqlite_api {
struct sqlite3;
}

namespace network::store::detail {

/// Gives a connection the SQL function
///
///     relevance(index, sizes, weight of the first column, of the second, ...)
///
/// for rows of an FTS5 index found by MATCH: the more a document has to do with the words, the
/// higher. `sizes` is the row's `sz` in the index's own table `..._docsize`, joined by rowid; a
/// document without counts as one of middling length. A column without a weight has weight 1.
///
/// Okapi BM25 as FTS5's bm25() reckons it (k1 1.2, b 0.75, sqlite.org/fts5.html), with two
/// differences. It is positive, and a word that stands in most documents keeps its order among
/// them: its rarity is ln(1 + (all - having + 0.5) / (having + 0.5)), as Lucene has it, where
/// bm25() says 0.000001 for each. And it takes the sizes from the question's join, where bm25()
/// asks its own statement anew for each row, which is most of what it costs (decision 0035). Throws
/// database_error where SQLite was built without FTS5.
void add_relevance(sqlite_api::sqlite3* to);

} // namespace network::store::detail
