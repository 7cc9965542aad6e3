// The HTTP server: a door that knows nothing of what stands behind it. Handlers are plain
// functions from request to response.
#pragma once

#include "server/http/metrics.hpp"
#include "server/http/options.hpp"

#include <functional>
#include <memory>
#include <optional>

namespace network::http {

/// Runs on a worker thread and may block (the store, password hashing). What it throws becomes
/// 500 with the request's id, and a line in the log.
using handler = std::function<response(request const&)>;
/// Tried first, on an I/O thread: answers what is cached, and must never block. Nothing: the
/// request goes to the handler.
using quick_handler = std::function<std::optional<response>(request const&)>;

class server {
  public:
    /// Listens at once; throws network::failure (status busy) where the address cannot be had.
    server(server_options options, handler slow, quick_handler quick = {});
    /// Stops without waiting for what is in flight, if still running.
    ~server();
    server(server const&) = delete;
    server& operator=(server const&) = delete;

    /// Starts the threads and returns.
    void start();
    /// start(), then waits until another thread has called stop().
    void run();
    /// Takes no new connections, finishes what is in flight for at most the drain deadline, closes
    /// idle connections, then returns with all threads ended. Not graceful: cuts everything.
    /// A handler that is running is always waited for. May be called once or more, from any
    /// thread but the server's own.
    void stop(bool graceful = true);

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] http::metrics metrics() const;

  private:
    struct impl;
    std::unique_ptr<impl> impl_;
};

} // namespace network::http
