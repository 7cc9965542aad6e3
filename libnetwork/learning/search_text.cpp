#include "libnetwork/learning/search_text.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <memory>
#include <set>
#include <unordered_map>
#include <utf8proc.h>

namespace network::learning {
namespace {

constexpr std::size_t longest_word = 60; ///< bytes; the rest of a longer one does not count

/// How far the letter, digit or mark at the front reaches; 0: it is none of these.
std::size_t word_part(std::string_view text) {
    auto const c = static_cast<unsigned char>(text.front());
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    utf8proc_int32_t point = -1;
    auto const used = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
    if (used <= 0)
        return 0;
    auto const kind = utf8proc_category(point);
    bool const part = (kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO) ||
                      (kind >= UTF8PROC_CATEGORY_MN && kind <= UTF8PROC_CATEGORY_ME) ||
                      (kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO);
    return part ? static_cast<std::size_t>(used) : 0;
}

/// How far the apostrophe at the front reaches; 0: it is none.
std::size_t apostrophe(std::string_view text) {
    if (text.starts_with('\''))
        return 1;
    return text.starts_with("\xE2\x80\x99") ? 3 : 0;
}

/// Words that are written apart, with a hyphen or in one. What the second begins with.
struct joined_pair {
    std::string_view first, second;
};
constexpr std::array<joined_pair, 20> pairs{{
    {"co", "operat"},   {"co", "produc"},      {"co", "design"},     {"co", "hous"},
    {"co", "creat"},    {"co", "ordinat"},     {"co", "commission"}, {"co", "locat"},
    {"co", "own"},      {"co", "work"},        {"co", "author"},     {"co", "manag"},
    {"well", "being"},  {"non", "profit"},     {"e", "mail"},        {"time", "bank"},
    {"house", "build"}, {"neighbour", "hood"}, {"child", "care"},    {"health", "care"},
}};

bool joins(std::string_view first, std::string_view second) {
    if (first == "co" && (second == "op" || second == "ops"))
        return true;
    return std::any_of(pairs.begin(), pairs.end(), [&](joined_pair const& one) {
        return one.first == first && second.starts_with(one.second);
    });
}

/// Spellings beside the British one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> spellings{{
    {"labor", "labour"},
    {"program", "programme"},
    {"programs", "programmes"},
    {"center", "centre"},
    {"centers", "centres"},
    {"neighbor", "neighbour"},
    {"neighbors", "neighbours"},
    {"neighborhood", "neighbourhood"},
}};

/// "organization" as "organisation".
void write_with_s(std::string& word) {
    if (word.size() < 7)
        return;
    for (auto at = word.find("iz", 3); at != std::string::npos; at = word.find("iz", at + 2))
        if (at + 2 < word.size() &&
            (word[at + 2] == 'a' || word[at + 2] == 'e' || word[at + 2] == 'i'))
            word[at + 1] = 's';
}

/// "organisation" as "organization"; the word itself where nobody writes it so.
std::string with_z(std::string word) {
    if (word.size() < 7)
        return word;
    for (auto at = word.find("is", 3); at != std::string::npos; at = word.find("is", at + 2))
        for (std::string_view const end : {"ation", "e", "ing"})
            if (std::string_view{word}.substr(at + 2).starts_with(end)) {
                word[at + 1] = 'z';
                break;
            }
    return word;
}

bool starts_with_digit(std::string_view word) {
    return word.front() >= '0' && word.front() <= '9';
}

/// A folded word, as far as it counts.
std::string as_far_as_it_counts(std::string word) {
    if (word.size() > longest_word) {
        word.resize(longest_word);
        while (!is_clean_text(word))
            word.pop_back();
    }
    return word;
}

/// The form of a folded word before its stem is looked for.
std::string plain_form(std::string word) {
    for (auto const& [given, kept] : spellings)
        if (word == given)
            return std::string{kept};
    write_with_s(word);
    // A figure with letters begins with a letter, so that no database takes its front for a number.
    if (starts_with_digit(word) && word.find_first_not_of("0123456789") != std::string::npos)
        word.insert(0, "n");
    return word;
}

/// What the index makes of a folded word. Texts say the same words again and again, so those that
/// were met are kept.
class stemmer {
  public:
    struct forms {
        std::string plain, stem;
    };

    stemmer() : english_(sb_stemmer_new("english", "UTF_8"), &sb_stemmer_delete) {}

    forms const& of(std::string const& folded) {
        if (auto const known = kept_.find(folded); known != kept_.end())
            return known->second;
        if (kept_.size() >= most_kept)
            kept_.clear();
        auto plain = plain_form(folded);
        auto stem = found(plain);
        return kept_.emplace(folded, forms{std::move(plain), std::move(stem)}).first->second;
    }

  private:
    static constexpr std::size_t most_kept = 20'000;

    std::string found(std::string const& word) {
        // Their own stem would be that of "cooper".
        if (word == "coop" || word == "coops" || word.starts_with("cooperat"))
            return "coop";
        if (word.starts_with("coproduc"))
            return "coproduc";
        auto const* const stem =
            sb_stemmer_stem(english_.get(), reinterpret_cast<sb_symbol const*>(word.data()),
                            static_cast<int>(word.size()));
        return {reinterpret_cast<char const*>(stem),
                static_cast<std::size_t>(sb_stemmer_length(english_.get()))};
    }

    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> english_;
    std::unordered_map<std::string, forms> kept_; ///< by the folded word
};

