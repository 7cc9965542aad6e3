// A shelf for tests of taking up: what is tried too, found useful, linked and counted.
#pragma once

#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/reciprocity.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "tests/libnetwork/learning/grant_desk.hpp"

namespace network::test {

using namespace network::learning;

struct shelf : grant_desk {
    explicit shelf(store_place const& place) : grant_desk(place) {}

    adoption_wish wish_for(std::string organisation, std::string resource,
                           adoption_result result = adoption_result::working) {
        adoption_wish wish;
        wish.organisation = std::move(organisation);
        wish.resource = std::move(resource);
        wish.tried_on = day("2026-03-01");
        wish.result = result;
        wish.happened = "Four hundred tools were lent.";
        return wish;
    }
    std::int64_t count(resource_store_row const& of, viewer const& who = {}) {
        return records.read(who, [&](changes::reader& view) {
            return adoption_counts_today(view)->of(of.id, readership_of(view));
        });
    }
    std::int64_t list(viewer const& who, std::string resource) {
        adoptions_wish wish;
        wish.resource = std::move(resource);
        auto const found = asks_as(who, list_adoptions, wish);
        return found.has_value() ? found->total : -1;
    }
    void merge(std::vector<std::string> before, char const* name, char const* on = "2026-11-20") {
        organisations::reorganise_wish wish;
        wish.kind = organisations::succession_kind::merge;
        wish.on = day(on);
        wish.predecessors = std::move(before);
        organisations::successor_wish unitary;
        unitary.name = name;
        unitary.kind = organisation_kind::unitary;
        wish.successors = {unitary};
        wish.decided_by = "Order";
        does(organisations::reorganise, wish);
    }
    result<link_row> links(lineage_kind kind, std::string from, std::string to) {
        link_wish wish;
        wish.kind = kind;
        wish.from_resource = std::move(from);
        wish.to_resource = std::move(to);
        return tries(link_lineage, wish);
    }
    lineage_graph graph(std::string resource, viewer const& who = {}) {
        lineage_wish wish;
        wish.resource = std::move(resource);
        auto found = asks_as(who, show_lineage, wish);
        BOOST_TEST_REQUIRE(found.has_value());
        return *found;
    }
    std::int64_t line(reciprocity_statement const& of, std::string_view what) {
        for (auto const& part : {of.given, of.taken})
            for (auto const& row : part)
                if (row.what == what)
                    return row.count;
        return -1;
    }
};

inline std::string titles(lineage_graph const& graph) {
    std::string all;
    for (auto const& one : graph.nodes)
        all += std::to_string(one.layer) + ' ' + one.title + '\n';
    return all;
}

} // namespace network::test
