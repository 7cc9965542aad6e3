// Looking through the library as one reader: which entries have the words of a question, as far as
// this reader may see them. Everything that searches, counts or suggests comes through here, and
// here rules::sight_of is asked for each entry.
#pragma once

#include "libnetwork/learning/facet_index.hpp"
#include "libnetwork/learning/search_query.hpp"

namespace network::learning {

/// An entry that the reader may see and that has the words.
struct candidate {
    std::uint32_t place = 0; ///< in the index
    sight seen = sight::none;
    double score = 0;      ///< of the words, and how rare its principles are
    std::int64_t file = 0; ///< the attachment through which it was found; 0: by its own words
};

class looking {
  public:
    /// Through all that `view` finds today.
    explicit looking(changes::reader& view);

    [[nodiscard]] facet_index const& index() const { return *facets_.index; }
    [[nodiscard]] tier_list const& tiers() const { return *facets_.tiers; }
    [[nodiscard]] theme_tree const& themes() const { return *facets_.themes; }
    [[nodiscard]] sight seen(std::uint32_t place) const;
    [[nodiscard]] readership const& who() const { return who_; }
    [[nodiscard]] changes::reader& view() const { return view_; }

    /// Everything for a question that asks for nothing.
    [[nodiscard]] std::vector<candidate> having(search_query const& query) const;
    /// Whether there is anything that has it: cheaper than to have it all.
    [[nodiscard]] bool has(search_term const& term) const;
    /// Whether a theme of that code stands on anything that is seen whole.
    [[nodiscard]] bool sees_theme(std::string_view code) const;

  private:
    /// The entry of a document, where this reader finds it by that one.
    [[nodiscard]] std::optional<candidate> found_by(std::int64_t document) const;
    [[nodiscard]] std::vector<candidate> having_words(search_query const& query) const;
    void add_by_files(search_query const& query, std::vector<candidate>& all) const;
    [[nodiscard]] std::vector<candidate> everything_but(std::vector<search_term> const& none) const;

    changes::reader& view_;
    facets facets_;
    readership who_;
};

} // namespace network::learning
