// Archives: entries in the order given, stored or compressed, the same bytes for the same entries,
// in memory or into a file. Documents and books are archives too.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace network::api {

struct archive_entry {
    std::string name;
    std::string bytes;
    bool compressed = true;
    /// Of one whose bytes are not held here: how many there are, and what follows after that many.
    std::uint64_t size = 0;
    std::function<std::string(std::uint64_t sent)> next = {};
};

/// Throws failure (internal "file.unwritable") where it cannot be made.
std::string archive_of(std::vector<archive_entry> const& entries);

/// The same into a file of that name, holding no more than a piece of any entry that has `next`.
/// Throws as above, and what `next` throws; then there is no file.
void write_archive(std::vector<archive_entry> const& entries, std::string const& file);

} // namespace network::api
