// What went wrong in the database, by kind. The driver's own text may hold bound values, hence
// personal data: it is kept out of what() and never logged or shown.
#pragma once

#include "libnetwork/base/error.hpp"

namespace network::store {

enum class fault : std::uint8_t {
    unique,          ///< a unique or primary key already holds that value
    foreign_key,     ///< the row referred to is not there, or is still referred to
    check,           ///< a CHECK constraint refused the value
    not_null,        ///< a value is missing
    refused,         ///< a trigger refused: the table is append-only
    busy,            ///< locked for longer than the busy timeout, or no reader free
    conflict,        ///< the transaction must be run again (40001, 40P01, SQLITE_BUSY_SNAPSHOT)
    read_only,       ///< the store cannot be written (25006, SQLITE_READONLY)
    full,            ///< the disk is full
    connection_lost, ///< the server went away, or cannot be reached
    corrupt,         ///< the file is damaged or no store at all
    newer_schema,    ///< the store was made by a newer version of this library
    syntax,          ///< our own mistake in SQL or binding
    other,
    older_schema ///< the store lacks migrations, and was opened without leave to apply them
};

/// The word of a fault as it stands in codes, such as "busy" in "store.busy".
std::string_view to_word(fault kind);

/// A failure of the database. `status()` is busy where trying again later may help, conflict for
/// constraints, internal otherwise.
class database_error : public failure {
  public:
    database_error(fault kind, std::string what);
    database_error(fault kind, std::string code, std::string what);
    [[nodiscard]] fault kind() const noexcept { return kind_; }

  private:
    fault kind_;
};

} // namespace network::store
