// The SQL of safeguard reviews. Private to this module.
#pragma once

#include "libnetwork/members/safeguard_review.hpp"
#include "libnetwork/store/query.hpp"

namespace network::members::safeguard_store {

using network::store::connection;

/// Those of a membership, or of all (0), by membership, in the order of recording.
std::vector<safeguard_review> reviews(connection& db, std::int64_t membership);
std::int64_t insert_review(connection& db, safeguard_review const& row);

} // namespace network::members::safeguard_store
