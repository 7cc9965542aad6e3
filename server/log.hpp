// The log of a running portal: one JSON object per line on a descriptor, in order, without personal
// data. It knows what a line looks like, not what is worth one.
#pragma once

#include "libnetwork/base/clock.hpp"

#include <condition_variable>
#include <cstdint>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <variant>

namespace network {

class log {
  public:
    /// A named value of a line: text, or a whole number, or microseconds shown as milliseconds.
    struct milliseconds {
        std::int64_t microseconds;
    };
    using shown = std::variant<std::string_view, std::int64_t, milliseconds>;
    using pair = std::pair<std::string_view, shown>;

    explicit log(int descriptor);
    /// Writes what is still held.
    ~log();
    log(log const&) = delete;
    log& operator=(log const&) = delete;

    /// Appends a line. "info" may be written up to a quarter of a second later, together with
    /// others; all else is written at once. What cannot be written is dropped: a full disk of logs
    /// stops no service. Safe from any thread.
    void line(std::string_view level, std::string_view event, std::initializer_list<pair> values);

  private:
    void write_held(); ///< with guard_ held, so that lines keep their order
    void flush_now_and_then();

    int const descriptor_;
    system_clock const clock_;
    std::mutex guard_;
    std::condition_variable woken_;
    std::string held_;
    bool ending_ = false;
    std::thread flusher_; ///< last: it uses all of the above
};

} // namespace network
