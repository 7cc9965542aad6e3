// What wakes a change feed: commits, a stop from another thread, an interruption. It can be waited
// on in two ways, by a thread that sleeps and by an event loop that polls the descriptor.
#pragma once

#include "capi/src/session.hpp"

#include <chrono>
#include <condition_variable>

namespace network::capi {

class bell final : public waiter {
  public:
    bell();
    bell(bell const&) = delete;
    bell& operator=(bell const&) = delete;
    ~bell() override;

    /// Something may have changed.
    void ring() noexcept;
    /// For good.
    void stop() noexcept;
    void interrupt() noexcept override;

    /// What was heard so far. Taking a look silences the descriptor.
    struct heard {
        std::uint64_t rings = 0;
        std::uint64_t interruptions = 0;
        bool stopped = false;
    };
    heard look() noexcept;
    /// Sleeps until more is heard than that, or until then.
    heard wait(heard const& before, std::chrono::steady_clock::time_point until);
    heard wait(heard const& before);

    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }

  private:
    void signal() const noexcept;
    [[nodiscard]] bool more_than(heard const& before) const {
        return now_.rings != before.rings || now_.interruptions != before.interruptions ||
               now_.stopped;
    }

    int descriptor_;
    std::mutex guard_;
    std::condition_variable heard_more_;
    heard now_;
};

} // namespace network::capi
