#include "libnetwork/learning/principle_sentences.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace network::learning {
namespace {

/// The beginning of a word, and how much it says for a principle.
struct sign {
    std::string_view stem;
    int weight;
};

struct signs {
    principle which;
    std::array<sign, 10> words;
};

// Stems are of folded text, in which "co-" and "non-" have grown into their words.
constexpr std::array<signs, 10> known{{
    {principle::co_production,
     {{{"coproduc", 6},
       {"equal", 3},
       {"commission", 3},
       {"design", 2},
       {"determin", 1},
       {"partner", 1},
       {"service", 1},
       {"citizen", 1},
       {"money", 1},
       {"resource", 1}}}},
    {principle::community_leadership,
     {{{"councillor", 4},
       {"connector", 3},
       {"broker", 3},
       {"platform", 3},
       {"leader", 2},
       {"rethink", 1},
       {"community", 1},
       {"role", 1},
       {"member", 0},
       {"contribut", 1}}}},
    {principle::democratic_engagement,
     {{{"democra", 4},
       {"engage", 3},
       {"decision", 2},
       {"priorit", 2},
       {"resident", 1},
       {"participat", 2},
       {"range", 2},
       {"active", 1},
       {"voter", 1},
       {"setting", 1}}}},
    {principle::enterprise_social_economy,
     {{{"econom", 4},
       {"enterprise", 3},
       {"job", 3},
       {"business", 2},
       {"entrepreneur", 2},
       {"mutual", 1},
       {"employ", 1},
       {"thrive", 1},
       {"growth", 1},
       {"development", 1}}}},
    {principle::innovation,
     {{{"innovat", 6},
       {"embrac", 1},
       {"experiment", 2},
       {"new", 1},
       {"ways", 1},
       {"drive", 1},
       {"positive", 1},
       {"change", 1},
       {"creativ", 2},
       {"local", 0}}}},
    {principle::learning,
     {{{"learn", 4},
       {"captur", 3},
       {"experience", 2},
       {"expand", 1},
       {"spread", 2},
       {"lesson", 3},
       {"project", 1},
       {"approach", 1},
       {"applicat", 1},
       {"individual", 1}}}},
    {principle::social_value,
     {{{"value", 4},
       {"criteria", 3},
       {"framework", 3},
       {"tool", 2},
       {"social", 1},
       {"outcome", 1},
       {"maximis", 2},
       {"measur", 1},
       {"concept", 1},
       {"procur", 1}}}},
    {principle::new_models,
     {{{"model", 4},
       {"needs", 3},
       {"priorit", 2},
       {"staff", 2},
       {"user", 2},
       {"mutual", 2},
       {"voice", 1},
       {"influence", 1},
       {"meeting", 1},
       {"cooperative", 0}}}},
    {principle::social_partnership,
     {{{"partnership", 4},
       {"responsib", 3},
       {"shared", 2},
       {"wellbeing", 2},
       {"strengthen", 2},
       {"enterprise", 1},
       {"citizen", 1},
       {"communit", 1},
       {"benefit", 1},
       {"council", 0}}}},
    {principle::walking_the_talk,
     {{{"walk", 4},
       {"talk", 3},
       {"ourselves", 2},
       {"network", 2},
       {"membership", 2},
       {"apply", 2},
       {"own", 1},
       {"principle", 2},
       {"operat", 1},
       {"nonparty", 2}}}},
}};

std::vector<std::string> sentence_words(std::string_view sentence) {
    std::vector<std::string> words;
    auto const folded = fold(sentence);
    for (std::size_t start = 0; start < folded.size();) {
        auto const end = std::min(folded.find(' ', start), folded.size());
        auto word = folded.substr(start, end - start);
        // "co production" and "co-production" are the same word.
        if (!words.empty() && (words.back() == "co" || words.back() == "non"))
            words.back() += word;
        else if (!word.empty())
            words.push_back(std::move(word));
        start = end + 1;
    }
    return words;
}

std::string joined(std::vector<std::string> const& words) {
    std::string text;
    for (auto const& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

int score(std::vector<std::string> const& words, signs const& of) {
    int sum = 0;
    for (auto const& one : of.words)
        for (auto const& word : words)
            if (!one.stem.empty() && word.front() == one.stem.front() &&
                word.starts_with(one.stem)) {
                sum += one.weight;
                break;
            }
    return sum;
}

/// The name of a principle as words are compared, and what stands in it before an "and".
struct folded_name {
    std::string whole, first;
};
std::array<folded_name, members::principles.size()> const& folded_names() {
    static auto const all = [] {
        std::array<folded_name, members::principles.size()> names;
        for (std::size_t i = 0; i < names.size(); ++i) {
            names[i].whole = joined(sentence_words(members::principles[i].name));
            names[i].first = names[i].whole.substr(0, names[i].whole.find(" and "));
        }
        return names;
    }();
    return all;
}

/// Its own name, alone or before what is said of it: "Learning: we will ...".
std::optional<principle> named(std::vector<std::string> const& words, std::string_view sentence) {
    auto const text = joined(words);
    bool const has_mark = sentence.find_first_of(":-\xe2") != std::string_view::npos;
    for (std::size_t i = 0; i < members::principles.size(); ++i) {
        auto const& one = members::principles[i];
        auto const& [name, first] = folded_names()[i];
        if (text == name || text == to_word(one.principle) ||
            (text == first && text != "enterprise"))
            return one.principle;
        if (has_mark && text.starts_with(name)) {
            auto const head = joined(sentence_words(sentence.substr(0, sentence.find(':'))));
            if (head == name)
                return one.principle;
        }
    }
    return std::nullopt;
}

} // namespace

bool is_pledge(std::string_view sentence) {
    constexpr std::array<std::string_view, 7> openings{
        "we will ",       "we shall ", "we aim ",          "we encourage ",
        "councils will ", "we want ",  "we are committed "};
    auto const text = fold(beginning(sentence, 200));
    return std::any_of(openings.begin(), openings.end(),
                       [&](std::string_view one) { return text.find(one) != std::string::npos; });
}

std::optional<principle> principle_in(std::string_view sentence) {
    constexpr int enough = 7;
    constexpr int ahead = 3;
    constexpr std::size_t most_words = 90;
    auto const words = sentence_words(beginning(sentence, 2000));
    if (words.empty() || words.size() > most_words)
        return std::nullopt;
    if (auto const found = named(words, sentence))
        return found;
    int best = 0, second = 0;
    std::optional<principle> which;
    for (auto const& one : known) {
        auto const sum = score(words, one);
        if (sum > best) {
            second = best;
            best = sum;
            which = one.which;
        } else if (sum > second) {
            second = sum;
        }
    }
    return best >= enough && best - second >= ahead ? which : std::nullopt;
}

} // namespace network::learning
