// Themes as readers choose them: what was merged counts for what took its place, a word that means
// a theme counts for it, and what stands under another counts for that as well. Made from the codes
// that stand in an index and the vocabulary of the moment. Pure; it counts nothing.
#pragma once

#include "libnetwork/learning/vocabulary.hpp"

namespace network::learning {

/// A theme that can be chosen.
struct theme_value {
    std::string code;
    std::string name;
    std::string under; ///< code of the theme above it; empty: none
};

class theme_tree {
  public:
    /// `tagged`: the codes as they stand on resources, by place.
    theme_tree(std::vector<std::string> const& tagged, vocabulary const& words);

    [[nodiscard]] std::vector<theme_value> const& values() const { return values_; }
    /// Which value a tag counts for, by its place.
    [[nodiscard]] std::uint32_t of(std::uint32_t place) const { return by_place_[place]; }
    /// The value above that one; itself: none.
    [[nodiscard]] std::uint32_t above(std::uint32_t value) const { return above_[value]; }

  private:
    std::uint32_t place_of(theme const& one);
    std::uint32_t add(theme_value value);

    std::vector<theme_value> values_;
    std::vector<std::uint32_t> by_place_;
    std::vector<std::uint32_t> above_;
    std::map<std::string, std::uint32_t, std::less<>> places_; ///< by code
};

/// The code of the theme meant by a code, a name or a synonym; what means none stays as it is,
/// since resources that were taken in may carry words of their own.
std::string meant_theme(vocabulary const& words, std::string_view text);

/// What a theme is called: "Fair work" of "fair-work" where the vocabulary has no name for it.
std::string theme_name(vocabulary const& words, std::string_view code);

} // namespace network::learning
