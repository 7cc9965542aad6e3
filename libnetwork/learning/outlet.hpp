// What leaves the library towards other programs: one description of a published resource as far as
// a reader may see it, from which feeds, files, citations, maps for search engines and harvests are
// made. It asks the policy once, here, so that no exit has a condition of its own.
#pragma once

#include "libnetwork/learning/resource_place.hpp"

namespace network::learning {

/// A published resource as this reader may know it.
struct outlet_row {
    std::int64_t id = 0;
    std::string slug;
    resource_kind kind = resource_kind::case_study;
    std::string title;
    std::string text; ///< its first fact; of one whose rest is not for this reader, its teaser
    bool whole = false;
    std::string organisation, organisation_name; ///< slug today and name then; empty: the network
    std::string place;
    std::optional<std::int64_t> year;
    std::optional<learning::stage> stage;
    learning::language language = language::en;
    learning::licence licence = licence::ogl_3;
    std::vector<principle> principles;
    std::vector<std::string> themes;
    date published;
    instant changed; ///< when readers last found something else
    std::int64_t version = 0;
    std::string urn;
};
BOOST_DESCRIBE_STRUCT(outlet_row, (),
                      (id, slug, kind, title, text, whole, organisation, organisation_name, place,
                       year, stage, language, licence, principles, themes, published, changed,
                       version, urn))
NETWORK_FIELDS(outlet_row, {"id", "Number of the resource"}, {"slug", "Its name for addresses"},
               {"kind", "What it is"}, {"title", "Its title"},
               {"text", "Its first fact, or its teaser where the rest is not for you"},
               {"whole", "True where you may read all of it"},
               {"organisation", "Name for addresses of its organisation; empty: the network"},
               {"organisation_name", "What it was called then"}, {"place", "Where"},
               {"year", "The year it tells of"}, {"stage", "How far it has come"},
               {"language", "English or Welsh"}, {"licence", "Its terms"},
               {"principles", "Principles it stands for"}, {"themes", "What it is about"},
               {"published", "The day on which it first came out"},
               {"changed", "When readers last found something else"},
               {"version", "The number of the version that is shown"},
               {"urn", "Its name for ever, whatever its address"})

struct outlet_wish {
    std::optional<resource_kind> kind;
    std::optional<learning::principle> principle;
    std::optional<std::string> theme;
    std::optional<std::string> organisation;
    std::optional<learning::language> language;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(outlet_wish, (), (kind, principle, theme, organisation, language, limit))
NETWORK_FIELDS(outlet_wish, {"kind", "Only of this kind"}, {"principle", "Only for this principle"},
               {"theme", "Only about this theme"},
               {"organisation", "Only of this organisation, by slug, code or number"},
               {"language", "Only in this language"},
               {"limit", "How many; 50 if left out", {.least = 1, .most = 1000}})

/// What this reader finds, the newest first: whole ones and teasers. Not found where the
/// organisation is.
result<std::vector<outlet_row>> recent_resources(changes::reader& view, outlet_wish const& wish);

/// Everything that is open to everybody, the newest first: for search engines.
std::vector<outlet_row> open_to_all(changes::reader& view);

/// The same of one entry that the reader may see that much of.
outlet_row outlet_of(entry const& one, sight seen, date today);

/// When readers of all sorts last found something else there: an act, or a day that came.
instant changed_at(entry const& one, date today);

/// The lasting names of a resource and of one version of it: what it came with (`kept`, of a
/// version), or made of what stays the same here (decisions 0016 and 0030).
std::string urn_of(resource_store::resource_row const& row);
std::string urn_of(resource_store::resource_row const& row, std::int64_t version,
                   std::optional<std::string> const& kept = {});

} // namespace network::learning
