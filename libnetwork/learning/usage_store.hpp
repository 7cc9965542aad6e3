// All SQL on how much resources are used. Decides nothing.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/store/query.hpp"

#include <boost/describe/class.hpp>

namespace network::learning::usage_store {

using network::store::connection;

struct day_row {
    date day;
    std::int64_t readings = 0;
    std::int64_t downloads = 0;
};
BOOST_DESCRIBE_STRUCT(day_row, (), (day, readings, downloads))

void add(connection& db, std::int64_t resource, date day, std::int64_t readings,
         std::int64_t downloads);
/// By day.
std::vector<day_row> of_resource(connection& db, std::int64_t resource);

} // namespace network::learning::usage_store
