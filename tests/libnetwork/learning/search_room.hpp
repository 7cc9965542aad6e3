// The library as a test asks it: what is found, by whom, and how it is counted.
#pragma once

#include "libnetwork/learning/indexing.hpp"
#include "libnetwork/learning/searching.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

namespace network::test {

using namespace network::learning;
using names = std::vector<std::string>;

inline resources_found search(reading_room& here, resources_wish const& wish,
                              viewer const& by = {}) {
    auto found =
        here.records.read(by, [&](changes::reader& view) { return search_resources(view, wish); });
    BOOST_TEST_REQUIRE(found.has_value());
    return *found;
}
inline resources_found search(reading_room& here, std::string q, viewer const& by = {}) {
    resources_wish wish;
    wish.q = std::move(q);
    return search(here, wish, by);
}
inline names titles(resources_found const& found) {
    names all;
    for (auto const& one : found.items)
        all.push_back(one.title);
    return all;
}
/// Titles in the order of the alphabet: what is found, whatever the order.
inline names found(reading_room& here, std::string q, viewer const& by = {}) {
    resources_wish wish;
    wish.q = std::move(q);
    wish.limit = largest_page;
    auto all = titles(search(here, wish, by));
    std::sort(all.begin(), all.end());
    return all;
}
inline std::int64_t count_of(resources_found const& found, resource_facet which,
                             std::string_view value) {
    for (auto const& list : found.facets)
        if (list.facet == which)
            for (auto const& one : list.values)
                if (one.value == value)
                    return one.count;
    return 0;
}
inline std::vector<std::string> faults(reading_room& here) {
    return here.records.read({}, [](changes::reader& view) { return search_faults(view.db()); });
}

inline content about(std::string title, std::string what) {
    auto says = reading_room::study(std::move(title));
    says.what_was_done = std::move(what);
    return says;
}

} // namespace network::test
