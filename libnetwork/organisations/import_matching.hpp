// Which organisation each line of a register file is about, and which lines cannot be taken in
// because of other lines: codes given twice, references to nobody.
#pragma once

#include "libnetwork/organisations/import_plan.hpp"

namespace network::organisations {

/// Organisations that bear the code under that scheme, by facts that stand; each once.
std::vector<std::int64_t> bearers_of(register_book const& book, code_scheme scheme,
                                     std::string const& code);

/// Sets `organisation` of every line by its own code, else by its GSS code, else by name and kind
/// where the register has no codes; refuses what is ambiguous, given twice or refers to nobody, and
/// then what refers to a refused line.
void match_lines(register_book const& book, std::vector<planned_line>& lines, date today);

} // namespace network::organisations
