// What became of a resource, for those who look after it: every act with who, when and why, and in
// which boxes two versions differ.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/workflow.hpp"

namespace network::learning {

struct history_line {
    std::int64_t id = 0;
    event_kind kind = event_kind::drafted;
    std::int64_t version = 0;
    date effective;
    std::optional<date> until;
    std::optional<std::int64_t> other;
    std::string reason;
    std::optional<std::int64_t> person;
    std::string by;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(history_line, (),
                      (id, kind, version, effective, until, other, reason, person, by, recorded_at))
NETWORK_FIELDS(
    history_line, {"id", "Number of the event"}, {"kind", "What happened"},
    {"version", "Number of the version it is about; 0: none"},
    {"effective", "First day from which it holds"},
    {"until", "Of a hold: its end; of published and reaffirmed: when a review is due"},
    {"other", "Of superseded: number of what takes its place"}, {"reason", "Why"},
    {"person", "Number of the person; null: not signed in, or the console"},
    {"by",
     "Name of the person, or to whom the link went behind which it was said; empty: the console",
     {.privacy = privacy::contact}},
    {"recorded_at", "When it was recorded"})

/// Everything recorded of it, the newest first. Fails as check_looks_after().
result<page<history_line>> history_of(changes::reader& view, resource_named const& wish);

struct diff_wish {
    std::string resource;
    std::int64_t from = 0;
    std::int64_t to = 0;
};
BOOST_DESCRIBE_STRUCT(diff_wish, (), (resource, from, to))
NETWORK_FIELDS(diff_wish, {"resource", "Name for addresses, present or past, or number"},
               {"from", "Number of the earlier version", {.least = 1}},
               {"to", "Number of the later version", {.least = 1}})

struct differing_box {
    std::string field;
    std::string before;
    std::string after;
};
BOOST_DESCRIBE_STRUCT(differing_box, (), (field, before, after))
NETWORK_FIELDS(differing_box, {"field", "Which box"},
               {"before", "What stood in it; lists a line each"}, {"after", "What stands in it"})

struct version_diff {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<differing_box> boxes;
};
BOOST_DESCRIBE_STRUCT(version_diff, (), (from, to, boxes))
NETWORK_FIELDS(version_diff, {"from", "Number of the earlier version"},
               {"to", "Number of the later one"},
               {"boxes", "Those that differ, in the order of the form"})

/// Not found "version.unknown"; and as check_looks_after().
result<version_diff> diff_versions(changes::reader& view, diff_wish const& wish);

} // namespace network::learning
