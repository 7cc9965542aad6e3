// The encodings, written out.
#include "libnetwork/messages/mime.hpp"

#include "libnetwork/messages/mail_html.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace network::messages {
namespace {

constexpr std::string_view hexadecimal = "0123456789ABCDEF";
constexpr std::size_t encoded_word_bytes = 42; // 56 in base 64, with its frame under 75

bool is_plain(char c) {
    return c >= ' ' && c <= '~';
}

/// Base 64 by RFC 4648.
std::string base64(std::string_view bytes) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        unsigned group = 0;
        auto const count = std::min<std::size_t>(3, bytes.size() - at);
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8U | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out += i <= count ? digits[group >> (18 - 6 * i) & 63U] : '=';
    }
    return out;
}

/// The longest front of `text` of at most `most` bytes that ends between two code points.
std::string_view front_of(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

void put_escaped(std::string& out, char c) {
    auto const byte = static_cast<unsigned char>(c);
    out += '=';
    out += hexadecimal[byte >> 4U];
    out += hexadecimal[byte & 15U];
}

void put_line(std::string& out, std::string_view line) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        auto const c = line[at];
        auto const last = at + 1 == line.size();
        auto const escaped = c == '=' || !is_plain(c) || (c == ' ' && last);
        auto const needed = escaped ? 3U : 1U;
        if (width + needed > (last ? 76U : 75U)) {
            out += "=\r\n";
            width = 0;
        }
        if (escaped)
            put_escaped(out, c);
        else
            out += c;
        width += needed;
    }
    out += "\r\n";
}

/// A name beside an address: quoted where it is plain, encoded where it is not.
std::string display_name(std::string_view name) {
    if (!std::all_of(name.begin(), name.end(), is_plain) || name.size() > 60)
        return encoded_words(name);
    std::string quoted = "\"";
    for (char const c : name) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

/// An address or id comes checked; what could end its line is dropped all the same.
std::string one_line(std::string_view text) {
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
                 [](char c) { return is_plain(c) && c != '<' && c != '>'; });
    return out;
}

void put_part(std::string& out, std::string_view boundary, std::string_view type,
              std::string_view text) {
    out.append("--").append(boundary).append("\r\nContent-Type: ").append(type);
    out += "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    out += quoted_printable(text);
}

} // namespace

std::string encoded_words(std::string_view text) {
    auto const plain = std::all_of(text.begin(), text.end(), is_plain);
    if (plain && text.size() <= 60 && text.find("=?") == std::string_view::npos)
        return std::string{text};
    std::string out;
    while (!text.empty()) {
        auto const part = front_of(text, encoded_word_bytes);
        if (!out.empty())
            out += "\r\n ";
        out += "=?UTF-8?B?" + base64(part) + "?=";
        text.remove_prefix(part.size());
    }
    return out;
}

std::string quoted_printable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        auto const end = text.find_first_of("\r\n");
        put_line(out, text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return out;
}

std::string mail_date(instant at) {
    using namespace std::chrono;
    constexpr char const* weekdays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr char const* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    auto const time = sys_time<milliseconds>{milliseconds{at.milliseconds}};
    auto const day = floor<days>(time);
    year_month_day const civil{day};
    hh_mm_ss const clock{floor<seconds>(time - day)};
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d +0000",
                  weekdays[weekday{day}.c_encoding()], static_cast<unsigned>(civil.day()),
                  months[static_cast<unsigned>(civil.month()) - 1], static_cast<int>(civil.year()),
                  static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text;
}

std::string compose(envelope const& what) {
    std::string out;
    out += "Date: " + mail_date(what.date) + "\r\n";
    out += "From: " + display_name(what.from_name) + " <" + one_line(what.from_address) + ">\r\n";
    out += "To: <" + one_line(what.to_address) + ">\r\n";
    out += "Subject: " + encoded_words(what.subject) + "\r\n";
    out += "Message-ID: <" + one_line(what.message_id) + ">\r\n";
    // Quoted-printable writes every "=" as "=3D", so no text can hold this boundary.
    auto const boundary = one_line("=_" + what.message_id.substr(0, what.message_id.find('@')));
    out += "Auto-Submitted: auto-generated\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/alternative; boundary=\"" +
           boundary + "\"\r\n\r\n";
    put_part(out, boundary, "text/plain", what.body);
    put_part(out, boundary, "text/html", html_of(what.body));
    out += "--" + boundary + "--\r\n";
    return out;
}

} // namespace network::messages
