#include "server/http/head_scan.hpp"

#include <cstring>

namespace network::http {

// " HTTP/1.1", and the longest method.
constexpr std::size_t around_target = 9 + 8;

bool head_scan::is_sound_line(std::string_view line) {
    if (line.empty() || line.back() != '\r') {
        refused_ = &refusals::malformed; // a bare line feed
    } else if (lines_ > 0 && (line.front() == ' ' || line.front() == '\t')) {
        refused_ = &refusals::folded;
    } else if (lines_ == 0 && line.size() > options_.target_limit + around_target) {
        refused_ = &refusals::target_too_long;
    } else if (lines_ > options_.most_headers && line != "\r") {
        refused_ = &refusals::headers_too_large;
    }
    return refused_ == nullptr;
}

void head_scan::check_unfinished(std::string_view bytes) {
    // TLS to a plain port, or noise: no method begins so, and no line end may ever come.
    if (lines_ == 0 && !bytes.empty() && (bytes.front() < 'A' || bytes.front() > 'z'))
        refused_ = &refusals::malformed;
    else if (lines_ == 0 && bytes.size() > options_.target_limit + around_target)
        refused_ = &refusals::target_too_long;
    else if (bytes.size() >= options_.header_limit)
        refused_ = &refusals::headers_too_large;
}

std::optional<std::size_t> head_scan::find_end(std::string_view bytes) {
    refused_ = nullptr;
    while (searched_ < bytes.size()) {
        auto const* const from = bytes.data() + searched_;
        auto const* const found =
            static_cast<char const*>(std::memchr(from, '\n', bytes.size() - searched_));
        if (found == nullptr)
            break;
        auto const at = static_cast<std::size_t>(found - bytes.data());
        auto const line = bytes.substr(line_, at - line_);
        if (!is_sound_line(line))
            return std::nullopt;
        line_ = searched_ = at + 1;
        if (line == "\r" && lines_ > 0) {
            if (line_ > options_.header_limit)
                refused_ = &refusals::headers_too_large;
            return refused_ == nullptr ? std::optional{line_} : std::nullopt;
        }
        ++lines_;
    }
    searched_ = bytes.size();
    check_unfinished(bytes);
    return std::nullopt;
}

} // namespace network::http
