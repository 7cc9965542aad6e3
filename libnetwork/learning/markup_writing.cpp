// Writes allowed markup out, as HTML or as words, and decides which addresses may be linked to.
#include "libnetwork/base/escaped.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/markup.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace network::learning {
namespace {

void write(markup const& piece, std::string& out) {
    if (piece.tag.empty())
        return put_escaped(out, piece.text);
    out += '<';
    out += piece.tag;
    if (piece.tag == "a") {
        out += " href=\"";
        put_escaped(out, piece.text);
        out += "\" rel=\"noopener\"";
    }
    out += '>';
    if (piece.tag == "br")
        return;
    for (auto const& one : piece.inside)
        write(one, out);
    out += "</";
    out += piece.tag;
    out += '>';
}

void add_words(std::span<markup const> pieces, std::string& out);

void add_words(markup const& piece, std::string& out) {
    if (piece.tag.empty())
        out += piece.text;
    else if (piece.tag == "br")
        out += '\n';
    add_words(std::span<markup const>{piece.inside}, out);
}

void add_words(std::span<markup const> pieces, std::string& out) {
    for (auto const& one : pieces) {
        if (!out.empty() && out.back() != '\n' &&
            (one.tag == "p" || one.tag == "li" || one.tag == "tr" || one.tag == "td" ||
             one.tag == "th" || one.tag == "figcaption"))
            out += one.tag == "td" || one.tag == "th" ? ' ' : '\n';
        add_words(one, out);
    }
}

std::string in_one_line(std::string_view text) {
    std::string line;
    for (char const c : text)
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            if (!line.empty() && line.back() != ' ')
                line += ' ';
        } else {
            line += c;
        }
    if (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

/// Each line of it in one line, blank ones left out.
std::string in_lines(markup const& piece) {
    std::string text, tidy;
    add_words(piece, text);
    for (std::size_t start = 0; start <= text.size();) {
        auto const end = std::min(text.find('\n', start), text.size());
        if (auto const line = in_one_line(std::string_view{text}.substr(start, end - start));
            !line.empty())
            tidy += (tidy.empty() ? "" : "\n") + line;
        start = end + 1;
    }
    return tidy;
}

} // namespace

std::string to_html(std::vector<markup> const& blocks) {
    std::string out;
    for (auto const& block : blocks) {
        write(block, out);
        out += '\n';
    }
    return out;
}

std::string words_in(markup const& piece) {
    std::string text;
    add_words(piece, text);
    return in_one_line(text);
}

std::string words_in(std::span<markup const> pieces) {
    std::string text;
    add_words(pieces, text);
    return in_one_line(text);
}

std::string to_plain_text(std::vector<markup> const& blocks) {
    std::string out;
    for (auto const& block : blocks) {
        std::string text;
        if (block.tag == "ul" || block.tag == "ol") {
            for (auto const& item : block.inside)
                if (auto const line = words_in(item); !line.empty())
                    text += (text.empty() ? "- " : "\n- ") + line;
        } else {
            text = in_lines(block);
        }
        if (!text.empty())
            out += (out.empty() ? "" : "\n\n") + text;
    }
    return out;
}

std::string safe_address(std::string_view address, std::string_view base) {
    // Browsers skip control characters inside an address, so "java\nscript:" is one word to them.
    std::string clean;
    for (char const c : trim(address))
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7f)
            clean += c;
    if (clean.empty() || clean.size() > 2000)
        return {};
    auto const mark = clean.find_first_of(":/?#\\");
    if (mark == std::string::npos || clean[mark] != ':') {
        if (base.empty() || clean.front() == '#' || clean.find('\\') != std::string::npos)
            return {};
        if (clean.starts_with("//"))
            return "https:" + clean;
        return std::string{base} + (clean.front() == '/' ? "" : "/") + clean;
    }
    auto scheme = clean.substr(0, mark);
    std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    bool const web = (scheme == "http" || scheme == "https") && clean.size() > mark + 3 &&
                     clean.compare(mark, 3, "://") == 0 && clean.find('\\') == std::string::npos;
    return web || (scheme == "mailto" && clean.size() > mark + 1) ? scheme + clean.substr(mark)
                                                                  : std::string{};
}

} // namespace network::learning
