// SOCI's header declares SQLite inside a namespace of its own: <sqlite3.h> must not come before it.
#include <soci/sqlite3/soci-sqlite3.h>

#include "libnetwork/store/sqlite_connection.hpp"

#include "libnetwork/store/query.hpp"
#include "libnetwork/store/sqlite_relevance.hpp"

namespace network::store::detail {

namespace {

sqlite_api::sqlite3* handle(soci::session& session) {
    return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

sqlite_api::sqlite3_stmt* handle(soci::statement& statement) {
    return static_cast<soci::sqlite3_statement_backend*>(statement.get_backend())->stmt_;
}

fault fault_of_constraint(int code) {
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return fault::unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return fault::foreign_key;
    case SQLITE_CONSTRAINT_NOTNULL:
        return fault::not_null;
    case SQLITE_CONSTRAINT_TRIGGER:
        return fault::refused;
    default:
        return fault::check; // a CHECK, or a value of the wrong type in a STRICT table
    }
}

fault fault_of(int code) {
    if (code == SQLITE_BUSY_SNAPSHOT)
        return fault::conflict;
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return fault_of_constraint(code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fault::busy;
    case SQLITE_READONLY:
        return fault::read_only;
    case SQLITE_FULL:
        return fault::full;
    case SQLITE_IOERR: // a quota or a limit of the file's size shows as a write that failed
        return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE ? fault::full
                                                                          : fault::other;
    case SQLITE_CANTOPEN:
        return fault::connection_lost;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fault::corrupt;
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
        return fault::syntax;
    default:
        return fault::other;
    }
}

} // namespace

sqlite_connection::sqlite_connection(std::string const& path, role as,
                                     std::chrono::milliseconds busy_timeout)
    : role_(as) {
    connect(soci::sqlite3, "db=:memory:");
    open_file(path);
    sqlite_api::sqlite3_extended_result_codes(handle(session()), 1);
    add_relevance(handle(session()));
    set_busy_timeout(busy_timeout);
    if (as == role::writer)
        run_script("pragma journal_mode=wal; pragma journal_size_limit=67108864");
    if (as != role::reader)
        run_script("pragma synchronous=full; pragma foreign_keys=on");
    run_script("pragma cache_size=-8000");
    // The writer's statement journal stays with SQLite's default, a temporary file beyond 64 KB:
    // kept in memory it is a chain that every statement walks, so a large unit of work cost its
    // square.
    if (as != role::writer)
        run_script("pragma temp_store=memory");
}

// SOCI opens connections that lock a mutex at every column they read: a third of the cost of a
// page. Ours are used by one thread at a time, so SOCI's is replaced by one opened without.
void sqlite_connection::open_file(std::string const& path) {
    auto const access =
        role_ == role::reader ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite_api::sqlite3* opened = nullptr;
    auto const code =
        sqlite_api::sqlite3_open_v2(path.c_str(), &opened, access | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        sqlite_api::sqlite3_close(opened);
        if ((code & 0xff) == SQLITE_CANTOPEN)
            throw database_error(
                fault::connection_lost,
                "the store's file cannot be opened; is its folder there, and may it "
                "be written?");
        fail(code, false);
    }
    auto* const socis = static_cast<soci::sqlite3_session_backend*>(session().get_backend());
    sqlite_api::sqlite3_close(std::exchange(socis->conn_, opened));
}

sqlite_connection::~sqlite_connection() {
    disconnect();
}

void sqlite_connection::run_script(std::string_view sql) {
    std::string const script{sql};
    auto const code =
        sqlite_api::sqlite3_exec(handle(session()), script.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, (code & 0xff) == SQLITE_CONSTRAINT);
}

void sqlite_connection::begin_read() {
    if (role_ == role::memory)
        run_script("pragma query_only=1");
    execute("begin", {});
}

bool sqlite_connection::end_read() noexcept {
    try {
        if (in_transaction())
            execute("commit", {}); // it only read
        if (role_ == role::memory)
            run_script("pragma query_only=0");
        return true;
    } catch (...) {
        roll_back();
        return role_ == role::memory && !in_transaction();
    }
}

void sqlite_connection::roll_back() noexcept {
    if (!connected())
        return;
    auto* const db = handle(session());
    if (in_transaction())
        sqlite_api::sqlite3_exec(db, "rollback", nullptr, nullptr, nullptr);
    if (role_ == role::memory)
        sqlite_api::sqlite3_exec(db, "pragma query_only=0", nullptr, nullptr, nullptr);
}

void sqlite_connection::drain(soci::statement& running) noexcept {
    if (auto* const statement = handle(running))
        sqlite_api::sqlite3_reset(statement);
}

std::size_t sqlite_connection::placeholders(soci::statement& prepared, std::string_view sql) {
    auto* const statement = handle(prepared);
    if (statement == nullptr)
        throw database_error(fault::syntax, "an empty statement");
    // SQLite compiles the first statement of a text and drops the rest without a word.
    auto const rest = sql.substr(std::string_view{sqlite_api::sqlite3_sql(statement)}.size());
    if (rest.find_first_not_of(" \t\r\n;") != std::string_view::npos)
        throw database_error(fault::syntax, "two statements where one may stand");
    return static_cast<std::size_t>(sqlite_api::sqlite3_bind_parameter_count(statement));
}

std::size_t sqlite_connection::width(soci::statement& running) {
    return static_cast<std::size_t>(sqlite_api::sqlite3_column_count(handle(running)));
}

bool sqlite_connection::is_null(soci::statement& running, std::size_t index) {
    return sqlite_api::sqlite3_column_type(handle(running), static_cast<int>(index)) == SQLITE_NULL;
}

std::int64_t sqlite_connection::integer(soci::statement& running, std::size_t index) {
    return sqlite_api::sqlite3_column_int64(handle(running), static_cast<int>(index));
}

std::string_view sqlite_connection::text(soci::statement& running, std::size_t index) {
    auto* const statement = handle(running);
    auto const at = static_cast<int>(index);
    auto const* const bytes = sqlite_api::sqlite3_column_text(statement, at);
    if (bytes == nullptr)
        return {};
    return {reinterpret_cast<char const*>(bytes),
            static_cast<std::size_t>(sqlite_api::sqlite3_column_bytes(statement, at))};
}

// SOCI's text holds the SQL and the values bound: only the code is taken from it.
void sqlite_connection::translate(soci::soci_error const& what) {
    auto const* const native = dynamic_cast<soci::sqlite3_soci_error const*>(&what);
    if (native == nullptr)
        throw database_error(fault::other, "the database driver refused the call");
    fail(native->result(), (native->result() & 0xff) == SQLITE_CONSTRAINT);
}

// SQLite's text for a constraint names tables, columns and constraints, and no value.
void sqlite_connection::fail(int code, bool with_text) {
    auto const kind = fault_of(code);
    auto what = std::string{to_word(kind)} + " (sqlite " + std::to_string(code) + ")";
    if (with_text && connected())
        what.append(": ").append(sqlite_api::sqlite3_errmsg(handle(session())));
    throw database_error(kind, std::move(what));
}

void sqlite_connection::set_busy_timeout(std::chrono::milliseconds how_long) {
    sqlite_api::sqlite3_busy_timeout(handle(session()), static_cast<int>(how_long.count()));
}

bool sqlite_connection::in_transaction() {
    return sqlite_api::sqlite3_get_autocommit(handle(session())) == 0;
}

bool sqlite_connection::breaks_foreign_keys() {
    int current = 0;
    int highest = 0;
    sqlite_api::sqlite3_db_status(handle(session()), SQLITE_DBSTATUS_DEFERRED_FKS, &current,
                                  &highest, 0);
    return current != 0;
}

std::int64_t sqlite_connection::data_version() {
    return select_one<std::int64_t>(*this, "pragma data_version").value_or(0);
}

void sqlite_connection::copy_into(sqlite_connection& target) {
    auto* const copy = sqlite_api::sqlite3_backup_init(handle(target.session()), "main",
                                                       handle(session()), "main");
    if (copy == nullptr)
        target.fail(sqlite_api::sqlite3_extended_errcode(handle(target.session())), false);
    sqlite_api::sqlite3_backup_step(copy, -1);
    if (auto const code = sqlite_api::sqlite3_backup_finish(copy); code != SQLITE_OK)
        fail(code, false);
}

std::vector<std::string> sqlite_faults(connection& db) {
    auto found = select<std::string>(db, "select integrity_check from pragma_integrity_check "
                                         "where integrity_check <> 'ok'");
    auto const orphans = select<std::string>(
        db, "select \"table\" || ' row ' || coalesce(rowid, '?') || ' refers to a missing row of ' "
            "|| parent from pragma_foreign_key_check");
    found.insert(found.end(), orphans.begin(), orphans.end());
    return found;
}

} // namespace network::store::detail
