// The SQL of the library's settings.
#pragma once

#include "libnetwork/store/query.hpp"

namespace network::learning::library_settings_store {

std::optional<std::string> value(network::store::connection& db, std::string_view name);
void keep(network::store::connection& db, std::string_view name, std::string_view value,
          instant at);

} // namespace network::learning::library_settings_store
