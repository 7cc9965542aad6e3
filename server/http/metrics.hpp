// What the server counts about itself. Counting is a relaxed atomic add; reading makes a copy.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace network::http {

/// Upper bounds of the latency buckets, in microseconds; one more bucket takes the rest.
constexpr std::array<std::int64_t, 12> latency_bounds{
    100, 500, 1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 500'000, 1'000'000, 5'000'000};

/// A copy of the counters at one moment.
struct metrics {
    std::array<std::uint64_t, 6>
        requests_by_class{}; ///< [2] counts 2xx, ..., refusals included; [4] 501 and 505 too
    std::array<std::uint64_t, latency_bounds.size() + 1> latency{}; ///< not cumulative
    std::uint64_t latency_sum = 0;                                  ///< microseconds
    std::uint64_t requests_in_flight = 0;                           ///< being handled now
    std::uint64_t connections = 0;                                  ///< open now
    std::uint64_t connections_accepted = 0;
    std::uint64_t connections_refused = 0; ///< over a cap
    std::uint64_t requests_refused = 0;    ///< malformed, too large, too slow
    std::uint64_t requests_shed = 0;       ///< 503 because the workers were behind
    std::uint64_t bytes_in = 0;
    std::uint64_t bytes_out = 0;
};

/// The counters themselves, shared by all connections.
struct counters {
    std::array<std::atomic<std::uint64_t>, 6> requests_by_class{};
    std::array<std::atomic<std::uint64_t>, latency_bounds.size() + 1> latency{};
    std::atomic<std::uint64_t> latency_sum{0};
    std::atomic<std::uint64_t> requests_in_flight{0};
    std::atomic<std::uint64_t> connections_accepted{0};
    std::atomic<std::uint64_t> connections_refused{0};
    std::atomic<std::uint64_t> requests_refused{0};
    std::atomic<std::uint64_t> requests_shed{0};
    std::atomic<std::uint64_t> bytes_in{0};
    std::atomic<std::uint64_t> bytes_out{0};

    void answered(int status, std::chrono::microseconds took);
    [[nodiscard]] metrics read() const;
};

/// Adds to a counter without ordering anything else by it.
inline void count(std::atomic<std::uint64_t>& counter, std::uint64_t by = 1) {
    counter.fetch_add(by, std::memory_order_relaxed);
}

} // namespace network::http
