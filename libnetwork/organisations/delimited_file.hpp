// A table in a text file, as spreadsheets write them: RFC 4180, with comma, semicolon or tab, in
// UTF-8, UTF-16 or Windows-1252. It knows nothing of what the columns mean.
#pragma once

#include "libnetwork/base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace network::organisations {

/// One record, which may span several lines of the file.
struct file_record {
    std::int64_t line = 0; ///< on which it starts, counted from 1
    std::vector<std::string> fields;
    std::vector<problem> problems; ///< of its form: fields missing or too many, broken quotes
};

struct delimited_file {
    std::string encoding; ///< "UTF-8", "UTF-8 with mark", "UTF-16LE", "UTF-16BE", "Windows-1252"
    char delimiter = ',';
    std::vector<std::string> heading;
    std::vector<file_record> records;
};

/// Reads the file. A record with more or fewer fields than the heading keeps its own problem and is
/// never shifted. Fails with invalid "file.empty", "file.binary", "file.unclosed_quote".
result<delimited_file> read_delimited(std::string_view bytes);

/// The text in UTF-8, and how it was encoded. Fails with invalid "file.binary".
struct decoded_text {
    std::string text;
    std::string encoding;
};
result<decoded_text> decode_text(std::string_view bytes);

/// Signs that text was once read in a wrong encoding: "MÃ´n", "Mï¿½n", the replacement character.
bool looks_damaged(std::string_view text);

} // namespace network::organisations
