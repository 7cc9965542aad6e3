// A group-committing writer straight on SQLite, written for speed alone: one thread, one prepared
// transaction per group, a savepoint per job, every value computed before the clock runs. It has no
// errors to carry, no journal to hash and no jobs to undo.
#pragma once

#include "tests/bench/raw_sqlite.hpp"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace network::bench {

/// Everything one commit writes.
struct ready_made {
    std::int64_t organisation = 0;
    std::string alias, from_date, source;
    std::int64_t number = 0;
    std::string actor, operation, event, commitments, previous, hash;
    std::string salts[2];
};

class raw_writer {
  public:
    raw_writer(std::string const& file, std::vector<ready_made> work);
    raw_writer(raw_writer const&) = delete;
    raw_writer& operator=(raw_writer const&) = delete;
    ~raw_writer();

    /// Writes the next ready-made commit and returns when it is durable; false when none is left.
    bool write();

  private:
    struct waiting {
        std::atomic<bool> done = false;
        bool written = false;
    };

    void work();
    void run(waiting& one);

    raw_connection db_;
    raw_statement begin_, version_, savepoint_, fact_, last_, entry_, value_, release_, commit_;
    std::vector<ready_made> work_;
    std::size_t next_ = 0;
    std::mutex guard_;
    std::condition_variable arrived_;
    std::deque<std::shared_ptr<waiting>> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace network::bench
