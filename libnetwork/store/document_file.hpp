// A SQLite file that is given away: made from nothing, filled through a connection, and single when
// it is finished. It has no schema of ours; the store itself is never opened with this.
#pragma once

#include "libnetwork/store/connection.hpp"

#include <memory>
#include <string>

namespace network::store {

/// Makes the file, which must not exist. Throws database_error where it cannot be made.
std::unique_ptr<connection> new_document_file(std::string const& path);
/// Writes out what is held; the file then stands alone, without a log beside it.
void finish_document_file(connection& db);
/// Opens one for reading. Throws database_error where it is none.
std::unique_ptr<connection> open_document_file(std::string const& path);

} // namespace network::store
