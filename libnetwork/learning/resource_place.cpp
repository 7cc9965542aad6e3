#include "libnetwork/learning/resource_place.hpp"

#include <algorithm>

namespace network::learning {
namespace {

/// What bears on who may see it where readers do not find it: its lead, and who writes with it.
guarded guarded_in_hand(resource_store::resource_row const& row) {
    guarded who;
    who.organisation = row.organisation.value_or(0);
    return who;
}

void add_co_authors(changes::reader& view, std::int64_t resource, guarded& who) {
    auto const versions = resource_store::versions_of(view.db(), resource);
    if (versions.empty())
        return;
    for (auto const& one : resource_store::content_of(view.db(), versions.back().id).partners)
        if (one.role == partner_role::co_author && one.organisation)
            who.co_authors.push_back(*one.organisation);
}

} // namespace

result<resource_place> place_of(changes::reader& view, std::string_view reference) {
    auto unknown = not_found("resource.unknown", "There is no such resource");
    auto const row = resource_store::find_called(view.db(), reference);
    if (!row)
        return unknown;
    resource_place place{*row, catalogue_today(view)->share(row->id), {}, sight::none, false};
    place.who = place.found ? place.found->who : guarded_in_hand(*row);
    auto const reader = readership_of(view);
    place.looks_after = rules::looks_after(reader, place.who);
    // Only who might write with the lead makes a look at the newest version worth while.
    if (!place.looks_after && !reader.organisations.empty()) {
        auto in_hand = place.who;
        add_co_authors(view, row->id, in_hand);
        place.looks_after = rules::looks_after(reader, in_hand);
    }
    place.sight =
        place.looks_after ? sight::whole : rules::sight_of(reader, place.who, view.today());
    if (place.sight == sight::none)
        return unknown;
    return place;
}

result<resource_place> place_in_hand(changes::reader& view, std::string_view reference) {
    NETWORK_TRY(auto place, place_of(view, reference));
    if (!place.looks_after)
        return forbidden("resource.not_yours", "Another organisation looks after this resource");
    return place;
}

resource_brief brief_of(changes::reader& view, resource_place const& place) {
    resource_brief brief{place.row.id, place.row.slug, {}, place.row.kind};
    if (place.found)
        brief.title = place.found->card->title;
    else if (auto const versions = resource_store::versions_of(view.db(), place.row.id);
             !versions.empty())
        brief.title = versions.back().title;
    return brief;
}

} // namespace network::learning
