// Archives in memory: entries in the order given, stored or compressed, the same bytes for the same
// entries. Documents and books are archives too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace network::api {

struct archive_entry {
    std::string name;
    std::string bytes;
    bool compressed = true;
};

/// Throws failure (internal "file.unwritable") where it cannot be made.
std::string archive_of(std::vector<archive_entry> const& entries);

} // namespace network::api
