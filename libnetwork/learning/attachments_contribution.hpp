// What attachments contribute to what crosses modules: the proof that every byte is still as it
// came.
#pragma once

#include "libnetwork/store/query.hpp"

namespace network::learning {

/// A line per file whose bytes are not those that came in, or that are not all there.
std::vector<std::string> attachment_faults(store::connection& db);

} // namespace network::learning
