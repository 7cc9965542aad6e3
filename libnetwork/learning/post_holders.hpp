// Who is to be written to in an organisation about what it shares or leads: by role, so that nobody
// has to know an address; warmly handed over where a post is vacant or the council has merged.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::learning {

struct post_holder {
    std::int64_t person = 0; ///< 0: a shared mailbox
    std::string name;        ///< empty for a shared mailbox
    std::string email;
    people::post post = people::post::officer;
    std::string organisation; ///< its name: of the one asked, or of the one that took its place
};

/// Those who hold that post today. Where nobody does, whoever comes next: the officer who leads on
/// the network, its officers, the councillor who leads on it, communications. In the organisation
/// itself or, where it is no more, the one that took its place. Empty: nobody is there.
std::vector<post_holder> holders_for(changes::reader& view, std::int64_t organisation,
                                     people::post post);

} // namespace network::learning
