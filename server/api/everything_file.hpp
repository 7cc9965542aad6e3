// Everything that an organisation gave, as a ZIP to take along: texts that people read, records
// that programs read, the files, and a list with what each is and its checksum. It asks no right.
#pragma once

#include "libnetwork/learning/everything_given.hpp"
#include "libnetwork/learning/export_resources.hpp"

#include <functional>
#include <string>

namespace network::api {

/// The bytes of a file, from there on, no more than a piece.
using piece_reader =
    std::function<std::string(std::int64_t attachment, std::int64_t file, std::int64_t from)>;

struct everything_file {
    std::int64_t entries = 0;
    std::string sha256; ///< of the manifest, which holds the checksum of every other entry
};

/// Writes it into a new file, reading the bytes of files piece by piece. `rows` are for the table
/// of what readers find. Throws as write_archive() does.
everything_file write_everything(learning::everything_given const& given,
                                 learning::resources_export const& rows, piece_reader const& read,
                                 std::string const& file);

/// The same for that viewer, from one moment of the store. Fails as everything_of() does; the
/// caller asked whether the viewer may.
result<everything_file> write_everything_of(changes::records& office, viewer const& who,
                                            std::string const& organisation,
                                            std::string const& file);

} // namespace network::api
