#include "libnetwork/learning/snippet.hpp"

#include "libnetwork/learning/search_text.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::size_t before_first = 60;     ///< bytes shown before the first word found
constexpr std::size_t longest_snippet = 240; ///< bytes of a snippet

bool may_be_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80 || c == '\'';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Forward to where a word begins.
std::size_t to_word_begin(std::string_view text, std::size_t at) {
    if (at == 0)
        return 0;
    while (at < text.size() && !is_space(text[at - 1]))
        ++at;
    return at;
}

/// Back to where a word ends.
std::size_t to_word_end(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return text.size();
    auto end = at;
    while (end > 0 && !is_space(text[end]))
        --end;
    if (end > 0)
        return end;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at; // one endless word: never half a letter
    return at;
}

/// Where the piece begins that holds most different words.
std::size_t best_begin(std::span<found_word const> found) {
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t first = 0; first < found.size(); ++first) {
        std::set<std::size_t> held;
        for (auto i = first; i < found.size() &&
                             found[i].end <= found[first].begin + longest_snippet - before_first;
             ++i)
            held.insert(found[i].which);
        if (held.size() > most) {
            most = held.size();
            best = found[first].begin;
        }
    }
    return best > before_first ? best - before_first : 0;
}

std::string plain_line(std::string_view text) {
    std::string line{text};
    std::replace_if(line.begin(), line.end(), is_space, ' ');
    return line;
}

} // namespace

word_finder::word_finder(search_query const& query) {
    for (auto const& group : query.all)
        for (auto const& term : group)
            for (std::size_t i = 0; i < term.stems.size(); ++i) {
                bool const last = i + 1 == term.stems.size();
                wanted_.push_back({term.stems[i], term.plain[i], term.prefix && last, term.typed});
                begins_[static_cast<unsigned char>(term.plain[i].front())] = true;
            }
    // A letter with a mark may be folded into any, a figure has a letter put before it.
    std::fill(begins_.begin() + 0x80, begins_.end(), !wanted_.empty());
    if (begins_['n'])
        std::fill(begins_.begin() + '0', begins_.begin() + '9' + 1, true);
}

std::optional<std::size_t> word_finder::which(std::string const& stem,
                                              std::string const& plain) const {
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
        auto const& one = wanted_[i];
        if (one.stem == stem || (one.prefix && plain.starts_with(one.plain)))
            return i;
    }
    return std::nullopt;
}

std::vector<found_word> word_finder::in(std::string_view text, std::size_t most) const {
    std::vector<found_word> found;
    for (std::size_t at = 0; at < text.size() && found.size() < most;) {
        if (!may_be_word(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && may_be_word(text[end]))
            ++end;
        if (begins_[static_cast<unsigned char>(lower(text[at]))]) {
            // With the word after it: the two may be one.
            auto next = end;
            while (next < text.size() && next - end < 4 && !may_be_word(text[next]))
                ++next;
            auto const gap = next;
            while (next < text.size() && gap - end < 4 && may_be_word(text[next]))
                ++next;
            auto const words = search_words(text.substr(at, next - at));
            if (!words.empty() && words.front().begin < end - at)
                if (auto const one = which(words.front().stem, words.front().plain)) {
                    found.push_back({at + words.front().begin, at + words.front().end, *one});
                    end = std::max(end, at + words.front().end);
                }
        }
        at = end;
    }
    return found;
}

std::vector<text_part> snippet_of(std::string_view text, std::span<found_word const> found) {
    auto const begin = to_word_begin(text, best_begin(found));
    auto const end = std::max(begin, to_word_end(text, begin + longest_snippet));
    std::vector<text_part> parts;
    auto const add = [&](std::string piece, bool match) {
        if (!piece.empty())
            parts.push_back({std::move(piece), match});
    };
    auto at = begin;
    std::string between = begin > 0 ? "… " : "";
    for (auto const& one : found) {
        if (one.begin < at || one.end > end)
            continue;
        add(between + plain_line(text.substr(at, one.begin - at)), false);
        between.clear();
        add(plain_line(text.substr(one.begin, one.end - one.begin)), true);
        at = one.end;
    }
    add(between + plain_line(text.substr(at, end - at)) + (end < text.size() ? " …" : ""), false);
    return parts;
}

} // namespace network::learning
