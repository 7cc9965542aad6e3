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

/// Pieces that begin and end a line of their own.
bool stands_alone(markup const& piece) {
    constexpr std::string_view blocks[] = {
        "p",   "h2",    "h3", "h4",      "ul", "ol", "li",     "blockquote",
        "pre", "table", "tr", "caption", "td", "th", "figure", "figcaption"};
    return std::find(std::begin(blocks), std::end(blocks), piece.tag) != std::end(blocks);
}

void add_words(std::span<markup const> pieces, std::string& out) {
    bool after_block = false;
    for (auto const& one : pieces) {
        bool const alone = stands_alone(one);
        if (!out.empty() && out.back() != '\n' && (alone || after_block))
            out += one.tag == "td" || one.tag == "th" ? ' ' : '\n';
        add_words(one, out);
        after_block = alone;
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

/// The rows of a table as items of a list, each cell after what its column is called.
std::string rows_of(markup const& table) {
    std::string text;
    std::vector<std::string> names;
    for (auto const& row : table.inside) {
        if (row.tag != "tr") {
            if (auto const line = words_in(row); !line.empty())
                text += (text.empty() ? "" : "\n") + line;
            continue;
        }
        bool const names_columns = names.empty() && &row != &table.inside.back() &&
                                   row.inside.size() > 1 &&
                                   std::all_of(row.inside.begin(), row.inside.end(),
                                               [](markup const& cell) { return cell.tag == "th"; });
        std::string line;
        for (std::size_t i = 0; i < row.inside.size(); ++i) {
            auto const words = words_in(row.inside[i]);
            if (names_columns)
                names.push_back(words);
            else if (!words.empty())
                line += (line.empty() ? "- " : "; ") +
                        (i < names.size() && !names[i].empty() ? names[i] + ": " : "") + words;
        }
        if (!line.empty())
            text += (text.empty() ? "" : "\n") + line;
    }
    return text;
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
        } else if (block.tag == "table") {
            text = rows_of(block);
        } else if (block.tag == "figure" &&
                   std::any_of(block.inside.begin(), block.inside.end(),
                               [](markup const& one) { return one.tag == "table"; })) {
            text = to_plain_text(block.inside);
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
