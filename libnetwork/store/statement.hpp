// One prepared statement and the places its values stand in. SOCI keeps pointers to what is bound,
// so it lives here, at addresses that do not move while the statement lives. Rows are read where
// the driver holds them: SOCI's own exchange would copy every text once more, and costs as much as
// the reading itself.
#pragma once

#include "libnetwork/store/connection.hpp"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace network::store::detail {

/// What differs between the two databases beneath a statement.
class backend {
  public:
    backend() = default;
    backend(backend const&) = delete;
    backend& operator=(backend const&) = delete;
    virtual ~backend() = default;

    /// Ends a running statement, so that it holds no snapshot, no lock and no result.
    virtual void drain(soci::statement& running) noexcept = 0;
    /// How many values the statement wants; throws where it is more than one statement.
    virtual std::size_t placeholders(soci::statement& prepared, std::string_view sql) = 0;
    /// How many columns its rows have; known once it has run.
    virtual std::size_t width(soci::statement& running) = 0;
    /// The columns of the row it stands on. Text of a null has no data; it lasts until the next
    /// row.
    virtual bool is_null(soci::statement& running, std::size_t index) = 0;
    virtual std::int64_t integer(soci::statement& running, std::size_t index) = 0;
    virtual std::string_view text(soci::statement& running, std::size_t index) = 0;
    /// Throws the database_error that tells what SOCI's error means, without its text.
    [[noreturn]] virtual void translate(soci::soci_error const& what) = 0;
};

class statement {
  public:
    statement(soci::session& session, backend& beneath, std::string const& sql);
    statement(statement const&) = delete;
    statement& operator=(statement const&) = delete;
    ~statement() = default;

    /// Binds and runs; the first row, if any, is then ready for next().
    void run(std::span<parameter const> values);
    bool next();
    /// Ends the run; the statement may then be run again.
    void finish() noexcept;

    [[nodiscard]] bool running() const { return running_; }
    [[nodiscard]] std::int64_t affected() { return prepared_.get_affected_rows(); }
    [[nodiscard]] std::size_t width() { return beneath_.width(prepared_); }
    [[nodiscard]] bool is_null(std::size_t index) { return beneath_.is_null(prepared_, index); }
    [[nodiscard]] std::int64_t integer(std::size_t index) {
        return beneath_.integer(prepared_, index);
    }
    [[nodiscard]] std::string_view text(std::size_t index) {
        return beneath_.text(prepared_, index);
    }

  private:
    struct place {
        column kind = column::integer;
        soci::indicator indicator = soci::i_null;
        long long integer = 0;
        std::string text;
    };

    void attach();
    bool fill(std::span<parameter const> values);

    backend& beneath_;
    soci::statement prepared_;
    std::vector<place> in_;
    bool running_ = false;
    bool failed_ = false; ///< SOCI lost track of its copies of the values: attach anew
    bool first_row_ready_ = false;
    bool done_ = true;
};

} // namespace network::store::detail
