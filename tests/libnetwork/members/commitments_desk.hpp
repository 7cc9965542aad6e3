// A desk with two councils and a company, for tests of the register of commitments.
#pragma once

#include "libnetwork/members/commitment_card.hpp"
#include "libnetwork/members/commitments_contribution.hpp"
#include "libnetwork/members/election_keeping.hpp"
#include "tests/libnetwork/organisations/desk.hpp"

namespace network::test {

using namespace network::members;

struct declaring : desk {
    explicit declaring(store_place const& place) : desk(place) {
        eastmere = adds("Eastmere City Council", organisation_kind::unitary);
        fellmoor = adds("Fellmoor District Council");
        company = adds("Loomworks Limited", organisation_kind::company);
    }
    std::string eastmere, fellmoor, company;

    static declare_wish motion(std::string organisation, char const* on) {
        declare_wish wish;
        wish.organisation = std::move(organisation);
        wish.declared_on = test::day(on);
        wish.motion = "To work as a co-operative council";
        wish.minute = "C/2014/31";
        return wish;
    }
    std::int64_t declares(std::string const& organisation, char const* on) {
        return does(declare, motion(organisation, on)).id;
    }
    commitment_review_wish review(std::string organisation, char const* on,
                                  review_result result = review_result::reaffirmed) {
        commitment_review_wish wish;
        wish.organisation = std::move(organisation);
        wish.held_on = test::day(on);
        wish.result = result;
        wish.minute = "C/9";
        if (result != review_result::reaffirmed)
            wish.text = "Other priorities after the election";
        return wish;
    }
    void votes_by_thirds(std::string organisation) {
        cycle_wish wish;
        wish.organisation = std::move(organisation);
        wish.scope = election_scope::third;
        wish.from_year = 1974;
        wish.anchor = 2013;
        does(set_election_cycle, wish);
    }
    void controlled(std::string organisation, political_control who, char const* from) {
        change_wish wish;
        wish.organisation = std::move(organisation);
        wish.control = who;
        wish.from = test::day(from);
        does(change, wish);
    }
    commitment_card tells(std::string organisation, std::optional<date> as_on = {},
                          std::optional<instant> known_at = {}) {
        return sees(show_commitment, {std::move(organisation), as_on, known_at});
    }
    std::vector<std::string> register_of(commitments_wish wish = {}) {
        std::vector<std::string> names;
        for (auto const& row : sees(list_commitments, wish).items)
            names.push_back(row.name);
        return names;
    }
};

template <class T>
std::string refusal(result<T> const& outcome) {
    if (!outcome.has_error())
        return "none";
    auto const& what = outcome.error();
    return what.problems.empty() ? what.code : what.problems.front().code;
}

} // namespace network::test
