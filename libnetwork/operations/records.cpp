// Operations on the whole: the change feed, the audit trail and its proof, the desk, the check.
#include "libnetwork/changes/feed.hpp"
#include "libnetwork/operations/contribution.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {

using people::right;

std::vector<operation> record_operations() {
    return {
        row<&changes::changes_since>({.name = "changes.list",
                                      .route = "/changes",
                                      .right = right::read_register,
                                      .scope = "register:read",
                                      .summary = "What changed after a number, in order"}),
        row<&changes::audit_trail>({.name = "audit.list",
                                    .route = "/audit",
                                    .right = right::read_audit_trail,
                                    .scope = "audit:read",
                                    .summary = "The audit trail, newest first, with values"}),
        row<&changes::prove_audit_trail>({.name = "audit.prove",
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
