// A text written in Word, as the boxes of a resource: what stands under a heading goes into the box
// that the heading's words name (word_heading.hpp), all else into "what was done". Pictures and
// macros are not looked at. Nothing is saved.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/learning/resource.hpp"

#include <string_view>

namespace network::learning {

constexpr std::size_t largest_word_file = 20u << 20u; ///< bytes

/// Fails with invalid "file.too_large", "docx.none" (no such file), "docx.too_large" (it unpacks to
/// more than is reasonable), "xml.entities", "xml.malformed", "docx.empty".
result<content> boxes_from_docx(std::string_view bytes);

struct word_file_wish {
    std::string content_base64;
};
BOOST_DESCRIBE_STRUCT(word_file_wish, (), (content_base64))
NETWORK_FIELDS(word_file_wish, {"content_base64",
                                "The file's bytes in base64",
                                {.longest = largest_word_file * 3 / 2}})

} // namespace network::learning
