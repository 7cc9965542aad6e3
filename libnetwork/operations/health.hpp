// How the store itself stands: when it was last backed up, and whether the audit trail was proved
// sound when it was last checked. And the backup that is remembered.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/operations/library.hpp"

namespace network::operations {

/// Backup and audit trail, for the health line.
std::vector<changes::health_row> health_of_the_store(changes::reader& view);

/// Writes a copy of the store into `file`, which must not exist, and notes it in the journal. Fails
/// with conflict "backup.exists", invalid "backup.unwritable", and as invoke() does.
result<> back_up(library& core, viewer const& by, std::string const& file);

} // namespace network::operations
