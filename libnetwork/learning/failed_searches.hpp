// Questions that found nothing, counted by day, so that the network team sees what is missing.
// Nothing tells who asked. Counted in memory and written now and then by whoever does the daily
// work, and when it stops: what a server counted since is lost where it is killed. Longer
// questions, and those with an address or a number in them that could belong to a person, are not
// kept at all.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/search_query.hpp"

#include <boost/describe/class.hpp>

#include <map>
#include <mutex>

namespace network::learning {

class failed_searches {
  public:
    static std::shared_ptr<failed_searches const>
    load(network::store::connection& db, std::shared_ptr<failed_searches const> previous);

    /// Counts a question, unless it may tell of a person. Safe from any thread.
    void count(std::string_view typed, search_query const& understood) const;
    /// What was counted since, which then begins anew.
    [[nodiscard]] std::map<std::string, std::int64_t> take() const;

  private:
    mutable std::mutex guard_;
    mutable std::map<std::string, std::int64_t> times_;
};

/// Writes down what was counted, and forgets what is too old or too rare to be shown (see the
/// source).
result<std::int64_t> keep_failed_searches(changes::records& office);

struct failed_searches_wish {
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(failed_searches_wish, (), (limit))
NETWORK_FIELDS(failed_searches_wish,
               {"limit", "How many; 50 if left out", {.least = 1, .most = largest_page}})

struct failed_search {
    std::string query;
    std::int64_t times = 0;
    std::int64_t days = 0;
    date last;
};
BOOST_DESCRIBE_STRUCT(failed_search, (), (query, times, days, last))
NETWORK_FIELDS(failed_search, {"query", "The question in its plain form", {.longest = 200}},
               {"times", "How often it found nothing"}, {"days", "On how many days"},
               {"last", "When last"})

/// Those asked at least three times, the most frequent first.
result<page<failed_search>> list_failed_searches(changes::reader& view,
                                                 failed_searches_wish const& wish);

} // namespace network::learning
