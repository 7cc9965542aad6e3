// A WHERE clause made of literal conditions and bound values, for filters that may be absent.
//
//     where filter;
//     if (wish.kind) filter.that("kind = :kind", *wish.kind);
//     auto rows = select_where<row>(db, "select ... from t", filter, "order by id limit 50");
#pragma once

#include "libnetwork/store/query.hpp"

namespace network::store {

class where {
  public:
    /// One more condition, joined by AND. `condition` is a literal; each value binds one
    /// placeholder.
    template <std::size_t N, class... Args>
    void that(char const (&condition)[N], Args const&... args) {
        sql_ += sql_.empty() ? " where " : " and ";
        sql_.append(condition, N - 1);
        (values_.push_back(to_parameter(args)), ...);
    }
    [[nodiscard]] std::string const& sql() const { return sql_; }
    [[nodiscard]] std::vector<parameter> const& values() const { return values_; }

  private:
    std::string sql_;
    std::vector<parameter> values_;
};

/// select ... + the filter + a literal tail; `args` bind the tail's placeholders.
template <class Row, std::size_t N, std::size_t M, class... Args>
std::vector<Row> select_where(connection& db, char const (&head)[N], where const& filter,
                              char const (&tail)[M], Args const&... args) {
    static constexpr auto columns = detail::shape_of<Row>();
    auto values = filter.values();
    (values.push_back(to_parameter(args)), ...);
    auto const sql = head + filter.sql() + ' ' + tail;
    auto rows = db.open(sql, values, columns);
    std::vector<Row> all;
    while (rows.next())
        detail::read_row(rows, all.emplace_back());
    return all;
}

} // namespace network::store
