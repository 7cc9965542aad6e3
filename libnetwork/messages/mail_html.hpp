// The plain text of a letter dressed for readers that prefer HTML: paragraphs, and addresses of the
// web that can be pressed. Nothing is added, nothing is fetched from anywhere, and the text of a
// link is always where it leads. The plain text stays the letter.
#pragma once

#include <string>
#include <string_view>

namespace network::messages {

/// A whole HTML document in UTF-8 that says what `text` says, and no more.
std::string html_of(std::string_view text);

} // namespace network::messages
