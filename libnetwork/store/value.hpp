// What can be bound and read: integers and text, or null. Everything else is stored as one of the
// two: dates as "YYYY-MM-DD", instants as milliseconds, money as pence, enums as words, bool as
// 0/1.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/base/words.hpp"
#include "libnetwork/store/database_error.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace network::store {

enum class column : std::uint8_t { integer, text };

/// A bound value. Owns its text, so that a parameter can be kept with a retried job.
using parameter = std::variant<std::monostate, std::int64_t, std::string>;

/// How a C++ type is stored. Specialise for further types: `kind`, `bind` and `read`.
template <class T>
struct stored;

template <class T>
requires std::is_integral_v<T>
struct stored<T> {
    static constexpr column kind = column::integer;
    static parameter bind(T value) { return static_cast<std::int64_t>(value); }
    static T read(std::int64_t value) { return static_cast<T>(value); }
};

template <>
struct stored<std::string> {
    static constexpr column kind = column::text;
    static parameter bind(std::string_view value) { return std::string{value}; }
    static std::string read(std::string_view value) { return std::string{value}; }
};
template <>
struct stored<std::string_view> {
    static constexpr column kind = column::text;
    static parameter bind(std::string_view value) { return std::string{value}; }
};

template <>
struct stored<date> {
    static constexpr column kind = column::text;
    static parameter bind(date value) { return value.to_string(); }
    static date read(std::string_view value) {
        auto const day = date::parse(value);
        if (!day)
            throw database_error(fault::corrupt, "a stored date is no date");
        return *day;
    }
};

template <>
struct stored<instant> {
    static constexpr column kind = column::integer;
    static parameter bind(instant value) { return value.milliseconds; }
    static instant read(std::int64_t value) { return {value}; }
};

template <>
struct stored<money> {
    static constexpr column kind = column::integer;
    static parameter bind(money value) { return value.pence; }
    static money read(std::int64_t value) { return {value}; }
};

template <described_enum E>
struct stored<E> {
    static constexpr column kind = column::text;
    static parameter bind(E value) { return std::string{network::to_word(value)}; }
    static E read(std::string_view word) {
        auto const value = from_word<E>(word);
        if (!value)
            throw database_error(fault::corrupt, "a stored word is not of its enum");
        return *value;
    }
};

template <class T>
struct stored<std::optional<T>> {
    static constexpr column kind = stored<T>::kind;
    static parameter bind(std::optional<T> const& value) {
        return value ? stored<T>::bind(*value) : parameter{};
    }
};

/// The bound form of any stored type; string literals count as text.
template <class T>
parameter to_parameter(T const& value) {
    if constexpr (std::is_convertible_v<T const&, std::string_view>)
        return std::string{std::string_view{value}};
    else
        return stored<T>::bind(value);
}

} // namespace network::store
