#include "libnetwork/learning/looking.hpp"

#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/file_document_store.hpp"
#include "libnetwork/learning/search_store.hpp"

#include <algorithm>
#include <map>

namespace network::learning {
namespace {

/// How much more a resource counts whose principles are rare: at most a quarter.
constexpr double weight_of_distinction = 0.25;
/// How much what stands in a file counts against what the resource says itself.
constexpr double weight_of_files = 0.5;

} // namespace

looking::looking(changes::reader& view)
    : view_(view), facets_(facets_today(view)), who_(readership_of(view)) {}

sight looking::seen(std::uint32_t place) const {
    // What is open to a visitor is open to all: the index asked once for everybody.
    if (index().cards()[place].open)
        return sight::whole;
    return rules::sight_of(who_, index().at(place).who, index().day().day());
}

std::vector<candidate> looking::having(search_query const& query) const {
    return query.all.empty() ? everything_but(query.none) : having_words(query);
}

std::optional<candidate> looking::found_by(std::int64_t document) const {
    auto const place = index().place_of_version(document / 2);
    if (!place)
        return std::nullopt;
    // A reader finds it by the document that holds what this reader may see.
    auto const as = seen(*place);
    if (as != (document % 2 == 0 ? sight::whole : sight::teaser))
        return std::nullopt;
    return candidate{*place, as, 0, 0};
}

bool looking::has(search_term const& term) const {
    for (auto const document : search_store::having_any(view_.db(), {term}))
        if (found_by(document))
            return true;
    std::vector<candidate> by_files;
    add_by_files({{{term}}, {}}, by_files);
    return !by_files.empty();
}

bool looking::sees_theme(std::string_view code) const {
    auto const& codes = index().theme_codes();
    auto const known = std::find(codes.begin(), codes.end(), code);
    if (known == codes.end())
        return false;
    auto const wanted = static_cast<std::uint32_t>(known - codes.begin());
    for (std::uint32_t place = 0; place < index().cards().size(); ++place) {
        auto const tags = index().themes(index().cards()[place]);
        if (std::find(tags.begin(), tags.end(), wanted) != tags.end() &&
            seen(place) == sight::whole)
            return true;
    }
    return false;
}

std::vector<candidate> looking::having_words(search_query const& query) const {
    std::vector<candidate> all;
    for (auto const& hit : search_store::find(view_.db(), query))
        if (auto one = found_by(hit.document)) {
            one->score = static_cast<double>(hit.score);
            all.push_back(*one);
        }
    add_by_files(query, all);
    for (auto& one : all)
        if (one.seen == sight::whole)
            one.score *=
                1 + weight_of_distinction * index().distinction(index().cards()[one.place]);
    return all;
}

// A resource is found through a file by those alone who may have that file now.
void looking::add_by_files(search_query const& query, std::vector<candidate>& all) const {
    auto const hits = file_document_store::find(view_.db(), query);
    if (hits.empty())
        return;
    std::map<std::uint32_t, candidate> through;
    auto const excluded = search_store::having_any(view_.db(), query.none);
    auto const today = index().day().day();
    for (auto const& hit : hits) {
        auto const* const found = index().day().find(hit.resource);
        auto const place = found ? index().place_of_version(found->card->id) : std::nullopt;
        auto const as = place ? seen(*place) : sight::none;
        if (as == sight::none)
            continue;
        auto const file = guarded_part_of(
            {hit.id, hit.resource, hit.visibility, hit.embargo_until, hit.tiers, {}, {}});
        if (rules::sight_of(who_, rules::guarded_file(found->who, file), today) != sight::whole)
            continue;
        auto const own =
            as == sight::whole ? document_of(found->card->id) : teaser_document_of(found->card->id);
        if (std::binary_search(excluded.begin(), excluded.end(), own))
            continue;
        candidate const one{*place, as, weight_of_files * static_cast<double>(hit.score), hit.id};
        auto const [known, fresh] = through.emplace(*place, one);
        if (!fresh && known->second.score < one.score)
            known->second = one;
    }
    for (auto const& one : all)
        through.erase(one.place);
    for (auto const& [place, one] : through)
        all.push_back(one);
}

std::vector<candidate> looking::everything_but(std::vector<search_term> const& none) const {
    auto const without = search_store::having_any(view_.db(), none);
    std::vector<candidate> all;
    all.reserve(index().cards().size());
    for (std::uint32_t place = 0; place < index().cards().size(); ++place) {
        auto const as = seen(place);
        if (as == sight::none)
            continue;
        if (!without.empty()) {
            auto const version = index().at(place).card->id;
            auto const document =
                as == sight::whole ? document_of(version) : teaser_document_of(version);
            if (std::binary_search(without.begin(), without.end(), document))
                continue;
        }
        all.push_back({place, as, 0, 0});
    }
    return all;
}

} // namespace network::learning
