#include "server/log.hpp"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace network {
namespace {

constexpr std::size_t hold_at_most = 32 * 1024;

void append_text(std::string& out, std::string_view text) {
    out += '"';
    for (char const c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += ' ';
        } else {
            out += c;
        }
    }
    out += '"';
}

void append_milliseconds(std::string& out, std::int64_t microseconds) {
    out += std::to_string(microseconds / 1000);
    auto fraction = std::to_string(1000 + microseconds % 1000);
    fraction.front() = '.';
    out += fraction;
}

void append_value(std::string& out, log::shown const& value) {
    if (auto const* text = std::get_if<std::string_view>(&value))
        append_text(out, *text);
    else if (auto const* number = std::get_if<std::int64_t>(&value))
        out += std::to_string(*number);
    else
        append_milliseconds(out, std::get<log::milliseconds>(value).microseconds);
}

} // namespace

log::log(int descriptor) : descriptor_(descriptor), flusher_([this] { flush_now_and_then(); }) {}

log::~log() {
    {
        std::lock_guard const lock{guard_};
        ending_ = true;
    }
    woken_.notify_all();
    flusher_.join();
}

void log::line(std::string_view level, std::string_view event, std::initializer_list<pair> values) {
    std::string made = "{\"at\":\"" + clock_.now().to_string() + "\",\"level\":";
    append_text(made, level);
    made += ",\"event\":";
    append_text(made, event);
    for (auto const& [name, value] : values) {
        made += ',';
        append_text(made, name);
        made += ':';
        append_value(made, value);
    }
    made += "}\n";
    std::lock_guard const lock{guard_};
    held_ += made;
    if (level != "info" || held_.size() >= hold_at_most)
        write_held();
}

void log::write_held() {
    std::string_view rest = held_;
    while (!rest.empty()) {
        auto const put = ::write(descriptor_, rest.data(), rest.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            break;
        rest.remove_prefix(static_cast<std::size_t>(put));
    }
    held_.clear();
}

void log::flush_now_and_then() {
    std::unique_lock lock{guard_};
    while (!ending_) {
        woken_.wait_for(lock, std::chrono::milliseconds{250}, [this] { return ending_; });
        write_held();
    }
    write_held();
}

} // namespace network
