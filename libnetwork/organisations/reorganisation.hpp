// How organisations follow one another: merging, splitting, many into many, a group that becomes
// its council, a name change of the whole. Dated, possibly in the future, with a preview first, and
// to be undone until the day it takes effect. References to organisations are never re-pointed.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::organisations {

/// A successor: one that exists (`organisation`; with `name` or `kind`: as it goes on from that
/// day), or a new one (`name` and `kind`).
struct successor_wish {
    std::optional<std::string> organisation;
    std::optional<std::string> name;
    std::optional<organisation_kind> kind;
    std::optional<std::string> short_name;
    std::vector<code_given> codes;
    std::vector<std::string> follows;
};
BOOST_DESCRIBE_STRUCT(successor_wish, (), (organisation, name, kind, short_name, codes, follows))
NETWORK_FIELDS(
    successor_wish, {"organisation", "One that exists: slug, code or number", {.longest = 200}},
    {"name", "Legal name of a new one, or new name of one that exists", {.longest = 200}},
    {"kind", "What it is from that day"},
    {"short_name", "Everyday name from that day", {.longest = 200}},
    {"codes", "External codes from that day", {.longest = 20}},
    {"follows", "Which of the predecessors it follows; all if left out", {.longest = 100}})

struct reorganise_wish {
    succession_kind kind = succession_kind::merge;
    date on;
    std::vector<std::string> predecessors;
    std::vector<successor_wish> successors;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(reorganise_wish, (),
                      (kind, on, predecessors, successors, decided_by, minute, source))
NETWORK_FIELDS(reorganise_wish, {"kind", "How they follow one another"},
               {"on", "The day it takes effect: first day of the successors"},
               {"predecessors", "Who goes before: slugs, codes or numbers", {.longest = 100}},
               {"successors", "Who comes after", {.longest = 100}},
               {"decided_by", "The order or body that decided", {.longest = 200}},
               {"minute", "Its minute or reference", {.longest = 200}},
               {"source", "Where this was read", {.longest = 500}})

/// What a reorganisation does, before or after it is done.
struct reorganisation_outcome {
    std::optional<std::int64_t> succession; ///< its number; none in a preview
    succession_kind kind = succession_kind::merge;
    date on;
    bool scheduled = false;                    ///< its day is still to come
    std::vector<organisation_brief> ends;      ///< are no more from that day
    std::vector<organisation_brief> continues; ///< go on
    std::vector<organisation_brief> begins;    ///< are new; id 0 in a preview
    std::vector<std::string> effects;          ///< each in a plain sentence
    std::vector<std::string> warnings;         ///< right in form, but worth a second look
};
BOOST_DESCRIBE_STRUCT(reorganisation_outcome, (),
                      (succession, kind, on, scheduled, ends, continues, begins, effects, warnings))
NETWORK_FIELDS(reorganisation_outcome, {"succession", "Its number; absent in a preview"},
               {"kind", "How they follow one another"}, {"on", "The day it takes effect"},
               {"scheduled", "Its day is still to come"}, {"ends", "Who is no more from that day"},
               {"continues", "Who goes on"}, {"begins", "Who is new"},
               {"effects", "What it does, in plain sentences"},
               {"warnings", "What is worth a second look"})

/// What `reorganise` would do, and nothing done. The same checks, the same answer.
result<reorganisation_outcome> preview_reorganisation(changes::reader& reader,
                                                      reorganise_wish const& wish);

/// Records it. Fails with invalid (all problems), not_found, conflict "reorganisation.not_living"
/// where a predecessor does not exist on the eve of the day.
result<reorganisation_outcome> reorganise(changes::unit_of_work& work, reorganise_wish const& wish);

struct undo_reorganisation_wish {
    std::int64_t succession = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(undo_reorganisation_wish, (), (succession, reason))
NETWORK_FIELDS(undo_reorganisation_wish,
               {"succession", "Number of the reorganisation", {.least = 1}},
               {"reason", "Why it is taken back", {.longest = 500}})

/// Takes a reorganisation back that has not taken effect: a new fact, nothing deleted. Fails with
/// not_found "succession.unknown", conflict "succession.in_effect", "succession.already_undone",
/// "succession.built_upon" where later reorganisations rest on a successor it made.
result<reorganisation_outcome> undo_reorganisation(changes::unit_of_work& work,
                                                   undo_reorganisation_wish const& wish);

} // namespace network::organisations
