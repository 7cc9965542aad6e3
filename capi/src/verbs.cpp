// Generated from the table of operations by network_generate; not for editing.
#include "capi/src/call.hpp"

#define NETWORK_VERB(symbol, operation)                                                            \
    network_status symbol(network_session* session, network_input const* input,                    \
                          network_rows** out, network_error** err) {                               \
        return network::capi::carry_out(session, operation, input, out, err);                      \
    }

NETWORK_VERB(network_audit_list, "audit.list")
NETWORK_VERB(network_audit_prove, "audit.prove")
NETWORK_VERB(network_changes_list, "changes.list")
NETWORK_VERB(network_duplicates_merge, "duplicates.merge")
NETWORK_VERB(network_duplicates_preview, "duplicates.preview")
NETWORK_VERB(network_duplicates_undo, "duplicates.undo")
NETWORK_VERB(network_imports_councils, "imports.councils")
NETWORK_VERB(network_imports_list, "imports.list")
NETWORK_VERB(network_imports_preview_councils, "imports.preview_councils")
NETWORK_VERB(network_imports_show, "imports.show")
NETWORK_VERB(network_imports_undo, "imports.undo")
NETWORK_VERB(network_organisations_add, "organisations.add")
NETWORK_VERB(network_organisations_change, "organisations.change")
NETWORK_VERB(network_organisations_correct, "organisations.correct")
NETWORK_VERB(network_organisations_count, "organisations.count")
NETWORK_VERB(network_organisations_export, "organisations.export")
NETWORK_VERB(network_organisations_list, "organisations.list")
NETWORK_VERB(network_organisations_lookup, "organisations.lookup")
NETWORK_VERB(network_organisations_map, "organisations.map")
NETWORK_VERB(network_organisations_population, "organisations.population")
NETWORK_VERB(network_organisations_rename, "organisations.rename")
NETWORK_VERB(network_organisations_show, "organisations.show")
NETWORK_VERB(network_organisations_withdraw, "organisations.withdraw")
NETWORK_VERB(network_reorganisations_commit, "reorganisations.commit")
NETWORK_VERB(network_reorganisations_preview, "reorganisations.preview")
NETWORK_VERB(network_reorganisations_undo, "reorganisations.undo")
NETWORK_VERB(network_rights_list, "rights.list")
