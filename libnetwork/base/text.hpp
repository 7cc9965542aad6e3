// Text as it enters and as it is compared: UTF-8 checks, folding for search and order, slugs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace network {

/// True for valid UTF-8 without NUL: the only text that may enter.
bool is_clean_text(std::string_view text);

/// The same text with U+FFFD for every byte that is no UTF-8, and a space for NUL.
std::string cleaned_text(std::string_view text);

/// The form by which text is searched, ordered and compared: compatibility-decomposed, case-folded,
/// marks and punctuation dropped, runs of space made one, "&" read as "and".
/// "Ynys Môn" -> "ynys mon", "Bournemouth,  Christchurch & Poole" -> "bournemouth christchurch and
/// poole".
std::string fold(std::string_view text);

/// A name for addresses: "Armagh City, Banbridge and Craigavon" ->
/// "armagh-city-banbridge-and-craigavon". Empty where nothing of the text remains.
std::string slug(std::string_view text);

/// Without leading and trailing white space.
std::string_view trim(std::string_view text);

/// The number that digits alone write, at most eighteen of them; nothing for any other text.
std::optional<std::int64_t> whole_number(std::string_view text);

/// The beginning of valid UTF-8: at most that many bytes, no character cut in two.
std::string_view beginning(std::string_view text, std::size_t most_bytes);

/// Number of code points of valid UTF-8.
std::size_t length(std::string_view text);

} // namespace network
