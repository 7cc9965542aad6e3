// A thread that does one thing again and again, when woken or when its pause is over, and that
// stops promptly. It knows nothing of what it does.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace network::workers {

class loop {
  public:
    /// Does `act` after `first`, then whenever wake() is called (at most once a `calm`) or `pause`
    /// has passed. `act` must not throw.
    struct rhythm {
        std::chrono::milliseconds first{0};
        std::chrono::milliseconds pause{1000};
        std::chrono::milliseconds calm{200};
    };
    loop(rhythm beat, std::function<void()> act);
    ~loop();
    loop(loop const&) = delete;
    loop& operator=(loop const&) = delete;

    void wake();
    /// Returns when `act` is not running and will not run again.
    void stop();

  private:
    void run();
    bool sleep(std::chrono::milliseconds least, std::chrono::milliseconds most);

    rhythm const beat_;
    std::function<void()> const act_;
    std::mutex guard_;
    std::condition_variable woken_;
    bool wake_ = false;
    bool ending_ = false;
    std::thread thread_; ///< last: it uses all of the above
};

} // namespace network::workers
