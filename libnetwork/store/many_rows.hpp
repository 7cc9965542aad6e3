// Rows of one table that are inserted together: dozens of them by one statement, which costs either
// database little more than one row does. What a statement begins, its savepoint and its share of
// the full-text index, is then begun once for all of them, and PostgreSQL is asked once.
#pragma once

#include "libnetwork/store/connection.hpp"

#include <string>
#include <vector>

namespace network::store {

class many_rows {
  public:
    /// `into`: "insert into t (a, b)" with so many columns. `tail` follows the values, such as
    /// " on conflict (a) do nothing".
    many_rows(std::string_view into, std::size_t columns, std::string_view tail = {})
        : into_(into), tail_(tail), columns_(columns) {}

    /// Another row, a value for each column in their order. It waits for write().
    template <class... Args>
    void add(Args const&... args) {
        (values_.push_back(to_parameter(args)), ...);
    }
    /// How many rows wait.
    [[nodiscard]] std::size_t size() const { return values_.size() / columns_; }

    /// Inserts the rows that wait, in their order; how many were inserted or changed. Throws
    /// database_error, of syntax where rows and columns do not fit.
    std::int64_t write(connection& db);

  private:
    [[nodiscard]] std::string text_for(std::size_t rows) const;

    std::string into_, tail_;
    std::size_t columns_;
    std::vector<parameter> values_; ///< row by row
};

} // namespace network::store
