// Parts of a body: which bytes a client asks for, and whether the part it has is still of the same
// whole. One range at a time; several in one request are answered with the whole, as RFC 9110
// allows.
#pragma once

#include "server/http/message.hpp"

namespace network::http {

struct byte_range {
    std::uint64_t first = 0;
    std::uint64_t count = 0;

    bool operator==(byte_range const&) const = default;
};

struct range_answer {
    enum class outcome : std::uint8_t {
        whole,        ///< no range was asked for, or not one that counts
        part,         ///< `range` is set
        unsatisfiable ///< it begins after the end
    };
    outcome kind = outcome::whole;
    byte_range range = {};

    bool operator==(range_answer const&) const = default;
};

/// What a Range header asks of a body of that size.
range_answer read_range(std::string_view field, std::uint64_t size);

/// Answers a request for bytes that change never under their (strong) tag: 200, 206 or 416 with the
/// headers that belong to it, by Range and If-Range. `next(sent)` gives the piece that follows
/// after that many bytes of the whole, no longer than it likes.
response ranged_response(request const& asked, std::string_view content_type, std::string etag,
                         std::uint64_t size, std::function<shared_bytes(std::uint64_t)> next);

} // namespace network::http
