#include "server/api/feed_wait.hpp"

#include "libnetwork/changes/journal.hpp"

#include <algorithm>

namespace network::api {

feed_wait::feed_wait(changes::records& office, std::size_t most_waiting)
    : office_(office), most_waiting_(most_waiting),
      subscription_(office.database().subscribe([this] {
          std::lock_guard const lock{guard_};
          woken_.notify_all();
      })) {}

void feed_wait::until_after(std::int64_t after, std::chrono::milliseconds longest) {
    auto const deadline = std::chrono::steady_clock::now() +
                          std::min<std::chrono::milliseconds>(longest, longest_wait);
    {
        std::lock_guard const lock{guard_};
        if (closed_ || waiting_ >= most_waiting_)
            return;
        ++waiting_;
    }
    auto const leave = [this](void*) {
        std::lock_guard const lock{guard_};
        --waiting_;
    };
    std::unique_ptr<void, decltype(leave)> const guest{this, leave};
    for (;;) {
        auto const seen = office_.database().generation();
        {
            auto const lease = office_.database().read();
            if (changes::newest(lease.db()) > after)
                return;
        }
        std::unique_lock lock{guard_};
        bool const moved = woken_.wait_until(lock, deadline, [&] {
            return closed_ || office_.database().generation() != seen;
        });
        if (closed_ || !moved)
            return;
    }
}

void feed_wait::close() {
    std::lock_guard const lock{guard_};
    closed_ = true;
    woken_.notify_all();
}

} // namespace network::api
