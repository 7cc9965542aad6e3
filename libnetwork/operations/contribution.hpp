// What each module contributes to what crosses modules: rows on the desk, entries of the health
// line, proofs of soundness, what is held, what goes after some time, what erasing a person asks.
// modules.cpp lists them; a test fails if a table that refers to an organisation or a person
// belongs to no contribution.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/changes/retention.hpp"

#include <span>

namespace network::operations {

struct contribution {
    std::string_view module;
    /// The module's tables that refer to an organisation or a person.
    std::vector<std::string_view> tables;
    /// What waits on the desk, or null.
    std::vector<changes::desk_row> (*desk)(changes::reader&) = nullptr;
    /// Its part of the health line, or null.
    std::vector<changes::health_row> (*health)(changes::reader&) = nullptr;
    /// Its proof of soundness: a line per fault, or null.
    std::vector<std::string> (*faults)(store::connection&) = nullptr;
    /// Adds what it holds and is looked for, or null.
    void (*holdings)(changes::reader&, changes::holding_query const&,
                     std::vector<changes::holding>&) = nullptr;
    /// What of its records goes after some time, or null.
    std::span<changes::retention_subject const> (*retention)() = nullptr;
    /// Refuses to have a person erased, or null.
    result<> (*may_forget)(changes::reader&, std::int64_t person) = nullptr;
    /// Lets go what it holds of a person who is being erased, or null.
    result<> (*forget)(changes::unit_of_work&, std::int64_t person) = nullptr;
};

std::span<contribution const> contributions();

// ------------------------------------------------------------------------------------------------

struct desk_wish {
    bool overdue_only = false;
};
BOOST_DESCRIBE_STRUCT(desk_wish, (), (overdue_only))
NETWORK_FIELDS(desk_wish, {"overdue_only", "Only what is past its day"})

struct desk {
    std::vector<changes::desk_row> rows;
    std::vector<changes::health_row> health;
};
BOOST_DESCRIBE_STRUCT(desk, (), (rows, health))
NETWORK_FIELDS(desk, {"rows", "What waits, overdue first, then by day, then the longest waiting"},
               {"health", "How the portal itself stands"})

/// Everything that waits for the network team.
result<desk> show_desk(changes::reader& view, desk_wish const& wish);

struct check_wish {
    std::int64_t most_faults = 1000;
};
BOOST_DESCRIBE_STRUCT(check_wish, (), (most_faults))
NETWORK_FIELDS(check_wish, {"most_faults", "List at most that many", {.least = 1, .most = 100000}})

struct check_report {
    bool sound = false;
    std::vector<std::string> faults;
};
BOOST_DESCRIBE_STRUCT(check_report, (), (sound, faults))
NETWORK_FIELDS(check_report, {"sound", "True where nothing is wrong"},
               {"faults", "A line per fault"})

/// Proves the whole store sound: the database's own checks, the journal, every module's rules.
result<check_report> check_store(changes::reader& view, check_wish const& wish);

} // namespace network::operations
