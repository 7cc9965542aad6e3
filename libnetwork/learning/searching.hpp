// "Has anyone done this?": lists, searches and counts over what the reader may see. Everything that
// comes out of here has been through rules::sight_of: a resource of which the reader sees the
// teaser alone is found by title, lead and teaser, and by nothing else.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/facets.hpp"
#include "libnetwork/learning/snippet.hpp"

namespace network::learning {

enum class resource_order : std::uint8_t {
    relevance, ///< how well it fits the words, else the principles chosen; else the newest first
    newest,
    most_adopted,
    recently_reviewed
};
BOOST_DESCRIBE_ENUM(resource_order, relevance, newest, most_adopted, recently_reviewed)
std::string_view label(resource_order value);

enum class principle_match : std::uint8_t { any, all };
BOOST_DESCRIBE_ENUM(principle_match, any, all)

/// In what a council is like another.
enum class likeness : std::uint8_t { kind, population, control };
BOOST_DESCRIBE_ENUM(likeness, kind, population, control)

struct resources_wish {
    std::optional<std::string> q;
    std::vector<learning::principle> principle;
    std::optional<learning::principle_match> principle_match;
    std::vector<std::string> theme, lead, participant;
    std::vector<organisations::nation> nation;
    std::vector<organisations::region> region;
    std::vector<organisations::organisation_kind> authority;
    std::vector<members::tier> tier;
    std::vector<std::int64_t> year;
    std::optional<std::int64_t> year_from, year_to;
    std::vector<resource_kind> kind;
    std::vector<learning::stage> stage;
    std::vector<learning::language> language;
    std::optional<std::string> like;
    std::vector<likeness> like_by;
    std::optional<resource_order> order;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(resources_wish, (),
                      (q, principle, principle_match, theme, lead, participant, nation, region,
                       authority, tier, year, year_from, year_to, kind, stage, language, like,
                       like_by, order, after, limit))
NETWORK_FIELDS(
    resources_wish,
    {"q",
     "Words, \"phrases\", -excluded, begin*, title: council: place: theme:, OR; anything "
     "else is text",
     {.longest = 20'000}},
    {"principle", "Principles it stands for", {.longest = 10}},
    {"principle_match",
     "any: one of the principles is enough (if left out); all: each is asked for"},
    {"theme",
     "Codes, names or synonyms of themes, with what stands under them; one is enough",
     {.longest = 50}},
    {"lead", "Slugs, codes or numbers of organisations that led; one is enough", {.longest = 50}},
    {"participant", "The same of organisations that took part", {.longest = 50}},
    {"nation", "Nations of the lead when it came out", {.longest = 10}},
    {"region", "Regions of the lead when it came out", {.longest = 20}},
    {"authority", "Kinds of the lead when it came out", {.longest = 40}},
    {"tier", "Tiers of the lead today", {.longest = 4}},
    {"year", "Years it tells of", {.longest = 100}},
    {"year_from", "First year of a range", {.least = 1800, .most = 2200}},
    {"year_to", "Last year of a range", {.least = 1800, .most = 2200}},
    {"kind", "Kinds of resource", {.longest = 10}},
    {"stage", "How far it has come", {.longest = 4}},
    {"language", "English or Welsh", {.longest = 2}},
    {"like", "Slug, code or number of a council: only what councils like it did"},
    {"like_by", "Like it in what; kind and population if left out", {.longest = 3}},
    {"order", "In which order; by relevance if left out"},
    {"after", "Cursor: `next` of the page before"},
    {"limit", "How many; 50 if left out", {.least = 1, .most = largest_page}})

/// A resource as a list shows it, told as far as the reader may see.
struct resource_line {
    std::int64_t id = 0;
    std::string slug, title;
    resource_kind kind = resource_kind::case_study;
    std::string first_fact;
    std::string lead, lead_slug;
    std::string place;
    std::optional<std::int64_t> year;
    std::optional<learning::stage> stage;
    learning::language language = language::en;
    std::optional<date> first_published, reviewed_on;
    bool archived = false;
    learning::sight sight = sight::whole;
    std::int64_t adoptions = 0;
    std::vector<std::string> why;
    std::vector<text_part> snippet;
};
BOOST_DESCRIBE_STRUCT(resource_line, (),
                      (id, slug, title, kind, first_fact, lead, lead_slug, place, year, stage,
                       language, first_published, reviewed_on, archived, sight, adoptions, why,
                       snippet))
NETWORK_FIELDS(resource_line, {"id", "Number of the resource"}, {"slug", "Its name for addresses"},
               {"title", "Its title"}, {"kind", "What it is"},
               {"first_fact", "The first fact of the story, or the teaser", {.longest = 600}},
               {"lead", "Whose it is, as it was called when it came out"},
               {"lead_slug", "Name of the lead for addresses; empty: the network"},
               {"place", "Where"}, {"year", "The year it tells of"},
               {"stage", "How far it has come"}, {"language", "English or Welsh"},
               {"first_published", "When it came out"},
               {"reviewed_on", "When it was looked at last"},
               {"archived", "Kept, but no longer recommended, or superseded"},
               {"sight", "How much of it this reader may see"},
               {"adoptions", "How many organisations took it up"},
               {"why", "Why it was found", {.longest = 20}},
               {"snippet", "Where the words stand", {.longest = 100}})

/// A value of a facet, and how many it would leave.
struct facet_value {
    std::string value, label;
    std::int64_t count = 0;
    bool chosen = false;
    std::string under;
};
BOOST_DESCRIBE_STRUCT(facet_value, (), (value, label, count, chosen, under))
NETWORK_FIELDS(facet_value, {"value", "What to ask for"}, {"label", "For people"},
               {"count", "How many there are of those this reader may see"},
               {"chosen", "True where it is asked for"},
               {"under",
                "Of a theme: the value that it stands under and counts for too; empty: none"})

struct facet_list {
    resource_facet facet = resource_facet::principle;
    std::vector<facet_value> values;
};
BOOST_DESCRIBE_STRUCT(facet_list, (), (facet, values))
NETWORK_FIELDS(facet_list, {"facet", "The name of the facet in questions"},
               {"values",
                "Its values, the most frequent first; years from the newest",
                {.longest = 2000}})

/// Everything a page of results shows.
struct resources_found {
    std::vector<resource_line> items;
    std::optional<std::string> next;
    std::int64_t total = 0;
    std::vector<facet_list> facets;
    std::string understood;
    bool some_words = false;
    std::vector<std::string> suggestions;
    std::string like;
};
BOOST_DESCRIBE_STRUCT(resources_found, (),
                      (items, next, total, facets, understood, some_words, suggestions, like))
NETWORK_FIELDS(resources_found, {"items", "The resources of this page"},
               {"next", "Give it back as `after`; null on the last page"},
               {"total", "How many in all"},
               {"facets", "What else could be chosen, with counts", {.longest = 12}},
               {"understood", "The words looked for, as they were understood", {.longest = 25'000}},
               {"some_words", "True where nothing has all of the words: these have some"},
               {"suggestions", "What may have been meant", {.longest = 5}},
               {"like", "What councils like the one named are"})

/// A page of what is found, with facets. Invalid "organisation.unknown" and its kin by field,
/// "theme.unknown", "after.invalid". A question in words never fails; one in which no word can be
/// read finds nothing.
result<resources_found> search_resources(changes::reader& view, resources_wish const& wish);
/// The same as a plain list.
result<page<resource_line>> list_resources(changes::reader& view, resources_wish const& wish);

/// What fits and came out after `since` up to and with `until`, the newest first.
result<std::vector<resource_line>> came_out_since(changes::reader& view, resources_wish const& wish,
                                                  date since, date until);

struct resource_facets {
    std::int64_t total = 0;
    std::vector<facet_list> facets;
};
BOOST_DESCRIBE_STRUCT(resource_facets, (), (total, facets))
NETWORK_FIELDS(resource_facets, {"total", "How many fit"},
               {"facets", "What else could be chosen, with counts", {.longest = 12}})

/// Counts alone: what a list would have, by facet.
result<resource_facets> count_resources(changes::reader& view, resources_wish const& wish);

} // namespace network::learning
