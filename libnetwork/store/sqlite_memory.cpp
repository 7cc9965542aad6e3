// A private store in memory: one connection, lent to one user at a time, no thread of its own.
#include "libnetwork/store/commit_count.hpp"
#include "libnetwork/store/copy.hpp"
#include "libnetwork/store/engines.hpp"
#include "libnetwork/store/sqlite_connection.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace network::store::detail {

namespace {

/// Lends the one connection. A thread that asks twice is told so instead of waiting for itself.
class turnstile {
  public:
    explicit turnstile(std::chrono::milliseconds patience) : patience_(patience) {}

    void enter() {
        std::unique_lock lock(guard_);
        if (taken_ && holder_ == std::this_thread::get_id())
            throw failure(status::misuse, "store.nested",
                          "a thread that holds the in-memory store asked for it again");
        if (!left_.wait_for(lock, patience_, [this] { return !taken_; }))
            throw database_error(fault::busy, "the in-memory store is in use");
        taken_ = true;
        holder_ = std::this_thread::get_id();
    }
    void leave() noexcept {
        {
            std::lock_guard const lock(guard_);
            taken_ = false;
        }
        left_.notify_one();
    }

  private:
    std::chrono::milliseconds patience_;
    std::mutex guard_;
    std::condition_variable left_;
    bool taken_ = false;
    std::thread::id holder_;
};

class sqlite_memory final : public database {
  public:
    explicit sqlite_memory(options const& how)
        : schema_(schema_of(how)),
          turn_(std::chrono::milliseconds{how.busy_timeout_seconds * 1000}),
          db_(":memory:", sqlite_connection::role::memory, std::chrono::milliseconds{0}) {
        prepare_schema(db_, how);
    }

    [[nodiscard]] dialect kind() const override { return dialect::sqlite; }
    [[nodiscard]] bool shares_one_connection() const noexcept override { return true; }

    void write(std::function<void(connection&)> const& job) override {
        turn_.enter();
        try {
            run(job);
        } catch (...) {
            turn_.leave();
            throw;
        }
        turn_.leave();
        commits_.grow();
    }

    read_lease read() override {
        turn_.enter();
        try {
            db_.begin_read();
        } catch (...) {
            db_.end_read();
            turn_.leave();
            throw;
        }
        return {db_, [this] {
                    db_.end_read();
                    turn_.leave();
                }};
    }

    [[nodiscard]] std::uint64_t generation() const noexcept override { return commits_.value(); }
    std::shared_ptr<void> subscribe(std::function<void()> notify) override {
        return commits_.subscribe(std::move(notify));
    }
    std::vector<std::string> faults() override { return sqlite_faults(read().db()); }
    void backup(std::string const& file) override {
        auto const lease = read();
        backup_sqlite(db_, file);
    }
    void restore(std::string const& file) override { restore_into(*this, file, schema_); }

  private:
    void run(std::function<void(connection&)> const& job) {
        db_.execute("begin immediate", {});
        try {
            job(db_);
            db_.execute("commit", {});
        } catch (...) {
            db_.roll_back();
            throw;
        }
    }

    std::span<migration const> schema_;
    turnstile turn_;
    sqlite_connection db_;
    commit_count commits_;
};

} // namespace

std::unique_ptr<database> open_sqlite_memory(options const& how) {
    return std::make_unique<sqlite_memory>(how);
}

} // namespace network::store::detail
