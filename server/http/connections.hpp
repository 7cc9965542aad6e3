// All open connections: how many there may be, and by when each must have moved on. One sweep
// every so often looks after every deadline, so no connection carries a timer of its own.
#pragma once

#include "server/http/address.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

namespace network::http {

/// What a connection is doing, which decides what its deadline means.
enum class phase : std::uint8_t {
    idle,    ///< between requests: past the deadline it is closed without a word
    reading, ///< a request is arriving: past the deadline it gets 408
    working, ///< a handler has it: no deadline
    writing, ///< an answer is leaving: past the deadline it is cut
    draining ///< refused, and reading what the client still sends: cut
};

/// Milliseconds on the steady clock.
std::int64_t steady_milliseconds();

/// One connection, owned by its session. Only the session sets the phase; the sweep reads it.
class connection {
  public:
    connection(int socket, address const& client) : socket_(socket), client_(client) {}

    void enter(phase now, std::int64_t deadline) {
        state_.store(deadline << 3 | static_cast<std::int64_t>(now));
    }
    /// True once the sweep has ended the reading side because the deadline had passed.
    [[nodiscard]] bool expired() const { return expired_.load(std::memory_order_acquire); }

  private:
    friend class connections;

    int socket_;
    address client_;
    std::atomic<std::int64_t> state_{0};
    std::atomic<bool> expired_{false};
    bool counted_ = false; ///< towards its client's share
    bool refused_ = false;
    std::size_t index_ = 0;
};

class connections {
  public:
    enum class verdict : std::uint8_t {
        admitted,
        refused, ///< over a cap: say so and close
        dropped  ///< so far over that even saying so would cost too much; not entered
    };

    connections(std::size_t most, std::size_t most_per_client)
        : most_(most), most_per_client_(most_per_client) {}

    /// Enters a connection unless `dropped`. `exempt` leaves out the cap per client.
    verdict admit(connection& entering, bool exempt);
    /// Must be called before the socket is closed: afterwards the sweep never touches it.
    void leave(connection& leaving);

    /// Ends what is past its deadline; while stopping, what is idle as well.
    void sweep(std::int64_t now, bool stopping);
    /// Cuts every connection, whatever it is doing.
    void cut_all();
    [[nodiscard]] std::size_t size() const;

  private:
    static constexpr std::size_t most_refused = 64;

    std::size_t const most_;
    std::size_t const most_per_client_;
    mutable std::mutex mutex_;
    std::vector<connection*> open_;
    std::map<address, std::size_t> per_client_;
    std::size_t refused_ = 0;
};

} // namespace network::http
