// The SQL of the file in which the library is taken away.
#pragma once

#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/export_resources.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/packs.hpp"

namespace network::learning::library_copy_store {

using network::store::connection;

void make_tables(connection& file);

/// What is found of a resource beside its boxes.
struct searched_text {
    std::string body;      ///< without its marks
    std::string spellings; ///< other ways in which its words are written
};
void insert_resource(connection& file, std::int64_t id, resource_export_row const& row,
                     std::string_view organisation_name, searched_text const& found_by);
/// `organisation`: its slug where it is in the register, else empty.
void insert_partner(connection& file, std::int64_t resource, std::string_view name,
                    std::string_view role, std::string_view organisation);
/// `resource`: its number where it stands in the file.
void insert_adoption(connection& file, adoption_row const& row,
                     std::optional<std::int64_t> resource);
void insert_step(connection& file, lineage_step const& step);
void insert_pack_item(connection& file, std::int64_t pack, pack_item const& item);
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
