#include "server/http/etag.hpp"

#include <array>
#include <charconv>

namespace network::http {
namespace {

// What stands between the quotes, without the suffix of a compressed variant.
std::string_view core_of(std::string_view quoted) {
    if (quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"')
        return {};
    auto core = quoted.substr(1, quoted.size() - 2);
    for (std::string_view const suffix : {"-gzip", "-br"})
        if (core.size() > suffix.size() && core.ends_with(suffix))
            return core.substr(0, core.size() - suffix.size());
    return core;
}

bool list_hits(std::string_view field, std::string_view etag, bool weak_counts) {
    auto const wanted = core_of(etag);
    if (wanted.empty())
        return false;
    while (!field.empty()) {
        if (field.front() == ' ' || field.front() == '\t' || field.front() == ',') {
            field.remove_prefix(1);
            continue;
        }
        if (field.front() == '*')
            return true;
        bool const weak = field.starts_with("W/");
        if (weak)
            field.remove_prefix(2);
        if (field.empty() || field.front() != '"')
            return false;
        auto const end = field.find('"', 1);
        if (end == std::string_view::npos)
            return false;
        if ((weak_counts || !weak) && core_of(field.substr(0, end + 1)) == wanted)
            return true;
        field.remove_prefix(end + 1);
    }
    return false;
}

void append_hex(std::string& out, std::uint64_t number) {
    std::array<char, 16> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    out.append(digits.data(), end);
}

} // namespace

std::string etag_of(std::string_view bytes) {
    std::uint64_t hash = 14695981039346656037U; // FNV-1a, finished by a mix
    for (char const c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211U;
    }
    hash ^= hash >> 32;
    std::string tag = "\"";
    append_hex(tag, hash);
    tag += '-';
    append_hex(tag, bytes.size());
    tag += '"';
    return tag;
}

std::string etag_of_version(std::int64_t version, std::string_view variant) {
    std::string tag = "\"v" + std::to_string(version);
    if (!variant.empty()) {
        tag += '.';
        tag += variant;
    }
    tag += '"';
    return tag;
}

bool none_match_hits(std::string_view field, std::string_view etag) {
    return list_hits(field, etag, true);
}

bool match_hits(std::string_view field, std::string_view etag) {
    return list_hits(field, etag, false);
}

std::string etag_variant(std::string_view etag, std::string_view coding) {
    std::string tag{etag.substr(0, etag.empty() ? 0 : etag.size() - 1)};
    tag += '-';
    tag += coding;
    tag += '"';
    return tag;
}

} // namespace network::http
