#include "libnetwork/learning/vocabulary.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/first_vocabulary.hpp"
#include "libnetwork/learning/vocabulary_store.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr int deepest = 8; // a chain of mergers or parents that is longer leads nowhere

/// The product's own, and over it what the store says.
std::vector<theme> themes_of(network::store::connection& db) {
    std::map<std::string, theme> by_code;
    for (auto const& own : first_themes())
        by_code[own.code] = own;
    for (auto& later : vocabulary_store::themes(db))
        by_code[later.code] = std::move(later);
    std::vector<theme> all;
    for (auto& [code, one] : by_code)
        all.push_back(std::move(one));
    return all;
}

} // namespace

principle_wording const* principle_list::of(principle which) const {
    for (auto const& one : wordings)
        if (one.principle == which)
            return &one;
    return nullptr;
}

std::string slug_of(principle which) {
    std::string text{to_word(which)};
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

std::optional<principle> principle_of_slug(std::string_view slug) {
    for (auto const& one : members::principles)
        if (slug_of(one.principle) == slug)
            return one.principle;
    return std::nullopt;
}

std::shared_ptr<vocabulary const> vocabulary::load(network::store::connection& db,
                                                   std::shared_ptr<vocabulary const> previous) {
    auto const newest = vocabulary_store::newest(db);
    if (previous && previous->read_up_to_ == newest)
        return previous;
    std::vector<principle_list> lists{first_principles()};
    for (auto& later : vocabulary_store::lists(db))
        lists.push_back(std::move(later));
    auto made = std::make_shared<vocabulary>(std::move(lists), themes_of(db));
    made->read_up_to_ = newest;
    return made;
}

vocabulary::vocabulary(std::vector<principle_list> lists, std::vector<theme> themes)
    : lists_(std::move(lists)) {
    for (auto& one : themes) {
        auto const code = one.code;
        by_code_.emplace(code, std::move(one));
    }
    // A name wins over another theme's synonym, so names come last.
    for (auto const& [code, one] : by_code_)
        for (auto const& word : one.synonyms)
            by_word_[fold(word)] = code;
    for (auto const& [code, one] : by_code_) {
        by_word_[fold(one.name)] = code;
        if (one.merged_into.empty())
            themes_.push_back(one);
    }
    std::sort(themes_.begin(), themes_.end(),
              [](auto const& a, auto const& b) { return fold(a.name) < fold(b.name); });
}

principle_list const& vocabulary::list_on(date day) const {
    auto const* holds = &lists_.front();
    for (auto const& one : lists_)
        if (!one.effective || *one.effective <= day)
            if (!holds->effective || (one.effective && *one.effective >= *holds->effective))
                holds = &one;
    return *holds;
}

theme const* vocabulary::find(std::string_view code) const {
    auto place = by_code_.find(code);
    for (int step = 0; step < deepest && place != by_code_.end(); ++step) {
        if (place->second.merged_into.empty())
            return &place->second;
        place = by_code_.find(place->second.merged_into);
    }
    return nullptr;
}

theme const* vocabulary::meant_by(std::string_view text) const {
    if (auto const* exact = find(trim(text)))
        return exact;
    auto const place = by_word_.find(fold(text));
    return place == by_word_.end() ? nullptr : find(place->second);
}

std::string const& vocabulary::top_of(theme const& one) const {
    auto const* at = &one;
    for (int step = 0; step < deepest && !at->parent.empty(); ++step) {
        auto const* above = find(at->parent);
        if (!above || above == at)
            break;
        at = above;
    }
    return at->code;
}

result<std::string> known_theme(changes::reader& view, std::string_view text,
                                std::string_view field) {
    auto const words = view.cached<vocabulary>();
    if (auto const* found = words->meant_by(text))
        return found->code;
    return invalid(std::string{field}, "theme.unknown",
                   "“" + std::string{trim(text)} +
                       "” is not one of the themes. Choose one of the list, "
                       "or ask the network team to add it");
}

} // namespace network::learning
