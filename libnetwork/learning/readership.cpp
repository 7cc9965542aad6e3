// Works out once, for a viewer today, what bears on what they may read. It looks at the posts they
// hold, how those organisations stand as members, whose place these have taken, and their seats.
#include "libnetwork/learning/forebears.hpp"
#include "libnetwork/learning/visibility.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/seats.hpp"
#include "libnetwork/organisations/register.hpp"

#include <algorithm>

namespace network::learning {
namespace {

using members::member_book;
using organisations::register_book;

/// Adds the tier of its membership, where that opens the library.
void add_membership(register_book const& book, member_book const& members, std::int64_t id,
                    date today, readership& into) {
    members::vantage const from{today, std::nullopt};
    auto const* membership = members.of(book, id, from);
    if (!membership)
        return;
    auto const stands = members::rules::state_on(
        *membership, members.policies(), from,
        members::surroundings_of(book.record(membership->organisation), std::nullopt));
    if (!stands.belongs() || stands.standing == members::standing::suspended)
        return;
    auto const& policy = members::rules::policy_on(members.policies(), today, std::nullopt);
    auto const* row = policy.of(stands.tier);
    if (!row || std::find(row->rights.begin(), row->rights.end(),
                          members::entitlement::members_library) == row->rights.end())
        return;
    into.is_member = true;
    into.tiers.insert(stands.tier);
}

} // namespace

readership readership_of(changes::reader& view) {
    readership found;
    auto const& who = view.by();
    found.reads_all = who.on_network_team() || who.holds(role::auditor);
    if (found.reads_all || who.is_visitor())
        return found;
    auto const book = view.cached<register_book>();
    auto const members = view.cached<member_book>();
    for (auto const& held : who.roles) {
        if (held.organisation == 0)
            continue;
        found.organisations.merge(with_forebears(*book, held.organisation, view.today()));
        add_membership(*book, *members, held.organisation, view.today(), found);
    }
    if (who.person != 0)
        found.bodies = members::bodies_of(view, who.person, view.today());
    return found;
}

} // namespace network::learning
