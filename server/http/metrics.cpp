#include "server/http/metrics.hpp"

#include <algorithm>

namespace network::http {

void counters::answered(int status, std::chrono::microseconds took) {
    // 501 and 505 are said of what a client asked for; 5xx counts where the server is at fault.
    bool const asked_too_much = status == 501 || status == 505;
    auto const status_class =
        static_cast<std::size_t>(asked_too_much ? 4 : std::clamp(status / 100, 0, 5));
    count(requests_by_class[status_class]);
    auto const* const bucket =
        std::lower_bound(latency_bounds.begin(), latency_bounds.end(), took.count());
    count(latency[static_cast<std::size_t>(bucket - latency_bounds.begin())]);
    count(latency_sum, static_cast<std::uint64_t>(std::max<std::int64_t>(took.count(), 0)));
}

metrics counters::read() const {
    metrics copy;
    for (std::size_t i = 0; i < requests_by_class.size(); ++i)
        copy.requests_by_class[i] = requests_by_class[i].load(std::memory_order_relaxed);
    for (std::size_t i = 0; i < latency.size(); ++i)
        copy.latency[i] = latency[i].load(std::memory_order_relaxed);
    copy.latency_sum = latency_sum.load(std::memory_order_relaxed);
    copy.requests_in_flight = requests_in_flight.load(std::memory_order_relaxed);
    copy.connections_accepted = connections_accepted.load(std::memory_order_relaxed);
    copy.connections_refused = connections_refused.load(std::memory_order_relaxed);
    copy.requests_refused = requests_refused.load(std::memory_order_relaxed);
    copy.requests_shed = requests_shed.load(std::memory_order_relaxed);
    copy.bytes_in = bytes_in.load(std::memory_order_relaxed);
    copy.bytes_out = bytes_out.load(std::memory_order_relaxed);
    return copy;
}

} // namespace network::http
