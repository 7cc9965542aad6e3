// Tables as a copy sees them: names, columns, rows and the numbers given out so far. It knows
// nothing of what they mean.
#pragma once

#include "libnetwork/store/connection.hpp"

#include <string>
#include <vector>

namespace network::store::detail {

struct table_shape {
    std::string name;
    std::vector<std::string> names; ///< of the columns
    std::vector<column> columns;
};

/// The ordinary tables of a SQLite store, but for the history of its migrations. Search indexes
/// are left out: they are built from the others.
std::vector<table_shape> tables_of(connection& sqlite);
bool has_table(connection& db, std::string const& name);
std::int64_t count_rows(connection& db, table_shape const& table);

/// Replaces all rows of `table` in `to` by those in `from`; how many.
std::int64_t copy_rows(connection& from, connection& to, table_shape const& table);
/// Lets `to` give out no number again that `from` has given out.
void copy_numbering(connection& from, connection& to, table_shape const& table);

/// Takes triggers and foreign keys out of the way of a copy within the transaction, and puts them
/// back as they were. Putting back proves every reference.
class bare_tables {
  public:
    explicit bare_tables(connection& db);
    void put_back();

  private:
    connection& db_;
    std::vector<std::string> rules_; ///< SQL that makes each anew
};

} // namespace network::store::detail
