#include "libnetwork/learning/file_document_store.hpp"

#include "libnetwork/learning/search_store.hpp"

namespace network::learning::file_document_store {
namespace {

using network::store::dialect;
using network::store::execute;
using network::store::select;
using network::store::select_one;

} // namespace

void put(connection& db, file_document const& one) {
    execute(
        db,
        "insert into file_document (id, resource, visibility, embargo_until, tiers, title, body)"
        " values (:id, :resource, :visibility, :embargo_until, :tiers, :title, :body)"
        " on conflict (id) do update set visibility = excluded.visibility,"
        " embargo_until = excluded.embargo_until, tiers = excluded.tiers, title = excluded.title,"
        " body = excluded.body",
        one.id, one.resource, one.visibility, one.embargo_until, one.tiers, one.title, one.body);
}

void remove(connection& db, std::int64_t attachment) {
    execute(db, "delete from file_document where id = :id", attachment);
}

void forget_removed(connection& db) {
    // FTS5 keeps the words of what was deleted until its parts are put together.
    if (db.kind() == dialect::sqlite)
        execute(db, "insert into file_index (file_index) values ('optimize')");
}

std::vector<file_hit> find(connection& db, search_query const& query) {
    if (query.all.empty())
        return {};
    auto const asked = search_store::as_match(db, query);
    if (db.kind() == dialect::sqlite)
        return select<file_hit>(db,
                                "select d.id, d.resource, d.visibility, d.embargo_until, d.tiers,"
                                " cast(1000000 * relevance(file_index, size.sz, 4.0, 1.0)"
                                " as integer)"
                                " from file_index join file_document d on d.id = file_index.rowid"
                                " left join file_index_docsize size on size.id = file_index.rowid"
                                " where file_index match :query",
                                asked);
    return select<file_hit>(
        db,
        "select id, resource, visibility, embargo_until, tiers,"
        " cast(ts_rank('{0.1, 0.1, 0.1, 0.4}', vector, cast(:query as tsquery), 1)"
        " * 1000000 as bigint) from file_document"
        " where vector @@ cast(:again as tsquery)",
        asked, asked);
}

std::optional<file_document> document(connection& db, std::int64_t attachment) {
    return select_one<file_document>(
        db,
        "select id, resource, visibility, embargo_until, tiers, title, body"
        " from file_document where id = :id",
        attachment);
}

std::vector<std::int64_t> attachments_there(connection& db) {
    return select<std::int64_t>(
        db, "select v.attachment from attachment_version v where v.state = 'there'"
            " and v.number = (select max(n.number) from attachment_version n"
            " where n.attachment = v.attachment) order by v.attachment");
}

std::vector<std::int64_t> missing(connection& db, std::int64_t most) {
    return select<std::int64_t>(
        db,
        "select v.attachment from attachment_version v where v.state = 'there'"
        " and v.number = (select max(n.number) from attachment_version n"
        " where n.attachment = v.attachment) and not exists"
        " (select 1 from file_document d where d.id = v.attachment)"
        " order by v.attachment limit :most",
        most);
}

std::vector<std::int64_t> strays(connection& db) {
    return select<std::int64_t>(
        db, "select id from file_document where id not in"
            " (select v.attachment from attachment_version v where v.state = 'there'"
            " and v.number = (select max(n.number) from attachment_version n"
            " where n.attachment = v.attachment)) order by id");
}

std::vector<std::int64_t> not_indexed(connection& db) {
    // On PostgreSQL the vector is a column of the document and cannot be missing.
    if (db.kind() == dialect::postgresql)
        return select<std::int64_t>(db, "select id from file_document where vector is null");
    return select<std::int64_t>(db, "select id from (select id from file_document where id not in"
                                    " (select id from file_index_docsize) union all"
                                    " select id from file_index_docsize where id not in"
                                    " (select id from file_document)) order by id");
}

} // namespace network::learning::file_document_store
