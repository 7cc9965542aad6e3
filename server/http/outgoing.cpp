#include "server/http/outgoing.hpp"

#include "server/http/compress.hpp"
#include "server/http/etag.hpp"
#include "server/http/security.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <stdexcept>

namespace network::http {
namespace {

constexpr std::size_t worth_compressing = 1024;

void append_number(std::string& out, std::size_t number) {
    std::array<char, 20> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

// "Date: ...\r\n", made once a second and thread.
std::string_view date_line() {
    thread_local std::time_t made_at = -1;
    thread_local std::array<char, 48> line{};
    thread_local std::size_t length = 0;
    timespec now{};
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    if (now.tv_sec != made_at) {
        std::tm parts{};
        gmtime_r(&now.tv_sec, &parts);
        length =
            std::strftime(line.data(), line.size(), "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts);
        made_at = now.tv_sec;
    }
    return {line.data(), length};
}

void append_line(std::string& out, std::string_view name, std::string_view value) {
    auto const breaks = [](std::string_view text) {
        return text.find_first_of(std::string_view{"\r\n\0", 3}) != std::string_view::npos;
    };
    if (name.empty() || breaks(name) || breaks(value))
        throw std::invalid_argument("a response header holds a line end");
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

bool is_bodiless(int status) {
    return status == 204 || status == 304 || status < 200;
}

// The handler's own headers that replace a default, found in one walk.
struct given_headers {
    bool cache_control = false;
    bool security_policy = false;
};

given_headers append_given(std::string& head, response& answer) {
    given_headers seen;
    for (auto const& [name, value] : answer.headers) {
        if (same_name(name, "ETag"))
            continue; // written with the right suffix by append_body_headers
        seen.cache_control = seen.cache_control || same_name(name, "Cache-Control");
        seen.security_policy = seen.security_policy || same_name(name, "Content-Security-Policy");
        append_line(head, name, value);
    }
    return seen;
}

void take_etag_header(response& answer) {
    if (!answer.etag.empty())
        return;
    for (auto& [name, value] : answer.headers)
        if (same_name(name, "ETag"))
            answer.etag = value;
}

struct chosen_body {
    shared_bytes bytes;
    std::string_view coding; ///< empty: as it is
    bool varies = false;
};

chosen_body choose_body(request const& to, response& answer) {
    bool const varies =
        answer.gzip || answer.brotli ||
        (answer.compress && answer.body && answer.body->size() >= worth_compressing &&
         is_text_type(answer.content_type));
    if (answer.gzip || answer.brotli) {
        auto const takes = read_accept_encoding(to.headers.get("Accept-Encoding"));
        bool const use_brotli =
            answer.brotli && takes.brotli && (takes.brotli_first || !takes.gzip || !answer.gzip);
        if (use_brotli)
            return {std::move(answer.brotli), "br", varies};
        if (answer.gzip && takes.gzip)
            return {std::move(answer.gzip), "gzip", varies};
    }
    return {std::move(answer.body), {}, varies};
}

void append_body_headers(std::string& head, response const& answer, chosen_body const& chosen) {
    if (!answer.etag.empty())
        append_line(head, "ETag",
                    chosen.coding.empty() ? answer.etag : etag_variant(answer.etag, chosen.coding));
    if (chosen.varies)
        head += "Vary: Accept-Encoding\r\n";
    if (is_bodiless(answer.status))
        return;
    if (!answer.content_type.empty())
        append_line(head, "Content-Type", answer.content_type);
    if (!chosen.coding.empty())
        append_line(head, "Content-Encoding", chosen.coding);
    head += "Content-Length: ";
    append_number(head, answer.stream  ? static_cast<std::size_t>(answer.stream->size)
                        : chosen.bytes ? chosen.bytes->size()
                                       : 0);
    head += "\r\n";
}

void append_status(std::string& head, int status) {
    head += "HTTP/1.1 ";
    append_number(head, static_cast<std::size_t>(status));
    head += ' ';
    head += reason_of(status);
    head += "\r\n";
}

} // namespace

void compress_for(request const& to, response& answer) {
    if (!answer.compress || answer.gzip || answer.brotli || !answer.body ||
        answer.body->size() < worth_compressing || !is_text_type(answer.content_type))
        return;
    if (read_accept_encoding(to.headers.get("Accept-Encoding")).gzip)
        answer.gzip = std::make_shared<std::string const>(gzip(*answer.body));
}

void write_response(request const& to, response answer, connection_facts const& connection,
                    outgoing& out) {
    take_etag_header(answer);
    bool const reads = to.method == method::get || to.method == method::head;
    if (reads && answer.status == 200 && !answer.etag.empty() && to.headers.has("If-None-Match") &&
        none_match_hits(to.headers.joined("If-None-Match"), answer.etag))
        answer.status = 304;
    auto chosen = choose_body(to, answer);

    auto& head = out.head;
    head.clear();
    append_status(head, answer.status);
    head += date_line();
    append_body_headers(head, answer, chosen);
    auto const given = append_given(head, answer);
    if (!given.cache_control)
        head += answer.etag.empty() ? "Cache-Control: no-store\r\n" : "Cache-Control: no-cache\r\n";
    auto security = security_headers(to.secure);
    if (given.security_policy)
        security.remove_prefix(security.find('\n') + 1);
    head += security;
    append_line(head, "X-Request-Id", to.id);
    if (!connection.keep_alive)
        head += "Connection: close\r\n";
    else if (!connection.http11)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";

    out.status = answer.status;
    bool const sends_body = to.method != method::head && !is_bodiless(answer.status);
    out.body = sends_body ? std::move(chosen.bytes) : nullptr;
    out.stream = sends_body && answer.stream && answer.stream->size != 0 ? answer.stream : nullptr;
}

} // namespace network::http
