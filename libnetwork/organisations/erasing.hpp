// The record of an individual whose person is erased: what would name them goes from it, wherever
// it stands; that there was such a record, of what kind and when, stays. It does not know persons,
// nor when the law asks for it.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::organisations {

/// Empties every name, address, place and note in the record and in the entries merged into it, in
/// their addresses, in the audit trail and in the reports of imports; the record is called "Erased
/// individual N" at /organisations/erased-individual-N from then on. Returns how many values went
/// from the audit trail; 0 where it was done before.
std::int64_t erase_individual(changes::unit_of_work& work, std::int64_t organisation);

/// Whether that was done to it.
bool is_erased(changes::reader& view, std::int64_t organisation);

} // namespace network::organisations
