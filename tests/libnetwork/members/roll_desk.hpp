// The use cases of membership as a test calls them, with a register to admit from and a minute to
// cite.
#pragma once

#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/members.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/members/policies.hpp"
#include "libnetwork/members/roll.hpp"
#include "libnetwork/members/succession.hpp"
#include "tests/libnetwork/organisations/desk.hpp"

namespace network::test {

using namespace network::members;
using network::members::tier;

struct roll_desk : desk {
    using desk::desk;

    membership_changed admits(std::string organisation, tier as, char const* from) {
        admission wish;
        wish.organisation = std::move(organisation);
        wish.tier = as;
        wish.from = day(from);
        wish.decided_by = "Executive Oversight Committee";
        return does(admit, wish);
    }
    result<membership_changed> steps(result<membership_changed> (*act)(changes::unit_of_work&,
                                                                       step const&),
                                     std::string organisation, char const* when) {
        step wish;
        wish.organisation = std::move(organisation);
        wish.on = day(when);
        return tries(act, wish);
    }
    standing_answer stands(std::string organisation, char const* when = "2026-11-21",
                           std::optional<instant> known_at = {}) {
        return sees(standing_of, {std::move(organisation), day(when), known_at});
    }
    std::string in_words(std::string organisation, char const* when = "2026-11-21") {
        auto const answer = stands(std::move(organisation), when);
        return std::string{to_word(answer.standing)} +
               (answer.tier ? ' ' + std::string{to_word(*answer.tier)} : "");
    }
    bool may(std::string organisation, entitlement what, char const* when = "2026-11-21") {
        for (auto const& one : stands(std::move(organisation), when).rights)
            if (one.entitlement == what)
                return one.granted;
        return false;
    }
    std::vector<std::string> members_on(char const* when, std::optional<tier> as = {}) {
        roll_wish wish;
        wish.as_on = day(when);
        wish.tier = as;
        std::vector<std::string> names;
        for (auto const& row : sees(list_members, wish).items)
            names.push_back(row.name);
        return names;
    }
    std::int64_t events_of(std::string organisation) {
        return static_cast<std::int64_t>(
            sees(show_membership, {std::move(organisation), {}, {}}).events.size());
    }
};

template <class T>
std::string refused_with(result<T> const& outcome) {
    if (!outcome.has_error())
        return "nothing";
    auto const& what = outcome.error();
    return what.problems.empty() ? what.code : what.problems.front().code;
}

} // namespace network::test
