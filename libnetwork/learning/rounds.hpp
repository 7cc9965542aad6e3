// Use cases of rounds: open one with its policy as data, change its terms by a further row, list
// them, and show one with what was asked and awarded.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/project.hpp"

namespace network::learning {

/// Opens a round. Conflict "round.number_taken"; not found "minute.unknown"; invalid, all at once,
/// with what rules::faults_of() names.
result<round_terms> open_round(changes::unit_of_work& work, round_terms const& wish);
/// Other terms from now on; what was before stays. Not found "round.unknown"; conflict
/// "round.unchanged"; and as open_round(). What is awarded already has to fit.
result<round_terms> change_round(changes::unit_of_work& work, round_terms const& wish);

struct rounds_wish {
    bool open_only = false;
};
BOOST_DESCRIBE_STRUCT(rounds_wish, (), (open_only))
NETWORK_FIELDS(rounds_wish, {"open_only", "Only those in which a bid may be sent today"})

/// What is left of a round for one type of project.
struct envelope_row {
    project_type type = project_type::policy_lab;
    std::int64_t envelope_pence = 0;
    std::int64_t awarded_pence = 0;
    std::int64_t left_pence = 0;
    std::int64_t awards = 0;
};
BOOST_DESCRIBE_STRUCT(envelope_row, (), (type, envelope_pence, awarded_pence, left_pence, awards))
NETWORK_FIELDS(envelope_row, {"type", "For which type of project"},
               {"envelope_pence", "How much there is in all, in pence"},
               {"awarded_pence", "How much is awarded, in pence"},
               {"left_pence", "How much is left, in pence"}, {"awards", "How many were awarded"})

struct round_card {
    round_terms terms;
    bool open = false;
    std::vector<envelope_row> envelopes;
};
BOOST_DESCRIBE_STRUCT(round_card, (), (terms, open, envelopes))
NETWORK_FIELDS(round_card, {"terms", "What it says"}, {"open", "Whether a bid may be sent today"},
               {"envelopes", "What is left, type by type"})

/// Every round, the newest first.
result<page<round_card>> list_rounds(changes::reader& view, rounds_wish const& wish);

struct round_number {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(round_number, (), (number))
NETWORK_FIELDS(round_number, {"number", "Which round it is", {.least = 1, .most = 1000}})

/// Not found "round.unknown".
result<round_card> show_round(changes::reader& view, round_number const& wish);

} // namespace network::learning
