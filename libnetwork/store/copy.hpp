// Backup and restore: a copy is always a SQLite store, whatever the engine it was taken from.
#pragma once

#include "libnetwork/store/database.hpp"

namespace network::store::detail {

class sqlite_connection;

/// Copies a SQLite store into a new file, page by page, and proves the copy sound.
void backup_sqlite(sqlite_connection& from, std::string const& file);
/// Copies every table, as of the snapshot `from` is in, into a new file with the same migrations.
void backup_tables(connection& from, std::string const& file, std::span<migration const> schema);
/// Fills `into` from such a file, in one transaction. A copy of an older schema is brought up to
/// date on the way. Throws failure(conflict) where `into` holds rows of its own.
void restore_into(database& into, std::string const& file, std::span<migration const> schema);

} // namespace network::store::detail
