// A real server on a free loopback port, and a client made of nothing but a socket, so that tests
// decide every byte and see every byte.
#pragma once

#include "server/http/server.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace network::http::testing {

struct answer {
    int status = 0;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string head;                           ///< as received
    std::string body;

    [[nodiscard]] std::string header(std::string const& name) const;
};

class client {
  public:
    explicit client(std::uint16_t port);
    ~client();
    client(client const&) = delete;
    client& operator=(client const&) = delete;

    /// False where the other side has gone.
    bool send(std::string_view bytes) const;
    /// One whole answer, or nothing where the connection ended or nothing came in time.
    std::optional<answer> receive(bool after_head = false,
                                  std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// All that comes until the other side closes.
    std::string receive_all(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// True where the other side closes in time without another byte.
    bool is_closed(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// send, then receive.
    std::optional<answer> ask(std::string_view bytes, bool after_head = false);
    void finish_sending() const;

  private:
    bool wait_readable(std::chrono::steady_clock::time_point until) const;
    bool read_more(std::chrono::steady_clock::time_point until);

    int socket_;
    std::string pending_;
};

/// A running server with a handler that echoes: "/echo" gives back the body, "/slow" takes 300 ms,
/// "/throws" throws, "/page" is 12 KiB of HTML with an ETag, anything else "METHOD path".
class running {
  public:
    explicit running(server_options options = {}, handler slow = echo, quick_handler quick = {});

    [[nodiscard]] std::uint16_t port() const { return server_->port(); }
    http::server& operator*() { return *server_; }
    http::server* operator->() { return server_.get(); }
    static response echo(request const& asked);
    /// Waits until nothing is in flight: a client may have its answer a moment before the server
    /// has counted it. After five seconds it gives up.
    void settle() const;

  private:
    std::unique_ptr<http::server> server_;
};

/// A server for one request, and its answer.
std::optional<answer> ask_once(std::string_view bytes, server_options options = {});

} // namespace network::http::testing
