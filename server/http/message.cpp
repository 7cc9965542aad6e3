#include "server/http/message.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>

namespace network::http {
namespace {

constexpr std::array<std::string_view, 7> method_words{"GET",   "HEAD",   "POST",   "PUT",
                                                       "PATCH", "DELETE", "OPTIONS"};

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

void append_json_text(std::string& out, std::string_view text) {
    out += '"';
    for (char const c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 7> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(c));
            out += escaped.data();
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

std::string_view to_word(method value) {
    auto const index = static_cast<std::size_t>(value);
    return index < method_words.size() ? method_words[index] : std::string_view{};
}

method method_of(std::string_view word) {
    auto const found = std::find(method_words.begin(), method_words.end(), word);
    return static_cast<method>(found - method_words.begin());
}

bool same_name(std::string_view left, std::string_view right) {
    return left.size() == right.size() &&
           std::equal(left.begin(), left.end(), right.begin(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

void header_list::add(std::string_view name, std::string_view value) {
    if (size_ == items_.size())
        items_.emplace_back();
    items_[size_].name.assign(name);
    items_[size_].value.assign(value);
    ++size_;
}

std::string_view header_list::get(std::string_view name) const {
    for (auto const& item : *this)
        if (same_name(item.name, name))
            return item.value;
    return {};
}

bool header_list::has(std::string_view name) const {
    return std::any_of(begin(), end(), [&](auto const& h) { return same_name(h.name, name); });
}

std::string header_list::joined(std::string_view name) const {
    std::string all;
    for (auto const& item : *this) {
        if (!same_name(item.name, name))
            continue;
        if (!all.empty())
            all += ", ";
        all += item.value;
    }
    return all;
}

std::optional<std::string_view> request::parameter_value(std::string_view name) const {
    for (auto const& [key, value] : query)
        if (key == name)
            return value;
    return std::nullopt;
}

response bytes_response(int status, std::string_view content_type, std::string body) {
    response made;
    made.status = status;
    made.content_type = content_type;
    made.body = std::make_shared<std::string const>(std::move(body));
    return made;
}

response text_response(int status, std::string body) {
    return bytes_response(status, "text/plain; charset=utf-8", std::move(body));
}

response html_response(int status, std::string body) {
    return bytes_response(status, "text/html; charset=utf-8", std::move(body));
}

response json_response(int status, std::string body) {
    return bytes_response(status, "application/json", std::move(body));
}

response empty_response(int status) {
    response made;
    made.status = status;
    return made;
}

response problem_response(int status, std::string_view code, std::string_view title,
                          std::string_view id) {
    // The same members as a refusal of the API: a program reads both alike.
    std::string body = "{\"type\":";
    append_json_text(body, "urn:coopnet:problem:" + std::string{code});
    body += ",\"title\":";
    append_json_text(body, title);
    body += ",\"status\":" + std::to_string(status) + ",\"code\":";
    append_json_text(body, code);
    if (!id.empty()) {
        body += ",\"instance\":";
        append_json_text(body, "urn:coopnet:request:" + std::string{id});
    }
    body += ",\"problems\":[]}\n";
    return bytes_response(status, "application/problem+json", std::move(body));
}

bool is_local_path(std::string_view location) {
    if (location.empty() || location.front() != '/')
        return false;
    if (location.size() > 1 && location[1] == '/')
        return false;
    return std::none_of(location.begin(), location.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == '\\';
    });
}

response redirect_response(std::string_view location, int status) {
    if (!is_local_path(location))
        throw std::invalid_argument("a redirect must stay on this site");
    auto made = empty_response(status);
    made.with("Location", location);
    return made;
}

std::string_view reason_of(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

} // namespace network::http
