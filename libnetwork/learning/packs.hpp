// Packs: resources gathered in an order by whoever keeps the pack. A pack says what belongs
// together; what of it a reader sees, the policy decides item by item.
#pragma once

#include "libnetwork/learning/outlet.hpp"

namespace network::learning {

struct pack_item_wish {
    std::string resource;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(pack_item_wish, (), (resource, note))
NETWORK_FIELDS(pack_item_wish, {"resource", "Name for addresses or number of the resource"},
               {"note", "Why it is in the pack", {.longest = 400}})

struct arrange_pack_wish {
    std::string resource;
    std::vector<pack_item_wish> items;
};
BOOST_DESCRIBE_STRUCT(arrange_pack_wish, (), (resource, items))
NETWORK_FIELDS(arrange_pack_wish, {"resource", "Name for addresses or number of the pack"},
               {"items", "What it holds from now on, in order", {.longest = 200}})

struct pack_item {
    std::int64_t position = 0;
    outlet_row resource;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(pack_item, (), (position, resource, note))
NETWORK_FIELDS(pack_item, {"position", "Its place in the pack"}, {"resource", "The resource"},
               {"note", "Why it is in the pack"})

struct pack_contents {
    resource_brief pack;
    bool keeps = false;
    std::vector<pack_item> items;
};
BOOST_DESCRIBE_STRUCT(pack_contents, (), (pack, keeps, items))
NETWORK_FIELDS(pack_contents, {"pack", "Which pack"}, {"keeps", "True where you may arrange it"},
               {"items", "What it holds for you, in order"})

/// Arranges a pack anew. Conflict "pack.none" (no pack); forbidden "resource.not_yours"; invalid
/// "items.N.resource" with "resource.unknown", "pack.twice", "pack.nested".
result<pack_contents> arrange_pack(changes::unit_of_work& work, arrange_pack_wish const& wish);

struct pack_wish {
    std::string resource;
};
BOOST_DESCRIBE_STRUCT(pack_wish, (), (resource))
NETWORK_FIELDS(pack_wish, {"resource", "Name for addresses or number of the pack"})

/// What the pack holds for this reader: what is hidden from them is left out.
result<pack_contents> show_pack(changes::reader& view, pack_wish const& wish);

} // namespace network::learning
