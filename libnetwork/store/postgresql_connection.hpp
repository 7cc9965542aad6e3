// A connection to a PostgreSQL server. What speaks libpq is in postgresql_connection.cpp and
// postgresql_watch.cpp alone.
#pragma once

#include "libnetwork/store/soci_connection.hpp"

namespace network::store::detail {

/// The URI with our own settings added where it has none: a short connect timeout above all.
std::string with_settings(std::string const& uri);

class postgresql_connection final : public soci_connection {
  public:
    /// Connects. Throws database_error(connection_lost). A lock is waited for at most so long.
    postgresql_connection(std::string const& uri, int lock_timeout_seconds);
    ~postgresql_connection() override;

    [[nodiscard]] dialect kind() const override { return dialect::postgresql; }
    void run_script(std::string_view sql) override;

    void begin_read() override;
    bool end_read() noexcept override;
    void drain(soci::statement& running) noexcept override;
    std::size_t placeholders(soci::statement& prepared, std::string_view sql) override;
    std::size_t width(soci::statement& running) override;
    bool is_null(soci::statement& running, std::size_t index) override;
    std::int64_t integer(soci::statement& running, std::size_t index) override;
    std::string_view text(soci::statement& running, std::size_t index) override;
    [[noreturn]] void translate(soci::soci_error const& what) override;

    /// Whether the server was there when last heard of.
    [[nodiscard]] bool alive();
    /// Whether a transaction is open, sound or failed.
    [[nodiscard]] bool in_transaction();
    /// False where the server rolled back instead, as it does for a failed transaction, silently.
    [[nodiscard]] bool commit();

  private:
    [[noreturn]] void fail(std::string_view sqlstate);

    bool lost_ = false;  ///< never to be used again
    bool stale_ = false; ///< a kept statement may no longer fit the schema
};

/// What the server itself knows to be unsound, a line per fault.
std::vector<std::string> postgresql_faults(connection& db);

} // namespace network::store::detail
