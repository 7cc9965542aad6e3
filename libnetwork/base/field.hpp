// What is said about a field of a described record, for the reader of input, the OpenAPI document,
// network_describe and the reference: a summary, limits and how private it is. Whether an input is
// required follows from its type: optionals, lists and booleans may be left out.
//
//     struct rename_wish { std::string organisation; std::string name; std::optional<date> from; };
//     BOOST_DESCRIBE_STRUCT(rename_wish, (), (organisation, name, from))
//     NETWORK_FIELDS(rename_wish, {"organisation", "Slug, code or number of the organisation"},
//                                 {"name", "The new legal name", {.longest = 200}},
//                                 {"from", "First day of the new name; today if left out"})
#pragma once

#include "libnetwork/base/words.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace network {

/// Who may know a field: decides what is logged, exported and shown.
enum class privacy : std::uint8_t {
    open,    ///< public record
    contact, ///< work contact of a person
    special, ///< needs particular care: access needs and the like
    secret   ///< passwords and tokens: never stored as they are, never logged, never shown again
};
BOOST_DESCRIBE_ENUM(privacy, open, contact, special, secret)

struct limits {
    std::size_t longest = 1000;     ///< code points of a text; items of a list
    std::int64_t least = INT64_MIN; ///< of a number
    std::int64_t most = INT64_MAX;  ///< of a number
    network::privacy privacy = network::privacy::open;
};

struct field {
    std::string_view name;
    std::string_view summary;
    limits within = {};
};

/// True where NETWORK_FIELDS documents T.
template <class T>
concept documented = requires {
    network_fields(std::type_identity<T>{});
};

} // namespace network

/// Documents every described member of a record. To be used at namespace scope inside `network` or
/// one of its modules, after BOOST_DESCRIBE_STRUCT.
#define NETWORK_FIELDS(record, ...)                                                                \
    inline constexpr ::network::field record##_field_list[] = {__VA_ARGS__};                       \
    constexpr std::span<::network::field const> network_fields(std::type_identity<record>) {       \
        return record##_field_list;                                                                \
    }                                                                                              \
    constexpr std::string_view network_record_name(std::type_identity<record>) {                   \
        return #record;                                                                            \
    }
