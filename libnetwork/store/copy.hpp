// Backup and restore: a copy is always a SQLite store, whatever the engine it was taken from.
#pragma once

#include "libnetwork/store/database.hpp"

namespace network::store::detail {

class sqlite_connection;

/// Copies a SQLite store into a new file, page by page.
void backup_sqlite(sqlite_connection& from, std::string const& file);
/// Copies every table, as of one snapshot, into a new file with the same migrations.
void backup_tables(connection& from, std::string const& file, std::span<migration const> schema);
/// Fills the tables of `into` from such a file.
void restore_into(database& into, std::string const& file);

} // namespace network::store::detail
