// What both kinds of connection share: a SOCI session, its kept statements, and reading in one
// snapshot. What they do not share, they say for themselves.
#pragma once

#include "libnetwork/store/statement_cache.hpp"

namespace network::store::detail {

class soci_connection : public connection, public backend {
  public:
    cursor open(std::string_view sql, std::span<parameter const> values,
                std::span<column const> columns) override;
    std::int64_t execute(std::string_view sql, std::span<parameter const> values) override;

    /// Begins a transaction that only reads, on one snapshot.
    virtual void begin_read() = 0;
    /// Ends it. False where the connection is of no more use.
    virtual bool end_read() noexcept = 0;

    void forget_statements() noexcept { statements_.clear(); }
    [[nodiscard]] std::size_t kept_statements() const { return statements_.size(); }

  protected:
    soci_connection() = default;
    void connect(soci::backend_factory const& factory, std::string const& how);
    void disconnect() noexcept;
    [[nodiscard]] bool connected() const { return session_ != nullptr; }
    soci::session& session();

  private:
    std::unique_ptr<soci::session> session_;
    statement_cache statements_; // after the session: statements go first
};

} // namespace network::store::detail
