// All SQL of the index over files: FTS5 on SQLite, tsvector on PostgreSQL, as search_store.hpp does
// for resources. It knows nothing of who may have what.
#pragma once

#include "libnetwork/learning/file_document.hpp"
#include "libnetwork/learning/search_query.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::file_document_store {

using network::store::connection;

/// Puts a document into the index, in place of the one of that file.
void put(connection& db, file_document const& one);
void remove(connection& db, std::int64_t attachment);
/// Leaves nothing in the index of documents that were removed: after an erasure.
void forget_removed(connection& db);

/// A document that has what is asked and nothing that is excluded, without its words. The more it
/// has to do with what was asked, the higher its score, in millionths.
struct file_hit {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    attachment_visibility visibility = attachment_visibility::as_resource;
    std::optional<date> embargo_until;
    std::string tiers;
    std::int64_t score = 0;
};
BOOST_DESCRIBE_STRUCT(file_hit, (), (id, resource, visibility, embargo_until, tiers, score))
std::vector<file_hit> find(connection& db, search_query const& query);

std::optional<file_document> document(connection& db, std::int64_t attachment);
/// Attachments that are there, and of these the ones without a document, at most so many.
std::vector<std::int64_t> attachments_there(connection& db);
std::vector<std::int64_t> missing(connection& db, std::int64_t most);
/// Documents of attachments that are not there.
std::vector<std::int64_t> strays(connection& db);
/// Documents that stand in the table and are not found through the index, or the other way round.
std::vector<std::int64_t> not_indexed(connection& db);

} // namespace network::learning::file_document_store
