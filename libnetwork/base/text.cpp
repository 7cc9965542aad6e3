// UTF-8 checked and folded by utf8proc; nothing here depends on a locale.
#include "libnetwork/base/text.hpp"

#include "libnetwork/base/error.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace network {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_letter_or_digit(utf8proc_int32_t point) {
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') ||
               (point >= '0' && point <= '9');
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

/// The code point at the front of `text`, which is cut off. Negative where it is not UTF-8.
utf8proc_int32_t take(std::string_view& text) {
    // The common case, plain ASCII, needs no decoding.
    if (auto const c = static_cast<unsigned char>(text.front()); c < 0x80) {
        text.remove_prefix(1);
        return c;
    }
    utf8proc_int32_t point = -1;
    auto const used = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
    if (used <= 0)
        return -1;
    text.remove_prefix(static_cast<std::size_t>(used));
    return point;
}

void append(std::string& out, utf8proc_int32_t point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
        return;
    }
    utf8proc_uint8_t bytes[4];
    auto const size = utf8proc_encode_char(point, bytes);
    out.append(reinterpret_cast<char const*>(bytes), static_cast<std::size_t>(size));
}

/// Decomposed, case-folded, without marks.
std::string folded_letters(std::string_view text) {
    if (is_ascii(text)) {
        std::string lower{text};
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return lower;
    }
    utf8proc_uint8_t* mapped = nullptr;
    auto const options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    auto const size = utf8proc_map(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const owner{mapped, &std::free};
    if (size < 0)
        throw failure(status::internal, "text.not_utf8",
                      "text was not checked before it was folded");

    return {reinterpret_cast<char const*>(mapped), static_cast<std::size_t>(size)};
}

/// Words of letters and digits, joined by `between`. An apostrophe joins what it stands between.
std::string words(std::string_view text, char between) {
    auto const letters = folded_letters(text);
    std::string_view rest{letters};
    std::string out;
    bool gap = false;
    auto const word_starts = [&] {
        if (gap && !out.empty())
            out += between;
        gap = false;
    };
    while (!rest.empty()) {
        auto const point = take(rest);
        if (is_letter_or_digit(point)) {
            word_starts();
            append(out, point);
        } else if (point == '&') {
            gap = true;
            word_starts();
            out += "and";
            gap = true;
        } else if (point != '\'' && point != 0x2019) {
            gap = true;
        }
    }
    return out;
}

} // namespace

bool is_clean_text(std::string_view text) {
    while (!text.empty()) {
        // The common case, plain ASCII, needs no decoding.
        if (auto const c = static_cast<unsigned char>(text.front()); c < 0x80) {
            if (c == 0)
                return false;
            text.remove_prefix(1);
        } else if (take(text) < 0) {
            return false;
        }
    }
    return true;
}

std::string cleaned_text(std::string_view text) {
    constexpr std::string_view unreadable = "\xEF\xBF\xBD";
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        auto rest = text;
        if (take(rest) < 0) {
            out += unreadable;
            text.remove_prefix(1);
        } else {
            auto const size = text.size() - rest.size();
            out += text.front() == 0 ? std::string_view{" "} : text.substr(0, size);
            text = rest;
        }
    }
    return out;
}

std::string fold(std::string_view text) {
    return words(text, ' ');
}

std::string slug(std::string_view text) {
    auto const folded = words(text, '-');
    std::string out;
    for (char const c : folded) {
        // What folding left outside ASCII (other scripts) has no place in an address, nor has the
        // gap that it leaves: the slug of a slug is itself.
        bool const is_gap = c == '-' && (out.empty() || out.back() == '-');
        if (static_cast<unsigned char>(c) < 0x80 && !is_gap)
            out += c;
    }
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    constexpr std::size_t most_digits = 18;
    bool const digits =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || text.size() > most_digits || !digits)
        return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view space = " \t\r\n\f\v";
    auto const first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string_view beginning(std::string_view text, std::size_t most_bytes) {
    if (text.size() <= most_bytes)
        return text;
    while (most_bytes > 0 && (static_cast<unsigned char>(text[most_bytes]) & 0xC0U) == 0x80U)
        --most_bytes;
    return text.substr(0, most_bytes);
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (char const c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

} // namespace network
