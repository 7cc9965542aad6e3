// What a version must say before editors look at it, and what publishing it asks for. Pure
// functions; all that is missing is told at once, box by box.
#pragma once

#include "libnetwork/base/error.hpp"
#include "libnetwork/learning/resource.hpp"

#include <span>

namespace network::learning {

/// What the network asks before it publishes something of this kind.
struct publishing_row {
    resource_kind kind = resource_kind::case_study;
    bool council_signs_off = false;
    std::int64_t review_months = 24;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(publishing_row, (), (kind, council_signs_off, review_months, reason))
NETWORK_FIELDS(publishing_row, {"kind", "What it is"},
               {"council_signs_off", "True where the organisation whose it is must agree first"},
               {"review_months", "After how many months it is to be looked at again"},
               {"reason", "Why"})

namespace rules {

/// The row of a kind.
publishing_row const& publishing_of(resource_kind kind);
/// All of them, in the order of the kinds.
std::span<publishing_row const> publishing_policy();
/// Whether its organisation must agree: the policy of its kind, and it is not the network's own.
bool needs_sign_off(resource_kind kind, std::optional<std::int64_t> lead);

/// All that is missing, box by box; empty where it is complete. Codes "title.required",
/// "summary.required", "what_was_done.required", "outcome.required", "principle.required",
/// "principle.one_primary", "evidence.required", "contact.required", "stage.required",
/// "stage_reason.required", "source.required", "text.required".
std::vector<problem> missing_in(resource_kind kind, std::optional<std::int64_t> lead,
                                content const& says);

} // namespace rules
} // namespace network::learning
