// How much a principle tells: one that every study claims tells little, one that few stand for
// tells much. A census of what a reader may see, and a weight that follows from it. Pure; no store.
#pragma once

#include "libnetwork/learning/catalogue.hpp"

#include <array>

namespace network::learning {

/// How often each principle stands in a set of resources.
class principle_census {
  public:
    /// Counts a resource; a principle at most once.
    void add(std::vector<principle_tag> const& tags);

    [[nodiscard]] std::int64_t all() const { return all_; }
    /// How many resources stand for it.
    [[nodiscard]] std::int64_t carriers(principle which) const;
    /// How many are about it in the first place.
    [[nodiscard]] std::int64_t primaries(principle which) const;
    /// rules::rarity_weight of it in this set.
    [[nodiscard]] double weight(principle which) const;

  private:
    std::int64_t all_ = 0;
    std::array<std::int64_t, members::principles.size()> carriers_{};
    std::array<std::int64_t, members::principles.size()> primaries_{};
};

/// The census of what a reader may see whole on that day: nobody's count tells of what is hidden.
principle_census census_of(catalogue_day const& all, readership const& who);

namespace rules {

/// ln((all + 1) / (carriers + 1)) / ln(all + 1): 1 for a principle that no resource stands for, 0
/// for one that all stand for, and falling as more do. The one added keeps what nobody has finite;
/// the divisor makes libraries of any size alike. A rank score, never money: it may be floating.
double rarity_weight(std::int64_t all, std::int64_t carriers);

} // namespace rules
} // namespace network::learning
