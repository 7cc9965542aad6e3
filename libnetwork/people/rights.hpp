// Who may do what: one table, read from top to bottom. Everything else asks it; nothing else
// decides.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/base/result.hpp"
#include "libnetwork/base/viewer.hpp"
#include "libnetwork/base/words.hpp"

#include <boost/describe/class.hpp>

#include <span>
#include <vector>

namespace network {
BOOST_DESCRIBE_ENUM(role, visitor, officer, lead, network_officer, administrator, auditor)
} // namespace network

namespace network::people {

/// What an operation needs. Each operation names exactly one.
enum class right : std::uint8_t {
    read_register,       ///< the public register and everything derived from it
    use_account,         ///< one's own account: sign-in, sessions, tokens
    read_contacts,       ///< the people of an organisation and their roles
    manage_contacts,     ///< invite, appoint, hand over and end roles for an organisation
    confirm_figures,     ///< state population and budget of an organisation
    edit_register,       ///< any fact of any organisation
    reorganise,          ///< successions and merging of duplicates, and undoing them
    import_files,        ///< take files in and undo that
    read_audit_trail,    ///< the journal with values, and its proof
    run_network,         ///< the desk of the network team
    enquire,             ///< ask about membership, signed in or not
    apply,               ///< fill in and send an organisation's application
    read_papers,         ///< an organisation's applications and what was said about them
    review_applications, ///< say what the assigned reviewer thinks; the use case knows who that is
    decide_memberships,  ///< admit, renew, change tier, suspend, lapse, let go; the policy of tiers
    keep_commitments,    ///< an organisation's declaration, its pledges and their outcome
    keep_governance,     ///< bodies, seats, meetings and their minutes
    read_dealings,       ///< notes, calls and tasks about organisations
    record_dealings,     ///< write them
    answer_requests,     ///< requests for information, retention
    read_library,        ///< the library; who sees how much of what, one function decides
    share_resources,     ///< write for an organisation; the use case knows for which
    edit_library,        ///< the editors' part: check, ask, publish, withdraw
    take_part,           ///< speak for an organisation: adoptions, comments, bids, questions
    manage_roles,        ///< who is on the network team, who audits
    maintain             ///< checks, backups, jobs
};
BOOST_DESCRIBE_ENUM(right, read_register, use_account, read_contacts, manage_contacts,
                    confirm_figures, edit_register, reorganise, import_files, read_audit_trail,
                    run_network, enquire, apply, read_papers, review_applications,
                    decide_memberships, keep_commitments, keep_governance, read_dealings,
                    record_dealings, answer_requests, read_library, share_resources, edit_library,
                    take_part, manage_roles, maintain)

/// How far a role's right reaches.
enum class reach : std::uint8_t {
    none,
    reads, ///< for every organisation, but only where nothing changes
    own,   ///< for the organisation for which the role is held
    any    ///< for every organisation, and where none is concerned
};
BOOST_DESCRIBE_ENUM(reach, none, reads, own, any)

/// A row of the table: a right, and how far each role has it.
struct rights_row {
    people::right right;
    reach visitor, officer, lead, network_officer, administrator, auditor;
};
BOOST_DESCRIBE_STRUCT(rights_row, (),
                      (right, visitor, officer, lead, network_officer, administrator, auditor))
NETWORK_FIELDS(rights_row, {"right", "What an operation needs"},
               {"visitor", "Anyone, not signed in"}, {"officer", "Works for an organisation"},
               {"lead", "Leads for an organisation"}, {"network_officer", "On the network team"},
               {"administrator", "Network manager"}, {"auditor", "Reads all, changes nothing"})

struct rights_wish {
    std::optional<people::right> right;
};
BOOST_DESCRIBE_STRUCT(rights_wish, (), (right))
NETWORK_FIELDS(rights_wish, {"right", "Only this row"})

struct rights_matrix {
    std::vector<rights_row> rows;
};
BOOST_DESCRIBE_STRUCT(rights_matrix, (), (rows))
NETWORK_FIELDS(rights_matrix, {"rows", "Right by right, how far each role has it"})

/// The table itself.
std::span<rights_row const> rights_table();
/// The table, or one row of it, for readers.
rights_matrix rights(rights_wish const& wish);

/// May this viewer use that right for that organisation (0: none concerned)? Fails with
/// unauthenticated "sign_in.required" for visitors, forbidden "right.missing" for the others.
result<> may(viewer const& who, right wanted, std::int64_t organisation);

/// The same for something that changes nothing: whoever acts may, and whoever reads all.
result<> may_read(viewer const& who, right wanted, std::int64_t organisation);

} // namespace network::people
