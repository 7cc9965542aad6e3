// A connection to a SQLite store. The only place beside copy.cpp that knows of SQLite files; what
// speaks SQLite's own language is in sqlite_connection.cpp alone.
#pragma once

#include "libnetwork/store/soci_connection.hpp"

#include <chrono>

namespace network::store::detail {

class sqlite_connection final : public soci_connection {
  public:
    enum class role : std::uint8_t { writer, reader, memory };

    /// Opens `path`, making the file where the role writes. Throws connection_lost, corrupt, full.
    sqlite_connection(std::string const& path, role as, std::chrono::milliseconds busy_timeout);
    ~sqlite_connection() override;

    [[nodiscard]] dialect kind() const override { return dialect::sqlite; }
    void run_script(std::string_view sql) override;

    void begin_read() override;
    bool end_read() noexcept override;
    /// Gives up what is open, even where memory ran out: the connection in memory has no other to
    /// take its place.
    void roll_back() noexcept;
    void drain(soci::statement& running) noexcept override;
    std::size_t placeholders(soci::statement& prepared, std::string_view sql) override;
    std::size_t width(soci::statement& running) override;
    bool is_null(soci::statement& running, std::size_t index) override;
    std::int64_t integer(soci::statement& running, std::size_t index) override;
    std::string_view text(soci::statement& running, std::size_t index) override;
    [[noreturn]] void translate(soci::soci_error const& what) override;

    void set_busy_timeout(std::chrono::milliseconds how_long);
    /// False where SQLite gave the transaction up by itself (disk full, I/O error).
    [[nodiscard]] bool in_transaction();
    /// Whether the transaction would fail its deferred foreign keys if it were committed now.
    [[nodiscard]] bool breaks_foreign_keys();
    /// Changes where another connection has committed since the last call.
    [[nodiscard]] std::int64_t data_version();
    /// Copies the whole store into `target`, page by page, as of one moment.
    void copy_into(sqlite_connection& target);

  private:
    void open_file(std::string const& path);
    [[noreturn]] void fail(int code, bool with_text);

    role role_;
};

/// What integrity_check and foreign_key_check find, a line per fault.
std::vector<std::string> sqlite_faults(connection& db);

} // namespace network::store::detail
