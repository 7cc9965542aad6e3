#include "libnetwork/people/rights.hpp"

#include <algorithm>
#include <string>

namespace network::people {
namespace {

constexpr auto no = reach::none;
constexpr auto reads = reach::reads;
constexpr auto own = reach::own;
constexpr auto any = reach::any;

constexpr rights_row table[] = {
    // right                    visitor officer lead network_officer administrator auditor
    {right::read_register, any, any, any, any, any, any},
    {right::use_account, no, any, any, any, any, any},
    {right::read_contacts, no, own, own, any, any, any},
    {right::manage_contacts, no, no, own, any, any, reads},
    {right::confirm_figures, no, own, own, any, any, reads},
    {right::edit_register, no, no, no, any, any, reads},
    {right::reorganise, no, no, no, any, any, reads},
    {right::import_files, no, no, no, any, any, reads},
    {right::read_audit_trail, no, no, no, any, any, any},
    {right::run_network, no, no, no, any, any, any},
    {right::enquire, any, any, any, any, any, any},
    {right::apply, no, own, own, any, any, reads},
    {right::read_papers, no, own, own, any, any, any},
    {right::review_applications, no, any, any, any, any, reads},
    {right::decide_memberships, no, no, no, any, any, reads},
    {right::keep_commitments, no, no, own, any, any, reads},
    {right::keep_governance, no, no, no, any, any, reads},
    {right::read_dealings, no, no, no, any, any, any},
    {right::record_dealings, no, no, no, any, any, reads},
    {right::answer_requests, no, no, no, any, any, reads},
    {right::read_library, any, any, any, any, any, any},
    {right::share_resources, no, any, any, any, any, reads},
    {right::edit_library, no, no, no, any, any, reads},
    {right::take_part, no, own, own, any, any, reads},
    {right::manage_roles, no, no, no, no, any, reads},
    {right::maintain, no, no, no, no, any, reads},
};

reach reach_of(rights_row const& row, role held) {
    switch (held) {
    case role::visitor:
        return row.visitor;
    case role::officer:
        return row.officer;
    case role::lead:
        return row.lead;
    case role::network_officer:
        return row.network_officer;
    case role::administrator:
        return row.administrator;
    case role::auditor:
        return row.auditor;
    }
    return reach::none;
}

rights_row const& row_of(right wanted) {
    for (auto const& row : table)
        if (row.right == wanted)
            return row;
    throw failure(status::internal, "right.unknown", "a right has no row in the table");
}

bool reaches(viewer const& who, right wanted, std::int64_t organisation, bool reading) {
    auto const& row = row_of(wanted);
    if (row.visitor == reach::any)
        return true;
    // One's own account is for whoever is signed in, whatever they hold: the network team has no
    // role before its second step is set up, and it is there that it is set up.
    if (wanted == right::use_account && who.person != 0)
        return true;
    return std::any_of(who.roles.begin(), who.roles.end(), [&](held_role const& held) {
        auto const far = reach_of(row, held.role);
        return far == reach::any || (far == reach::reads && reading) ||
               (far == reach::own && organisation != 0 && held.organisation == organisation);
    });
}

result<> answered(viewer const& who, bool may) {
    if (may)
        return {};
    if (who.is_visitor() && who.person == 0)
        return unauthenticated("sign_in.required", "Sign in to do this");
    return forbidden("right.missing",
                     "Your roles do not include this. The network team can tell you who may do it");
}

} // namespace

std::span<rights_row const> rights_table() {
    return table;
}

rights_matrix rights(rights_wish const& wish) {
    rights_matrix matrix;
    for (auto const& row : table)
        if (!wish.right || *wish.right == row.right)
            matrix.rows.push_back(row);
    return matrix;
}

result<> may(viewer const& who, right wanted, std::int64_t organisation) {
    return answered(who, reaches(who, wanted, organisation, false));
}

result<> may_read(viewer const& who, right wanted, std::int64_t organisation) {
    return answered(who, reaches(who, wanted, organisation, true));
}

} // namespace network::people
