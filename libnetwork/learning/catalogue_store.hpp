// The SQL of the catalogue: everything that was ever published, at once or resource by resource.
#pragma once

#include "libnetwork/learning/catalogue.hpp"

namespace network::learning::catalogue_store {

/// Every resource, by number.
std::vector<std::shared_ptr<resource_record const>> load_all(network::store::connection& db);
/// One of them, or null.
std::shared_ptr<resource_record const> load(network::store::connection& db, std::int64_t id);

} // namespace network::learning::catalogue_store
