// What a register file would do to the register: each line matched with an organisation or none,
// the facts and successions that are new, and a report by line. The dry run shows it, the import
// carries it out; nothing is written here.
//
// The rules about days:
//   - a blank start is unknown, hence the council existed already;
//   - ends are written in two conventions. An end that equals a successor's start, or is the day
//     before it, is that start; any other 31 March ends that night, so the first day without the
//     council is 1 April; any other day is taken as the first day without it;
//   - an ended council that names no successor has none: it is reported, never guessed.
#pragma once

#include "libnetwork/organisations/council_file.hpp"
#include "libnetwork/organisations/import_councils.hpp"
#include "libnetwork/organisations/register.hpp"
#include "libnetwork/organisations/store.hpp"

#include <map>

namespace network::organisations {

/// A fact to be recorded; a relation names the other organisation by its local authority code until
/// that has a number.
struct planned_fact {
    store::new_fact fact;
    std::string other_code;
};

struct planned_line {
    council_line said;
    std::int64_t organisation = 0; ///< 0: a new one
    bool refused = false;
    std::optional<date> ends; ///< first day without it, by the rules above
    std::vector<planned_fact> facts;
    std::vector<std::string> changes; ///< in words
};

struct planned_succession {
    succession_kind kind = succession_kind::merge;
    date effective;
    std::vector<std::pair<std::string, std::string>> links; ///< codes: predecessor, successor
};

struct import_plan {
    std::vector<planned_line> lines;
    std::vector<planned_succession> successions;
    std::map<std::string, std::int64_t> known; ///< numbers of organisations that exist, by code
    std::vector<std::string> notes;
};

/// `today`: the day from which a value that differs from the recorded one is taken to hold, since
/// the file gives no day for it.
import_plan plan_import(register_book const& book, council_file file, date today);

} // namespace network::organisations
