// Operations on the whole: the change feed, the audit trail and its proof, the desk, the check.
#include "libnetwork/changes/feed.hpp"
#include "libnetwork/learning/harvest.hpp"
#include "libnetwork/operations/contribution.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/organisations/naming.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace network::operations {

using people::right;

namespace {

/// What says of a membership which tier it has, since when, and that it is over, as the roll does.
/// Terms, notice and suspension are on the card of whoever asks for it.
constexpr std::string_view public_of_memberships[] = {
    "members.admitted",        "members.tier_changed",   "members.lapsed",    "members.left",
    "members.expelled",        "members.reinstated",     "members.converted", "members.succeeded",
    "members.event_corrected", "members.event_withdrawn"};

/// What becomes of a resource for its readers.
constexpr std::pair<std::string_view, learning::event_kind> public_of_resources[] = {
    {"learning.published", learning::event_kind::published},
    {"learning.archived", learning::event_kind::archived},
    {"learning.superseded", learning::event_kind::superseded},
    {"learning.withdrawn", learning::event_kind::withdrawn}};

bool is_of_open_resource(changes::reader& view, changes::feed_row const& row) {
    for (auto const& [event, kind] : public_of_resources)
        if (row.event == event && row.subject_kind == "resource")
            return learning::anyone_may_hear(view, row.subject, kind, row.at);
    return false;
}

/// What anyone may hear of: the register, who is on the roll, and what everybody could read of the
/// library, without individuals who are not listed by name. That one is listed no longer is said,
/// so that copies can follow.
bool anyone_may_hear(changes::reader& view, organisations::naming const& names,
                     changes::feed_row const& row) {
    bool const of_register =
        row.subject_kind == "organisation" && row.event.starts_with("organisations.");
    bool const of_roll =
        row.subject_kind == "membership" &&
        std::find(std::begin(public_of_memberships), std::end(public_of_memberships), row.event) !=
            std::end(public_of_memberships);
    return (of_register && row.tombstone) ||
           ((of_register || of_roll) && !names.hides(row.organisation)) ||
           ((row.organisation == 0 || !names.hides(row.organisation)) &&
            is_of_open_resource(view, row));
}

result<page<changes::feed_row>> changes_heard(changes::reader& view,
                                              changes::feed_wish const& wish) {
    organisations::naming const names{view};
    return changes::changes_since(view, wish, [&](changes::feed_row const& row) {
        return anyone_may_hear(view, names, row);
    });
}

} // namespace

std::vector<operation> record_operations() {
    return {
        row<&changes_heard>({.name = "changes.list",
                             .route = "/changes",
                             .right = right::read_register,
                             .scope = "register:read",
                             .summary = "What changed after a number, in order"}),
        row<&changes::audit_trail>({.name = "audit.list",
                                    .route = "/audit",
                                    .right = right::read_audit_trail,
                                    .scope = "audit:read",
                                    .summary = "The audit trail, newest first, with values"}),
        row<&changes::prove_audit_trail>(
            {.name = "audit.prove",
             .route = "/audit/proof",
             .right = right::read_audit_trail,
             .scope = "audit:read",
             .summary = "Prove the audit trail: numbers, hashes, values"}),
        row<&show_desk>({.name = "desk.show",
                         .route = "/desk",
                         .right = right::run_network,
                         .scope = "network:read",
                         .summary = "What waits for the network team, and how the portal stands"}),
        row<&check_store>({.name = "store.check",
                           .route = "/store/check",
                           .right = right::maintain,
                           .scope = "network:read",
                           .summary = "Prove the whole store sound, a line per fault"}),
    };
}

} // namespace network::operations
