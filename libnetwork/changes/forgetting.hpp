// What erasing a record by law needs of the record office beside `erase_values`.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::changes {

/// The fields of one subject of which the journal still holds values, each once.
std::vector<std::string> fields_of(store::connection& db, std::string_view subject_kind,
                                   std::int64_t subject);

/// Empties what reports of imports say of that subject. Returns how many lines did.
std::int64_t forget_lines_about(unit_of_work& work, std::string_view subject);

} // namespace network::changes
