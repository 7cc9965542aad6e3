// The two kinds of measurement on a store, each ours beside raw SQLite, or ours alone elsewhere.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "tests/bench/facts.hpp"

namespace network::bench {

/// The middle of the values; with an even number the upper of the two.
double median(std::vector<double> values);

/// CPU microseconds of one fact by its number and of a page of fifty. `file` names the same store
/// for the raw side; empty: there is no raw side.
struct read_costs {
    measured point;        ///< inside a reader that is already open
    measured point_opened; ///< with a reader of its own: its transaction is part of the cost
    measured page;
};
read_costs measure_reads(changes::records& office, std::string const& file);

/// Commits per second of 64 clients that each wait for their own.
struct commit_rates {
    measured per_second;
    double cpu_ours = 0; ///< microseconds of this process per commit
    double cpu_raw = 0;
};
commit_rates measure_commits(changes::records& office, std::string const& raw_file);

} // namespace network::bench
