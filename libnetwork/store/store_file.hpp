// Where a store stands as a file. For what is kept beside it and never in it.
#pragma once

#include "libnetwork/store/connection.hpp"

#include <string>

namespace network::store {

/// The path of the SQLite file behind the connection; empty for one in memory and for a server.
std::string store_file(connection& db);

} // namespace network::store
