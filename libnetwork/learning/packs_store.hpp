// The SQL of packs.
#pragma once

#include "libnetwork/store/query.hpp"

#include <boost/describe/class.hpp>

namespace network::learning::packs_store {

struct item_row {
    std::int64_t position = 0;
    std::int64_t resource = 0;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(item_row, (), (position, resource, note))

void arrange(network::store::connection& db, std::int64_t pack, std::vector<item_row> const& items,
             std::optional<std::int64_t> person, instant at);
/// The newest arrangement, in order.
std::vector<item_row> items_of(network::store::connection& db, std::int64_t pack);
/// Packs whose newest arrangement holds the resource, the newest arranged first.
std::vector<std::int64_t> packs_with(network::store::connection& db, std::int64_t resource);

} // namespace network::learning::packs_store
