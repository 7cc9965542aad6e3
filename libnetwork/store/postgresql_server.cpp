// A store on a PostgreSQL server: one writer per process, all of them in turn under one advisory
// lock, so that no rule can be raced and the journal's numbers become visible in order.
#include "libnetwork/store/copy.hpp"
#include "libnetwork/store/engines.hpp"
#include "libnetwork/store/postgresql_connection.hpp"
#include "libnetwork/store/postgresql_watch.hpp"
#include "libnetwork/store/query.hpp"
#include "libnetwork/store/reader_pool.hpp"
#include "libnetwork/store/writer.hpp"

#include <array>
#include <random>

namespace network::store::detail {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr std::string_view begin_group = "begin; select pg_advisory_xact_lock(7161130726053965414)";

std::string random_name() {
    std::random_device source;
    std::array<char, 33> text{};
    std::snprintf(text.data(), text.size(), "%08x%08x%08x%08x", source(), source(), source(),
                  source());
    return text.data();
}

class postgresql_session final : public write_session {
  public:
    postgresql_session(std::string uri, std::string name, int busy_timeout_seconds)
        : uri_(std::move(uri)), name_(std::move(name)), busy_timeout_(busy_timeout_seconds) {
        connect();
    }

    // Hands its count over to those who left before, so that the sum of all only grows: a process
    // that came, wrote and went has still been seen.
    ~postgresql_session() override {
        try {
            if (db_ && db_->alive())
                execute(*db_,
                        "with gone as "
                        "(delete from store_writer where name = :name returning last_group) "
                        "insert into store_writer as departed (name, last_group) "
                        "select 'departed', last_group from gone on conflict (name) do update "
                        "set last_group = departed.last_group + excluded.last_group",
                        name_);
        } catch (...) { // its row stays, which does no harm
        }
    }

    connection& db() override { return *db_; }

    void begin() override {
        if (db_ && db_->alive()) {
            try {
                db_->run_script(begin_group);
                return;
            } catch (database_error const& error) {
                if (error.kind() != fault::connection_lost)
                    throw;
            }
        }
        connect();
        db_->run_script(begin_group);
    }

    void begin_job() override { db_->run_script("savepoint job; set constraints all deferred"); }
    void end_job() override {
        db_->run_script("set constraints all immediate; release savepoint job");
    }
    void undo_job() override {
        db_->run_script("rollback to savepoint job; release savepoint job");
    }

    state check(std::exception_ptr const& after) noexcept override {
        if (!db_->alive())
            return state::broken_by_others;
        if (!db_->in_transaction())
            return state::broken_by_job;
        try {
            std::rethrow_exception(after);
        } catch (database_error const& error) {
            auto const kind = error.kind();
            if (kind == fault::conflict || kind == fault::read_only)
                return state::broken_by_others;
        } catch (...) {
        }
        return state::sound;
    }

    // The group's number is committed with the group: should the answer be lost, it can be asked
    // for later, from whichever server then holds the data.
    bool commit() override {
        ++group_;
        try {
            execute(*db_,
                    "with mark as (insert into store_writer (name, last_group) "
                    "values (:name, :last_group) on conflict (name) do update "
                    "set last_group = excluded.last_group returning name) "
                    "select pg_notify('coopnet_commit', '') from mark",
                    name_, group_);
        } catch (database_error const& error) {
            if (!is_passing(error.kind()))
                throw;
            return false;
        }
        try {
            return db_->commit();
        } catch (database_error const& error) {
            if (error.kind() == fault::conflict)
                return false;
            if (error.kind() != fault::connection_lost)
                throw;
        }
        return learn_outcome();
    }

    void abandon() noexcept override { db_.reset(); }
    void look_around() noexcept override {} // the watch does that

  private:
    static bool is_passing(fault kind) {
        return kind == fault::connection_lost || kind == fault::conflict ||
               kind == fault::read_only;
    }

    void connect() {
        db_.reset();
        db_ = std::make_unique<postgresql_connection>(uri_, busy_timeout_);
    }

    // The lock is held by the lost transaction as long as it lives. So whoever has the lock sees
    // its final outcome.
    bool learn_outcome() {
        auto const until = steady_clock::now() + std::chrono::seconds{busy_timeout_};
        for (;;) {
            try {
                connect();
                db_->run_script(begin_group);
                auto const last = select_one<std::int64_t>(
                    *db_, "select last_group from store_writer where name = :name", name_);
                db_->run_script("rollback");
                return last == group_;
            } catch (database_error const&) {
                if (steady_clock::now() >= until)
                    throw database_error(fault::connection_lost, "store.outcome_unknown",
                                         "the server went away during a commit, and whether it "
                                         "took place could not be learnt");
            }
            std::this_thread::sleep_for(100ms);
        }
    }

    std::string uri_;
    std::string name_;
    int busy_timeout_;
    std::int64_t group_ = 0;
    std::unique_ptr<postgresql_connection> db_;
};

class postgresql_server final : public database {
  public:
    postgresql_server(std::string const& uri, options const& how)
        : schema_(schema_of(how)), name_(random_name()),
          readers_(
              [uri, timeout = how.busy_timeout_seconds] {
                  return std::make_unique<postgresql_connection>(uri, timeout);
              },
              how),
          watch_(uri, name_, commits_),
          writer_(std::make_unique<postgresql_session>(uri, name_, how.busy_timeout_seconds),
                  commits_, how.queue_limit) {}

    [[nodiscard]] dialect kind() const override { return dialect::postgresql; }
    void write(std::function<void(connection&)> const& job) override { writer_.write(job); }
    read_lease read() override { return readers_.lend(); }
    [[nodiscard]] std::uint64_t generation() const noexcept override { return commits_.value(); }
    std::shared_ptr<void> subscribe(std::function<void()> notify) override {
        return commits_.subscribe(std::move(notify));
    }
    std::vector<std::string> faults() override { return postgresql_faults(read().db()); }
    void backup(std::string const& file) override {
        auto const lease = read();
        backup_tables(lease.db(), file, schema_);
    }
    void restore(std::string const& file) override { restore_into(*this, file, schema_); }

  private:
    std::span<migration const> schema_;
    std::string name_;
    commit_count commits_;
    reader_pool readers_;
    postgresql_watch watch_;
    writer writer_;
};

// Where the writers of all processes leave the number of their last group.
void make_writers_table(connection& db) {
    auto const there = select_one<std::int64_t>(
        db, "select count(*) from pg_class where oid = to_regclass('store_writer')");
    if (there.value_or(0) != 0)
        return;
    db.run_script("begin; select pg_advisory_xact_lock(7161130726053965413); "
                  "create table if not exists store_writer ("
                  "name text collate \"C\" primary key, last_group bigint not null); commit");
}

} // namespace

std::unique_ptr<database> open_postgresql(std::string const& uri, options const& how) {
    {
        postgresql_connection first(uri, how.busy_timeout_seconds);
        prepare_schema(first, how);
        make_writers_table(first);
    }
    return std::make_unique<postgresql_server>(uri, how);
}

} // namespace network::store::detail
