// The library as a file for other programs: CSV, JSON or XLSX. It reads no store.
#pragma once

#include "libnetwork/learning/export_resources.hpp"
#include "server/api/table_file.hpp"

namespace network::api {

/// Writes the rows in that form, piece by piece. In JSON, lists are lists. Throws as write_xlsx()
/// does.
void write_resources(learning::resources_export const& rows, file_format format,
                     byte_sink const& sink);

} // namespace network::api
