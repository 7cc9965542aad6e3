// The descriptor is an eventfd whose count nobody reads for its value: readable means "look".
#include "capi/src/bell.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>

namespace network::capi {

bell::bell() : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (descriptor_ < 0)
        throw failure(status::busy, "feed.descriptors", "no descriptor is free");
}

bell::~bell() {
    ::close(descriptor_);
}

void bell::signal() const noexcept {
    std::uint64_t const one = 1;
    // It fails only where the count is full, and then the descriptor is readable anyway.
    while (::write(descriptor_, &one, sizeof one) < 0 && errno == EINTR) {
    }
}

void bell::ring() noexcept {
    {
        std::lock_guard const lock{guard_};
        ++now_.rings;
        signal();
    }
    heard_more_.notify_all();
}

void bell::stop() noexcept {
    {
        std::lock_guard const lock{guard_};
        now_.stopped = true;
        signal();
    }
    heard_more_.notify_all();
}

void bell::interrupt() noexcept {
    {
        std::lock_guard const lock{guard_};
        ++now_.interruptions;
    }
    heard_more_.notify_all();
}

bell::heard bell::look() noexcept {
    std::lock_guard const lock{guard_};
    std::uint64_t count = 0;
    while (!now_.stopped && ::read(descriptor_, &count, sizeof count) < 0 && errno == EINTR) {
    }
    return now_;
}

bell::heard bell::wait(heard const& before, std::chrono::steady_clock::time_point until) {
    std::unique_lock lock{guard_};
    heard_more_.wait_until(lock, until, [&] { return more_than(before); });
    return now_;
}

bell::heard bell::wait(heard const& before) {
    std::unique_lock lock{guard_};
    heard_more_.wait(lock, [&] { return more_than(before); });
    return now_;
}

} // namespace network::capi
