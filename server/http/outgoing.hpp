// Turns a response into the bytes that go out: which body, 304 or not, which headers. Knows HTTP,
// not sockets.
#pragma once

#include "server/http/message.hpp"

#include <string>
#include <string_view>

namespace network::http {

struct outgoing {
    std::string head;                          ///< status line, headers and the empty line
    shared_bytes body;                         ///< what follows; none after HEAD, 204 and 304
    std::shared_ptr<body_stream const> stream; ///< what follows where it is not held
    int status = 200;
};

struct connection_facts {
    bool keep_alive = true;
    bool http11 = true;
};

/// Compresses a text body of 1 KiB or more with gzip where the client takes it, the response
/// allows it and carries no compressed body yet. Takes 0.1 ms for 20 KB: not for an I/O thread.
void compress_for(request const& to, response& answer);

/// Writes `answer` into `out`, whose memory is used again. Answers If-None-Match with 304, picks
/// gzip or brotli by Accept-Encoding, drops the body for HEAD, adds Date, Content-Length, Vary,
/// Cache-Control where the handler gave none (`no-store`, or `no-cache` beside an ETag), security
/// headers and the request's id. Throws std::invalid_argument for a header that holds a line end.
void write_response(request const& to, response answer, connection_facts const& connection,
                    outgoing& out);

} // namespace network::http
