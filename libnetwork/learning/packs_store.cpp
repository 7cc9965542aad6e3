#include "libnetwork/learning/packs_store.hpp"

namespace network::learning::packs_store {

void arrange(network::store::connection& db, std::int64_t pack, std::vector<item_row> const& items,
             std::optional<std::int64_t> person, instant at) {
    auto const id = network::store::insert(
        db,
        "insert into pack_arrangement (pack, person, recorded_at) values (:pack, :person, :at)"
        " returning id",
        pack, person, at);
    for (auto const& one : items)
        network::store::execute(db,
                                "insert into pack_item (arrangement, position, resource, note)"
                                " values (:arrangement, :position, :resource, :note)",
                                id, one.position, one.resource, one.note);
}

std::vector<item_row> items_of(network::store::connection& db, std::int64_t pack) {
    return network::store::select<item_row>(
        db,
        "select position, resource, note from pack_item where arrangement ="
        " (select max(id) from pack_arrangement where pack = :pack) order by position",
        pack);
}

std::vector<std::int64_t> packs_with(network::store::connection& db, std::int64_t resource) {
    return network::store::select<std::int64_t>(
        db,
        "select a.pack from pack_item i join pack_arrangement a on a.id = i.arrangement"
        " where i.resource = :resource and a.id = (select max(n.id) from pack_arrangement n"
        " where n.pack = a.pack) order by a.id desc",
        resource);
}

} // namespace network::learning::packs_store
