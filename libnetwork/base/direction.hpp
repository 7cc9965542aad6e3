// Characters that turn the direction of the text after them, so that a line reads otherwise than it
// is written: with them "exe.sgnidliub" looks like "buildings.exe". No name needs them.
#pragma once

#include <string_view>

namespace network {

/// Whether valid UTF-8 holds an embedding, an override or an isolate (U+202A to U+202E, U+2066 to
/// U+2069).
constexpr bool turns_direction(std::string_view text) {
    for (auto at = text.find('\xE2'); at != text.npos && at + 2 < text.size();
         at = text.find('\xE2', at + 1)) {
        auto const second = static_cast<unsigned char>(text[at + 1]);
        auto const third = static_cast<unsigned char>(text[at + 2]);
        if ((second == 0x80 && third >= 0xAA && third <= 0xAE) ||
            (second == 0x81 && third >= 0xA6 && third <= 0xA9))
            return true;
    }
    return false;
}

} // namespace network
