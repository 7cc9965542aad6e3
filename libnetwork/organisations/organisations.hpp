// Reading the register: who is meant, the list, the counts, the card, the chain to the living
// successor, the map, the export. All of it as on any day, and as it was known at any instant.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/organisation.hpp"
#include "libnetwork/organisations/population.hpp"

namespace network::organisations {

/// Whom a reference means: a slug (present or past), an external code (present or past) or the
/// number. A merged duplicate stands for the entry that was kept. Fails with not_found
/// "organisation.unknown", conflict "organisation.ambiguous". Sees its own unit of work's changes.
result<std::int64_t> resolve(changes::reader& reader, std::string_view reference);

struct list_wish {
    std::optional<std::string> q;
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;
    std::optional<date> as_on;
    std::optional<instant> known_at;
    std::optional<std::int64_t> limit;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(list_wish, (),
                      (q, kind, nation, region, control, as_on, known_at, limit, after))
NETWORK_FIELDS(list_wish, {"q", "Words of a name, past name, alias or code", {.longest = 200}},
               {"kind", "Only this kind"}, {"nation", "Only this nation"},
               {"region", "Only this region"}, {"control", "Only councils under this control"},
               {"as_on", "The register as on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"},
               {"limit", "Rows on a page", {.least = 1, .most = largest_page}},
               {"after", "Where the last page ended", {.longest = 500}})

/// The organisations that exist on a day, by name.
result<page<organisation_row>> list(changes::reader& reader, list_wish const& wish);

struct count_wish {
    std::optional<std::string> q;
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(count_wish, (), (q, kind, nation, region, control, as_on, known_at))
NETWORK_FIELDS(count_wish, {"q", "Words of a name, past name, alias or code", {.longest = 200}},
               {"kind", "Only this kind"}, {"nation", "Only this nation"},
               {"region", "Only this region"}, {"control", "Only councils under this control"},
               {"as_on", "The register as on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

/// How many of one word of a filter, the other filters applied.
struct facet {
    std::string word; ///< empty: those without
    std::string label;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(facet, (), (word, label, count))
NETWORK_FIELDS(facet, {"word", "The filter's word; empty for those without"},
               {"label", "The word for people"}, {"count", "How many"})

struct register_counts {
    date as_on;
    std::int64_t total = 0;
    std::int64_t principal_councils = 0;
    std::int64_t start_unknown = 0;
    std::int64_t not_named = 0;
    std::vector<facet> kinds, nations, regions, controls;
};
BOOST_DESCRIBE_STRUCT(register_counts, (),
                      (as_on, total, principal_councils, start_unknown, not_named, kinds, nations,
                       regions, controls))
NETWORK_FIELDS(register_counts, {"as_on", "The day counted"},
               {"total", "Organisations that exist on that day"},
               {"principal_councils", "Of these, principal councils"},
               {"start_unknown", "Of these, how many are counted though their start is not known"},
               {"not_named",
                "Of these, individuals who did not agree to be listed by name for anyone to see"},
               {"kinds", "By kind"}, {"nations", "By nation"}, {"regions", "By region"},
               {"controls", "By political control"})

/// Counts of what `list` lists, and of individuals whom it does not name to visitors, unless names
/// are looked for. A facet leaves its own filter out, so that it shows the choice.
result<register_counts> counts(changes::reader& reader, count_wish const& wish);

/// Residents of what `list` lists, each counted once (population.hpp).
result<population_count> population(changes::reader& reader, count_wish const& wish);

struct card_wish {
    std::string organisation;
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(card_wish, (), (organisation, as_on, known_at))
NETWORK_FIELDS(card_wish, {"organisation", "Slug, code or number", {.longest = 200}},
               {"as_on", "As on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

/// A fact on a card, with what it rests on and what became of it.
struct fact_row {
    std::int64_t id = 0;
    organisations::attribute attribute = attribute::name;
    std::string scheme;
    std::string value;
    std::string text; ///< for people: "Metropolitan borough", "£1,200"
    std::optional<std::int64_t> amount;
    std::optional<organisation_brief> other;
    std::optional<date> from_date;
    std::optional<date> to_date;
    std::string source, decided_by, minute;
    instant recorded_at;
    std::int64_t import = 0;
    std::optional<std::int64_t> corrects;
    std::optional<std::int64_t> corrected_by;
    bool withdrawn = false;
    bool in_force = false; ///< holds on the day asked for
};
BOOST_DESCRIBE_STRUCT(fact_row, (),
                      (id, attribute, scheme, value, text, amount, other, from_date, to_date,
                       source, decided_by, minute, recorded_at, import, corrects, corrected_by,
                       withdrawn, in_force))
NETWORK_FIELDS(fact_row, {"id", "Number of the fact, for corrections"},
               {"attribute", "What it is about"},
               {"scheme", "Scheme of a code, or year of a figure"}, {"value", "As recorded"},
               {"text", "For people"}, {"amount", "A figure: residents, or pence"},
               {"other", "The other organisation of a relation"},
               {"from_date", "First day on which it holds; absent: as far back as anyone knows"},
               {"to_date", "First day on which it no longer holds"},
               {"source", "Where it was read"}, {"decided_by", "The body that decided"},
               {"minute", "Its minute or reference"},
               {"recorded_at", "When the register learnt it"},
               {"import", "The import that brought it, or 0"}, {"corrects", "The fact it replaces"},
               {"corrected_by", "The fact that replaces it"}, {"withdrawn", "Takes a fact back"},
               {"in_force", "Holds on the day asked for"})

/// A figure in use.
struct figure_row {
    std::string figure; ///< "population", "revenue_budget", "capital_budget"
    std::int64_t year = 0;
    std::int64_t amount = 0; ///< residents, or pence
    std::string text;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(figure_row, (), (figure, year, amount, text, source))
NETWORK_FIELDS(figure_row, {"figure", "Which figure"}, {"year", "Its year"},
               {"amount", "Residents, or pence"}, {"text", "For people"},
               {"source", "Where it was read"})

struct organisation_card {
    organisation_row organisation;
    date as_on;
    bool exists = false; ///< on the day asked for
    bool start_known = false;
    std::string website;
    std::vector<code_given> codes;
    std::vector<std::string> aliases;
    std::vector<std::string> past_names;
    std::vector<figure_row> figures;
    std::optional<organisation_brief> within, combined_authority, group_of;
    std::vector<organisation_brief>
        members; ///< who lies within it, is its constituent or its group
    std::vector<organisation_brief> duplicates; ///< merged into this entry
    std::vector<organisation_brief> living_successors;
    std::vector<reason> why; ///< the chain to them
    std::vector<lineage_row> lineage;
    std::vector<fact_row> facts;
    std::int64_t version = 0; ///< number of the last change, for if_version
};
BOOST_DESCRIBE_STRUCT(organisation_card, (),
                      (organisation, as_on, exists, start_known, website, codes, aliases,
                       past_names, figures, within, combined_authority, group_of, members,
                       duplicates, living_successors, why, lineage, facts, version))
NETWORK_FIELDS(organisation_card, {"organisation", "As on the day asked for"},
               {"as_on", "The day asked for"}, {"exists", "Whether it exists on that day"},
               {"start_known", "Whether its first day is known"},
               {"website", "Its address on the web"}, {"codes", "External codes in force"},
               {"aliases", "Further names for searching"},
               {"past_names", "Legal names of other days"}, {"figures", "Figures in use"},
               {"within", "What it lies within"},
               {"combined_authority", "Combined authority it belongs to"},
               {"group_of", "Council of which it is a group"},
               {"members", "Who lies within it, is its constituent or its group"},
               {"duplicates", "Entries merged into this one"},
               {"living_successors", "Who follows it today, if it is no more"},
               {"why", "The chain to them"}, {"lineage", "Successions before and after"},
               {"facts", "Everything recorded, oldest first"},
               {"version", "Number of its last change"})

/// Everything that is recorded about one organisation.
result<organisation_card> card(changes::reader& reader, card_wish const& wish);

struct lookup_wish {
    std::string q;
    std::optional<date> as_on;
};
BOOST_DESCRIBE_STRUCT(lookup_wish, (), (q, as_on))
NETWORK_FIELDS(lookup_wish, {"q", "A name, past name, code, slug or number", {.longest = 200}},
               {"as_on", "Living on this day; today if left out"})

/// Whom a name or code of any time leads to.
struct lookup_answer {
    date as_on;
    std::vector<organisation_brief> found; ///< who bore it
    std::vector<organisation_row> living;  ///< who lives on that day in their place
    std::vector<reason> why;               ///< each step from the one to the other
};
BOOST_DESCRIBE_STRUCT(lookup_answer, (), (as_on, found, living, why))
NETWORK_FIELDS(lookup_answer, {"as_on", "The day asked for"},
               {"found", "Who bore that name or code"},
               {"living", "Who lives on that day, itself or in its place"},
               {"why", "Each step from the one to the other"})

/// By any past name or code to the living successor, with the reasons. Fails with not_found
/// "organisation.unknown" where nobody ever bore it.
result<lookup_answer> lookup(changes::reader& reader, lookup_wish const& wish);

struct map_wish {
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;
    std::optional<std::string> q;
    std::optional<date> as_on;
};
BOOST_DESCRIBE_STRUCT(map_wish, (), (kind, nation, region, control, q, as_on))
NETWORK_FIELDS(map_wish, {"kind", "Only this kind"}, {"nation", "Only this nation"},
               {"region", "Only this region"}, {"control", "Only councils under this control"},
               {"q", "Words of a name, past name, alias or code", {.longest = 200}},
               {"as_on", "As on this day; today if left out"})

struct map_point {
    std::string slug;
    std::string name;
    std::optional<organisation_kind> kind;
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;
};
BOOST_DESCRIBE_STRUCT(map_point, (), (slug, name, kind, latitude, longitude))
NETWORK_FIELDS(map_point, {"slug", "Name for addresses"}, {"name", "Legal name"},
               {"kind", "What it is"}, {"latitude", "Millionths of a degree"},
               {"longitude", "Millionths of a degree"})

struct map_points {
    date as_on;
    std::vector<map_point> points;
    std::int64_t without_position = 0;
};
BOOST_DESCRIBE_STRUCT(map_points, (), (as_on, points, without_position))
NETWORK_FIELDS(map_points, {"as_on", "The day asked for"}, {"points", "Those with a position"},
               {"without_position", "How many have none"})

result<map_points> map(changes::reader& reader, map_wish const& wish);

struct export_wish {
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(export_wish, (), (as_on, known_at))
NETWORK_FIELDS(export_wish, {"as_on", "The register as on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

/// A flat row for spreadsheets: every member is text, a number or a date.
struct export_row {
    std::int64_t id = 0;
    std::string slug, name, short_name;
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;
    std::string gss_code, local_authority_code;
    std::optional<date> begins, ends;
    std::optional<std::int64_t> population, population_year;
    std::optional<std::int64_t> latitude, longitude; ///< millionths of a degree
    std::string within, combined_authority;          ///< slugs
    std::string website;
};
BOOST_DESCRIBE_STRUCT(export_row, (),
                      (id, slug, name, short_name, kind, nation, region, control, gss_code,
                       local_authority_code, begins, ends, population, population_year, latitude,
                       longitude, within, combined_authority, website))
NETWORK_FIELDS(export_row, {"id", "Number of the organisation"}, {"slug", "Name for addresses"},
               {"name", "Legal name"}, {"short_name", "Everyday name"}, {"kind", "What it is"},
               {"nation", "Nation"}, {"region", "Region"}, {"control", "Political control"},
               {"gss_code", "GSS code"}, {"local_authority_code", "Local authority code"},
               {"begins", "First day, where known"}, {"ends", "First day on which it is no more"},
               {"population", "Residents"}, {"population_year", "Year of that figure"},
               {"latitude", "Millionths of a degree"}, {"longitude", "Millionths of a degree"},
               {"within", "Slug of what it lies within"},
               {"combined_authority", "Slug of its combined authority"}, {"website", "Web address"})

struct register_export {
    date as_on;
    std::vector<export_row> rows;
    std::vector<std::string> sources; ///< with licences, to be shown beside the rows
};
BOOST_DESCRIBE_STRUCT(register_export, (), (as_on, rows, sources))
NETWORK_FIELDS(register_export, {"as_on", "The day asked for"},
               {"rows", "One row per organisation"},
               {"sources", "Sources and licences of imported facts"})

result<register_export> export_register(changes::reader& reader, export_wish const& wish);

} // namespace network::organisations
