// The shape of inputs and answers as data: what validates input, reads query strings, and writes
// the OpenAPI document, network_describe and the reference. Built once per described type.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/field.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/base/page.hpp"
#include "libnetwork/base/result.hpp"

#include <boost/describe/members.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <boost/mp11/algorithm.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace network::operations {

enum class form : std::uint8_t {
    text,
    number, ///< int64
    boolean,
    day,    ///< "YYYY-MM-DD"
    moment, ///< int64 milliseconds since 1970 in UTC; given also as ISO text (moment_in)
    pence,  ///< int64
    word,   ///< one of `words`
    list,   ///< of `element`
    record, ///< of `members`
    nothing ///< an empty object
};
BOOST_DESCRIBE_ENUM(form, text, number, boolean, day, moment, pence, word, list, record, nothing)

struct shape;

struct member {
    std::string_view name;
    std::string_view summary;
    limits within;
    shape const* type = nullptr;
    bool required = false;
    bool nullable = false;
    /// Where the field stands in such a record; null where it holds nothing.
    void const* (*in)(void const* record) = nullptr;
};

/// What has to be known to read a value where it stands; of all other forms the form alone says it.
struct access {
    std::int64_t (*number)(void const*) = nullptr;   ///< integers of any width
    std::string_view (*word)(void const*) = nullptr; ///< a NUL stands behind it
    std::size_t (*size)(void const*) = nullptr;      ///< of a list
    void const* (*element)(void const*, std::size_t) = nullptr;
};

struct shape {
    form what = form::nothing;
    std::string_view name; ///< of a record or an enum
    std::vector<std::string_view> words;
    shape const* element = nullptr;
    std::vector<member> members;
    operations::access access = {};
};

template <class T>
shape const& shape_of();

/// The instant a JSON value means: milliseconds, an ISO moment in UTC, or a date, which means the
/// end of that day in London.
std::optional<instant> moment_in(boost::json::value const& given);

/// Everything wrong with a value, field by field; empty when it fits. A line that is kept must read
/// as it is written (turns_direction); a question may hold anything.
std::vector<problem> problems_in(shape const& wanted, boost::json::object const& input,
                                 bool kept = true);

/// The JSON object of query or form fields, converted by the shape: "50" for a number, repeated
/// keys for a list, empty text for "not given". What cannot be converted is left as text for
/// problems_in.
boost::json::object from_fields(shape const& wanted,
                                std::vector<std::pair<std::string, std::string>> const& fields);

// ------------------------------------------------------------------------------------------------

namespace detail {

template <class T>
struct unwrap {
    using type = T;
    static constexpr bool optional = false;
};
template <class T>
struct unwrap<std::optional<T>> {
    using type = T;
    static constexpr bool optional = true;
};
template <class T>
struct is_vector : std::false_type {};
template <class T>
struct is_vector<std::vector<T>> : std::true_type {};
template <class T>
struct is_page : std::false_type {};
template <class T>
struct is_page<page<T>> : std::true_type {};

template <class T>
concept record_type = documented<T>;

template <class T>
using members_of = boost::describe::describe_members<T, boost::describe::mod_public |
                                                            boost::describe::mod_inherited>;

/// What NETWORK_FIELDS says of a member, looked up by name (bases document their own).
template <class T>
field const* field_named(std::string_view name) {
    for (auto const& f : network_fields(std::type_identity<T>{}))
        if (f.name == name)
            return &f;
    return nullptr;
}

/// Where a member stands in its record: what `member::in` is.
template <class T, auto Pointer>
void const* field_in(void const* record) {
    auto const& field = static_cast<T const*>(record)->*Pointer;
    if constexpr (unwrap<std::remove_cvref_t<decltype(field)>>::optional)
        return field ? &*field : nullptr;
    else
        return &field;
}

template <class T>
constexpr access list_access() {
    return {.size = [](void const* list) { return static_cast<T const*>(list)->size(); },
            .element = [](void const* list, std::size_t index) -> void const* {
                return &(*static_cast<T const*>(list))[index];
            }};
}

template <class T>
shape record_shape() {
    shape made{form::record, network_record_name(std::type_identity<T>{}), {}, nullptr, {}};
    boost::mp11::mp_for_each<members_of<T>>([&](auto const& d) {
        using M = std::remove_cvref_t<decltype(std::declval<T&>().*d.pointer)>;
        using inner = unwrap<M>;
        auto const* said = field_named<T>(d.name);
        made.members.push_back(
            {d.name, said ? said->summary : std::string_view{}, said ? said->within : limits{},
             &shape_of<typename inner::type>(),
             !inner::optional && !is_vector<M>::value && !std::is_same_v<M, bool>, inner::optional,
             &field_in<T, std::remove_cvref_t<decltype(d)>::pointer>});
    });
    return made;
}

template <class T>
shape make_shape() {
    if constexpr (std::is_void_v<T>) {
        return {};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {form::boolean, {}, {}, nullptr, {}};
    } else if constexpr (std::is_integral_v<T>) {
        return {form::number, {}, {}, nullptr, {}, {.number = [](void const* at) {
                    return static_cast<std::int64_t>(*static_cast<T const*>(at));
                }}};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return {form::text, {}, {}, nullptr, {}};
    } else if constexpr (std::is_same_v<T, date>) {
        return {form::day, {}, {}, nullptr, {}};
    } else if constexpr (std::is_same_v<T, instant>) {
        return {form::moment, {}, {}, nullptr, {}};
    } else if constexpr (std::is_same_v<T, money>) {
        return {form::pence, {}, {}, nullptr, {}};
    } else if constexpr (described_enum<T>) {
        return {form::word,
                {},
                words_of<T>(),
                nullptr,
                {},
                {.word = [](void const* at) {
                    return to_word(*static_cast<T const*>(at)); }}};
    } else if constexpr (is_vector<T>::value) {
        return {form::list, {}, {}, &shape_of<typename T::value_type>(), {}, list_access<T>()};
    } else if constexpr (is_page<T>::value) {
        using item = typename decltype(T::items)::value_type;
        return {form::record,
                "page",
                {},
                nullptr,
                {{"items",
                  "The page's records",
                  {},
                  &shape_of<std::vector<item>>(),
                  true,
                  false,
                  &field_in<T, &T::items>},
                 {"next",
                  "Give it as `after` for the next page; null on the last one",
                  {},
                  &shape_of<std::string>(),
                  false,
                  true,
                  &field_in<T, &T::next>},
                 {"total",
                  "How many records the whole list has",
                  {},
                  &shape_of<std::int64_t>(),
                  true,
                  false,
                  &field_in<T, &T::total>}}};
    } else {
        static_assert(record_type<T>, "document the record with NETWORK_FIELDS");
        return record_shape<T>();
    }
}

} // namespace detail

template <class T>
shape const& shape_of() {
    static shape const made = detail::make_shape<T>();
    return made;
}

} // namespace network::operations
