// The register as a file for other programs: CSV, JSON or XLSX. It reads no store.
#pragma once

#include "libnetwork/organisations/organisations.hpp"
#include "server/api/table_file.hpp"

namespace network::api {

/// Writes the rows in that form, piece by piece; JSON has the sources beside the rows. Throws as
/// write_xlsx() does.
void write_register(organisations::register_export const& rows, file_format format,
                    byte_sink const& sink);

} // namespace network::api
