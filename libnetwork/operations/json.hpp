// Described records to and from JSON. Input is checked by its shape before it comes here, so
// reading cannot fail; what was left out keeps the member's default. Writing follows the shape,
// which knows where in a record each field stands.
#pragma once

#include "libnetwork/operations/shape.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace network::operations {

template <class T>
void read_json(boost::json::value const& from, T& into) {
    namespace json = boost::json;
    if constexpr (detail::unwrap<T>::optional) {
        if (from.is_null())
            into.reset();
        else
            read_json(from, into.emplace());
    } else if constexpr (std::is_same_v<T, bool>) {
        into = from.get_bool();
    } else if constexpr (std::is_integral_v<T>) {
        into = static_cast<T>(from.is_uint64() ? static_cast<std::int64_t>(from.get_uint64())
                                               : from.get_int64());
    } else if constexpr (std::is_same_v<T, std::string>) {
        into.assign(from.get_string().data(), from.get_string().size());
    } else if constexpr (std::is_same_v<T, date>) {
        into = *date::parse(from.get_string());
    } else if constexpr (std::is_same_v<T, instant>) {
        into = *moment_in(from);
    } else if constexpr (std::is_same_v<T, money>) {
        into.pence = from.get_int64();
    } else if constexpr (described_enum<T>) {
        into = *from_word<T>(from.get_string());
    } else if constexpr (detail::is_vector<T>::value) {
        for (auto const& element : from.get_array())
            read_json(element, into.emplace_back());
    } else {
        auto const& object = from.get_object();
        boost::mp11::mp_for_each<detail::members_of<T>>([&](auto const& d) {
            if (auto const* found = object.if_contains(d.name); found && !found->is_null())
                read_json(*found, into.*d.pointer);
        });
    }
}

/// The value that stands at `at` and has that shape, as JSON, built into the storage of `out`.
void write_json(shape const& type, void const* at, boost::json::value& out);
/// The same as text, byte for byte what Boost.JSON writes of that value.
std::string json_text(shape const& type, void const* at);

template <class T>
void write_json(T const& from, boost::json::value& out) {
    write_json(shape_of<T>(), &from, out);
}

} // namespace network::operations
