#include "server/api/feed_wait.hpp"

#include <algorithm>

namespace network::api {

feed_wait::feed_wait(changes::records& office, std::size_t most_waiting)
    : office_(office), most_waiting_(most_waiting),
      subscription_(office.database().subscribe([this] {
          std::lock_guard const lock{guard_};
          woken_.notify_all();
      })) {}

void feed_wait::until(std::function<bool()> const& finds, std::chrono::milliseconds longest) {
    auto const deadline = std::chrono::steady_clock::now() +
                          std::min<std::chrono::milliseconds>(longest, longest_wait);
    auto seen = office_.database().generation();
    if (finds())
        return;
    std::unique_lock lock{guard_};
    if (waiting_ >= most_waiting_)
        return;
    ++waiting_;
    auto const leave = [this](void*) { --waiting_; };
    std::unique_ptr<void, decltype(leave)> const guest{this, leave};
    auto const moved = [&] { return closed_ || office_.database().generation() != seen; };
    while (woken_.wait_until(lock, deadline, moved) && !closed_) {
        seen = office_.database().generation();
        lock.unlock();
        bool const found = finds();
        lock.lock();
        if (found)
            return;
    }
}

void feed_wait::close() {
    std::lock_guard const lock{guard_};
    closed_ = true;
    woken_.notify_all();
}

} // namespace network::api
