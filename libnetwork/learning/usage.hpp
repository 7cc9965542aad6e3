// How much a resource is used: numbers by day, without anybody behind them. Those who look after it
// see what it did; others see that it is read, and small numbers as small.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/records.hpp"

#include <boost/describe/class.hpp>

namespace network::learning {

/// What was counted since the last time, for one resource.
struct usage_count {
    std::string slug;
    std::int64_t readings = 0;
    std::int64_t downloads = 0;
    bool by_visitors = false; ///< counts only what a visitor may read whole
};

/// Adds to today's numbers; not journalled. What is not there, or not to be read by whom it was
/// counted for, is left out. How many resources were counted.
result<std::int64_t> add_usage(changes::unit_of_work& work, std::vector<usage_count> const& counts);

/// Whether a reading by this viewer counts: they may read it whole, and do not look after it.
bool counts_as_reading(changes::reader& view, std::string_view slug);

struct usage_wish {
    std::string resource;
};
BOOST_DESCRIBE_STRUCT(usage_wish, (), (resource))
NETWORK_FIELDS(usage_wish, {"resource", "Name for addresses, present or past, or number"})

struct usage_month {
    std::string month; ///< "2026-11"
    std::int64_t readings = 0;
    std::int64_t downloads = 0;
};
BOOST_DESCRIBE_STRUCT(usage_month, (), (month, readings, downloads))
NETWORK_FIELDS(usage_month, {"month", "Year and month"}, {"readings", "How often it was read"},
               {"downloads", "How often one of its files was taken"})

struct resource_usage {
    std::string readings_text; ///< "fewer than 5", "about 120", or the number itself
    std::string downloads_text;
    bool exact = false; ///< for those who look after it
    std::optional<std::int64_t> readings, downloads, comments;
    std::optional<date> counted_since;
    std::vector<usage_month> months;
};
BOOST_DESCRIBE_STRUCT(resource_usage, (),
                      (readings_text, downloads_text, exact, readings, downloads, comments,
                       counted_since, months))
NETWORK_FIELDS(resource_usage, {"readings_text", "How often it was read, in words"},
               {"downloads_text", "How often one of its files was taken, in words"},
               {"exact", "True for those who look after it: the numbers follow"},
               {"readings", "How often it was read; null for others"},
               {"downloads", "How often one of its files was taken; null for others"},
               {"comments", "Comments that others see; null for others"},
               {"counted_since", "The first day that was counted"},
               {"months", "Month by month, the newest first; empty for others"})

/// Not found "resource.unknown", also for those who may not read it whole.
result<resource_usage> usage_of(changes::reader& view, usage_wish const& wish);

namespace rules {
/// "fewer than 5", then the number rounded down to two figures: nobody is to be told apart by it.
std::string usage_in_words(std::int64_t count);
} // namespace rules
} // namespace network::learning
