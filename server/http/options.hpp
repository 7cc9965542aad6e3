// How the server is set up: where it listens, what it takes, how long it waits, whom it believes.
#pragma once

#include "server/http/message.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace network::http {

/// One line for the log. Nothing in it comes from the client, so no personal data.
struct log_entry {
    enum class level : std::uint8_t { info, warning, error };
    level severity = level::info;
    std::string_view code;       ///< stable, such as "http.handler_failed"
    std::string_view request_id; ///< may be empty
    std::string_view detail;     ///< for those who run the server
};

/// What happened to one request, for an access log.
struct access_entry {
    http::request const& request;
    int status;
    std::size_t bytes; ///< of the whole answer
    std::chrono::microseconds took;
};

struct server_options {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080; ///< 0: any free one, see server::port()
    std::size_t io_threads = 2;
    std::size_t workers = 4;

    std::size_t worker_queue = 256;               ///< requests that may wait for a worker
    std::chrono::milliseconds queue_budget{5000}; ///< a request that waited longer gets 503

    std::size_t header_limit = 16 * 1024; ///< bytes of request line and headers together
    std::size_t target_limit = 8 * 1024;
    std::size_t most_headers = 100;
    std::size_t body_limit = 1024 * 1024;
    /// The body limit for one request, where it differs (uploads); of the request the head alone is
    /// known. Must not block. May be empty.
    std::function<std::size_t(request const&)> body_limit_for;
    /// The answer to a body beyond the limit, in place of the plain one, or nothing; must not
    /// block. Of the request the head alone is known. May be empty.
    std::function<std::optional<response>(request const&)> too_large;
    /// The same for an address that is not sound: of the request target and headers are known.
    std::function<std::optional<response>(request const&)> unsound_address;
    /// Whether the query behind that path is mended where it is not sound, see read_target(). May
    /// be empty: it is refused.
    std::function<bool(std::string_view path)> mends_query;

    std::chrono::milliseconds request_deadline{30'000}; ///< first byte to last, however they come
    std::chrono::milliseconds idle_deadline{60'000};    ///< between requests of one connection
    std::chrono::milliseconds write_deadline{30'000};   ///< plus one second per 16 KiB
    std::chrono::milliseconds drain_deadline{10'000};   ///< for a graceful stop

    std::size_t max_connections = 1024;
    std::size_t max_connections_per_client = 128; ///< trusted proxies are exempt
    std::vector<std::string> trusted_proxies;     ///< addresses and ranges

    std::function<void(log_entry const&)> log;       ///< may be empty; called from any thread
    std::function<void(access_entry const&)> access; ///< may be empty; called from any thread
};

} // namespace network::http
