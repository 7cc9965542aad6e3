// Cells under headings, from CSV or from the JSON of our own export, with the meaning of every
// column settled. It knows headings of other systems; the cells it hands on as they are.
#pragma once

#include "libnetwork/members/member_file.hpp"
#include "libnetwork/organisations/delimited_file.hpp"

namespace network::members {

struct member_table {
    std::string encoding;
    bool own = false; ///< our own export: cells are to be read to the letter
    std::vector<std::string> heading;
    std::vector<member_column> meaning; ///< of each column
    std::vector<organisations::file_record> records;
    std::vector<std::string> notes;
};

/// Fails as read_members() does.
result<member_table> read_table(std::string_view bytes, file_reading const& reading);

} // namespace network::members
