// Markup of other people's making, read by the rules of HTML and kept as a small tree of what the
// library allows. Only this tree is ever written out, so nothing else can come through: every word
// is escaped, every element and address is on the list below. It knows nothing of WordPress or
// resources.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace network::learning {

/// A piece of allowed markup: a text (no tag), or one of p, h2, h3, h4, ul, ol, li, blockquote,
/// pre, strong, em, a, br, table, caption, tr, th, td, figure, figcaption.
struct markup {
    std::string tag;
    std::string text; ///< of a text: its words; of a link: where it leads, http, https or mailto
    std::vector<markup> inside;

    bool operator==(markup const&) const = default;
};

struct reading_options {
    std::string base; ///< where relative addresses lead, "https://example.org"; empty: nowhere
    bool lines_are_breaks = false; ///< a blank line parts paragraphs, as the classic editor has it
};

struct read_markup {
    std::vector<markup> blocks;
    std::vector<std::string> notes; ///< what was left out or changed, each once, in sentences
};

constexpr std::size_t largest_markup = 2u << 20u; ///< bytes of one text
constexpr std::size_t most_tags = 20'000;         ///< in one text
constexpr std::size_t deepest_markup = 64;

/// What is allowed of it. Markup beyond the caps above is kept as words alone. Never fails.
read_markup read_html(std::string_view html, reading_options const& how = {});

/// Written out as HTML.
std::string to_html(std::vector<markup> const& blocks);
/// The words alone, a blank line between blocks and "- " before items of lists and rows of tables,
/// a cell after the name of its column where the first row names them.
std::string to_plain_text(std::vector<markup> const& blocks);
/// The words of one piece, white space made one.
std::string words_in(markup const& piece);
/// The same of several that stand beside one another.
std::string words_in(std::span<markup const> pieces);

/// The address if it leads somewhere that may be linked to (http, https, mailto; relative ones from
/// `base`), else empty.
std::string safe_address(std::string_view address, std::string_view base);

} // namespace network::learning
