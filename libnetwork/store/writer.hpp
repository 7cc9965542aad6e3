// The one writer of a store: a thread that runs the waiting jobs in groups, each job inside its own
// savepoint, and commits a group with one flush to disk. How a transaction begins, ends and breaks
// is known to the session it is given.
#pragma once

#include "libnetwork/store/commit_count.hpp"
#include "libnetwork/store/database.hpp"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace network::store::detail {

/// The transactions of one database, as the writer sees them. Used by one thread.
class write_session {
  public:
    write_session() = default;
    write_session(write_session const&) = delete;
    write_session& operator=(write_session const&) = delete;
    virtual ~write_session() = default;

    virtual connection& db() = 0;
    /// Begins a group; reconnects first where that is needed. Throws database_error.
    virtual void begin() = 0;
    virtual void begin_job() = 0;
    /// Ends a job that went well; throws where it leaves broken references behind.
    virtual void end_job() = 0;
    /// Takes back what the job did, and it alone.
    virtual void undo_job() = 0;
    /// Whether the group's transaction is gone, and all its jobs with it. `after` is what the job
    /// threw.
    enum class state : std::uint8_t {
        sound,
        broken_by_job,   ///< this job broke it: run the others again
        broken_by_others ///< nobody's fault (connection lost, conflict): run all of them again
    };
    virtual state check(std::exception_ptr const& after) noexcept = 0;
    /// True: durable. False: certainly not committed, and worth another try.
    /// Throws database_error where it failed or nobody can know.
    virtual bool commit() = 0;
    /// Ends whatever is left of the transaction, whatever it takes. The next begin() starts afresh.
    virtual void abandon() noexcept = 0;
    /// Called every 50 ms while idle: looks for the commits of others. So does begin().
    virtual void look_around() noexcept = 0;
};

class writer {
  public:
    writer(std::unique_ptr<write_session> session, commit_count& commits, std::size_t queue_limit);
    writer(writer const&) = delete;
    writer& operator=(writer const&) = delete;
    /// Finishes what is waiting.
    ~writer();

    /// As database::write().
    void write(std::function<void(connection&)> const& job);

  private:
    struct pending {
        std::function<void(connection&)> const* job = nullptr;
        std::exception_ptr error;
        std::atomic<bool> done = false;
    };
    using group = std::vector<std::shared_ptr<pending>>;
    enum class outcome : std::uint8_t { finished, again };

    void work();
    bool take(group& into);
    void add_waiting(group& into);
    void process(group& jobs);
    outcome attempt(group& jobs, bool last_try);
    write_session::state run(pending& one);
    static void fail(group& jobs, std::exception_ptr why);
    void release(group& jobs);
    void wait_for(pending const& one);

    std::unique_ptr<write_session> session_;
    commit_count& commits_;
    std::size_t queue_limit_;
    std::mutex guard_;
    std::condition_variable arrived_;
    std::deque<std::shared_ptr<pending>> queue_;
    std::size_t wanted_ = 1; ///< how many waiting jobs are worth waking the thread for
    bool stopping_ = false;
    std::atomic<int> released_ = 0; ///< groups so far; what every caller sleeps on
    std::size_t last_group_ = 0;
    std::chrono::steady_clock::duration last_commit_{};
    std::thread thread_;
};

} // namespace network::store::detail
