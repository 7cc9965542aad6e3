// Requests and responses as the pages and the API see them: plain values. Nothing here knows
// sockets or the parser, so handlers can be tested by calling them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace network::http {

enum class method : std::uint8_t { get, head, post, put, patch, delete_, options, other };

/// "GET", "DELETE", ...; empty for `other`.
std::string_view to_word(method value);
/// Exact and case-sensitive, as methods are; `other` for what this server does not know.
method method_of(std::string_view word);

struct header {
    std::string name;
    std::string value;

    bool operator==(header const&) const = default;
};

/// True where both are the same text but for the case of ASCII letters.
bool same_name(std::string_view left, std::string_view right);

/// The headers of a request, in order. Emptied and filled again for each request of a connection
/// without giving its memory back, so a keep-alive request allocates nothing.
class header_list {
  public:
    void add(std::string_view name, std::string_view value);
    void clear() { size_ = 0; }
    /// The first value of that name, or an empty view.
    [[nodiscard]] std::string_view get(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// All values of that name joined by ", ", as a list header is to be read.
    [[nodiscard]] std::string joined(std::string_view name) const;
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] header const* begin() const { return items_.data(); }
    [[nodiscard]] header const* end() const { return items_.data() + size_; }

  private:
    std::vector<header> items_;
    std::size_t size_ = 0;
};

using parameter = std::pair<std::string, std::string>;

struct request {
    http::method method = method::get;
    std::string target;           ///< as it stood on the request line
    std::string path;             ///< decoded, clean UTF-8, begins with '/', without dot segments
    std::vector<parameter> query; ///< decoded, in order, clean UTF-8
    header_list headers;
    std::string body;
    std::string remote;  ///< address of the client, seen through trusted proxies
    bool secure = false; ///< the client came over TLS, as a trusted proxy says
    std::string id;      ///< short and random: names this request in logs and on error pages

    /// The first value of a query parameter, or nothing where it is not there.
    [[nodiscard]] std::optional<std::string_view> parameter_value(std::string_view name) const;
};

/// Bytes that several responses may share: a cached page is never copied.
using shared_bytes = std::shared_ptr<std::string const>;

/// A body too large to be held: it goes out piece by piece, and one piece at a time is in memory.
struct body_stream {
    std::uint64_t size = 0;
    /// What follows after that many bytes; called on a worker, as a handler is. None or an empty
    /// piece before the end breaks the connection off, so that nobody takes a part for the whole.
    std::function<shared_bytes(std::uint64_t sent)> next;
};

struct response {
    int status = 200;
    std::string content_type;
    std::vector<header> headers; ///< beside those the server itself sets
    shared_bytes body;           ///< none: an empty body
    shared_bytes gzip;           ///< the same, compressed once by whoever caches it
    shared_bytes brotli;
    std::shared_ptr<body_stream const>
        stream;           ///< instead of `body`: never compressed, never cached
    std::string etag;     ///< strong and quoted, or empty; see etag.hpp
    bool compress = true; ///< false: never compress this on the fly
    bool close = false;   ///< end the connection after this

    response& with(std::string_view name, std::string_view value) & {
        headers.push_back({std::string{name}, std::string{value}});
        return *this;
    }
    response&& with(std::string_view name, std::string_view value) && {
        return std::move(with(name, value));
    }
};

response bytes_response(int status, std::string_view content_type, std::string body);
response text_response(int status, std::string body);
response html_response(int status, std::string body);
response json_response(int status, std::string body);
response empty_response(int status);
/// An RFC 9457 problem document: {"status", "code", "title"}, and "id" where one is given.
response problem_response(int status, std::string_view code, std::string_view title,
                          std::string_view id = {});

/// True for a path of this site: one leading '/', then neither '/' nor '\', and no control
/// character or backslash anywhere. What a form or link gives as "next" must pass this.
bool is_local_path(std::string_view location);
/// 303 to a page of this site, the answer to a form; with 301 or 308 for addresses that moved.
/// Throws std::invalid_argument for anything but a local path: a redirect never leaves the site.
response redirect_response(std::string_view location, int status = 303);

/// "Not Found" for 404.
std::string_view reason_of(int status);

} // namespace network::http
