// The SQL of the file in which the library is taken away.
#pragma once

#include "libnetwork/learning/export_resources.hpp"

namespace network::learning::library_copy_store {

using network::store::connection;

void make_tables(connection& file);
void insert_resource(connection& file, std::int64_t id, resource_export_row const& row,
                     std::string_view organisation_name);
void insert_tag(connection& file, std::int64_t resource, principle_tag const& tag);
void insert_theme(connection& file, std::int64_t resource, std::string_view theme);
void insert_principle(connection& file, std::string_view code, std::string_view name,
                      std::string_view about);
void insert_organisation(connection& file, std::string_view slug, std::string_view name,
                         std::string_view kind, std::string_view nation);
void state(connection& file, std::string_view name, std::string_view value);
/// Makes the full-text index over what stands in the file.
void make_index(connection& file);
/// What the manifest says under that name, or nothing.
std::optional<std::string> stated(connection& file, std::string_view name);

} // namespace network::learning::library_copy_store
