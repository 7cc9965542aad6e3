// Described records to and from JSON. Input is checked by its shape before it comes here, so reading
// cannot fail; what was left out keeps the member's default.
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

/// Builds into the storage of `out`, so that a whole answer shares one memory resource.
template <class T>
void write_json(T const& from, boost::json::value& out) {
    if constexpr (detail::unwrap<T>::optional) {
        if (from)
            write_json(*from, out);
        else
            out = nullptr;
    } else if constexpr (std::is_same_v<T, bool>) {
        out = from;
    } else if constexpr (std::is_integral_v<T>) {
        out = static_cast<std::int64_t>(from);
    } else if constexpr (std::is_same_v<T, std::string>) {
        out = std::string_view{from};
    } else if constexpr (std::is_same_v<T, date>) {
        out = from.to_string();
    } else if constexpr (std::is_same_v<T, instant>) {
        out = from.milliseconds;
    } else if constexpr (std::is_same_v<T, money>) {
        out = from.pence;
    } else if constexpr (described_enum<T>) {
        out = to_word(from);
    } else if constexpr (detail::is_vector<T>::value) {
        auto& array = out.emplace_array();
        array.reserve(from.size());
        for (auto const& element : from)
            write_json(element, array.emplace_back(nullptr));
    } else if constexpr (detail::is_page<T>::value) {
        auto& object = out.emplace_object();
        write_json(from.items, object["items"]);
        write_json(from.next, object["next"]);
        object["total"] = from.total;
    } else {
        auto& object = out.emplace_object();
        object.reserve(boost::mp11::mp_size<detail::members_of<T>>::value);
        boost::mp11::mp_for_each<detail::members_of<T>>(
            [&](auto const& d) { write_json(from.*d.pointer, object[d.name]); });
    }
}

} // namespace network::operations
