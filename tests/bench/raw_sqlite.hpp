// SQLite's own interface in a few lines: a connection, kept statements, values in and out. The
// measure of what our store adds. It knows nothing of the core.
#pragma once

#include "tests/bench/facts.hpp"

#include <sqlite3.h>

#include <stdexcept>
#include <string_view>

namespace network::bench {

class raw_connection {
  public:
    raw_connection(std::string const& file, bool read_only) {
        auto const flags = read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
        if (sqlite3_open_v2(file.c_str(), &handle_, flags, nullptr) != SQLITE_OK)
            throw std::runtime_error("the raw side cannot open " + file);
        // The settings of our own connections.
        run(read_only ? "pragma cache_size=-8000; pragma temp_store=memory"
                      : "pragma journal_mode=wal; pragma journal_size_limit=67108864;"
                        "pragma synchronous=full; pragma foreign_keys=on;"
                        "pragma cache_size=-8000");
    }
    raw_connection(raw_connection const&) = delete;
    raw_connection& operator=(raw_connection const&) = delete;
    ~raw_connection() { sqlite3_close(handle_); }

    void run(char const* sql) {
        if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(handle_));
    }
    [[nodiscard]] sqlite3* handle() const { return handle_; }

  private:
    sqlite3* handle_ = nullptr;
};

class raw_statement {
  public:
    raw_statement(raw_connection& db, char const* sql) {
        if (sqlite3_prepare_v3(db.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &handle_,
                               nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(db.handle()));
    }
    raw_statement(raw_statement const&) = delete;
    raw_statement& operator=(raw_statement const&) = delete;
    ~raw_statement() { sqlite3_finalize(handle_); }

    void bind(int place, std::int64_t value) { sqlite3_bind_int64(handle_, place, value); }
    void bind(int place, std::string_view text) {
        sqlite3_bind_text(handle_, place, text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
    void bind_null(int place) { sqlite3_bind_null(handle_, place); }

    bool step() {
        auto const code = sqlite3_step(handle_);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(handle_)));
        return code == SQLITE_ROW;
    }
    void reset() { sqlite3_reset(handle_); }
    /// Runs to the end.
    void run() {
        while (step()) {
        }
        reset();
    }

    [[nodiscard]] std::int64_t integer(int column) const {
        return sqlite3_column_int64(handle_, column);
    }
    void text(int column, std::string& into) const {
        auto const* const start = sqlite3_column_text(handle_, column);
        into.assign(reinterpret_cast<char const*>(start),
                    static_cast<std::size_t>(sqlite3_column_bytes(handle_, column)));
    }
    [[nodiscard]] bool null(int column) const {
        return sqlite3_column_type(handle_, column) == SQLITE_NULL;
    }
    [[nodiscard]] sqlite3_stmt* handle() const { return handle_; }

  private:
    sqlite3_stmt* handle_ = nullptr;
};

inline void read_row(raw_statement const& from, raw_fact& into) {
    auto const integer = [&](int column, std::optional<std::int64_t>& value) {
        if (from.null(column))
            value.reset();
        else
            value = from.integer(column);
    };
    auto const text = [&](int column, std::optional<std::string>& value) {
        if (from.null(column))
            value.reset();
        else
            from.text(column, value.emplace());
    };
    into.id = from.integer(0);
    into.organisation = from.integer(1);
    from.text(2, into.attribute);
    from.text(3, into.scheme);
    from.text(4, into.value);
    integer(5, into.amount);
    integer(6, into.other);
    text(7, into.from_date);
    text(8, into.to_date);
    into.recorded_at = from.integer(9);
    integer(10, into.corrects);
    into.withdrawn = from.integer(11) != 0;
}

} // namespace network::bench
