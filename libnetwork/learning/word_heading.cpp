#include "libnetwork/learning/word_heading.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <array>

namespace network::learning::rules {
namespace {

/// Words of headings, the surest first.
constexpr std::array<std::pair<std::string_view, std::string content::*>, 33> heading_words{{
    {"differently", &content::differently},
    {"next time", &content::differently},
    {"lesson", &content::differently},
    {"what we learn", &content::differently},
    {"learning", &content::differently},
    {"reflection", &content::differently},
    {"cost", &content::cost},
    {"budget", &content::cost},
    {"funding", &content::cost},
    {"money", &content::cost},
    {"in numbers", &content::numbers},
    {"key figures", &content::numbers},
    {"figures", &content::numbers},
    {"statistics", &content::numbers},
    {"outcome", &content::outcome},
    {"result", &content::outcome},
    {"impact", &content::outcome},
    {"what came of", &content::outcome},
    {"benefit", &content::outcome},
    {"summary", &content::summary},
    {"in brief", &content::summary},
    {"at a glance", &content::summary},
    {"what we did", &content::what_was_done},
    {"what was done", &content::what_was_done},
    {"approach", &content::what_was_done},
    {"solution", &content::what_was_done},
    {"problem", &content::problem},
    {"challenge", &content::problem},
    {"background", &content::problem},
    {"context", &content::problem},
    {"why we did", &content::problem},
    {"first fact", &content::summary},
    {"numbers", &content::numbers},
}};

constexpr std::array<std::pair<std::string_view, brief_box>, 9> brief_headings{{
    {"year", brief_box::year},
    {"when", brief_box::year},
    {"place", brief_box::place},
    {"where", brief_box::place},
    {"location", brief_box::place},
    {"where it happened", brief_box::place},
    {"stage", brief_box::stage},
    {"status", brief_box::stage},
    {"how far it has come", brief_box::stage},
}};

constexpr std::array<std::string_view, 14> headings_of_choices{"partners",
                                                               "partner organisations",
                                                               "our partners",
                                                               "contact",
                                                               "contacts",
                                                               "contact details",
                                                               "whom to ask",
                                                               "principles",
                                                               "principle",
                                                               "co operative principles",
                                                               "cooperative principles",
                                                               "themes",
                                                               "principles it stands for",
                                                               "licence"};

/// "Scaled up" or "scaled": by its word, or as the page calls it.
std::optional<stage> stage_called(std::string_view folded) {
    for (auto const word : words_of<stage>()) {
        auto const one = *from_word<stage>(word);
        if (folded == word || folded == fold(label(one)))
            return one;
    }
    return std::nullopt;
}

} // namespace

std::string* box_under(std::string_view heading, content& says) {
    auto const folded = fold(heading);
    for (auto const& [words, box] : heading_words)
        if (folded.find(words) != std::string::npos)
            return &(says.*box);
    return nullptr;
}

std::optional<brief_box> brief_box_under(std::string_view heading) {
    auto const folded = fold(heading);
    for (auto const& [words, which] : brief_headings)
        if (folded == words)
            return which;
    return std::nullopt;
}

bool fill_brief_box(brief_box which, std::string_view line, content& says) {
    constexpr std::size_t longest_place = 200;
    constexpr std::int64_t first_year = 1844;
    constexpr std::int64_t last_year = 2200;
    switch (which) {
    case brief_box::year: {
        auto const year = whole_number(line);
        if (says.year || !year || *year < first_year || *year > last_year)
            return false;
        says.year = year;
        return true;
    }
    case brief_box::place:
        if (!says.place.empty() || length(line) > longest_place ||
            line.find('\n') != std::string_view::npos)
            return false;
        says.place = line;
        return true;
    case brief_box::stage: {
        auto const found = stage_called(fold(line));
        if (says.stage || !found)
            return false;
        says.stage = found;
        return true;
    }
    }
    return false;
}

bool names_box_of_choices(std::string_view heading) {
    return std::find(headings_of_choices.begin(), headings_of_choices.end(), fold(heading)) !=
           headings_of_choices.end();
}

std::vector<std::string> headings_left(std::string_view what_was_done) {
    std::vector<std::string> found;
    while (!what_was_done.empty()) {
        auto const end = std::min(what_was_done.find('\n'), what_was_done.size());
        auto const line = what_was_done.substr(0, end);
        what_was_done.remove_prefix(std::min(end + 1, what_was_done.size()));
        if (names_box_of_choices(line) || brief_box_under(line))
            found.emplace_back(trim(line));
    }
    return found;
}

} // namespace network::learning::rules
