// All SQL on what was taken in from elsewhere: which item became which resource. Decides nothing.
#pragma once

#include "libnetwork/learning/resource.hpp"
#include "libnetwork/store/query.hpp"

#include <boost/describe/class.hpp>

namespace network::learning::imported_store {

using network::store::connection;

struct imported_row {
    std::int64_t id = 0;
    std::int64_t import = 0;
    std::string site;
    std::string item;
    std::string guid;
    std::string author;
    std::string digest;
    std::int64_t resource = 0;
    std::int64_t version = 0;
    std::optional<std::int64_t> before;
};
BOOST_DESCRIBE_STRUCT(imported_row, (),
                      (id, import, site, item, guid, author, digest, resource, version, before))

void insert(connection& db, std::vector<imported_row> const& rows);
/// Everything that came from that site, the newest last.
std::vector<imported_row> of_site(connection& db, std::string_view site);
std::vector<imported_row> of_import(connection& db, std::int64_t import);
/// Everything that became the resources of that import, before it and after it, the newest last.
std::vector<imported_row> beside_import(connection& db, std::int64_t import);
/// What a version says of its licence.
std::optional<licence> licence_of(connection& db, std::int64_t version);

} // namespace network::learning::imported_store
