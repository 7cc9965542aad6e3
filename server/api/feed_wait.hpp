// Waiting for the next change: lets a few requests at a time sleep until something is recorded, so
// that followers need not ask every second. It knows no change, only that there was a commit.
#pragma once

#include "libnetwork/changes/records.hpp"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace network::api {

constexpr std::chrono::seconds longest_wait{20};

class feed_wait {
  public:
    /// At most `most_waiting` requests sleep at once, since each holds one of the server's workers.
    explicit feed_wait(changes::records& office, std::size_t most_waiting = 2);

    /// Looks, and while that finds nothing sleeps until the next commit and looks again; until the
    /// time is up or close() is called. Where too many wait already it looks once.
    void until(std::function<bool()> const& finds, std::chrono::milliseconds longest);

    /// Lets everybody go, now and from now on.
    void close();

  private:
    changes::records& office_;
    std::size_t const most_waiting_;
    std::mutex guard_;
    std::condition_variable woken_;
    std::size_t waiting_ = 0;
    bool closed_ = false;
    std::shared_ptr<void> subscription_; ///< last: it must end before what it wakes
};

} // namespace network::api
