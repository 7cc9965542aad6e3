// What several modules' rows state in the same way.
#pragma once

#include "libnetwork/operations/operation.hpp"

namespace network::operations {

inline constexpr std::string_view library_read = "library:read";
inline constexpr std::string_view library_write = "library:write";

/// A row that reads the library.
constexpr columns library_look(std::string_view name, std::string_view route, people::right wanted,
                               std::string_view summary) {
    return {
        .name = name, .route = route, .right = wanted, .scope = library_read, .summary = summary};
}
/// A row that acts on the library.
constexpr columns library_act(std::string_view name, std::string_view route, people::right wanted,
                              std::string_view summary) {
    return {.name = name,
            .method = verb::post,
            .route = route,
            .right = wanted,
            .scope = library_write,
            .summary = summary};
}
/// The same, and something new is there afterwards.
constexpr columns creating(columns stated) {
    stated.creates = true;
    return stated;
}

/// A list that is answered whole, in the form of a page.
template <class T>
result<page<T>> whole(result<std::vector<T>> found) {
    if (found.has_error())
        return found.error();
    auto const total = static_cast<std::int64_t>(found->size());
    return page<T>{std::move(*found), std::nullopt, total};
}

} // namespace network::operations
