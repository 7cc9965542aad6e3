// One connection to either database, with its own cache of prepared statements over SOCI. SOCI
// itself stays inside connection.cpp and the backends; callers see integers, text and null.
#pragma once

#include "libnetwork/store/value.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <utility>

namespace network::store {

enum class dialect : std::uint8_t { sqlite, postgresql };

namespace detail {
class statement;
}

/// The rows of one running query. Draining guard: when it goes, the statement is reset, so that no
/// kept statement pins a snapshot or a lock. One cursor per statement at a time.
class cursor {
  public:
    explicit cursor(detail::statement& running) : statement_(&running) {}
    cursor(cursor&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
    cursor(cursor const&) = delete;
    cursor& operator=(cursor const&) = delete;
    cursor& operator=(cursor&&) = delete;
    ~cursor();

    /// Moves to the next row; false after the last. Throws database_error.
    bool next();
    [[nodiscard]] bool is_null(std::size_t index) const;
    [[nodiscard]] std::int64_t integer(std::size_t index) const; ///< 0 where null
    /// Valid until next(); where null, its data() is null.
    [[nodiscard]] std::string_view text(std::size_t index) const;

  private:
    detail::statement* statement_;
};

class connection {
  public:
    connection() = default;
    connection(connection const&) = delete;
    connection& operator=(connection const&) = delete;
    virtual ~connection() = default;

    [[nodiscard]] virtual dialect kind() const = 0;

    /// Runs a query whose rows have these columns, no more and no fewer. `sql` has placeholders
    /// `:name`, each once, bound in the order they appear. The statement is prepared once per
    /// connection and kept (the least recently used of 256 goes).
    virtual cursor open(std::string_view sql, std::span<parameter const> values,
                        std::span<column const> columns) = 0;

    /// Runs a statement that returns no rows; the number of rows it changed.
    virtual std::int64_t execute(std::string_view sql, std::span<parameter const> values) = 0;

    /// Runs a script of several statements that bind nothing (migrations, pragmas). Not kept.
    virtual void run_script(std::string_view sql) = 0;
};

} // namespace network::store
