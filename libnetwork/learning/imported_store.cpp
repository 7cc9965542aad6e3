#include "libnetwork/learning/imported_store.hpp"

#include "libnetwork/store/many_rows.hpp"

namespace network::learning::imported_store {

using network::store::select;

void insert(connection& db, std::vector<imported_row> const& rows) {
    network::store::many_rows all{"insert into imported_resource (import, site, item, guid, author,"
                                  " digest, resource, version, before)",
                                  9};
    for (auto const& row : rows)
        all.add(row.import, row.site, row.item, row.guid, row.author, row.digest, row.resource,
                row.version, row.before);
    all.write(db);
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

std::vector<imported_row> beside_import(connection& db, std::int64_t import) {
    return select<imported_row>(
        db,
        "select id, import, site, item, guid, author, digest, resource, version,"
        " before from imported_resource where resource in"
        " (select resource from imported_resource where import = :import) order by id",
        import);
}

std::optional<licence> licence_of(connection& db, std::int64_t version) {
    return network::store::select_one<licence>(
        db, "select licence from resource_version where id = :version", version);
}

} // namespace network::learning::imported_store
