// All SQL on resources, their versions, events and addresses. Loads and saves; decides nothing.
#pragma once

#include "libnetwork/learning/editorial.hpp"
#include "libnetwork/learning/resource.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::resource_store {

using network::store::connection;

struct resource_row {
    std::int64_t id = 0;
    std::string slug;
    resource_kind kind = resource_kind::case_study;
    std::optional<std::int64_t> organisation; ///< none: the network
    instant recorded_at;
    std::optional<std::string>
        urn; ///< its lasting name, where it came with one from another library
};
BOOST_DESCRIBE_STRUCT(resource_row, (), (id, slug, kind, organisation, recorded_at, urn))

/// A version without what it says.
struct version_row {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::int64_t number = 0;
    std::string title;
    std::string note; ///< what changed, in a sentence
    std::optional<std::int64_t> person;
    instant recorded_at;
    std::optional<std::string> urn; ///< as of a resource
};
BOOST_DESCRIBE_STRUCT(version_row, (),
                      (id, resource, number, title, note, person, recorded_at, urn))

std::int64_t insert_resource(connection& db, resource_row const& row);
/// Another version of the resource, under the number in `row`, which takes id and title back.
void insert_version(connection& db, version_row& row, content const& says);
std::int64_t insert_event(connection& db, event const& what);
/// Gives another name under which it is found. False where the address leads somewhere already.
bool insert_address(connection& db, std::string_view address, std::int64_t resource, instant at);
/// The same with several; those that lead to another resource.
std::vector<std::string> insert_addresses(connection& db, std::vector<std::string> const& addresses,
                                          std::int64_t resource, instant at);
void change_slug(connection& db, std::int64_t resource, std::string_view slug);

std::optional<resource_row> find(connection& db, std::int64_t id);
std::optional<resource_row> find_slug(connection& db, std::string_view slug);
/// Whose further address it is; 0: nobody's.
std::int64_t find_address(connection& db, std::string_view address);
/// By what people write for it: its number, its slug, a further address, in this order: what is
/// known by its number must never be mistaken for another that is called like it.
std::optional<resource_row> find_called(connection& db, std::string_view reference);
std::vector<resource_row> all(connection& db);
/// Of one organisation (none: of the network), the newest first.
std::vector<resource_row> of_organisation(connection& db, std::optional<std::int64_t> organisation);

std::vector<version_row> versions_of(connection& db, std::int64_t resource);
std::vector<version_row> all_versions(connection& db);
std::optional<version_row> find_version(connection& db, std::int64_t version);
/// Everything that a version says. Throws where there is no such version.
content content_of(connection& db, std::int64_t version);

std::vector<event> events_of(connection& db, std::int64_t resource);
std::vector<event> all_events(connection& db);
/// Resources that the journal names above that number.
std::vector<std::int64_t> changed_since(connection& db, std::int64_t number);

} // namespace network::learning::resource_store
