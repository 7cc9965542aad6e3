// The library as rows for other programs: every published resource that the viewer may read whole,
// with all it says. What is read from such a file makes the same file again (README.md has the
// columns).
#pragma once

#include "libnetwork/learning/resource_file.hpp"
#include "libnetwork/learning/resource_place.hpp"

namespace network::learning {

struct resource_export_row {
    std::string slug;
    resource_kind kind = resource_kind::case_study;
    std::string organisation; ///< slug; empty: the network
    std::string title, summary, teaser;
    std::optional<std::int64_t> year;
    std::string place;
    std::optional<learning::stage> stage;
    std::string stage_reason, problem, what_was_done, outcome, numbers, cost, differently;
    std::optional<std::int64_t> cost_pence;
    std::string body;
    std::optional<people::post> contact_post;
    learning::licence licence = licence::ogl_3;
    learning::language language = language::en;
    std::string translation_of; ///< slug
    std::string source_url, source_title;
    learning::visibility visibility = visibility::everyone;
    std::string body_code;
    std::optional<date> embargo_until;
    std::string tiers, themes;                 ///< words with a space between
    std::string principles, partners, lineage; ///< lists in JSON
    date published;
    std::string urn, version_urn, version_sha256;
};
BOOST_DESCRIBE_STRUCT(resource_export_row, (),
                      (slug, kind, organisation, title, summary, teaser, year, place, stage,
                       stage_reason, problem, what_was_done, outcome, numbers, cost, differently,
                       cost_pence, body, contact_post, licence, language, translation_of,
                       source_url, source_title, visibility, body_code, embargo_until, tiers,
                       themes, principles, partners, lineage, published, urn, version_urn,
                       version_sha256))
NETWORK_FIELDS(
    resource_export_row, {"slug", "Its name for addresses"}, {"kind", "What it is"},
    {"organisation", "Slug of its organisation; empty: the network"}, {"title", "Its title"},
    {"summary", "Its first fact"}, {"teaser", "What others may read of it"},
    {"year", "The year it tells of"}, {"place", "Where"}, {"stage", "How far it has come"},
    {"stage_reason", "Why it was stopped"}, {"problem", "What the matter was"},
    {"what_was_done", "What was done"}, {"outcome", "What came of it"},
    {"numbers", "Figures that show it"}, {"cost", "What it cost, in words"},
    {"differently", "What would be done differently"}, {"cost_pence", "What it cost, in pence"},
    {"body", "A text that came in whole, as safe HTML"}, {"contact_post", "Whom to ask, by role"},
    {"licence", "Its terms"}, {"language", "English or Welsh"},
    {"translation_of", "Slug of what it translates"},
    {"source_url", "Where it was first published"}, {"source_title", "What stands there"},
    {"visibility", "Who may read it"}, {"body_code", "Of one for a body: its code"},
    {"embargo_until", "First day for others"}, {"tiers", "Of one for some tiers: which"},
    {"themes", "Codes of themes"}, {"principles", "Principles with weight and evidence, in JSON"},
    {"partners", "Other organisations with slug, name and role, in JSON"},
    {"lineage", "Resources and projects of which it came, and how, in JSON"},
    {"published", "The day on which it first came out"}, {"urn", "Its lasting name"},
    {"version_urn", "The lasting name of this version of it"},
    {"version_sha256", "SHA-256 of what the version of that name says: of the cells from title to "
                       "partners, each followed by U+001E"})

struct resources_export_wish {
    std::optional<resource_kind> kind;
    std::optional<std::string> organisation;
};
BOOST_DESCRIBE_STRUCT(resources_export_wish, (), (kind, organisation))
NETWORK_FIELDS(resources_export_wish, {"kind", "Only of this kind"},
               {"organisation", "Only of this organisation, by slug, code or number"})

struct resources_export {
    std::vector<resource_export_row> rows;
};
BOOST_DESCRIBE_STRUCT(resources_export, (), (rows))
NETWORK_FIELDS(resources_export,
               {"rows", "One per resource, in the order in which they were opened"})

result<resources_export> export_resources(changes::reader& view, resources_export_wish const& wish);

/// One row, of a version of a resource.
resource_export_row export_row_of(changes::reader& view, entry const& one);

/// The checksum of what a line says (version_sha256), whatever it states itself.
std::string sha256_of_line(table_line const& line);

} // namespace network::learning
