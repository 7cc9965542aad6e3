#include "libnetwork/learning/packs.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/packs_store.hpp"

#include <set>

namespace network::learning {
namespace {

error no_pack() {
    return conflict("pack.none", "This resource is not a pack");
}

pack_contents contents_of(changes::reader& view, resource_place const& place) {
    pack_contents found{brief_of(view, place), place.looks_after, {}};
    auto const who = readership_of(view);
    auto const day = catalogue_today(view);
    for (auto const& row : packs_store::items_of(view.db(), place.row.id)) {
        auto const one = day->share(row.resource);
        auto const seen = one ? rules::sight_of(who, one->who, view.today()) : sight::none;
        if (seen != sight::none)
            found.items.push_back({row.position, outlet_of(*one, seen, view.today()), row.note});
    }
    return found;
}

/// The rows that are wished for; adds what is wrong with them to the faults.
std::vector<packs_store::item_row> read_items(changes::reader& view, arrange_pack_wish const& wish,
                                              std::vector<problem>& faults) {
    std::vector<packs_store::item_row> rows;
    std::set<std::int64_t> seen;
    for (std::size_t i = 0; i < wish.items.size(); ++i) {
        auto const field = "items." + std::to_string(i) + ".resource";
        auto const place = place_of(view, wish.items[i].resource);
        if (place.has_error())
            faults.push_back({field, "resource.unknown", "There is no such resource"});
        else if (place->row.kind == resource_kind::pack)
            faults.push_back({field, "pack.nested", "A pack cannot hold another pack"});
        else if (!seen.insert(place->row.id).second)
            faults.push_back({field, "pack.twice", "This is in the pack already"});
        else
            rows.push_back({static_cast<std::int64_t>(i) + 1, place->row.id,
                            std::string{trim(wish.items[i].note.value_or(""))}});
    }
    return rows;
}

} // namespace

result<pack_contents> arrange_pack(changes::unit_of_work& work, arrange_pack_wish const& wish) {
    NETWORK_TRY(auto const place, place_in_hand(work, wish.resource));
    if (place.row.kind != resource_kind::pack)
        return no_pack();
    std::vector<problem> faults;
    auto const rows = read_items(work, wish, faults);
    if (!faults.empty())
        return invalid(std::move(faults));
    auto const person = work.by().person;
    packs_store::arrange(work.db(), place.row.id, rows,
                         person != 0 ? std::optional{person} : std::nullopt, work.now());
    std::string held;
    for (auto const& row : rows)
        held += (held.empty() ? "" : " ") + std::to_string(row.resource);
    work.record({.event = "learning.pack_arranged",
                 .subject_kind = "resource",
                 .subject = place.row.id,
                 .organisation = place.row.organisation.value_or(0),
                 .changes = {{"items", {}, held}}});
    return contents_of(work, place);
}

result<pack_contents> show_pack(changes::reader& view, pack_wish const& wish) {
    NETWORK_TRY(auto const place, place_of(view, wish.resource));
    if (place.row.kind != resource_kind::pack)
        return no_pack();
    return contents_of(view, place);
}

} // namespace network::learning
