// A few stories to begin with: case studies that the reader may read, told by their first fact.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

/// A story, as it is offered to whoever has not asked for anything yet.
struct story_opening {
    resource_brief resource;
    std::string first_fact;
    std::string lead;
    std::string place;
    std::int64_t year = 0;
};
BOOST_DESCRIBE_STRUCT(story_opening, (), (resource, first_fact, lead, place, year))
NETWORK_FIELDS(story_opening, {"resource", "Which"}, {"first_fact", "The first fact of it"},
               {"lead", "The organisation that shares it, by its name then; empty: the network"},
               {"place", "Where it happened"}, {"year", "Of which year it tells"})

struct openings_wish {
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(openings_wish, (), (limit))
NETWORK_FIELDS(openings_wish, {"limit", "How many; 3 if left out", {.least = 1, .most = 20}})

/// The newest case studies in English that say where and when, one of each organisation.
result<page<story_opening>> story_openings(changes::reader& view, openings_wish const& wish);

} // namespace network::learning
