// One resource on one page for a committee: what was done, what came of it, what it cost, who tried
// it too and how that went, and how to cite it. The page and the Word file are made from this.
#pragma once

#include "libnetwork/learning/citation.hpp"

namespace network::learning {

/// A heading with its paragraphs.
struct briefing_part {
    std::string heading;
    std::string text; ///< plain text in paragraphs
};
BOOST_DESCRIBE_STRUCT(briefing_part, (), (heading, text))
NETWORK_FIELDS(briefing_part, {"heading", "Its heading"}, {"text", "Plain text in paragraphs"})

struct briefing {
    std::string slug, title, organisation, kind;
    learning::language language = language::en;
    std::string first_fact;
    std::vector<briefing_part> parts;
    std::vector<std::string> facts; ///< place, year, stage, principles: a line each
    std::string citation;
    date as_at;
};
BOOST_DESCRIBE_STRUCT(briefing, (),
                      (slug, title, organisation, kind, language, first_fact, parts, facts,
                       citation, as_at))
NETWORK_FIELDS(briefing, {"slug", "Its name for addresses"}, {"title", "Its title"},
               {"organisation", "Whose it is, as it was called then"}, {"kind", "What it is"},
               {"language", "English or Welsh"}, {"first_fact", "Its first fact"},
               {"parts", "What was done, what came of it, what it cost, who tried it too"},
               {"facts", "Where, when, how far, and which principles: a line each"},
               {"citation", "How to cite it"}, {"as_at", "The day it shows"})

struct briefing_wish {
    std::string resource;
    std::optional<std::string> base;
};
BOOST_DESCRIBE_STRUCT(briefing_wish, (), (resource, base))
NETWORK_FIELDS(briefing_wish, {"resource", "Name for addresses or number of the resource"},
               {"base", "What addresses begin with, such as https://network.example.org"})

/// For whoever may read it whole. Refuses as cite_resource().
result<briefing> brief_committee(changes::reader& view, briefing_wish const& wish);

} // namespace network::learning
