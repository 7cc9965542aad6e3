// How each engine opens a store. database::open() picks one by the URI.
#pragma once

#include "libnetwork/store/database.hpp"

namespace network::store::detail {

std::unique_ptr<database> open_sqlite_file(std::string const& path, options const& how);
std::unique_ptr<database> open_sqlite_memory(options const& how);
std::unique_ptr<database> open_postgresql(std::string const& uri, options const& how);

/// The migrations an opening store is held to.
std::span<migration const> schema_of(options const& how);
/// Migrates, or where that is not allowed makes sure that nothing is missing.
void prepare_schema(connection& db, options const& how);

} // namespace network::store::detail
