#include "libnetwork/store/connection.hpp"

#include "libnetwork/store/soci_connection.hpp"

namespace network::store {

cursor::~cursor() {
    if (statement_ != nullptr)
        statement_->finish();
}

bool cursor::next() {
    return statement_->next();
}

bool cursor::is_null(std::size_t index) const {
    return statement_->is_null(index);
}

std::int64_t cursor::integer(std::size_t index) const {
    return statement_->integer(index);
}

std::string_view cursor::text(std::size_t index) const {
    return statement_->text(index);
}

namespace detail {

cursor soci_connection::open(std::string_view sql, std::span<parameter const> values,
                             std::span<column const> columns) {
    auto& taken = statements_.take(session(), *this, sql);
    taken.run(values);
    cursor rows{taken};
    if (taken.width() != columns.size())
        throw database_error(fault::syntax, "a query returns " + std::to_string(taken.width()) +
                                                " columns where " + std::to_string(columns.size()) +
                                                " are read");
    return rows;
}

std::int64_t soci_connection::execute(std::string_view sql, std::span<parameter const> values) {
    auto& taken = statements_.take(session(), *this, sql);
    taken.run(values);
    auto const affected = taken.affected();
    taken.finish();
    return affected;
}

void soci_connection::connect(soci::backend_factory const& factory, std::string const& how) {
    disconnect();
    try {
        session_ = std::make_unique<soci::session>(factory, how);
    } catch (soci::soci_error const& error) {
        translate(error);
    }
}

// A statement that outlives its session is dead, and touching it is not always survived.
void soci_connection::disconnect() noexcept {
    statements_.clear();
    session_.reset();
}

soci::session& soci_connection::session() {
    if (!session_)
        throw database_error(fault::connection_lost, "no connection to the database");
    return *session_;
}

} // namespace detail
} // namespace network::store
