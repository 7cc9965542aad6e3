// Enums travel as lower-case words: in the database, in JSON, in C. A described enum gives its own.
#pragma once

#include <boost/describe/enum.hpp>
#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace network {

template <class E>
concept described_enum = boost::describe::has_describe_enumerators<E>::value;

/// The word of a value: "full", "no_overall_control".
template <described_enum E>
std::string_view to_word(E value) {
    return boost::describe::enum_to_string(value, "");
}

/// The value of a word, or nothing.
template <described_enum E>
std::optional<E> from_word(std::string_view word) {
    E value{};
    if (!boost::describe::enum_from_string(std::string{word}.c_str(), value))
        return std::nullopt;
    return value;
}

/// All words of an enum, in the order of its declaration.
template <described_enum E>
std::vector<std::string_view> words_of() {
    std::vector<std::string_view> words;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto const& d) { words.emplace_back(d.name); });
    return words;
}

} // namespace network
