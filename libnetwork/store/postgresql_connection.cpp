#include "libnetwork/store/postgresql_connection.hpp"

#include "libnetwork/store/query.hpp"

#include <soci/postgresql/soci-postgresql.h>

#include <algorithm>
#include <charconv>

namespace network::store::detail {

namespace {

PGconn* server_handle(soci::session& session) {
    return static_cast<soci::postgresql_session_backend*>(session.get_backend())->conn_;
}

soci::postgresql_statement_backend& beneath(soci::statement& statement) {
    return *static_cast<soci::postgresql_statement_backend*>(statement.get_backend());
}

using result_ptr = std::unique_ptr<PGresult, decltype(&PQclear)>;

struct meaning {
    std::string_view sqlstate; ///< whole, or its first two characters for the class
    fault kind;
};

// The first that fits counts.
constexpr meaning meanings[] = {
    {"23505", fault::unique},
    {"23P01", fault::unique},
    {"23503", fault::foreign_key},
    {"23001", fault::foreign_key},
    {"23514", fault::check},
    {"23502", fault::not_null},
    {"P0001", fault::refused},
    {"55P03", fault::busy},
    {"57014", fault::busy},
    {"40", fault::conflict},
    {"0A000", fault::conflict},
    {"26000", fault::conflict},
    {"25006", fault::read_only},
    {"53100", fault::full},
    {"53", fault::busy},
    {"57P", fault::connection_lost},
    {"08", fault::connection_lost},
    {"28", fault::connection_lost},
    {"3D", fault::connection_lost},
    {"XX001", fault::corrupt},
    {"XX002", fault::corrupt},
    {"22", fault::check},
    {"42", fault::syntax},
    {"25P02", fault::syntax},
};

fault fault_of(std::string_view sqlstate) {
    for (auto const& one : meanings)
        if (sqlstate.starts_with(one.sqlstate))
            return one.kind;
    return fault::other;
}

// The first line of a constraint's message names table and constraint; the values stand below it.
std::string first_line(char const* message) {
    std::string_view text{message == nullptr ? "" : message};
    return std::string{text.substr(0, text.find('\n'))};
}

} // namespace

// SOCI takes the string apart at '=' and blanks before libpq sees it, and spoils one that has no
// '=' at all. A URI with at least one setting passes through whole.
std::string with_settings(std::string const& uri) {
    struct setting {
        std::string_view name;
        std::string_view value;
    };
    static constexpr setting ours[] = {{"connect_timeout", "3"},   {"application_name", "coopnet"},
                                       {"keepalives_idle", "10"},  {"keepalives_interval", "5"},
                                       {"keepalives_count", "3"},  {"tcp_user_timeout", "10000"},
                                       {"client_encoding", "UTF8"}};
    char* problem = nullptr;
    std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> const given(
        PQconninfoParse(uri.c_str(), &problem), &PQconninfoFree);
    PQfreemem(problem);
    if (!given)
        throw failure(status::misuse, "store.uri", "the PostgreSQL URI cannot be read");
    auto const said = [&](std::string_view name) -> std::string_view {
        auto const* option = given.get();
        while (option->keyword != nullptr && option->keyword != name)
            ++option;
        return option->keyword == nullptr || option->val == nullptr ? "" : option->val;
    };
    auto full = uri;
    auto const add = [&](setting const& one) {
        if (!said(one.name).empty())
            return;
        full += full.find('?') == std::string::npos ? '?' : '&';
        full.append(one.name).append("=").append(one.value);
    };
    std::ranges::for_each(ours, add);
    // Of several servers the one that may be written to, unless something else is asked for.
    if (said("host").find(',') != std::string_view::npos)
        add({"target_session_attrs", "read-write"});
    return full;
}

postgresql_connection::postgresql_connection(std::string const& uri, int lock_timeout_seconds) {
    connect(soci::postgresql, with_settings(uri));
    PQsetNoticeProcessor(
        server_handle(session()), [](void*, char const*) {}, nullptr);
    run_script("set client_min_messages = warning; set lock_timeout = '" +
               std::to_string(lock_timeout_seconds) + "s'");
}

postgresql_connection::~postgresql_connection() {
    disconnect();
}

// A simple query may hold several statements; the server stops at the first that fails.
void postgresql_connection::run_script(std::string_view sql) {
    std::string const script{sql};
    result_ptr const outcome(PQexec(server_handle(session()), script.c_str()), &PQclear);
    auto const status = PQresultStatus(outcome.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return;
    auto const* const sqlstate = PQresultErrorField(outcome.get(), PG_DIAG_SQLSTATE);
    fail(sqlstate == nullptr ? "" : sqlstate);
}

void postgresql_connection::begin_read() {
    run_script("begin isolation level repeatable read read only");
}

// An error leaves the transaction failed until it is rolled back, so that is what always happens.
bool postgresql_connection::end_read() noexcept {
    try {
        if (in_transaction())
            run_script("rollback");
        if (std::exchange(stale_, false))
            forget_statements();
        return alive() && !in_transaction();
    } catch (...) {
        return false;
    }
}

void postgresql_connection::drain(soci::statement& running) noexcept {
    beneath(running).result_.reset();
}

std::size_t postgresql_connection::placeholders(soci::statement& prepared,
                                                std::string_view /*sql*/) {
    auto names = beneath(prepared).names_;
    std::ranges::sort(names);
    if (std::ranges::adjacent_find(names) != names.end())
        throw database_error(fault::syntax, "a placeholder stands twice in a statement");
    return names.size();
}

std::size_t postgresql_connection::width(soci::statement& running) {
    return static_cast<std::size_t>(PQnfields(beneath(running).result_));
}

bool postgresql_connection::is_null(soci::statement& running, std::size_t index) {
    auto const& at = beneath(running);
    return PQgetisnull(at.result_, at.currentRow_, static_cast<int>(index)) != 0;
}

std::int64_t postgresql_connection::integer(soci::statement& running, std::size_t index) {
    auto const digits = text(running, index);
    std::int64_t value = 0;
    auto const* const end = digits.data() + digits.size();
    auto const read = std::from_chars(digits.data(), end, value);
    if (digits.data() != nullptr && (read.ec != std::errc{} || read.ptr != end))
        throw database_error(fault::syntax, "a column that is no integer is read as one");
    return value;
}

std::string_view postgresql_connection::text(soci::statement& running, std::size_t index) {
    auto const& at = beneath(running);
    auto const column = static_cast<int>(index);
    if (PQgetisnull(at.result_, at.currentRow_, column) != 0)
        return {};
    return {PQgetvalue(at.result_, at.currentRow_, column),
            static_cast<std::size_t>(PQgetlength(at.result_, at.currentRow_, column))};
}

// SOCI's text holds the SQL, the values bound and the server's detail: none of it is taken.
void postgresql_connection::translate(soci::soci_error const& what) {
    if (!connected())
        throw database_error(fault::connection_lost, "the PostgreSQL server cannot be reached");
    auto const* const native = dynamic_cast<soci::postgresql_soci_error const*>(&what);
    if (native == nullptr && alive())
        throw database_error(fault::other, "the database driver refused the call");
    fail(native == nullptr ? std::string{"08000"} : native->sqlstate());
}

// An error that carries no SQLSTATE is libpq's own: it lost the server, though the status of the
// connection may show it only later.
void postgresql_connection::fail(std::string_view sqlstate) {
    auto const nameless = sqlstate.find_first_not_of(' ') == std::string_view::npos;
    auto const kind = nameless || !alive() ? fault::connection_lost : fault_of(sqlstate);
    lost_ |= kind == fault::connection_lost;
    stale_ |= kind == fault::conflict;
    auto what = std::string{to_word(kind)}.append(" (postgresql ").append(sqlstate).append(")");
    if (sqlstate.starts_with("23"))
        what.append(": ").append(first_line(PQerrorMessage(server_handle(session()))));
    throw database_error(kind, std::move(what));
}

bool postgresql_connection::alive() {
    return connected() && !lost_ && PQstatus(server_handle(session())) == CONNECTION_OK;
}

bool postgresql_connection::in_transaction() {
    return PQtransactionStatus(server_handle(session())) != PQTRANS_IDLE;
}

bool postgresql_connection::commit() {
    result_ptr const outcome(PQexec(server_handle(session()), "commit"), &PQclear);
    if (PQresultStatus(outcome.get()) == PGRES_COMMAND_OK)
        return std::string_view{PQcmdStatus(outcome.get())} == "COMMIT";
    auto const* const sqlstate = PQresultErrorField(outcome.get(), PG_DIAG_SQLSTATE);
    fail(sqlstate == nullptr ? "" : sqlstate);
}

std::vector<std::string> postgresql_faults(connection& db) {
    return select<std::string>(
        db, "select 'constraint ' || conname || ' was never validated' from pg_constraint "
            "where not convalidated and connamespace ="
            " current_schema()::regnamespace union all "
            "select 'index ' || indexrelid::regclass || ' is not"
            " valid' from pg_index where not indisvalid "
            "union all "
            "select 'data pages failed their checksum' from pg_stat_database "
            "where datname = current_database() and checksum_failures > 0");
}

} // namespace network::store::detail
