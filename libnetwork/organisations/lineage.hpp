// Who lives in whose place: the chain of duplicates and successions from any organisation of the
// register to those that live on a day, each step with its reason. Reads records, decides nothing
// else.
#pragma once

#include "libnetwork/organisations/register.hpp"

namespace network::organisations {

struct chain {
    std::vector<std::int64_t> living; ///< each once, in the order in which they were reached
    std::vector<reason> steps;
};

/// From `start` to those that live there and then. Empty `living` where it ended without a recorded
/// successor or has not begun; the steps say which.
chain living_in_place_of(record_source const& source, std::int64_t start, vantage const& from);

/// The successions before and after, near and far, in the order of their days; cancelled ones too.
std::vector<lineage_row> lineage_of(record_source const& source, organisation_record const& record,
                                    vantage const& from);

} // namespace network::organisations
