// Text within markup, HTML or XML: what would be read as markup is written so that it is read as
// text.
#pragma once

#include <string>
#include <string_view>

namespace network {

/// How a character stands in text and in quoted values of attributes; empty: as it is.
std::string_view escape_of(char c);

/// Appends the text so that HTML and XML read the same text back, also within quotes of either
/// kind.
void put_escaped(std::string& out, std::string_view text);

} // namespace network
