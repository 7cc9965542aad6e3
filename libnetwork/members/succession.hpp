// What a reorganisation of councils does to memberships: previewed as sentences and rows, written
// in the same act, taken back with it before its day. The successors of members are members; those
// who end go on in them; nobody gains a second vote or fee.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member.hpp"
#include "libnetwork/members/seat.hpp"
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
BOOST_DESCRIBE_STRUCT(succession_row, (),
                      (name, role, before, after, votes_before, votes_after, contacts))
NETWORK_FIELDS(succession_row, {"name", "The organisation"}, {"role", "Ends, goes on or begins"},
               {"before", "Its tier on the eve; absent: no member"},
               {"after", "Its tier from the day on; absent: no member"},
               {"votes_before", "Its votes on the eve"},
               {"votes_after", "Its votes from the day on"},
               {"contacts", "Roles held there on the eve"})

/// A seat that one of those that end holds on the eve.
struct succession_seat {
    std::string organisation;
    std::string body;
    members::seat_class seat_class = seat_class::full;
    std::optional<date> until;
    std::string becomes;
};
BOOST_DESCRIBE_STRUCT(succession_seat, (), (organisation, body, seat_class, until, becomes))
NETWORK_FIELDS(succession_seat, {"organisation", "Who holds it"}, {"body", "Name of the body"},
               {"seat_class", "Whom the seat is there for"},
               {"until", "First day after the term; null: until further notice"},
               {"becomes", "What becomes of it, in a sentence"})

/// A letter that people of one of them were sent before.
struct succession_letter {
    std::string organisation;
    std::string letter;
    std::string subject;
    date sent_on;
    std::int64_t people = 0;
};
BOOST_DESCRIBE_STRUCT(succession_letter, (), (organisation, letter, subject, sent_on, people))
NETWORK_FIELDS(succession_letter, {"organisation", "Whose people were sent it"},
               {"letter", "Which letter of the portal"}, {"subject", "Its subject"},
               {"sent_on", "The day it was last sent"}, {"people", "To how many people"})

struct succession_effects {
    std::vector<succession_row> rows;
    std::int64_t votes_before = 0, votes_after = 0;
    std::vector<succession_seat> seats;
    std::vector<succession_letter> letters;
    std::vector<std::string> sentences;
};
BOOST_DESCRIBE_STRUCT(succession_effects, (),
                      (rows, votes_before, votes_after, seats, letters, sentences))
NETWORK_FIELDS(succession_effects, {"rows", "Each organisation before and after"},
               {"votes_before", "Votes of all of them on the eve"},
               {"votes_after", "Votes of all of them from the day on"},
               {"seats", "Seats of those that end, and what becomes of them"},
               {"letters", "Mail that their people were sent in the year before"},
               {"sentences", "What it does to memberships, in plain sentences"})

/// What `reorganise` would do to memberships, and nothing done. For the preview's reader.
result<succession_effects> effects_of_reorganisation(changes::reader& view,
                                                     organisations::reorganise_wish const& wish);

/// Writes the effects of a reorganisation that was just recorded, in the same unit of work: an
/// ended member's membership succeeds into those of its successors, each admitted in the highest
/// tier of those it follows unless it is a member already. What it did, in sentences.
result<std::vector<std::string>> carry_over(changes::unit_of_work& work, std::int64_t succession);

/// Takes the effects of a succession back that has not taken effect. What that did, in sentences,
/// and which letters went out to people of those concerned since it was recorded.
result<std::vector<std::string>> take_back_carry_over(changes::unit_of_work& work,
                                                      std::int64_t succession);

struct succession_letters_wish {
    std::int64_t succession = 0;
};
BOOST_DESCRIBE_STRUCT(succession_letters_wish, (), (succession))
NETWORK_FIELDS(succession_letters_wish, {"succession", "Number of the succession", {.least = 1}})

/// Letters that went out to people of those concerned since a reorganisation was recorded: what has
/// to be put right by hand where it is taken back. Not found "succession.unknown".
result<page<succession_letter>> letters_of_succession(changes::reader& view,
                                                      succession_letters_wish const& wish);

} // namespace network::members
