// What came of what: studies, projects, adoptions and follow-ups as one graph without circles.
// Links are recorded with who and when; adoptions and translations add theirs of themselves.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/adoption.hpp"

#include <span>

namespace network::learning {

/// An edge: `from` came of `to`.
struct edge {
    node from, to;
    lineage_kind kind = lineage_kind::follow_up_of;
    std::int64_t link = 0; ///< number of the recorded link; 0: it follows from something else

    bool operator==(edge const&) const = default;
};

namespace rules {
/// True where `from` can be reached from `to`, so that a further edge from -> to would close a
/// circle.
bool closes_circle(std::span<edge const> edges, node const& from, node const& to);
} // namespace rules

/// Every edge there is, whoever may see it.
std::vector<edge> all_edges(changes::reader& view);

struct link_wish {
    lineage_kind kind = lineage_kind::follow_up_of;
    std::optional<std::string> from_resource, from_project, to_resource, to_project;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(link_wish, (),
                      (kind, from_resource, from_project, to_resource, to_project, reason))
NETWORK_FIELDS(link_wish,
               {"kind", "How the one came of the other: follow_up_of, grew_out_of or output_of"},
               {"from_resource", "What came of it: slug or number of a resource", {.longest = 200}},
               {"from_project", "Or of a project", {.longest = 200}},
               {"to_resource", "Of what it came: slug or number of a resource", {.longest = 200}},
               {"to_project", "Or of a project", {.longest = 200}},
               {"reason", "How we know", {.longest = 500}})

struct link_row {
    std::int64_t link = 0;
    lineage_kind kind = lineage_kind::follow_up_of;
    std::string from_title, to_title;
};
BOOST_DESCRIBE_STRUCT(link_row, (), (link, kind, from_title, to_title))
NETWORK_FIELDS(link_row, {"link", "Number of the link"}, {"kind", "How the one came of the other"},
               {"from_title", "What came of it"}, {"to_title", "Of what it came"})

/// Links two. Whoever looks after the one that came of the other may say so. Invalid "subject.one",
/// "kind.derived", "output.of_project"; forbidden "library.not_yours"; conflict "lineage.circle",
/// "lineage.already", "lineage.itself".
result<link_row> link_lineage(changes::unit_of_work& work, link_wish const& wish);

struct unlink_wish {
    std::int64_t link = 0;
};
BOOST_DESCRIBE_STRUCT(unlink_wish, (), (link))
NETWORK_FIELDS(unlink_wish, {"link", "Number of the link"})

/// Keeps a link that was judged already, of something of that organisation, and takes one back;
/// neither asks a right. The link's number.
std::int64_t keep_link(changes::unit_of_work& work, lineage_link link, std::int64_t organisation);
void drop_link(changes::unit_of_work& work, lineage_link const& link, std::int64_t organisation);

/// Takes a link back. Not found "lineage.unknown"; forbidden "library.not_yours".
result<link_row> unlink_lineage(changes::unit_of_work& work, unlink_wish const& wish);

struct lineage_wish {
    std::optional<std::string> resource, project;
};
BOOST_DESCRIBE_STRUCT(lineage_wish, (), (resource, project))
NETWORK_FIELDS(lineage_wish, {"resource", "Slug or number of the resource", {.longest = 200}},
               {"project",
                "Slug or number of the project, instead of a resource",
                {.longest = 200}})

struct lineage_node {
    std::string key; ///< "resource:12": unique in the answer
    node_kind kind = node_kind::resource;
    std::int64_t id = 0;
    std::string title, path, what; ///< what: "Case study", "Adoption, working"
    std::string organisation;
    std::optional<std::int64_t> year;
    std::int64_t layer = 0; ///< 0: it came of nothing here; each stands after all it came of
    bool asked = false;
};
BOOST_DESCRIBE_STRUCT(lineage_node, (),
                      (key, kind, id, title, path, what, organisation, year, layer, asked))
NETWORK_FIELDS(lineage_node, {"key", "Names it in the edges"},
               {"kind", "Resource, project or adoption"}, {"id", "Its number"},
               {"title", "Its title"}, {"path", "Its page"}, {"what", "What it is, in words"},
               {"organisation", "Whose it is"}, {"year", "Its year"},
               {"layer", "0: it came of nothing here; else after all that it came of"},
               {"asked", "True for the one that was asked about"})

struct lineage_edge {
    std::string from, to;
    lineage_kind kind = lineage_kind::follow_up_of;
    std::string label;
    std::int64_t link = 0;
};
BOOST_DESCRIBE_STRUCT(lineage_edge, (), (from, to, kind, label, link))
NETWORK_FIELDS(lineage_edge, {"from", "What came of it"}, {"to", "Of what it came"},
               {"kind", "How"}, {"label", "In words: from ... to"},
               {"link", "Number of the recorded link; 0: it follows from an adoption or a text"})

struct lineage_graph {
    std::vector<lineage_node> nodes; ///< by layer, then by year
    std::vector<lineage_edge> edges;
    bool cut = false; ///< there is more than is shown
};
BOOST_DESCRIBE_STRUCT(lineage_graph, (), (nodes, edges, cut))
NETWORK_FIELDS(lineage_graph, {"nodes", "What belongs to it, by layer"},
               {"edges", "What came of what"}, {"cut", "True where there is more than is shown"})

/// What came of what.
struct lineage_step {
    lineage_node from, to;
    lineage_kind kind = lineage_kind::follow_up_of;
};
/// Every step of which the reader may see both ends.
std::vector<lineage_step> lineage_steps(changes::reader& view);

/// Everything that hangs together with it and that the reader may see, through nothing that the
/// reader may not see.
result<lineage_graph> show_lineage(changes::reader& view, lineage_wish const& wish);

} // namespace network::learning
