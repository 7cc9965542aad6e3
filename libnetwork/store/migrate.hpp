// Schema changes: embedded, numbered, checksummed, each in one transaction, applied once.
// Written once for both databases with a few words that expand to what each spells differently:
//   {{id}}     an integer primary key the database numbers itself, and never gives out twice
//   {{int64}}  INTEGER on SQLite, BIGINT on PostgreSQL
//   {{bool}}   an integer 0 or 1
//   {{text}}   TEXT, compared byte by byte (COLLATE "C" on PostgreSQL)
//   {{strict}} STRICT on SQLite
// A migration for one database only is named NNNN_topic.sqlite.sql or NNNN_topic.postgresql.sql
// (triggers): it shares its number with its twin. A trigger that refuses raises an error of the
// database's plain kind: RAISE(ABORT, '...') on SQLite, RAISE EXCEPTION '...' on PostgreSQL.
// A table that only one database has must be built from the others: backups leave it out.
#pragma once

#include "libnetwork/store/database.hpp"

#include <span>

namespace network::store {

/// The SQL of a migration in the words of one database.
std::string expand(std::string_view sql, dialect kind);

/// Applies what is missing. Throws database_error(newer_schema) for a store that holds a number we
/// do not know, (corrupt) where an applied migration's checksum differs from ours.
void migrate(connection& db, std::span<migration const> all);

/// Looks only: throws as migrate() does, or database_error(older_schema) where one is missing.
void check_schema(connection& db, std::span<migration const> all);

} // namespace network::store
