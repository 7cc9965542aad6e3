// Operations on the journal: the change feed, the audit trail and its proof.
#include "libnetwork/changes/feed.hpp"
#include "libnetwork/operations/operation.hpp"

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
    };
}

} // namespace network::operations
