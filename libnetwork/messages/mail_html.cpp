#include "libnetwork/messages/mail_html.hpp"

#include "libnetwork/base/escaped.hpp"

#include <algorithm>

namespace network::messages {
namespace {

constexpr std::string_view blank = " \t\r\n";

/// How much of the front of `text` is an address of the web: what ends a sentence is none of it.
std::size_t length_of_address(std::string_view text) {
    if (!text.starts_with("https://") && !text.starts_with("http://"))
        return 0;
    auto end = std::min(text.find_first_of(" \t\r\n<>\""), text.size());
    while (std::string_view{".,;:!?)'"}.find(text[end - 1]) != std::string_view::npos)
        --end;
    return text.substr(0, end).ends_with("//") ? 0 : end;
}

void put_html_line(std::string& out, std::string_view line) {
    while (!line.empty()) {
        auto const at = std::min(line.find("http"), line.size());
        put_escaped(out, line.substr(0, at));
        line.remove_prefix(at);
        auto const length = length_of_address(line);
        if (length > 0) {
            out += "<a href=\"";
            put_escaped(out, line.substr(0, length));
            out += "\">";
        }
        auto const shown = std::min(length > 0 ? length : std::size_t{4}, line.size());
        put_escaped(out, line.substr(0, shown));
        if (length > 0)
            out += "</a>";
        line.remove_prefix(shown);
    }
}

} // namespace

std::string html_of(std::string_view text) {
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head><body>\n";
    bool within = false;
    while (!text.empty()) {
        auto const line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        auto const last = line.find_last_not_of(blank);
        if (last == std::string_view::npos) {
            out += within ? "</p>\n" : "";
            within = false;
            continue;
        }
        out += within ? "<br>\n" : "<p>";
        within = true;
        put_html_line(out, line.substr(0, last + 1));
    }
    return out + (within ? "</p>\n" : "") + "</body></html>\n";
}

} // namespace network::messages
