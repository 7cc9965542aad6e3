// An open store: one writer with group commit, several readers, and a watch for what other
// processes commit. SQLite file, private in-memory SQLite, or PostgreSQL, behind one face.
#pragma once

#include "libnetwork/store/connection.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace network::store {

/// One embedded migration: `sql` in the few expanded words of migrate.hpp.
struct migration {
    int number = 0;
    std::string_view name;
    std::string_view sql;
};

struct options {
    int readers = 3;                ///< reading connections; cores + 1 is a good number
    int busy_timeout_seconds = 5;   ///< how long a lock of another process is waited for
    int lease_timeout_ms = 2000;    ///< how long a reader is waited for, then fault::busy
    std::size_t queue_limit = 4096; ///< waiting writes; beyond that fault::busy at once
    bool create = true; ///< make the file and its schema if absent, migrate an older one
    /// The schema; nothing stands for the migrations embedded in this library. What the span
    /// points to must outlive the database.
    std::span<migration const> migrations = {};
};

/// A reading connection inside a read transaction: one snapshot for its whole life. Give it back
/// soon. On PostgreSQL: repeatable read, read only.
class read_lease {
  public:
    read_lease(connection& db, std::function<void()> give_back)
        : connection_(&db), give_back_(std::move(give_back)) {}
    read_lease(read_lease&& other) noexcept
        : connection_(other.connection_), give_back_(std::exchange(other.give_back_, nullptr)) {}
    read_lease& operator=(read_lease&&) = delete;
    ~read_lease() {
        if (give_back_)
            give_back_();
    }
    [[nodiscard]] connection& db() const { return *connection_; }

  private:
    connection* connection_;
    std::function<void()> give_back_;
};

class database {
  public:
    /// uri: "sqlite:PATH", "sqlite::memory:" or "postgresql://...". Migrates with the migrations
    /// that are embedded. Throws database_error: connection_lost (no such file or server), corrupt,
    /// newer_schema, older_schema (only where `create` is false), read_only.
    static std::unique_ptr<database> open(std::string const& uri, options const& how = {});

    database() = default;
    database(database const&) = delete;
    database& operator=(database const&) = delete;
    virtual ~database() = default;

    [[nodiscard]] virtual dialect kind() const = 0;

    /// Runs `job` on the one writer, inside a savepoint of the current group, and returns when the
    /// group is durable. An exception of the job rolls back its savepoint alone and is rethrown
    /// here. The job may run again on a fresh connection where the group is known not to have
    /// committed, so it must have no effect outside the connection but what it overwrites.
    /// Never call it from inside a job, nor, on an in-memory store, while holding a read_lease on
    /// the same thread: both are answered by failure(misuse) instead of a deadlock. Throws what the
    /// job threw, or database_error. Where the server went away during the commit and the outcome
    /// could not be learnt, its code() is "store.outcome_unknown".
    virtual void write(std::function<void(connection&)> const& job) = 0;

    /// True for a store in memory: readers and the writer share one connection, so a thread that
    /// holds a lease, or runs a job, must not ask for another.
    [[nodiscard]] virtual bool shares_one_connection() const noexcept { return false; }

    /// A reader. Throws database_error(busy) when none is free in time. An in-memory store has one
    /// connection: a second lease of the same thread is answered by failure(misuse).
    virtual read_lease read() = 0;

    /// Grows by at least one with every commit seen, of this process (before write() returns) or,
    /// within 100 ms, of another.
    [[nodiscard]] virtual std::uint64_t generation() const noexcept = 0;

    /// Calls `notify` after each growth of generation(), from any thread; it must be quick and not
    /// touch the store. The returned handle ends the subscription when it goes.
    virtual std::shared_ptr<void> subscribe(std::function<void()> notify) = 0;

    /// The store's own proof of soundness: a line per fault, empty when sound.
    virtual std::vector<std::string> faults() = 0;

    /// Writes a consistent copy into `file`, always a SQLite store. The file must not exist.
    virtual void backup(std::string const& file) = 0;
    /// Fills this store, which must hold no rows but those of its migrations, from such a copy.
    virtual void restore(std::string const& file) = 0;
};

/// The migrations built into this library, in order.
std::vector<migration> const& embedded_migrations();

} // namespace network::store
