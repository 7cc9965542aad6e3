// Keeps the index over files: a file enters it when something is said of it and goes when it is
// taken away; what is missing is made anew. Publishing does not touch it.
#pragma once

#include "libnetwork/store/query.hpp"

#include <string>
#include <vector>

namespace network::learning {

/// Brings the document of an attachment up to what is said of it now.
void index_file(network::store::connection& db, std::int64_t attachment);
/// After its bytes and texts were deleted: nothing of them stays in the index.
void forget_file(network::store::connection& db, std::int64_t attachment);

/// Attachments without a document are given one, at most so many; how many there were.
std::int64_t index_missing_files(network::store::connection& db, std::int64_t most);
/// Every one anew; how many there are.
std::int64_t index_all_files(network::store::connection& db);

/// A line for each document that is missing, too many, not what is said of its file, or not found.
std::vector<std::string> file_search_faults(network::store::connection& db);

} // namespace network::learning
