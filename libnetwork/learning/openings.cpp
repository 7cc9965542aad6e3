#include "libnetwork/learning/openings.hpp"

#include "libnetwork/learning/catalogue.hpp"

#include <set>

namespace network::learning {
namespace {

constexpr std::int64_t usual_number = 3;

bool can_open(entry const& one) {
    auto const& card = *one.card;
    return one.record->row.kind == resource_kind::case_study && one.state.is_live() &&
           card.language == language::en && !card.summary.empty() && !card.place.empty() &&
           card.year;
}

} // namespace

result<page<story_opening>> story_openings(changes::reader& view, openings_wish const& wish) {
    auto const who = readership_of(view);
    auto const all = catalogue_today(view);
    page<story_opening> found;
    std::set<std::int64_t> leads;
    for (auto const& one : all->entries()) {
        if (std::ssize(found.items) == wish.limit.value_or(usual_number))
            break;
        if (!can_open(*one) || rules::sight_of(who, one->who, all->day()) != sight::whole ||
            !leads.insert(one->who.organisation).second)
            continue;
        auto const& card = *one->card;
        found.items.push_back({{one->id(), one->slug(), card.title, one->record->row.kind},
                               card.summary,
                               one->lead_name,
                               card.place,
                               *card.year});
    }
    found.total = std::ssize(found.items);
    return found;
}

} // namespace network::learning
