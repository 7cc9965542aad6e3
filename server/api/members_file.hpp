// Memberships as a file for other programs, and for taking them into another store: CSV and JSON
// come back byte for byte; XLSX is for people. It reads no store.
#pragma once

#include "libnetwork/members/export_members.hpp"
#include "server/api/table_file.hpp"

namespace network::api {

/// Writes the rows in that form, piece by piece. Throws as write_xlsx() does.
void write_members(members::members_export const& rows, file_format format, byte_sink const& sink);

} // namespace network::api
