// The library as one SQLite file to take away: what its reader may read whole, with a full-text
// index, signed over every byte, so that it can be read by plain SQL without us and nobody can
// change it unnoticed.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::learning {

/// The key by which copies are signed; made at the first call and kept in the store.
std::string library_signing_key(changes::records& office);
/// Its open half, for everybody.
std::string library_open_key(changes::records& office);

struct library_copy {
    std::int64_t resources = 0;
    std::int64_t bytes = 0;
    std::string sha256;
};

/// Writes what the viewer may read whole into a new file, and signs it with that key. Throws
/// database_error where the file cannot be written.
library_copy copy_library(changes::reader& view, std::string const& signing_key,
                          std::string const& file);

struct copy_verdict {
    bool sound = false;
    std::string why;      ///< where it is not
    std::string open_key; ///< by which it claims to be signed
    std::string as_at;
    std::string made_for;
    std::int64_t resources = 0;
};

/// Whether every byte of such a file is as it was signed by that key (empty: by the key it names).
/// Needs no store.
copy_verdict verify_library_copy(std::string const& file, std::string_view open_key);

} // namespace network::learning
