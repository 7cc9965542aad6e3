// The register as a file for other programs: CSV, JSON or XLSX. It knows how such files are written,
// and that a spreadsheet must never take a name for a formula; it reads no store.
#pragma once

#include "libnetwork/base/words.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace network::api {

enum class file_format : std::uint8_t { csv, xlsx, json };
BOOST_DESCRIBE_ENUM(file_format, csv, xlsx, json)

std::string_view content_type_of(file_format format);

/// Takes the bytes of a file in order.
using byte_sink = std::function<void(std::string_view bytes)>;

/// Writes the rows in that form, piece by piece. Text cells that a spreadsheet might take for a
/// formula (they begin with = + - @ ' a tab or a carriage return) get one leading apostrophe in CSV;
/// XLSX marks them as text; JSON needs neither. XLSX passes through a temporary file. Throws
/// failure (internal "file.unwritable") where that cannot be written.
void write_register(organisations::register_export const& rows, file_format format,
                    byte_sink const& sink);

/// A cell of CSV, quoted where it must be; `is_text` guards it against being read as a formula.
std::string csv_cell(std::string_view value, bool is_text);

} // namespace network::api
