#include "libnetwork/store/store_file.hpp"

#include "libnetwork/store/query.hpp"

namespace network::store {

std::string store_file(connection& db) {
    if (db.kind() != dialect::sqlite)
        return {};
    return select_one<std::string>(db, "select file from pragma_database_list where name = 'main'")
        .value_or("");
}

} // namespace network::store
