// Keeps the search index: a version enters it in the unit of work that publishes it, what is missing
// is made anew, and a proof says whether the index is what the published versions make it.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource_store.hpp"

namespace network::learning {

/// Puts a version of the resource into the index, or brings it up there. Readers find it from the day
/// on which it comes out, since they ask the catalogue what is there.
void index_version(changes::unit_of_work& work, resource_store::resource_row const& resource,
                   std::int64_t version);

/// A version with what it says, which outlives it.
struct version_to_index {
    std::int64_t version = 0;
    resource_kind kind = resource_kind::case_study;
    std::optional<std::int64_t> organisation;
    content const* says = nullptr;
};
/// The same for many that their author has at hand: nothing is read again. Best at the end of a unit of
/// work, since SQLite writes what later statements may have to undo to a file once a large one was run.
void index_versions(changes::unit_of_work& work, std::vector<version_to_index> const& all);

/// Indexes published versions that are missing (a store from before there was an index), some at a
/// time. How many there were.
result<std::int64_t> index_missing(changes::records& office);

struct reindex_wish {
    bool all = false;
};
BOOST_DESCRIBE_STRUCT(reindex_wish, (), (all))
NETWORK_FIELDS(reindex_wish, {"all", "Those that are in the index too; else what is missing alone"})

struct reindexed {
    std::int64_t versions = 0;
};
BOOST_DESCRIBE_STRUCT(reindexed, (), (versions))
NETWORK_FIELDS(reindexed, {"versions", "How many versions were put into the index"})

/// Makes the index anew, or what is missing of it.
result<reindexed> rebuild_index(changes::unit_of_work& work, reindex_wish const& wish);

/// A line for each document that is missing, too many, not what its version says, or not found.
std::vector<std::string> search_faults(network::store::connection& db);

} // namespace network::learning
