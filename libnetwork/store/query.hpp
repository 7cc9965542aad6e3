// Typed queries: rows become described structs (columns in the order of the members), scalars or
// optionals. The SQL stands as a literal beside the function that needs it.
//
//     auto const names = select<name_row>(db, "select id, value from organisation_fact "
//                                              "where organisation = :organisation", id);
#pragma once

#include "libnetwork/store/connection.hpp"

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <array>
#include <vector>

namespace network::store {
namespace detail {

template <class Row>
concept described_row = boost::describe::has_describe_members<Row>::value && !described_enum<Row>;

template <class Row>
using row_members = boost::describe::describe_members<Row, boost::describe::mod_public |
                                                               boost::describe::mod_inherited>;

template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {};

// Null is asked for only where the value could mean it: most columns are read with one call.
template <class T>
bool read_if_there(cursor const& from, std::size_t index, T& into) {
    if constexpr (stored<T>::kind == column::integer) {
        auto const value = from.integer(index);
        if (value == 0 && from.is_null(index))
            return false;
        into = stored<T>::read(value);
    } else {
        auto const value = from.text(index);
        if (value.data() == nullptr)
            return false;
        if constexpr (std::is_same_v<T, std::string>)
            into.assign(value);
        else
            into = stored<T>::read(value);
    }
    return true;
}

template <class T>
void read_column(cursor const& from, std::size_t index, T& into) {
    if constexpr (is_optional<T>::value) {
        if (!into)
            into.emplace();
        if (!read_if_there(from, index, *into))
            into.reset();
    } else if (!read_if_there(from, index, into)) {
        throw database_error(fault::corrupt, "null in a column that is never null");
    }
}

template <described_row Row>
constexpr auto columns_of() {
    return []<class... D>(boost::mp11::mp_list<D...>) {
        return std::array<column, sizeof...(D)>{
            stored<std::remove_reference_t<decltype(std::declval<Row&>().*D::pointer)>>::kind...};
    }(boost::mp11::mp_rename<row_members<Row>, boost::mp11::mp_list>{});
}

template <class Row>
void read_row(cursor const& from, Row& into) {
    if constexpr (described_row<Row>) {
        std::size_t index = 0;
        boost::mp11::mp_for_each<row_members<Row>>(
            [&](auto const& d) { read_column(from, index++, into.*d.pointer); });
    } else {
        read_column(from, 0, into);
    }
}

template <class Row>
constexpr auto shape_of() {
    if constexpr (described_row<Row>)
        return columns_of<Row>();
    else
        return std::array<column, 1>{stored<Row>::kind};
}

} // namespace detail

/// Every row, passed one by one to `each(Row const&)`.
template <class Row, class Each, class... Args>
void for_each(connection& db, Each&& each, std::string_view sql, Args const&... args) {
    static constexpr auto columns = detail::shape_of<Row>();
    std::array<parameter, sizeof...(Args)> const values{to_parameter(args)...};
    auto rows = db.open(sql, values, columns);
    Row row{};
    while (rows.next()) {
        detail::read_row(rows, row);
        each(row);
    }
}

/// All rows of the query.
template <class Row, class... Args>
std::vector<Row> select(connection& db, std::string_view sql, Args const&... args) {
    std::vector<Row> all;
    for_each<Row>(
        db, [&](Row const& row) { all.push_back(row); }, sql, args...);
    return all;
}

/// The first row, or nothing.
template <class Row, class... Args>
std::optional<Row> select_one(connection& db, std::string_view sql, Args const&... args) {
    static constexpr auto columns = detail::shape_of<Row>();
    std::array<parameter, sizeof...(Args)> const values{to_parameter(args)...};
    auto rows = db.open(sql, values, columns);
    if (!rows.next())
        return std::nullopt;
    Row row{};
    detail::read_row(rows, row);
    return row;
}

/// Runs a statement; how many rows it changed.
template <class... Args>
std::int64_t execute(connection& db, std::string_view sql, Args const&... args) {
    std::array<parameter, sizeof...(Args)> const values{to_parameter(args)...};
    return db.execute(sql, values);
}

/// Runs "insert ... returning id"; the id of the new row.
template <class... Args>
std::int64_t insert(connection& db, std::string_view sql, Args const&... args) {
    auto const id = select_one<std::int64_t>(db, sql, args...);
    if (!id)
        throw database_error(fault::other, "an insert returned no id");
    return *id;
}

} // namespace network::store
