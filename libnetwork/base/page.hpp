// One page of a list, by keyset: what stands after a cursor, never an offset.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace network {

constexpr int default_page = 50;
constexpr int largest_page = 500;

template <class T>
struct page {
    std::vector<T> items;
    std::optional<std::string> next; ///< give it back as `after`; none on the last page
    std::int64_t total = 0;          ///< how many the whole list has
};

} // namespace network
