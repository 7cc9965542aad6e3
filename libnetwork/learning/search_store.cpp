#include "libnetwork/learning/search_store.hpp"

#include "libnetwork/store/many_rows.hpp"

namespace network::learning::search_store {
namespace {

using network::store::dialect;
using network::store::execute;
using network::store::select;
using network::store::select_one;

std::string_view mark_of(search_field field) {
    switch (field) {
    case search_field::anywhere:
        return "";
    case search_field::title:
        return mark_of_title();
    case search_field::council:
        return mark_of_council();
    case search_field::place:
        return mark_of_place();
    case search_field::theme:
        break;
    }
    return mark_of_theme();
}

// Words hold letters and digits alone (search_text.hpp), so nothing in them can end the quotes.

std::string fts_phrase(search_term const& term, std::string const& last) {
    std::string text{"\""};
    for (std::size_t i = 0; i + 1 < term.stems.size(); ++i)
        text.append(mark_of(term.field)).append(term.stems[i]).append(" ");
    return text.append(mark_of(term.field)).append(last).append("\"");
}

std::string fts_term(search_term const& term) {
    if (!term.prefix)
        return fts_phrase(term, term.stems.back());
    return '(' + fts_phrase(term, term.plain.back()) + "* OR " +
           fts_phrase(term, term.stems.back()) + ')';
}

std::string ts_phrase(search_term const& term, std::string const& last, std::string_view after) {
    std::string text{"("};
    for (std::size_t i = 0; i + 1 < term.stems.size(); ++i)
        text.append("'").append(mark_of(term.field)).append(term.stems[i]).append("' <-> ");
    return text.append("'")
        .append(mark_of(term.field))
        .append(last)
        .append("'")
        .append(after)
        .append(")");
}

std::string ts_term(search_term const& term) {
    if (!term.prefix)
        return ts_phrase(term, term.stems.back(), "");
    return '(' + ts_phrase(term, term.plain.back(), ":*") + " | " +
           ts_phrase(term, term.stems.back(), "") + ')';
}

/// As a list in JSON.
std::string as_list(std::vector<std::string> const& words) {
    std::string text{"["};
    for (auto const& word : words)
        text.append(text.size() == 1 ? "\"" : ",\"").append(word).append("\"");
    return text + ']';
}

using spelling = std::string (*)(search_term const&);

std::string any_of(std::vector<search_term> const& terms, spelling how, std::string_view or_) {
    std::string text{"("};
    for (auto const& term : terms)
        text.append(&term == terms.data() ? "" : or_).append(how(term));
    return text + ')';
}

std::string spelled(search_query const& query, spelling how, std::string_view and_,
                    std::string_view or_, std::string_view not_) {
    std::string text;
    for (auto const& group : query.all)
        text.append(text.empty() ? "" : and_).append(any_of(group, how, or_));
    if (!query.none.empty())
        text = '(' + text + ')' + std::string{not_} + any_of(query.none, how, or_);
    return text;
}

} // namespace

void put(connection& db, std::vector<search_document> const& documents,
         std::vector<std::string> const& words) {
    network::store::many_rows rows{
        "insert into search_document (id, version, title, names, context, body, tags)", 7,
        " on conflict (id) do update set title = excluded.title, names = excluded.names,"
        " context = excluded.context, body = excluded.body, tags = excluded.tags"};
    for (auto const& one : documents)
        rows.add(one.id, one.version, one.title, one.names, one.context, one.body, one.tags);
    rows.write(db);
    if (words.empty())
        return;
    // One statement for all of them: most are there already.
    if (db.kind() == dialect::sqlite)
        execute(db,
                "insert into search_word (word) select value from json_each(:words) where true"
                " on conflict (word) do nothing",
                as_list(words));
    else
        execute(
            db,
            "insert into search_word (word) select json_array_elements_text(cast(:words as json))"
            " on conflict (word) do nothing",
            as_list(words));
}

std::string as_match(connection& db, search_query const& query) {
    if (db.kind() == dialect::sqlite)
        return spelled(query, fts_term, " AND ", " OR ", " NOT ");
    return spelled(query, ts_term, " & ", " | ", " & !");
}

std::vector<hit> find(connection& db, search_query const& query) {
    if (query.all.empty())
        return {};
    auto const asked = as_match(db, query);
    // Weights: title, names, context, body; marked words say nothing about how well it fits.
    if (db.kind() == dialect::sqlite)
        return select<hit>(db,
                           "select search_index.rowid, cast(1000000 *"
                           " relevance(search_index, size.sz, 10.0, 4.0, 3.0, 1.0, 0.0) as integer)"
                           " from search_index left join search_index_docsize size"
                           " on size.id = search_index.rowid where search_index match :query",
                           asked);
    return select<hit>(
        db,
        "select id, cast(ts_rank('{0.1, 0.3, 0.4, 1.0}', vector, cast(:query as tsquery), 1)"
        " * 1000000 as bigint) from search_document"
        " where vector @@ cast(:again as tsquery)",
        asked, asked);
}

std::vector<std::int64_t> having_any(connection& db, std::vector<search_term> const& terms) {
    if (terms.empty())
        return {};
    if (db.kind() == dialect::sqlite)
        return select<std::int64_t>(
            db, "select rowid from search_index where search_index match :query order by rowid",
            any_of(terms, fts_term, " OR "));
    return select<std::int64_t>(
        db, "select id from search_document where vector @@ cast(:query as tsquery) order by id",
        any_of(terms, ts_term, " | "));
}

std::vector<indexable> published_versions(connection& db) {
    return select<indexable>(db, "select v.id, r.kind, r.organisation from resource_version v"
                                 " join resource r on r.id = v.resource"
                                 " where v.id in (select version from resource_event"
                                 " where kind = 'published') order by v.id");
}

std::vector<indexable> published_about(connection& db, std::string_view theme) {
    return select<indexable>(
        db,
        "select v.id, r.kind, r.organisation from resource_version_theme t"
        " join resource_version v on v.id = t.version join resource r on r.id = v.resource"
        " where t.theme = :theme and v.id in (select version from resource_event"
        " where kind = 'published') order by v.id",
        theme);
}

std::vector<indexable> missing_versions(connection& db, std::int64_t most) {
    return select<indexable>(
        db,
        "select v.id, r.kind, r.organisation from resource_version v"
        " join resource r on r.id = v.resource"
        " where v.id in (select version from resource_event where kind = 'published')"
        " and not exists (select 1 from search_document d where d.version = v.id)"
        " order by v.id limit :most",
        most);
}

std::optional<search_document> document(connection& db, std::int64_t id) {
    return select_one<search_document>(
        db,
        "select id, version, title, names, context, body, tags from search_document where id = :id",
        id);
}

std::int64_t remove(connection& db, std::int64_t document) {
    return execute(db, "delete from search_document where id = :id", document);
}

std::vector<std::int64_t> strays(connection& db) {
    return select<std::int64_t>(
        db, "select id from search_document where version not in"
            " (select version from resource_event where kind = 'published' and version is not null)"
            " order by id");
}

std::vector<std::int64_t> not_indexed(connection& db) {
    // On PostgreSQL the vector is a column of the document and cannot be missing.
    if (db.kind() == dialect::postgresql)
        return select<std::int64_t>(db, "select id from search_document where vector is null");
    return select<std::int64_t>(
        db, "select id from (select id from search_document where id not in"
            " (select id from search_index_docsize) union all"
            " select id from search_index_docsize where id not in (select id from search_document))"
            " order by id");
}

long_texts texts_of(connection& db, std::int64_t version) {
    return select_one<long_texts>(
               db,
               "select problem, what_was_done, outcome, numbers, cost, differently,"
               " stage_reason, body, source_title from resource_version where id = :version",
               version)
        .value_or(long_texts{});
}

std::vector<vocabulary_word> words_after(connection& db, std::int64_t id) {
    return select<vocabulary_word>(
        db, "select id, word from search_word where id > :id order by id", id);
}

} // namespace network::learning::search_store
