// All SQL on adoptions, on what was found useful, and on lineage. Loads and saves; decides nothing.
#pragma once

#include "libnetwork/learning/adoption.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::take_up_store {

using network::store::connection;

/// Who records it, and when.
struct stamp {
    std::optional<std::int64_t> person;
    instant at;
};

/// The first row of an adoption (`root` 0), or a further one; its number. Of `who` only
/// organisation, resource and project count.
std::int64_t insert_adoption(connection& db, std::int64_t root, adoption const& who,
                             adoption_version const& says, stamp const& by);
/// As known today, those taken back among them.
std::vector<adoption> adoptions(connection& db);
std::optional<adoption> find_adoption(connection& db, std::int64_t id);

std::int64_t insert_useful(connection& db, useful_mark const& mark, stamp const& by);
/// In the order of recording.
std::vector<useful_mark> useful_marks(connection& db);

std::int64_t insert_link(connection& db, lineage_link const& link);
void take_link_back(connection& db, lineage_link const& link, stamp const& by);
/// Those that were not taken back.
std::vector<lineage_link> links(connection& db);
/// Numbers of what that import linked, and of the adoptions that it recorded, by the audit trail.
std::vector<std::int64_t> links_of_import(connection& db, std::int64_t import);
std::vector<std::int64_t> adoptions_of_import(connection& db, std::int64_t import);

/// True where the journal names any of these above that number.
bool changed_since(connection& db, std::int64_t number);

} // namespace network::learning::take_up_store
