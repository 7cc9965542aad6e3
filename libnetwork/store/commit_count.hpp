// The number that grows with every commit seen, and those who wish to hear of it.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>

namespace network::store::detail {

class commit_count {
  public:
    [[nodiscard]] std::uint64_t value() const noexcept { return value_.load(); }
    /// One more, then every subscriber is told, on this thread.
    void grow();
    /// Ends when the handle goes; after that `notify` is neither running nor called again.
    std::shared_ptr<void> subscribe(std::function<void()> notify);

  private:
    struct audience {
        std::mutex guard;
        std::list<std::function<void()>> listeners;
    };
    /// A place among the listeners, given up when it goes.
    struct seat {
        std::shared_ptr<commit_count::audience> audience;
        std::list<std::function<void()>>::iterator at = {};
        bool taken = false;

        explicit seat(std::shared_ptr<commit_count::audience> of) : audience(std::move(of)) {}
        seat(seat const&) = delete;
        seat& operator=(seat const&) = delete;
        ~seat();
    };
    std::atomic<std::uint64_t> value_{1};
    std::shared_ptr<audience> audience_ = std::make_shared<audience>();
};

} // namespace network::store::detail
