#include "libnetwork/learning/imported_store.hpp"

namespace network::learning::imported_store {

using network::store::execute;
using network::store::select;

void insert(connection& db, imported_row const& row) {
    execute(db,
            "insert into imported_resource (import, site, item, guid, author, digest, resource, "
            "version,"
            " before) values (:import, :site, :item, :guid, :author, :digest, :resource, :version, "
            ":before)",
            row.import, row.site, row.item, row.guid, row.author, row.digest, row.resource,
            row.version, row.before);
}

std::vector<imported_row> of_site(connection& db, std::string_view site) {
    return select<imported_row>(
        db,
        "select id, import, site, item, guid, author, digest, resource, version,"
        " before from imported_resource where site = :site order by id",
        site);
}

std::vector<imported_row> of_import(connection& db, std::int64_t import) {
    return select<imported_row>(
        db,
        "select id, import, site, item, guid, author, digest, resource, version,"
        " before from imported_resource where import = :import order by id",
        import);
}

} // namespace network::learning::imported_store
