// Where in a text the words of a question stand, and the piece of it that shows them best. Texts
// and questions are folded in the same way as in the index. Pure; what it is given the reader may
// see.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/learning/search_query.hpp"

#include <boost/describe/class.hpp>

#include <array>
#include <optional>
#include <set>
#include <span>

namespace network::learning {

/// A stretch of text, found or between what was found.
struct text_part {
    std::string text;
    bool match = false;

    bool operator==(text_part const&) const = default;
};
BOOST_DESCRIBE_STRUCT(text_part, (), (text, match))
NETWORK_FIELDS(text_part, {"text", "A stretch of plain text", {.longest = 2000}},
               {"match", "True where it is what was looked for"})

/// A word of a text that was asked for.
struct found_word {
    std::size_t begin = 0, end = 0;
    std::size_t which = 0; ///< which of the words asked for
};

/// Finds the words of a question in texts.
class word_finder {
  public:
    explicit word_finder(search_query const& query);
    [[nodiscard]] bool empty() const { return wanted_.empty(); }
    /// How many words are asked for.
    [[nodiscard]] std::size_t size() const { return wanted_.size(); }
    /// In the order of the text, at most so many.
    [[nodiscard]] std::vector<found_word> in(std::string_view text, std::size_t most = 200) const;
    /// How a word asked for was typed.
    [[nodiscard]] std::string const& typed(std::size_t which) const { return wanted_[which].typed; }

  private:
    struct wanted_word {
        std::string stem, plain;
        bool prefix = false;
        std::string typed;
    };
    [[nodiscard]] std::optional<std::size_t> which(std::string const& stem,
                                                   std::string const& plain) const;

    std::vector<wanted_word> wanted_;
    std::array<bool, 256> begins_{}; ///< first bytes with which a word worth a look begins
};

/// Some thirty words of the text that hold as many of the words found as may be; cut at the ends of
/// words. The beginning of the text where nothing was found.
std::vector<text_part> snippet_of(std::string_view text, std::span<found_word const> found);

} // namespace network::learning
