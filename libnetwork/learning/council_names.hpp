// Finds organisations of the register in lists of names as people write them, "Bournemouth,
// Christchurch and Poole, Oldham & Telford and Wrekin": a comma or an "and" may part two names or
// stand inside one, so the longest name that is known wins. What is not known stays a name.
#pragma once

#include "libnetwork/organisations/register.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace network::learning {

struct named_organisation {
    std::string name;              ///< as it was written
    std::int64_t organisation = 0; ///< 0: not in the register, or more than one bears it
    bool ambiguous = false;
};

class council_names {
  public:
    /// Names, everyday names, aliases and initials of all organisations there ever were. Of several
    /// that bear a name, the one that exists on the day is meant.
    council_names(organisations::register_book const& book, date today);

    [[nodiscard]] std::vector<named_organisation> in_list(std::string_view text) const;
    /// The whole text as one name.
    [[nodiscard]] named_organisation one(std::string_view text) const;

  private:
    static constexpr std::int64_t several = -1;
    void add(std::string_view name, std::int64_t organisation, bool exists);
    [[nodiscard]] std::int64_t find(std::string_view folded) const;

    struct bearer {
        std::int64_t organisation = 0;
        bool exists = false;
    };
    std::unordered_map<std::string, bearer> by_name_;
    std::size_t most_words_ = 1;
};

} // namespace network::learning
