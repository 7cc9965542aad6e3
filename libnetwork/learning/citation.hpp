// How a resource is cited: as text in two styles and as the records that programs for references
// read. Pure functions of facts; the facts name the version, so that a citation stays true after an
// edit.
#pragma once

#include "libnetwork/learning/outlet.hpp"

namespace network::learning {

enum class citation_style : std::uint8_t {
    author_date, ///< Exampleton Council (2022) Title. ...
    note,        ///< Exampleton Council, ‘Title’ (case study, 2022), as in a footnote
    bibtex,
    ris,
    csl_json,
    datacite ///< what a DOI is registered with, as XML
};
BOOST_DESCRIBE_ENUM(citation_style, author_date, note, bibtex, ris, csl_json, datacite)

/// What a citation says.
struct cited {
    std::string author; ///< the organisation, as it was called then
    std::string title;
    resource_kind kind = resource_kind::case_study;
    date published; ///< of the version that is cited
    std::int64_t version = 1;
    std::string place;
    learning::language language = language::en;
    std::string urn;     ///< of the version
    std::string address; ///< absolute, or from the root of the site where that is not known
    date read_on;
};

namespace rules {

/// One line of text, or the whole record with its line end.
std::string cite(cited const& what, citation_style style);

} // namespace rules

struct citation_wish {
    std::string resource;
    citation_style style = citation_style::author_date;
    std::optional<std::int64_t> version;
    std::optional<std::string> base;
};
BOOST_DESCRIBE_STRUCT(citation_wish, (), (resource, style, version, base))
NETWORK_FIELDS(citation_wish, {"resource", "Name for addresses or number of the resource"},
               {"style", "As text in one of two styles, or as a record"},
               {"version", "Which version; the one that is shown if left out", {.least = 1}},
               {"base", "What the address begins with, such as https://network.example.org"})

struct citation {
    std::string text;
    std::string urn;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(citation, (), (text, urn, version))
NETWORK_FIELDS(citation, {"text", "The citation"}, {"urn", "The lasting name of that version"},
               {"version", "The number of the version that is cited"})

/// The citation of a resource that the viewer may read whole. Not found "resource.unknown",
/// "version.unknown" (readers never saw it); forbidden "resource.teaser_only".
result<citation> cite_resource(changes::reader& view, citation_wish const& wish);

/// What a citation of it says, for other exits.
result<cited> citation_facts(changes::reader& view, resource_place const& place,
                             std::optional<std::int64_t> version, std::string_view base);

} // namespace network::learning
