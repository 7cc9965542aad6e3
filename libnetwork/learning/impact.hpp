// What became of what an organisation shared: how much it was read and taken away, who found it
// useful, tried it too, asked about it, put it in a pack. For those who look after it alone; all of
// it is counted from what is recorded, by day and by month, and nobody is behind a number.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/adoption.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

/// What was counted of one resource, ever.
struct impact_counts {
    std::int64_t readings = 0, downloads = 0, useful = 0, adoptions = 0, questions = 0,
                 comments = 0, packs = 0;
};
BOOST_DESCRIBE_STRUCT(impact_counts, (),
                      (readings, downloads, useful, adoptions, questions, comments, packs))
NETWORK_FIELDS(impact_counts, {"readings", "How often it was read"},
               {"downloads", "How often one of its files was taken"},
               {"useful", "People who found it useful"},
               {"adoptions", "Organisations that tried it too, as they stand today"},
               {"questions", "Questions asked about it, of those that are still kept"},
               {"comments", "Comments that others see"}, {"packs", "Packs that hold it"})

struct impact_line {
    resource_brief resource;
    impact_counts counts;
};
BOOST_DESCRIBE_STRUCT(impact_line, (), (resource, counts))
NETWORK_FIELDS(impact_line, {"resource", "Which"}, {"counts", "What was counted"})

struct impact_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(impact_wish, (), (organisation))
NETWORK_FIELDS(impact_wish, {"organisation", "Slug, code or number of the organisation"})

/// Of everything that the organisation leads and readers find, also in the place of others; the
/// most read first. To be asked by its own people and the network team.
result<page<impact_line>> impact_of_organisation(changes::reader& view, impact_wish const& wish);

/// A day, or a month by its first day.
struct impact_step {
    date from;
    std::int64_t readings = 0, downloads = 0;
};
BOOST_DESCRIBE_STRUCT(impact_step, (), (from, readings, downloads))
NETWORK_FIELDS(impact_step, {"from", "The day; of a month its first"},
               {"readings", "How often it was read"},
               {"downloads", "How often one of its files was taken"})

struct result_count {
    adoption_result result = adoption_result::working;
    std::string label;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(result_count, (), (result, label, count))
NETWORK_FIELDS(result_count, {"result", "How it went"}, {"label", "In words"},
               {"count", "For how many"})

struct resource_impact {
    resource_brief resource;
    impact_counts counts;
    std::int64_t answered = 0;
    std::vector<result_count> results;
    std::vector<resource_brief> packs;
    std::optional<date> counted_since;
    std::vector<impact_step> days;
    std::vector<impact_step> months;
};
BOOST_DESCRIBE_STRUCT(resource_impact, (),
                      (resource, counts, answered, results, packs, counted_since, days, months))
NETWORK_FIELDS(resource_impact, {"resource", "Which"}, {"counts", "What was counted"},
               {"answered", "Questions about it that were answered"},
               {"results", "How it went for those who tried it too"},
               {"packs", "Packs that hold it"},
               {"counted_since", "The first day that was counted; null: nothing was"},
               {"days",
                "The last four weeks day by day, the oldest first, days without anything too"},
               {"months", "The last twelve months, the oldest first, this one too"})

struct resource_impact_wish {
    std::string resource;
};
BOOST_DESCRIBE_STRUCT(resource_impact_wish, (), (resource))
NETWORK_FIELDS(resource_impact_wish,
               {"resource", "Slug or number of the resource", {.longest = 200}})

/// Of one. Not found "resource.unknown"; forbidden "library.not_yours".
result<resource_impact> impact_of_resource(changes::reader& view, resource_impact_wish const& wish);

} // namespace network::learning
