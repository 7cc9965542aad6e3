#include "server/http/cookie.hpp"

#include <algorithm>
#include <stdexcept>

namespace network::http {
namespace {

bool is_token_character(char c) {
    constexpr std::string_view separators = "()<>@,;:\\\"/[]?={}";
    auto const byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7f && separators.find(c) == std::string_view::npos;
}

bool is_value_character(char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
}

bool is_path_character(char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7f && c != ';';
}

void check(bool sound, char const* what) {
    if (!sound)
        throw std::invalid_argument(what);
}

} // namespace

std::optional<std::string_view> cookie_value(std::string_view header, std::string_view name) {
    while (!header.empty()) {
        auto const end = std::min(header.find(';'), header.size());
        auto pair = header.substr(0, end);
        header.remove_prefix(std::min(end + 1, header.size()));
        while (!pair.empty() && (pair.front() == ' ' || pair.front() == '\t'))
            pair.remove_prefix(1);
        auto const equals = pair.find('=');
        if (equals == std::string_view::npos || pair.substr(0, equals) != name)
            continue;
        auto value = pair.substr(equals + 1);
        while (!value.empty() && (value.back() == ' ' || value.back() == '\t'))
            value.remove_suffix(1);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        return value;
    }
    return std::nullopt;
}

std::string set_cookie(cookie const& wish) {
    auto const all = [](std::string const& text, auto is_sound) {
        return std::all_of(text.begin(), text.end(), is_sound);
    };
    check(!wish.name.empty() && all(wish.name, is_token_character), "unsound cookie name");
    check(all(wish.value, is_value_character), "unsound cookie value");
    check(wish.path.starts_with('/') && all(wish.path, is_path_character), "unsound cookie path");
    check(wish.same_site == "Lax" || wish.same_site == "Strict" || wish.same_site == "None",
          "unsound SameSite");

    std::string text = wish.name + "=" + wish.value + "; Path=" + wish.path;
    if (wish.max_age)
        text += "; Max-Age=" + std::to_string(wish.max_age->count());
    if (wish.http_only)
        text += "; HttpOnly";
    if (wish.secure)
        text += "; Secure";
    text += "; SameSite=" + wish.same_site;
    return text;
}

} // namespace network::http
