// Operations on the words that order the library: principles, themes, and what is missing between
// them. Reading is for everybody; keeping the words is for the network team.
#include "libnetwork/learning/gaps.hpp"
#include "libnetwork/learning/openings.hpp"
#include "libnetwork/learning/shared_by.hpp"
#include "libnetwork/learning/themes.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {
namespace {

constexpr columns vocabulary_reading(std::string_view name, std::string_view route,
                                     std::string_view summary) {
    return {.name = name,
            .route = route,
            .right = people::right::read_library,
            .scope = "library:read",
            .summary = summary};
}

constexpr columns keeping(std::string_view name, verb method, std::string_view route,
                          std::string_view summary, bool creates = false) {
    return {.name = name,
            .method = method,
            .route = route,
            .right = people::right::edit_library,
            .scope = "library:write",
            .summary = summary,
            .creates = creates};
}

} // namespace

std::vector<operation> vocabulary_operations() {
    return {
        row<&learning::list_principles>(
            vocabulary_reading("principles.list", "/principles",
                               "The principles of a day, and what is shared under each")),
        row<&learning::show_principle>(
            vocabulary_reading("principles.show", "/principles/{principle}",
                               "One principle at length, with its evidence")),
        row<&learning::adopt_principles>(keeping("principles.adopt", verb::post, "/principles",
                                                 "Another list of principles from a day on", true)),
        row<&learning::preview_principles>(keeping("principles.preview", verb::post,
                                                   "/principles/preview",
                                                   "What another list of principles would change")),
        row<&learning::principle_lists>(
            vocabulary_reading("principles.lists", "/principles/lists",
                               "Every list of principles that was ever adopted, word by word")),
        row<&learning::list_themes>(
            vocabulary_reading("themes.list", "/themes", "Themes, and what is shared under each")),
        row<&learning::add_theme>(
            keeping("themes.add", verb::post, "/themes", "A further theme", true)),
        row<&learning::change_theme>(keeping("themes.change", verb::patch, "/themes/{theme}",
                                             "Rename a theme, move it, give it other synonyms")),
        row<&learning::merge_themes>(keeping("themes.merge", verb::post, "/themes/{theme}/merger",
                                             "Let another theme take its place; tags follow")),
        row<&learning::show_gaps>(
            vocabulary_reading("library.gaps", "/library/gaps",
                               "Principles by theme and type of council without a study")),
        row<&learning::story_openings>(
            vocabulary_reading("library.openings", "/library/openings",
                               "A few stories to begin with, by their first fact")),
        row<&learning::shared_by>(
            vocabulary_reading("library.shared_by", "/organisations/{organisation}/resources",
                               "What an organisation has shared or took part in")),
    };
}

} // namespace network::operations
