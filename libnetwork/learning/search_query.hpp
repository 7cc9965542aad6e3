// A question as somebody typed it, read into what is looked for. It never fails: words, "phrases",
// -exclusion, prefix*, field:word and OR are understood, anything else is text. Pure; it knows no
// database and nothing that is typed reaches one as it stands.
#pragma once

#include "libnetwork/base/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace network::learning {

/// Where a word is looked for.
enum class search_field : std::uint8_t {
    anywhere,
    title,
    council, ///< names of the lead and the partners
    place,
    theme
};
BOOST_DESCRIBE_ENUM(search_field, anywhere, title, council, place, theme)

/// Words that must stand one after the other; often there is but one.
struct search_term {
    std::vector<std::string> stems;
    std::vector<std::string> plain; ///< the same words before they were brought to their stems
    bool prefix = false;            ///< the last word may go on
    search_field field = search_field::anywhere;
    std::string typed; ///< as it was typed, for people

    bool operator==(search_term const&) const = default;
};

/// Of each of `all` one must be found, of `none` nothing.
struct search_query {
    std::vector<std::vector<search_term>> all;
    std::vector<search_term> none;

    [[nodiscard]] bool empty() const { return all.empty() && none.empty(); }
    bool operator==(search_query const&) const = default;
};

/// How many terms a question may have; what comes after is not looked for.
inline constexpr std::size_t most_terms = 24;

search_query read_query(std::string_view typed);

/// The same words, of which any is enough. Nothing to relax where there is but one.
search_query relaxed(search_query const& query);

/// The question in one form, whatever the order of spaces and the case: for counting. Empty where
/// nothing is looked for.
std::string canonical(search_query const& query);

} // namespace network::learning
