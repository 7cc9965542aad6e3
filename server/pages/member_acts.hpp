// The acts of the network team on a membership: each one form, one operation, one sentence after
// it. Which of them a page offers follows from how the membership stands; the operation decides.
#pragma once

#include "libnetwork/members/members.hpp"
#include "libnetwork/members/safeguarding.hpp"
#include "server/pages/visit.hpp"

#include <span>

namespace network::pages {

struct member_act {
    std::string_view word;      ///< in addresses: "admit"
    std::string_view operation; ///< "memberships.admit"
    std::string_view title;     ///< of the page and of the link: "Admit as a member"
    std::string_view button;
    std::string_view notice; ///< code of the sentence after it
    std::string_view day;    ///< the question for its day
    operations::shape const* shape = nullptr;
    bool takes_tier = false, takes_until = false, takes_leaves = false;
    bool warns = false; ///< the button of what ends or stops something
    bool (*offered)(members::standing) = nullptr;
};

std::span<member_act const> member_acts();
member_act const* member_act_called(std::string_view word);

/// Memberships from a file; a part of member_desk_pages().
std::vector<route> member_import_pages();

/// The error with each conflict at the field where it can be put right.
error at_the_fields(error why);

/// Adopting a policy of tiers: a part of the desk's pages about members.
std::vector<route> policy_pages();

} // namespace network::pages
