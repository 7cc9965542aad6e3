#include "libnetwork/learning/themes.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/indexing.hpp"
#include "libnetwork/learning/vocabulary_store.hpp"

#include <algorithm>
#include <set>

namespace network::learning {
namespace {

error unknown_theme() {
    return not_found("theme.unknown", "There is no such theme");
}

std::string lines(std::vector<std::string> const& words) {
    std::string text;
    for (auto const& word : words)
        text += (text.empty() ? "" : "\n") + word;
    return text;
}

std::vector<std::string> tidy(std::vector<std::string> const& words) {
    std::vector<std::string> kept;
    std::set<std::string> seen;
    for (auto const& word : words)
        if (auto const text = trim(word); !text.empty() && seen.insert(fold(text)).second)
            kept.emplace_back(text);
    return kept;
}

/// What is wrong with a theme as it is to stand among the others.
std::vector<problem> faults_of(vocabulary const& words, theme const& one) {
    std::vector<problem> faults;
    if (one.name.empty() || slug(one.name).empty())
        faults.push_back({"name", "name.required", "Say what the theme is called"});
    if (one.parent.empty())
        return faults;
    auto const* above = words.find(one.parent);
    if (!above || above->code == one.code)
        faults.push_back({"parent", "theme.unknown", "Choose another theme for it to stand under"});
    else if (!above->parent.empty())
        faults.push_back(
            {"parent", "theme.too_deep",
             "“" + above->name + "” stands under another theme itself. Themes have two levels"});
    return faults;
}

/// The theme that another of its words means already, or null.
theme const* taken_by(vocabulary const& words, theme const& one) {
    std::vector<std::string> said{one.name};
    said.insert(said.end(), one.synonyms.begin(), one.synonyms.end());
    for (auto const& word : said)
        if (auto const* other = words.meant_by(word); other && other->code != one.code)
            return other;
    return nullptr;
}

result<theme> save(changes::unit_of_work& work, std::string_view event, theme const* before,
                   theme const& after) {
    auto const person = work.by().person;
    auto const id = vocabulary_store::insert_theme(
        work.db(), after, person != 0 ? std::optional{person} : std::nullopt, work.now());
    std::vector<changes::field_change> changes{{"code", {}, after.code}};
    auto const differs = [&](char const* field, std::string const& was, std::string const& is) {
        if (was != is)
            changes.push_back({field, before ? std::optional{was} : std::nullopt, is});
    };
    theme const none;
    auto const& was = before ? *before : none;
    differs("name", was.name, after.name);
    differs("parent", was.parent, after.parent);
    differs("synonyms", lines(was.synonyms), lines(after.synonyms));
    differs("merged_into", was.merged_into, after.merged_into);
    work.record(
        {.event = event, .subject_kind = "theme", .subject = id, .changes = std::move(changes)});
    index_theme(work, after.code);
    return after;
}

result<> check(vocabulary const& words, theme const& one) {
    if (auto faults = faults_of(words, one); !faults.empty())
        return invalid(std::move(faults));
    if (auto const* other = taken_by(words, one))
        return conflict("theme.taken", "“" + other->name + "” means that already");
    return {};
}

/// How many the reader may see, by the code of each theme; those under a theme count for it as
/// well.
std::map<std::string, std::int64_t> counts_of(changes::reader& view, vocabulary const& words) {
    std::map<std::string, std::int64_t> counts;
    auto const who = readership_of(view);
    auto const all = catalogue_today(view);
    for (auto const& one : all->entries()) {
        if (rules::sight_of(who, one->who, all->day()) != sight::whole)
            continue;
        std::set<std::string> about;
        for (auto const& code : one->card->themes)
            if (auto const* found = words.find(code)) {
                about.insert(found->code);
                about.insert(words.top_of(*found));
            }
        for (auto const& code : about)
            ++counts[code];
    }
    return counts;
}

} // namespace

result<page<theme_row>> list_themes(changes::reader& view, themes_wish const& wish) {
    auto const words = view.cached<vocabulary>();
    auto const* under = wish.under ? words->find(*wish.under) : nullptr;
    if (wish.under && !under)
        return unknown_theme();
    auto counts = counts_of(view, *words);
    page<theme_row> found;
    auto const add = [&](theme const& one) {
        auto const* above = one.parent.empty() ? nullptr : words->find(one.parent);
        found.items.push_back({one, above ? above->name : "", counts[one.code]});
    };
    for (auto const& top : words->themes()) {
        auto const* above = top.parent.empty() ? nullptr : words->find(top.parent);
        if (above && above->code != top.code)
            continue;
        if (!under)
            add(top);
        for (auto const& one : words->themes())
            if (!one.parent.empty() && words->find(one.parent) == words->find(top.code) &&
                (!under || under->code == top.code))
                add(one);
    }
    found.total = std::ssize(found.items);
    return found;
}

result<theme> add_theme(changes::unit_of_work& work, add_theme_wish const& wish) {
    auto const words = work.cached<vocabulary>();
    theme one{slug(wish.name), std::string{trim(wish.name)}, {}, tidy(wish.synonyms), {}};
    one.parent = trim(wish.parent.value_or(""));
    if (auto const* same = words->meant_by(one.name))
        return conflict("theme.taken", "“" + same->name + "” means that already");
    NETWORK_CHECK(check(*words, one));
    // A code that was used before, by a theme that has another name now, stays with that.
    auto const base = one.code;
    for (int number = 2; words->find(one.code); ++number)
        one.code = base + '-' + std::to_string(number);
    return save(work, "learning.theme_added", nullptr, one);
}

result<theme> change_theme(changes::unit_of_work& work, change_theme_wish const& wish) {
    auto const words = work.cached<vocabulary>();
    auto const* known = words->find(wish.theme);
    if (!known)
        return unknown_theme();
    auto one = *known;
    if (wish.name)
        one.name = trim(*wish.name);
    if (wish.parent)
        one.parent = trim(*wish.parent);
    if (wish.synonyms)
        one.synonyms = tidy(*wish.synonyms);
    if (one == *known)
        return conflict("theme.unchanged", "Nothing was changed");
    if (!one.parent.empty())
        for (auto const& other : words->themes())
            if (other.parent == one.code)
                return conflict("theme.has_others_under_it",
                                "“" + other.name + "” stands under it. Move that first");
    NETWORK_CHECK(check(*words, one));
    return save(work, "learning.theme_changed", known, one);
}

result<theme> merge_themes(changes::unit_of_work& work, merge_themes_wish const& wish) {
    auto const words = work.cached<vocabulary>();
    auto const* goes = words->find(wish.theme);
    auto const* stays = words->find(wish.into);
    if (!goes || !stays)
        return unknown_theme();
    if (goes->code == stays->code)
        return conflict("theme.itself", "A theme cannot be merged into itself");
    for (auto const& other : words->themes())
        if (other.parent == goes->code)
            return conflict("theme.has_others_under_it",
                            "“" + other.name + "” stands under it. Move that first");
    auto kept = *stays;
    auto said = kept.synonyms;
    said.push_back(goes->name);
    said.insert(said.end(), goes->synonyms.begin(), goes->synonyms.end());
    kept.synonyms = tidy(said);
    auto gone = *goes;
    gone.synonyms.clear();
    gone.merged_into = kept.code;
    NETWORK_CHECK(save(work, "learning.theme_merged", goes, gone));
    return save(work, "learning.theme_changed", stays, kept);
}

} // namespace network::learning
