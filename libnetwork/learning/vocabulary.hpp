// The words by which the library is ordered: lists of principles, each adopted from a day on, and a
// tree of themes with their synonyms. The product ships the first of both; what the network adopted
// since stands in the store. Immutable in memory; it knows no resource.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource.hpp"

#include <memory>

namespace network::learning {

/// What a list says of one of its principles.
struct principle_wording {
    learning::principle principle = principle::co_production;
    std::string name;
    std::string short_text;
    std::string long_text;

    bool operator==(principle_wording const&) const = default;
};
BOOST_DESCRIBE_STRUCT(principle_wording, (), (principle, name, short_text, long_text))
NETWORK_FIELDS(principle_wording, {"principle", "Which principle, by its code"},
               {"name", "What it is called", {.longest = 100}},
               {"short_text", "What it asks, in a sentence", {.longest = 300}},
               {"long_text",
                "The same at more length; a blank line parts paragraphs",
                {.longest = 4000}})

/// A list of principles, from a day on.
struct principle_list {
    std::int64_t number = 1;
    std::string name;
    std::optional<date> effective; ///< none: of the first, which holds from the beginning
    std::string decided_by;
    std::string minute;
    std::vector<principle_wording> wordings; ///< in the order in which they are shown

    [[nodiscard]] principle_wording const* of(principle which) const;
};
BOOST_DESCRIBE_STRUCT(principle_list, (), (number, name, effective, decided_by, minute, wordings))
NETWORK_FIELDS(principle_list, {"number", "Which list, from 1"}, {"name", "What it is called"},
               {"effective", "First day; null: from the beginning"},
               {"decided_by", "By whom it was adopted; of the first: whose wording it is"},
               {"minute", "The minute of that"}, {"wordings", "Its principles in order"})

/// What a resource can be about.
struct theme {
    std::string code;
    std::string name;
    std::string parent; ///< code of the theme it belongs under; empty: none
    std::vector<std::string> synonyms;
    std::string merged_into; ///< code of the theme that took its place; empty: none

    bool operator==(theme const&) const = default;
};
BOOST_DESCRIBE_STRUCT(theme, (), (code, name, parent, synonyms, merged_into))
NETWORK_FIELDS(theme, {"code", "Its code"}, {"name", "What it is called"},
               {"parent", "Code of the theme under which it stands; empty: none"},
               {"synonyms", "Other words that mean it"},
               {"merged_into", "Code of the theme that took its place; empty: none"})

/// A principle's name in addresses: "co-production".
std::string slug_of(principle which);
/// The principle of that address, if there is one.
std::optional<principle> principle_of_slug(std::string_view slug);

class vocabulary {
  public:
    static std::shared_ptr<vocabulary const> load(network::store::connection& db,
                                                  std::shared_ptr<vocabulary const> previous);
    /// `lists` by number; `themes` in any order.
    vocabulary(std::vector<principle_list> lists, std::vector<theme> themes);

    [[nodiscard]] std::vector<principle_list> const& lists() const { return lists_; }
    /// The list that holds on that day.
    [[nodiscard]] principle_list const& list_on(date day) const;

    /// Themes that are in use, by name; those that were merged left out.
    [[nodiscard]] std::vector<theme> const& themes() const { return themes_; }
    /// The theme of that code; through mergers, so that an old tag finds what took its place.
    [[nodiscard]] theme const* find(std::string_view code) const;
    /// The theme meant by a code, a name or a synonym, however it is spelt.
    [[nodiscard]] theme const* meant_by(std::string_view text) const;
    /// The code of the theme at the top of the branch on which it stands.
    [[nodiscard]] std::string const& top_of(theme const& one) const;

  private:
    std::vector<principle_list> lists_;
    std::vector<theme> themes_;
    std::map<std::string, theme, std::less<>> by_code_;       ///< merged ones too
    std::map<std::string, std::string, std::less<>> by_word_; ///< folded word -> code
    std::int64_t read_up_to_ = 0; ///< number of the newest row of the store that it shows
};

/// The code of the theme meant, for a draft. Invalid at `field`: "theme.unknown".
result<std::string> known_theme(changes::reader& view, std::string_view text,
                                std::string_view field = "themes");

} // namespace network::learning
