#include "libnetwork/learning/usage_store.hpp"

namespace network::learning::usage_store {

void add(connection& db, std::int64_t resource, date day, std::int64_t readings,
         std::int64_t downloads) {
    network::store::execute(
        db,
        "insert into resource_usage (resource, day, readings, downloads)"
        " values (:resource, :day, :readings, :downloads) on conflict (resource, day) do update"
        " set readings = resource_usage.readings + excluded.readings,"
        " downloads = resource_usage.downloads + excluded.downloads",
        resource, day, readings, downloads);
}

std::vector<day_row> of_resource(connection& db, std::int64_t resource) {
    return network::store::select<day_row>(db,
                                           "select day, readings, downloads from resource_usage "
                                           "where resource = :resource order by day",
                                           resource);
}

} // namespace network::learning::usage_store
