#include "libnetwork/base/escaped.hpp"

namespace network {

std::string_view escape_of(char c) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'': // its name, apos, is none in HTML 4, which mail readers still follow
        return "&#39;";
    default:
        return {};
    }
}

void put_escaped(std::string& out, std::string_view text) {
    while (!text.empty()) {
        auto const plain = text.substr(0, text.find_first_of("&<>\"'"));
        out += plain;
        text.remove_prefix(plain.size());
        if (text.empty())
            return;
        out += escape_of(text.front());
        text.remove_prefix(1);
    }
}

} // namespace network
