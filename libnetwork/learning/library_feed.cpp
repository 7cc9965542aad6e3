#include "libnetwork/learning/library_feed.hpp"

#include "libnetwork/learning/looking.hpp"
#include "libnetwork/learning/search_filter.hpp"

#include <algorithm>

namespace network::learning {

result<std::vector<outlet_row>> feed_of_search(changes::reader& view, resources_wish const& wish) {
    constexpr std::int64_t usual = 50;
    looking const library{view};
    NETWORK_TRY(auto const prepared, prepare(view, wish));
    auto fitting = library.having(read_query(wish.q.value_or(std::string{})));
    facet_tally tally{library.index(), library.tiers(), library.themes(), prepared.filter};
    std::erase_if(fitting, [&](candidate const& one) { return !tally.take(one.place, one.seen); });
    // The index is in the order of the day: the newest first.
    std::sort(fitting.begin(), fitting.end(),
              [](candidate const& a, candidate const& b) { return a.place < b.place; });
    std::vector<outlet_row> rows;
    auto const most = static_cast<std::size_t>(wish.limit.value_or(usual));
    for (auto const& one : fitting) {
        if (rows.size() == most)
            break;
        rows.push_back(outlet_of(library.index().at(one.place), one.seen, view.today()));
    }
    return rows;
}

} // namespace network::learning
