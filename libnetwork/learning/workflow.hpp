// Use cases on the way of a resource to its readers and away from them: sent to the editors,
// changes asked, published or scheduled, held back, looked at again, archived, superseded,
// withdrawn, restored. Each act is an event with its day and reason; what follows from it is in
// editorial.hpp.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/completeness.hpp"
#include "libnetwork/learning/editorial_answer.hpp"

namespace network::learning {

struct resource_named {
    std::string resource;
};
BOOST_DESCRIBE_STRUCT(resource_named, (), (resource))
NETWORK_FIELDS(resource_named, {"resource", "Name for addresses, present or past, or number"})

/// Sends the version in hand to the editors. Invalid with all that is missing (completeness.hpp);
/// conflict "resource.nothing_to_send".
result<editorial_answer> submit(changes::unit_of_work& work, resource_named const& wish);

struct act_wish {
    std::string resource;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(act_wish, (), (resource, reason))
NETWORK_FIELDS(act_wish, {"resource", "Name for addresses, present or past, or number"},
               {"reason", "Why, in a sentence or two", {.longest = 2000}})

/// Gives it back to its authors, who are told by mail. Conflict "resource.not_submitted"; invalid
/// "reason.required", as all that follow.
result<editorial_answer> ask_changes(changes::unit_of_work& work, act_wish const& wish);

struct publish_wish {
    std::string resource;
    std::optional<date> on;
    std::optional<date> review_due;
    bool despite_election = false;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(publish_wish, (), (resource, on, review_due, despite_election, reason))
NETWORK_FIELDS(publish_wish, {"resource", "Name for addresses, present or past, or number"},
               {"on", "The day on which it comes out; today if left out"},
               {"review_due",
                "The day on which it is to be looked at again; by its kind if left out"},
               {"despite_election",
                "True to publish today although its council is about to elect; needs a reason"},
               {"reason", "Why; needed before an election", {.longest = 2000}})

/// Publishes the version in hand, or sets the day. Conflict "resource.nothing_to_publish",
/// "sign_off.missing" (its council has not agreed), "election.near" (in the days before an election
/// of its council); invalid with all that is missing, "on.in_past", "review_due.before_start",
/// "reason.required". What is scheduled is held back by itself as long as those days last.
result<editorial_answer> publish(changes::unit_of_work& work, publish_wish const& wish);

struct hold_wish {
    std::string resource;
    std::optional<date> until;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(hold_wish, (), (resource, until, reason))
NETWORK_FIELDS(hold_wish, {"resource", "Name for addresses, present or past, or number"},
               {"until", "First day on which it may come out; until released if left out"},
               {"reason", "Why", {.longest = 2000}})

/// Holds back what is scheduled. Conflict "resource.nothing_scheduled"; invalid "until.in_past".
result<editorial_answer> hold(changes::unit_of_work& work, hold_wish const& wish);
/// Lets it come out after all; the days before an election hold it back all the same. Conflict
/// "resource.not_held".
result<editorial_answer> release(changes::unit_of_work& work, act_wish const& wish);

struct reaffirm_wish {
    std::string resource;
    std::optional<date> review_due;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(reaffirm_wish, (), (resource, review_due, reason))
NETWORK_FIELDS(reaffirm_wish, {"resource", "Name for addresses, present or past, or number"},
               {"review_due",
                "The day on which it is to be looked at again; by its kind if left out"},
               {"reason", "What was looked at", {.longest = 2000}})

/// Says that it still holds. Conflict "resource.not_published".
result<editorial_answer> reaffirm(changes::unit_of_work& work, reaffirm_wish const& wish);

struct end_wish {
    std::string resource;
    std::string reason;
    std::optional<date> on;
};
BOOST_DESCRIBE_STRUCT(end_wish, (), (resource, reason, on))
NETWORK_FIELDS(end_wish, {"resource", "Name for addresses, present or past, or number"},
               {"reason", "Why, in a sentence or two", {.longest = 2000}},
               {"on", "First day on which it is so; today if left out"})

/// Keeps it where it is, no longer recommended, from a day on. Conflict "resource.not_published";
/// invalid "on.in_past".
result<editorial_answer> archive(changes::unit_of_work& work, end_wish const& wish);

struct supersede_wish {
    std::string resource;
    std::string by;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(supersede_wish, (), (resource, by, reason))
NETWORK_FIELDS(supersede_wish, {"resource", "Name for addresses, present or past, or number"},
               {"by", "What takes its place: name for addresses or number"},
               {"reason", "Why", {.longest = 2000}})

/// Says that another takes its place. Invalid "by" with "resource.unknown", "resource.itself",
/// "resource.not_published".
result<editorial_answer> supersede(changes::unit_of_work& work, supersede_wish const& wish);

/// Takes it away, from a day on; its address says so for ever. The reason is read by everybody.
/// Conflict "resource.not_published"; invalid "on.in_past".
result<editorial_answer> withdraw(changes::unit_of_work& work, end_wish const& wish);
/// Brings back what was archived, superseded or withdrawn, or takes back the day that was set for
/// it. Conflict "resource.not_away".
result<editorial_answer> restore(changes::unit_of_work& work, act_wish const& wish);

struct rename_resource_wish {
    std::string resource;
    std::string slug;
};
BOOST_DESCRIBE_STRUCT(rename_resource_wish, (), (resource, slug))
NETWORK_FIELDS(rename_resource_wish, {"resource", "Name for addresses, present or past, or number"},
               {"slug", "The new name: small letters, digits, hyphens", {.longest = 80}})

/// Gives it another address; the old one leads to it for ever. Fails as rename_address().
result<editorial_answer> rename_resource(changes::unit_of_work& work,
                                         rename_resource_wish const& wish);

} // namespace network::learning
