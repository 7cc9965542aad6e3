// Reading one resource: as much of it as this viewer may see, and why. Which of its versions is
// shown follows from its events; a version in hand is shown to those alone who look after it.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource_card.hpp"

namespace network::learning {

struct resource_wish {
    std::string resource;
    std::optional<std::int64_t> version;
};
BOOST_DESCRIBE_STRUCT(resource_wish, (), (resource, version))
NETWORK_FIELDS(resource_wish, {"resource", "Name for addresses, present or past, or number"},
               {"version", "Number of one of its versions; what readers see now if left out"})

/// Not found "resource.unknown" (also for those who may not know of it), "resource.withdrawn" (with
/// the reason, for those who could see it before), "version.unknown".
result<resource_card> show_resource(changes::reader& view, resource_wish const& wish);

} // namespace network::learning
