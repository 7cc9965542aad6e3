// Inside server/http only: one connection from its first byte to its last.
#pragma once

#include "server/http/connections.hpp"
#include "server/http/server.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <memory>

namespace network::http {

using io_executor = boost::asio::io_context::executor_type;
using tcp_socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, io_executor>;

/// What all sessions of a server share. Outlives them.
struct shared_state {
    shared_state(server_options wishes, handler slow_handler, quick_handler quick_first)
        : options(std::move(wishes)), slow(std::move(slow_handler)), quick(std::move(quick_first)),
          proxies(options.trusted_proxies),
          open(options.max_connections, options.max_connections_per_client),
          workers(options.workers) {}

    void log(log_entry::level severity, std::string_view code, std::string_view id,
             std::string_view detail) const {
        if (options.log)
            options.log({severity, code, id, detail});
    }

    server_options const options;
    handler const slow;
    quick_handler const quick;
    trusted_proxies const proxies;
    connections open;
    counters counted;
    boost::asio::thread_pool workers;
    std::atomic<std::size_t> queued{0};   ///< requests waiting for a worker or on one
    std::atomic<std::size_t> sessions{0}; ///< started and not yet ended
    std::atomic<bool> stopping{false};
};

/// Serves a connection until either side ends it. Never throws.
boost::asio::awaitable<void, io_executor> serve(shared_state& shared, tcp_socket socket,
                                                address peer);

} // namespace network::http
