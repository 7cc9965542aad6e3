// What the headings of a Word document mean: which box the text below them belongs in. It knows the
// words that people write for the boxes, and nothing of files.
#pragma once

#include "libnetwork/learning/resource.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace network::learning::rules {

/// The box of texts that a heading names, "Outcomes and impact": that of what came of it. Null
/// where it names none.
std::string* box_under(std::string_view heading, content& says);

/// What is told in a word or a line rather than in paragraphs.
enum class brief_box : std::uint8_t { year, place, stage };
/// "Year", "Where", "Stage:"; no longer heading, which might well be about something else.
std::optional<brief_box> brief_box_under(std::string_view heading);
/// Puts the line into that box. False where it is no year or stage, is too long for a place, or
/// where the box is filled already.
bool fill_brief_box(brief_box which, std::string_view line, content& says);

/// Whether the heading names a box that is chosen from what the portal knows, such as "Partners",
/// "Contact" or "Principles", and so cannot be filled from text.
bool names_box_of_choices(std::string_view heading);
/// The headings of that kind that stand in "what was done", with the text below them.
std::vector<std::string> headings_left(std::string_view what_was_done);

} // namespace network::learning::rules
