#include "server/workers/loop.hpp"

namespace network::workers {

loop::loop(rhythm beat, std::function<void()> act)
    : beat_(beat), act_(std::move(act)), thread_([this] { run(); }) {}

loop::~loop() {
    stop();
}

void loop::wake() {
    {
        std::lock_guard const lock{guard_};
        wake_ = true;
    }
    woken_.notify_all();
}

void loop::stop() {
    {
        std::lock_guard const lock{guard_};
        ending_ = true;
    }
    woken_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

void loop::run() {
    for (auto going = sleep(beat_.first, beat_.first); going;
         going = sleep(beat_.calm, beat_.pause))
        act_();
}

// Sleeps at least `least`, then until woken or until `most` has passed; false when it is to end.
bool loop::sleep(std::chrono::milliseconds least, std::chrono::milliseconds most) {
    auto const began = std::chrono::steady_clock::now();
    std::unique_lock lock{guard_};
    if (woken_.wait_until(lock, began + least, [this] { return ending_; }))
        return false;
    woken_.wait_until(lock, began + most, [this] { return ending_ || wake_; });
    wake_ = false;
    return !ending_;
}

} // namespace network::workers
