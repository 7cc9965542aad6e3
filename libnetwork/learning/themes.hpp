// Use cases on themes: the tree with what the reader may see under each, and keeping it: add,
// rename, merge. A theme that was merged goes on being understood, and so does what was tagged with
// it.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/learning/vocabulary.hpp"

namespace network::learning {

struct theme_row {
    learning::theme theme;
    std::string parent_name;
    std::int64_t resources = 0;
};
BOOST_DESCRIBE_STRUCT(theme_row, (), (theme, parent_name, resources))
NETWORK_FIELDS(theme_row, {"theme", "The theme"},
               {"parent_name", "What it stands under; empty: nothing"},
               {"resources",
                "How many the reader may see that are about it or what stands under it"})

struct themes_wish {
    std::optional<std::string> under;
};
BOOST_DESCRIBE_STRUCT(themes_wish, (), (under))
NETWORK_FIELDS(themes_wish, {"under", "Only those that stand under the theme of this code"})

/// By name, each followed by what stands under it. Not found "theme.unknown".
result<page<theme_row>> list_themes(changes::reader& view, themes_wish const& wish);

struct add_theme_wish {
    std::string name;
    std::optional<std::string> parent;
    std::vector<std::string> synonyms;
};
BOOST_DESCRIBE_STRUCT(add_theme_wish, (), (name, parent, synonyms))
NETWORK_FIELDS(add_theme_wish, {"name", "What it is called", {.longest = 80}},
               {"parent", "Code of the theme under which it stands"},
               {"synonyms", "Other words that mean it", {.longest = 20}})

/// Invalid "name.required", "theme.unknown" (the parent), "theme.too_deep" (the parent stands under
/// another); conflict "theme.taken" (its name or a synonym means another theme).
result<theme> add_theme(changes::unit_of_work& work, add_theme_wish const& wish);

struct change_theme_wish {
    std::string theme;
    std::optional<std::string> name;
    std::optional<std::string> parent;
    std::optional<std::vector<std::string>> synonyms;
};
BOOST_DESCRIBE_STRUCT(change_theme_wish, (), (theme, name, parent, synonyms))
NETWORK_FIELDS(change_theme_wish, {"theme", "Its code"}, {"name", "Its new name", {.longest = 80}},
               {"parent", "Code of the theme under which it is to stand; empty: under none"},
               {"synonyms",
                "Other words that mean it, instead of those there are",
                {.longest = 20}})

/// Changes what is given; the code stays, so what was tagged stays tagged. Not found
/// "theme.unknown"; conflict "theme.unchanged"; and as add_theme().
result<theme> change_theme(changes::unit_of_work& work, change_theme_wish const& wish);

struct merge_themes_wish {
    std::string theme;
    std::string into;
};
BOOST_DESCRIBE_STRUCT(merge_themes_wish, (), (theme, into))
NETWORK_FIELDS(merge_themes_wish, {"theme", "Code of the theme that goes"},
               {"into", "Code of the theme that takes its place"})

/// Its name and synonyms become synonyms of the other. Not found "theme.unknown"; conflict
/// "theme.itself", "theme.has_others_under_it"; the theme that takes its place.
result<theme> merge_themes(changes::unit_of_work& work, merge_themes_wish const& wish);

} // namespace network::learning
