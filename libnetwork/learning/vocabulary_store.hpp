// All SQL on lists of principles and on themes. Loads and saves; decides nothing.
#pragma once

#include "libnetwork/learning/vocabulary.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::vocabulary_store {

using network::store::connection;

/// The lists adopted after the first, by number.
std::vector<principle_list> lists(connection& db);
/// What holds of every theme of which the store says anything.
std::vector<theme> themes(connection& db);
/// A number that grows with every row of vocabulary.
std::int64_t newest(connection& db);

/// Its number, which comes back, follows the last one.
std::int64_t insert_list(connection& db, principle_list& list, std::optional<std::int64_t> person,
                         instant at);
std::int64_t insert_theme(connection& db, theme const& one, std::optional<std::int64_t> person,
                          instant at);

} // namespace network::learning::vocabulary_store
