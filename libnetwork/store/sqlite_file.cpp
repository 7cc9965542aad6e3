// A store in one SQLite file: WAL, one writer thread, several readers.
#include "libnetwork/store/copy.hpp"
#include "libnetwork/store/engines.hpp"
#include "libnetwork/store/query.hpp"
#include "libnetwork/store/reader_pool.hpp"
#include "libnetwork/store/sqlite_connection.hpp"
#include "libnetwork/store/writer.hpp"

#include <filesystem>

namespace network::store::detail {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds lock_slice = 40ms;

class sqlite_session final : public write_session {
  public:
    sqlite_session(std::string path, milliseconds busy_timeout, commit_count& commits,
                   std::unique_ptr<sqlite_connection> opened)
        : path_(std::move(path)), busy_timeout_(busy_timeout), commits_(commits),
          db_(std::move(opened)) {
        db_->set_busy_timeout(patience());
        seen_ = db_->data_version();
    }

    connection& db() override { return *db_; }

    // Waits for a foreign lock in slices, so that what its holder commits meanwhile is seen.
    void begin() override {
        if (!db_)
            reopen();
        auto const until = steady_clock::now() + busy_timeout_;
        for (;;) {
            try {
                db_->execute("begin immediate", {});
                break;
            } catch (database_error const& error) {
                if (error.kind() != fault::busy || steady_clock::now() >= until)
                    throw;
            }
            look_around();
        }
        look_around();
        is_empty_ = true;
    }

    // The first job of a group needs no savepoint: nothing else is undone with it. Under one,
    // SQLite keeps what each statement may have to undo until the job ends, in a file: half the
    // cost of an import.
    void begin_job() override {
        if (!is_empty_)
            db_->execute("savepoint job", {});
    }

    void end_job() override {
        if (db_->breaks_foreign_keys())
            throw database_error(fault::foreign_key, "a row refers to one that is not there");
        if (!std::exchange(is_empty_, false))
            db_->execute("release job", {});
    }

    void undo_job() override {
        if (is_empty_) {
            db_->execute("rollback", {});
            begin();
            return;
        }
        db_->execute("rollback to job", {});
        db_->execute("release job", {});
    }

    state check(std::exception_ptr const& /*after*/) noexcept override {
        return db_->in_transaction() ? state::sound : state::broken_by_job;
    }

    bool commit() override {
        db_->execute("commit", {});
        return true;
    }

    // After a failed commit nothing that the connection holds is trusted: it is opened anew.
    void abandon() noexcept override { db_.reset(); }

    void look_around() noexcept override {
        try {
            if (!db_)
                reopen();
            auto const now = db_->data_version();
            if (std::exchange(seen_, now) != now)
                commits_.grow();
        } catch (...) { // the next look or the next group will tell
        }
    }

  private:
    // What was committed while no connection looked cannot be told from its number.
    void reopen() {
        db_ =
            std::make_unique<sqlite_connection>(path_, sqlite_connection::role::writer, patience());
        seen_ = -1;
    }

    [[nodiscard]] milliseconds patience() const { return std::min(busy_timeout_, lock_slice); }

    std::string path_;
    milliseconds busy_timeout_;
    commit_count& commits_;
    std::unique_ptr<sqlite_connection> db_;
    std::int64_t seen_ = -1;
    bool is_empty_ = true; ///< no job of this group has gone well yet
};

/// Whoever opens a connection reads the whole schema: what opening looked and migrated through is
/// kept. The reader is absent where the file was just made.
struct opened_already {
    std::unique_ptr<sqlite_connection> reader, writer;
};

class sqlite_file final : public database {
  public:
    sqlite_file(std::string path, options const& how, opened_already first)
        : path_(std::move(path)), schema_(schema_of(how)),
          busy_timeout_(how.busy_timeout_seconds * 1000),
          readers_([this] { return open(sqlite_connection::role::reader); }, how,
                   std::move(first.reader)),
          writer_(std::make_unique<sqlite_session>(path_, busy_timeout_, commits_,
                                                   std::move(first.writer)),
                  commits_, how.queue_limit) {}

    [[nodiscard]] dialect kind() const override { return dialect::sqlite; }
    void write(std::function<void(connection&)> const& job) override { writer_.write(job); }
    read_lease read() override { return readers_.lend(); }
    [[nodiscard]] std::uint64_t generation() const noexcept override { return commits_.value(); }
    std::shared_ptr<void> subscribe(std::function<void()> notify) override {
        return commits_.subscribe(std::move(notify));
    }
    std::vector<std::string> faults() override {
        return sqlite_faults(*open(sqlite_connection::role::reader));
    }
    void backup(std::string const& file) override {
        backup_sqlite(*open(sqlite_connection::role::reader), file);
    }
    void restore(std::string const& file) override { restore_into(*this, file, schema_); }

  private:
    std::unique_ptr<sqlite_connection> open(sqlite_connection::role as) {
        return std::make_unique<sqlite_connection>(path_, as, busy_timeout_);
    }

    std::string path_;
    std::span<migration const> schema_;
    milliseconds busy_timeout_;
    commit_count commits_;
    reader_pool readers_;
    writer writer_;
};

/// Looks before anything is written: a file that is another program's must stay as it is. Null
/// where there is no file yet.
std::unique_ptr<sqlite_connection> found_ours(std::string const& path, milliseconds busy_timeout) {
    std::error_code trouble;
    auto const bytes = std::filesystem::file_size(path, trouble);
    if (trouble || bytes == 0)
        return nullptr;
    auto looking =
        std::make_unique<sqlite_connection>(path, sqlite_connection::role::reader, busy_timeout);
    // One question: between two of them another may make the store that both open first.
    auto const others = select_one<std::int64_t>(
        *looking, "select count(*) > 0 and sum(name = 'schema_migration') = 0 from sqlite_schema"
                  " where name not like 'sqlite_%'");
    if (others.value_or(0) != 0)
        throw database_error(fault::corrupt,
                             "the file is a database of another program, not a store of the "
                             "portal: nothing was changed in it");
    return looking;
}

} // namespace

std::unique_ptr<database> open_sqlite_file(std::string const& path, options const& how) {
    std::error_code ignored;
    milliseconds const busy_timeout{how.busy_timeout_seconds * 1000};
    opened_already first;
    first.reader = found_ours(path, busy_timeout);
    if (!how.create && !std::filesystem::exists(path, ignored))
        throw database_error(fault::connection_lost, "there is no store at that path");
    first.writer =
        std::make_unique<sqlite_connection>(path, sqlite_connection::role::writer, busy_timeout);
    prepare_schema(*first.writer, how);
    return std::make_unique<sqlite_file>(path, how, std::move(first));
}

} // namespace network::store::detail
