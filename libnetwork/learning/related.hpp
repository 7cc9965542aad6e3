// What goes with a resource, and why: principles in common, the rarer the more; themes; words; a
// council of the same kind. Among what the reader may see whole.
#pragma once

#include "libnetwork/learning/searching.hpp"

namespace network::learning {

struct related_wish {
    std::string resource;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(related_wish, (), (resource, limit))
NETWORK_FIELDS(related_wish, {"resource", "Slug or number of the resource"},
               {"limit", "How many; 5 if left out", {.least = 1, .most = 50}})

struct related_resource {
    std::int64_t id = 0;
    std::string slug, title;
    resource_kind kind = resource_kind::case_study;
    std::string lead;
    std::vector<std::string> why;
};
BOOST_DESCRIBE_STRUCT(related_resource, (), (id, slug, title, kind, lead, why))
NETWORK_FIELDS(related_resource, {"id", "Number of the resource"},
               {"slug", "Its name for addresses"}, {"title", "Its title"}, {"kind", "What it is"},
               {"lead", "Whose it is, as it was called when it came out; empty: the network"},
               {"why", "What the two have in common", {.longest = 10}})

/// The nearest first. Not found "resource.unknown" where the reader may not read it whole.
result<page<related_resource>> related_resources(changes::reader& view, related_wish const& wish);

} // namespace network::learning
