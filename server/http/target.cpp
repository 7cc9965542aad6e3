#include "server/http/target.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>

namespace network::http {
namespace {

constexpr std::size_t most_parameters = 200;

int hex_value(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

// Browsers send {|}[]^` raw in a query, so those pass; these never come from an honest one.
bool is_sound_in_target(char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7f && c != '<' && c != '>' && c != '"' && c != '\\' && c != '#';
}

bool all_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c != 0 && static_cast<unsigned char>(c) < 0x80; });
}

bool is_clean(std::string_view text) {
    return all_ascii(text) || is_clean_text(text);
}

// Splits off "http://authority", leaving the origin form.
bool take_authority(std::string_view& target, std::string_view& authority) {
    for (std::string_view const scheme : {"http://", "https://"}) {
        if (target.size() < scheme.size() || !same_name(target.substr(0, scheme.size()), scheme))
            continue;
        auto const rest = target.substr(scheme.size());
        auto const end = std::min(rest.find_first_of("/?"), rest.size());
        authority = rest.substr(0, end);
        target = rest.substr(end);
        return !authority.empty() && authority.find('@') == std::string_view::npos;
    }
    return false;
}

bool has_dot_segment(std::string_view path) {
    for (std::size_t at = 0; at < path.size();) {
        auto const next = std::min(path.find('/', at + 1), path.size());
        auto const segment = path.substr(at + 1, next - at - 1);
        if (segment == "." || segment == "..")
            return true;
        at = next;
    }
    return false;
}

bool read_path(std::string_view raw, std::string& path) {
    if (raw.front() != '/')
        return false;
    if (raw.find('%') == std::string_view::npos) {
        path.assign(raw);
    } else {
        if (!percent_decode(raw, false, path))
            return false;
        auto const slashes = [](std::string_view text) {
            return std::count(text.begin(), text.end(), '/');
        };
        if (slashes(raw) != slashes(path) || !is_clean(path))
            return false;
        if (std::any_of(path.begin(), path.end(), [](char c) {
                return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\' || c == '<' ||
                       c == '>' || c == '"';
            }))
            return false;
    }
    return !has_dot_segment(path);
}

/// Decodes what can be decoded and lets the rest stand, as text that is clean.
std::string decoded_somehow(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        int const high = text[at] == '%' && text.size() - at > 2 ? hex_value(text[at + 1]) : -1;
        int const low = high < 0 ? -1 : hex_value(text[at + 2]);
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            out += text[at] == '+' ? ' ' : text[at];
        }
    }
    return cleaned_text(out);
}

} // namespace

bool percent_decode(std::string_view text, bool plus_is_space, std::string& into) {
    into.clear();
    into.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%') {
            if (text.size() - at < 3)
                return false;
            int const high = hex_value(text[at + 1]);
            int const low = hex_value(text[at + 2]);
            if (high < 0 || low < 0)
                return false;
            into += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            into += plus_is_space && text[at] == '+' ? ' ' : text[at];
        }
    }
    return true;
}

std::string percent_encode(std::string_view text, bool keep_slash) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (char const c : text) {
        if (is_unreserved(c) || (keep_slash && c == '/')) {
            out += c;
            continue;
        }
        auto const byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

bool read_pairs(std::string_view text, std::size_t most, std::vector<parameter>& into, bool mend) {
    into.clear();
    while (!text.empty()) {
        auto const end = std::min(text.find('&'), text.size());
        auto const pair = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty())
            continue;
        if (into.size() == most)
            return false;
        auto const equals = std::min(pair.find('='), pair.size());
        auto& [name, value] = into.emplace_back();
        auto const before = pair.substr(0, equals);
        auto const after = pair.substr(std::min(equals + 1, pair.size()));
        if (mend) {
            name = decoded_somehow(before);
            value = decoded_somehow(after);
        } else if (!percent_decode(before, true, name) || !percent_decode(after, true, value)) {
            return false;
        }
    }
    return true;
}

bool read_target(request& into, std::string_view& authority,
                 std::function<bool(std::string_view)> const& mends_query) {
    std::string_view target = into.target;
    into.query.clear();
    if (target.empty() || !std::all_of(target.begin(), target.end(), is_sound_in_target))
        return false;
    if (target == "*") {
        into.path = "*";
        return into.method == method::options;
    }
    if (target.front() != '/') {
        if (!take_authority(target, authority))
            return false;
    }
    auto const question = std::min(target.find('?'), target.size());
    if (question == 0) // only after an authority: "http://host?query"
        into.path = "/";
    else if (!read_path(target.substr(0, question), into.path))
        return false;
    if (question == target.size())
        return true;
    bool const mend = mends_query && mends_query(into.path);
    return read_pairs(target.substr(question + 1), most_parameters, into.query, mend) &&
           std::all_of(into.query.begin(), into.query.end(), [](parameter const& pair) {
               return is_clean(pair.first) && is_clean(pair.second);
           });
}

} // namespace network::http
