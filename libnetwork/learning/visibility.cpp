#include "libnetwork/learning/visibility.hpp"

#include "libnetwork/base/day_text.hpp"

#include <algorithm>

namespace network::learning::rules {
namespace {

bool opens(readership const& who, guarded const& what) {
    switch (what.visibility) {
    case visibility::everyone:
        return true;
    case visibility::members:
        return who.is_member;
    case visibility::tiers:
        return std::any_of(what.tiers.begin(), what.tiers.end(),
                           [&](members::tier one) { return who.tiers.contains(one); });
    case visibility::body:
        return who.bodies.contains(what.body_code);
    }
    return false;
}

members::reason reason_for(visibility how, bool yes) {
    switch (how) {
    case visibility::everyone:
        return {"library.open", "It is open to everyone"};
    case visibility::members:
        return yes ? members::reason{"library.member", "You act for a member organisation"}
                   : members::reason{
                         "library.members_only",
                         "It is shared among member organisations: sign in as one of them"};
    case visibility::tiers:
        return {"library.tier", yes ? "You act for a member of a tier it is shared with"
                                    : "It is shared with members of some tiers alone"};
    case visibility::body:
        return {"library.body", yes ? "You sit on the body it is shared with"
                                    : "It is shared with the people of one body alone"};
    }
    return {};
}

} // namespace

bool looks_after(readership const& who, guarded const& what) {
    if (who.reads_all || (what.organisation != 0 && who.organisations.contains(what.organisation)))
        return true;
    return std::any_of(what.co_authors.begin(), what.co_authors.end(),
                       [&](std::int64_t one) { return who.organisations.contains(one); });
}

sight sight_of(readership const& who, guarded const& what, date today) {
    if (looks_after(who, what))
        return sight::whole;
    if (!what.readable)
        return sight::none;
    bool const embargoed = what.embargo_until && today < *what.embargo_until;
    if (!embargoed && opens(who, what))
        return sight::whole;
    return what.has_teaser ? sight::teaser : sight::none;
}

sight_answer explain_sight(readership const& who, guarded const& what, date today) {
    auto const seen = sight_of(who, what, today);
    if (looks_after(who, what))
        return {seen,
                who.reads_all
                    ? members::reason{"library.team", "You are on the network team, or audit it"}
                    : members::reason{"library.own", "Your organisation looks after it"}};
    if (!what.readable)
        return {seen, {"library.not_published", "It is not published"}};
    if (what.embargo_until && today < *what.embargo_until)
        return {seen,
                {"library.embargo", "It is held back until " + day_text(*what.embargo_until)}};
    return {seen, reason_for(what.visibility, opens(who, what))};
}

} // namespace network::learning::rules
