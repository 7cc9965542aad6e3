// Which files may stand in the library, and what a file really is: told by its bytes, never by its
// name or by what a browser claims. Pure functions over bytes; nothing is unpacked or run.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/base/words.hpp"

#include <string_view>

namespace network::learning {

enum class file_type : std::uint8_t {
    pdf,
    docx,
    xlsx,
    pptx,
    odt,
    png,
    jpeg,
    webp,
    gif,
    csv,
    txt,
    mp3,
    mp4,
    zip,
    epub
};
BOOST_DESCRIBE_ENUM(file_type, pdf, docx, xlsx, pptx, odt, png, jpeg, webp, gif, csv, txt, mp3, mp4,
                    zip, epub)

/// "PDF", "Word document": what people call it.
std::string_view label(file_type value);
/// As HTTP names it.
std::string_view content_type_of(file_type value);
bool is_image(file_type value);
/// May a browser show it in place? Only what can hold no script of ours or of others.
bool shown_inline(file_type value);

namespace rules {

/// What the file is, where it may be taken. Invalid "content.empty", "content.type" (a kind of file
/// that is not taken, among them HTML, SVG, scripts and programs), "content.macros" (it can run by
/// itself), "content.mismatch" (its name says something else), all at the field "content_base64".
result<file_type> recognise(std::string_view bytes, std::string_view file_name);

} // namespace rules
} // namespace network::learning
