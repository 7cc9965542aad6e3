// What somebody could mean by "it came of this": resources and projects by words of their titles,
// as far as the reader may read them, each with what stands in the way of a link to it.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/adoption.hpp"

namespace network::learning {

struct choices_wish {
    std::optional<std::string> resource, project;
    std::string q;
};
BOOST_DESCRIBE_STRUCT(choices_wish, (), (resource, project, q))
NETWORK_FIELDS(
    choices_wish, {"resource", "What came of it: slug or number of a resource", {.longest = 200}},
    {"project", "Or of a project", {.longest = 200}},
    {"q", "Words of the title of that of which it came; each has to be in it", {.longest = 200}})

struct lineage_choice {
    node_kind kind = node_kind::resource;
    std::int64_t id = 0;
    std::string title, path, what, organisation;
    std::optional<std::int64_t> year;
    std::string in_the_way;
};
BOOST_DESCRIBE_STRUCT(lineage_choice, (),
                      (kind, id, title, path, what, organisation, year, in_the_way))
NETWORK_FIELDS(lineage_choice, {"kind", "Resource or project"}, {"id", "Its number"},
               {"title", "Its title"}, {"path", "Its page"}, {"what", "What it is, in words"},
               {"organisation", "Whose it is"}, {"year", "Its year"},
               {"in_the_way", "Why no link to it can be recorded; empty: none stands there"})

/// At most twelve, those first whose titles begin with the words, then the newest. Invalid
/// "q.required"; not found where the one that is asked about is not there for the reader.
result<page<lineage_choice>> lineage_choices(changes::reader& view, choices_wish const& wish);

} // namespace network::learning
