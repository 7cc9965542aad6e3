// The journal for readers: the change feed for other systems, and the audit trail with its proof.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/records.hpp"

#include <functional>

namespace network::changes {

struct feed_wish {
    std::optional<std::int64_t> after = {};
    std::optional<std::int64_t> limit = {};
};
BOOST_DESCRIBE_STRUCT(feed_wish, (), (after, limit))

/// One change. A consumer keeps the highest number it has dealt with and asks for what comes after.
struct feed_row {
    std::int64_t number = 0;
    instant at;
    std::string event;
    std::string subject_kind;
    std::int64_t subject = 0;
    std::int64_t organisation = 0;
    bool tombstone = false;
};
BOOST_DESCRIBE_STRUCT(feed_row, (),
                      (number, at, event, subject_kind, subject, organisation, tombstone))

/// Changes above `after`, in order of their numbers. The network team and auditors see all;
/// everyone else the rows that `is_public` lets through, left out: none. `next` is the number to
/// ask after, also on the last page; a page is empty only where nothing is left.
result<page<feed_row>> changes_since(reader& view, feed_wish const& wish,
                                     std::function<bool(feed_row const&)> const& is_public = {});

struct audit_wish {
    std::optional<std::int64_t> organisation_number = {};
    std::optional<std::int64_t> person = {};
    std::optional<std::int64_t> import = {};
    std::optional<std::string> event = {};
    std::optional<std::int64_t> before = {};
    std::optional<std::int64_t> limit = {};
};
BOOST_DESCRIBE_STRUCT(audit_wish, (), (organisation_number, person, import, event, before, limit))

struct audit_row {
    std::int64_t number = 0;
    instant at;
    std::string actor;
    std::string operation;
    std::string event;
    std::string subject_kind;
    std::int64_t subject = 0;
    std::int64_t organisation = 0;
    std::int64_t person = 0;
    std::int64_t import = 0;
    std::vector<field_change> changes;
};
BOOST_DESCRIBE_STRUCT(audit_row, (),
                      (number, at, actor, operation, event, subject_kind, subject, organisation,
                       person, import, changes))

/// The audit trail, newest first, with the values that have not been erased.
result<page<audit_row>> audit_trail(reader& view, audit_wish const& wish);

struct proof_wish {
    std::optional<std::int64_t> most_faults = {};
};
BOOST_DESCRIBE_STRUCT(proof_wish, (), (most_faults))

struct proof {
    bool sound = false;
    std::int64_t entries = 0;
    instant checked_at;
    std::vector<std::string> faults;
};
BOOST_DESCRIBE_STRUCT(proof, (), (sound, entries, checked_at, faults))

/// Recomputes the whole chain. Costs about as much as reading the journal once.
result<proof> prove_audit_trail(reader& view, proof_wish const& wish);

NETWORK_FIELDS(field_change, {"field", "The field that changed"},
               {"before", "Its value before; null where it was not there"},
               {"after", "Its value after; null where it is gone"})
NETWORK_FIELDS(feed_wish,
               {"after", "Only changes with a higher number; all if left out", {.least = 0}},
               {"limit", "At most that many; 50 if left out", {.least = 1, .most = largest_page}})
NETWORK_FIELDS(feed_row, {"number", "Grows by one with every change; visible in order"},
               {"at", "When it was recorded"},
               {"event", "What happened, such as organisations.renamed"},
               {"subject_kind", "What it happened to"}, {"subject", "The number of that thing"},
               {"organisation", "The number of the organisation concerned, or 0"},
               {"tombstone", "True where the thing is gone"})
NETWORK_FIELDS(audit_wish,
               {"organisation_number",
                "Only what concerns this organisation, by number",
                {.least = 0}},
               {"person", "Only what concerns this person, by number", {.least = 0}},
               {"import", "Only what this import did", {.least = 0}},
               {"event", "Only this event", {.longest = 100}},
               {"before", "Only entries with a lower number", {.least = 0}},
               {"limit", "At most that many; 50 if left out", {.least = 1, .most = largest_page}})
NETWORK_FIELDS(audit_row, {"number", "Number of the entry"}, {"at", "When it was recorded"},
               {"actor", "Who acted: person:12, console:root, system"},
               {"operation", "The operation by which it was done"}, {"event", "What happened"},
               {"subject_kind", "What it happened to"}, {"subject", "The number of that thing"},
               {"organisation", "The organisation concerned, or 0"},
               {"person", "The person concerned, or 0"}, {"import", "The import behind it, or 0"},
               {"changes", "The fields before and after, as far as not erased by law"})
NETWORK_FIELDS(proof_wish, {"most_faults",
                            "List at most that many faults; 100 if left out",
                            {.least = 1, .most = 1000}})
NETWORK_FIELDS(proof, {"sound", "True where numbers, hashes and values all agree"},
               {"entries", "How many entries were checked"}, {"checked_at", "When"},
               {"faults", "A line per fault, naming the entry"})

} // namespace network::changes
