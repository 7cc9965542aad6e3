// The text in the boxes of a study: plain text, a blank line between paragraphs, lines that begin
// with "- " a list. Pure functions that take what was typed or pasted from a word processor and
// make it so, and that tell its paragraphs, lists and links apart for whoever prints it.
#pragma once

#include "libnetwork/base/error.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

/// Part of a line: words, or an address that readers can follow.
struct text_run {
    std::string text;
    bool is_link = false; ///< then `text` is an http or https address, and nothing else

    bool operator==(text_run const&) const = default;
};

/// A paragraph, whose lines stay lines, or a list of items.
struct text_block {
    bool is_list = false;
    std::vector<std::vector<text_run>> lines; ///< of a paragraph, or one for each item of a list

    bool operator==(text_block const&) const = default;
};

namespace rules {

/// What was typed, made plain: line breaks of every kind become '\n', tabs, no-break and other odd
/// spaces become a space, soft hyphens and characters of no width go, bullets at the beginning of a
/// line become "- ", spaces at the ends of lines and blank lines beyond one go. Quotation marks and
/// dashes stay as they were typed. Other control characters stay too, for faults_of_text() to find.
std::string clean_box(std::string_view typed);
/// The same for a box of one line: line breaks become spaces.
std::string clean_line(std::string_view typed);

/// Every text of the content made plain, emptied partners and principles left out.
content cleaned(content says);
/// A problem for each box in which a control character stands: code "text.control".
std::vector<problem> faults_of_text(content const& says);

/// The paragraphs and lists of a plain text.
std::vector<text_block> blocks_of(std::string_view text);

} // namespace rules
} // namespace network::learning
