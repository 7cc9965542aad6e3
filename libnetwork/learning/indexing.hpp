// Keeps the search index: a version enters it in the unit of work that publishes it, what is
// missing is made anew, and a proof says whether the index is what the published versions make it.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource_store.hpp"

namespace network::learning {

/// Puts a version of the resource into the index, or brings it up there. Readers find it from the
/// day on which it comes out, since they ask the catalogue what is there.
void index_version(changes::unit_of_work& work, resource_store::resource_row const& resource,
                   std::int64_t version);

/// A version with what it says, which outlives it.
struct version_to_index {
    std::int64_t version = 0;
    resource_kind kind = resource_kind::case_study;
    std::optional<std::int64_t> organisation;
    content const* says = nullptr;
};
/// The same for many that their author has at hand: nothing is read again. Best at the end of a
/// unit of work, since SQLite writes what later statements may have to undo to a file once a large
/// one was run.
void index_versions(changes::unit_of_work& work, std::vector<version_to_index> const& all);

/// After a theme was given another name, other synonyms or another place: everything about it, and
/// about what stands under it, is found by the words of now.
void index_theme(changes::unit_of_work& work, std::string_view code);

/// Indexes published versions and files that are missing (a store from before there was an index),
/// some at a time. How many there were.
result<std::int64_t> index_missing(changes::records& office);

struct reindex_wish {
    bool all = false;
};
BOOST_DESCRIBE_STRUCT(reindex_wish, (), (all))
NETWORK_FIELDS(reindex_wish, {"all", "Those that are in the index too; else what is missing alone"})

struct reindexed {
    std::int64_t versions = 0;
    std::int64_t files = 0;
    std::int64_t removed = 0;
    std::int64_t faults_before = 0;
    std::int64_t faults = 0;
};
BOOST_DESCRIBE_STRUCT(reindexed, (), (versions, files, removed, faults_before, faults))
NETWORK_FIELDS(reindexed, {"versions", "How many versions were put into the index"},
               {"files", "How many files of resources were put into it"},
               {"removed", "Documents that belonged to nothing and went"},
               {"faults_before", "Faults that the index had"},
               {"faults", "Those that are left: with `all` there should be none"})

/// Makes the index anew, or what is missing of it, and says what that did.
result<reindexed> rebuild_index(changes::unit_of_work& work, reindex_wish const& wish);

/// A line for each document that is missing, too many, not what its version says, or not found.
std::vector<std::string> search_faults(network::store::connection& db);

} // namespace network::learning
