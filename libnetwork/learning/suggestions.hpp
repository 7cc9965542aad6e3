// "Did you mean": words of the library that are spelt almost like one that was asked for and stands
// nowhere. Whether a word stands somewhere, and whether another is suggested, depends on what this
// reader finds by it alone, so that it tells nothing of what is hidden.
#pragma once

#include "libnetwork/learning/looking.hpp"

namespace network::learning {

/// In how many steps one becomes the other, by letters left out, put in, changed or swapped with
/// their neighbour; 3 where it takes more than two.
int letters_apart(std::string_view a, std::string_view b);

/// The words that stand in any document, shared among readers.
class word_list {
  public:
    static std::shared_ptr<word_list const> load(network::store::connection& db,
                                                 std::shared_ptr<word_list const> previous);
    /// Those at most two steps away, the nearest first; not the word itself.
    [[nodiscard]] std::vector<std::string> near(std::string_view word) const;

  private:
    struct known {
        std::string word;
        std::uint64_t letters = 0; ///< a bit for each that it has
    };
    std::int64_t last_ = 0;
    std::shared_ptr<std::vector<known> const> older_;
    std::vector<known> newer_;
};

/// The question with the words that this reader finds nowhere put otherwise, at most three of them,
/// the best first. None where every word stands somewhere.
std::vector<std::string> suggestions_for(changes::reader& view, looking const& library,
                                         search_query const& query);

} // namespace network::learning
