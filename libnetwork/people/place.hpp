// Where a post is held, by name: the one window through which this module looks at organisations.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::people {

/// The number of the organisation that a reference means. Not found "organisation.unknown".
result<std::int64_t> place_called(changes::reader& view, std::string_view reference);

/// Its name today; for 0 "the network".
std::string name_of_place(changes::reader& view, std::int64_t organisation);

/// Whether it is the record of an individual on that day.
bool is_individual(changes::reader& view, std::int64_t organisation, date on);

} // namespace network::people