/// Where a word of the text ends that begins at `begin`.
std::size_t end_of_word(std::string_view text, std::size_t begin) {
    auto at = begin;
    while (at < text.size()) {
        auto const rest = text.substr(at);
        if (auto const part = word_part(rest); part != 0) {
            at += part;
            continue;
        }
        auto const joint = apostrophe(rest);
        if (joint == 0 || at + joint >= text.size() || word_part(rest.substr(joint)) == 0)
            break;
        at += joint;
    }
    return at;
}

/// A word as fold() makes it, which is plain to see where it holds English letters and digits
/// alone.
std::string folded_word(std::string_view written) {
    std::string word;
    word.reserve(written.size());
    for (char const c : written) {
        if (c >= 'A' && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else
            break;
    }
    if (word.size() == written.size())
        return word;
    word = fold(written);
    // Folding may take a letter apart into several words ("½"); the index holds one.
    std::erase(word, ' ');
    return word;
}

/// Words as they are written, folded.
std::vector<search_word> folded_words(std::string_view text) {
    std::vector<search_word> words;
    for (std::size_t at = 0; at < text.size();) {
        if (word_part(text.substr(at)) == 0) {
            ++at;
            continue;
        }
        auto const end = end_of_word(text, at);
        auto folded = folded_word(text.substr(at, end - at));
        if (!folded.empty())
            words.push_back({{}, std::move(folded), at, end});
        at = end;
    }
    return words;
}

constexpr std::array<std::string_view, 67> stop_words{
    "a",    "about", "all",  "an",     "and",    "any",  "anybody", "anyone",   "are",     "as",
    "at",   "be",    "been", "before", "by",     "can",  "could",   "did",      "do",      "does",
    "done", "else",  "ever", "for",    "from",   "had",  "has",     "have",     "how",     "i",
    "if",   "in",    "into", "is",     "it",     "its",  "like",    "me",       "of",      "on",
    "or",   "other", "our",  "ours",   "should", "so",   "some",    "somebody", "someone", "that",
    "the",  "their", "them", "there",  "they",   "this", "to",      "us",       "was",     "we",
    "were", "what",  "when", "where",  "which",  "who",  "with"};

struct entity {
    std::string_view name, letter;
};
constexpr std::array<entity, 8> entities{{{"amp;", "&"},
                                          {"lt;", "<"},
                                          {"gt;", ">"},
                                          {"quot;", "\""},
                                          {"#39;", "'"},
                                          {"nbsp;", " "},
                                          {"rsquo;", "\xE2\x80\x99"},
                                          {"pound;", "\xC2\xA3"}}};

} // namespace

std::vector<search_word> search_words(std::string_view text) {
    thread_local stemmer stems;
    auto folded = folded_words(text);
    std::vector<search_word> words;
    words.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size(); ++i) {
        auto word = std::move(folded[i]);
        bool const close = i + 1 < folded.size() && folded[i + 1].begin - word.end <= 3;
        if (close && joins(word.plain, folded[i + 1].plain)) {
            word.plain += folded[i + 1].plain;
            word.end = folded[i + 1].end;
            ++i;
        }
        auto const& known = stems.of(as_far_as_it_counts(std::move(word.plain)));
        word.plain = known.plain;
        word.stem = known.stem;
        words.push_back(std::move(word));
    }
    return words;
}

std::string search_text(std::string_view text) {
    std::string all;
    for (auto const& word : search_words(text)) {
        if (!all.empty())
            all += ' ';
        all += word.stem;
    }
    return all;
}

std::vector<search_word> words_begun_by(std::string_view first, std::string_view second) {
    std::vector<search_word> words;
    for (auto const& one : pairs)
        if (one.first == first && one.second.starts_with(second))
            words.push_back(search_words(std::string{first}.append(one.second)).front());
    return words;
}

std::string stem_begun_by(std::string_view plain) {
    for (auto const& one : pairs) {
        auto const whole = std::string{one.first}.append(one.second);
        if (plain.size() <= one.first.size() || !whole.starts_with(plain))
            continue;
        if (auto word = search_words(whole).front(); word.stem.size() < plain.size())
            return std::move(word.stem);
    }
    return {};
}

std::string other_spellings(std::string_view text) {
    std::set<std::string> all;
    for (auto const& word : search_words(text)) {
        if (word.stem == "coop")
            all.insert({"coop", "co-op", "cooperative", "co-operative"});
        for (auto const& [first, second] : pairs)
            if (std::string_view const plain{word.plain};
                plain.starts_with(first) && plain.substr(first.size()).starts_with(second))
                all.insert({word.plain,
                            std::string{first} + '-' + std::string{plain.substr(first.size())}});
        for (auto const& [given, kept] : spellings)
            if (word.plain == kept)
                all.insert({std::string{given}, std::string{kept}});
        if (auto z = with_z(word.plain); z != word.plain)
            all.insert({word.plain, std::move(z)});
    }
    std::string list;
    for (auto const& one : all)
        list += (list.empty() ? "" : " ") + one;
    return list;
}

bool is_stop_word(std::string_view plain) {
    return std::binary_search(stop_words.begin(), stop_words.end(), plain);
}

std::string text_of_html(std::string_view html) {
    std::string text;
    bool within = false;
    for (std::size_t at = 0; at < html.size(); ++at) {
        auto const c = html[at];
        if (c == '<' || (within && c == '>')) {
            within = c == '<';
            text += within ? " " : "";
        } else if (!within && c == '&') {
            auto const rest = html.substr(at + 1);
            auto const known =
                std::find_if(entities.begin(), entities.end(),
                             [&](entity const& one) { return rest.starts_with(one.name); });
            text += known == entities.end() ? std::string_view{"&"} : known->letter;
            at += known == entities.end() ? 0 : known->name.size();
        } else if (!within) {
            text += c;
        }
    }
    return text;
}

} // namespace network::learning
