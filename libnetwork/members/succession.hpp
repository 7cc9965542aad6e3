// What a reorganisation of councils does to memberships: previewed as sentences and rows, written in
// the same act, taken back with it before its day. The successors of members are members; those who
// end go on in them; nobody gains a second vote or fee.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member.hpp"
#include "libnetwork/organisations/reorganisation.hpp"

namespace network::members {

/// One organisation before and after.
struct succession_row {
    std::string name;
    std::string role; ///< "ends", "goes on", "begins"
    std::optional<members::tier> before, after;
    std::int64_t votes_before = 0, votes_after = 0;
    std::int64_t contacts = 0; ///< live appointments held there
};
BOOST_DESCRIBE_STRUCT(succession_row, (), (name, role, before, after, votes_before, votes_after, contacts))
NETWORK_FIELDS(succession_row, {"name", "The organisation"}, {"role", "Ends, goes on or begins"},
               {"before", "Its tier on the eve; absent: no member"},
               {"after", "Its tier from the day on; absent: no member"},
               {"votes_before", "Its votes on the eve"}, {"votes_after", "Its votes from the day on"},
               {"contacts", "Roles held there on the eve"})

struct succession_effects {
    std::vector<succession_row> rows;
    std::int64_t votes_before = 0, votes_after = 0;
    std::vector<std::string> sentences;
};
BOOST_DESCRIBE_STRUCT(succession_effects, (), (rows, votes_before, votes_after, sentences))
NETWORK_FIELDS(succession_effects, {"rows", "Each organisation before and after"},
               {"votes_before", "Votes of all of them on the eve"},
               {"votes_after", "Votes of all of them from the day on"},
               {"sentences", "What it does to memberships, in plain sentences"})

/// What `reorganise` would do to memberships, and nothing done. For the preview's reader.
result<succession_effects> effects_of_reorganisation(changes::reader& view,
                                                     organisations::reorganise_wish const& wish);

/// Writes the effects of a reorganisation that was just recorded, in the same unit of work: an ended
/// member's membership succeeds into those of its successors, each admitted in the highest tier of
/// those it follows unless it is a member already. What it did, in sentences.
result<std::vector<std::string>> carry_over(changes::unit_of_work& work, std::int64_t succession);

/// Takes the effects of a succession back that has not taken effect. What that did, in sentences.
result<std::vector<std::string>> take_back_carry_over(changes::unit_of_work& work,
                                                      std::int64_t succession);

} // namespace network::members
