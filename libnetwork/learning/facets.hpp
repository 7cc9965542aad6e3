// Which entries a filter lets through, and how many each further choice would leave: counted over
// what one reader may see. Choices within a facet are alternatives (of principles all may be asked
// for), facets narrow one another, and each is counted as if nothing had been chosen in it. Of what
// a reader sees the teaser alone, only kind and lead are looked at. Pure; it reads no store.
#pragma once

#include "libnetwork/learning/facet_index.hpp"

namespace network::learning {

enum class resource_facet : std::uint8_t {
    principle,
    theme,
    lead,
    participant,
    nation,
    region,
    authority,
    tier,
    year,
    kind,
    stage,
    language
};
BOOST_DESCRIBE_ENUM(resource_facet, principle, theme, lead, participant, nation, region, authority,
                    tier, year, kind, stage, language)
inline constexpr std::size_t facet_number = 12;
std::string_view label(resource_facet value);

/// Numbers of an enum that are chosen, as bits; none: any will do.
using choices = std::uint64_t;

/// What is chosen.
struct resource_filter {
    choices principles = 0, nations = 0, regions = 0, authorities = 0, tiers = 0, kinds = 0,
            stages = 0, languages = 0;
    bool all_principles = false;                ///< every principle chosen, not one of them
    std::vector<std::string> themes;            ///< codes, as meant_theme() tells them
    std::set<std::int64_t> leads, participants; ///< with those in whose place they stand
    std::vector<std::int64_t> years;
    std::int64_t year_from = 0, year_to = 0; ///< 0: open
    /// Councils like ours: each that is not empty must fit. Bands as bits.
    choices like_authorities = 0, like_bands = 0, like_controls = 0;

    [[nodiscard]] bool empty() const;
};

/// Counts entries one by one. What it is made from must outlive it.
class facet_tally {
  public:
    facet_tally(facet_index const& index, tier_list const& tiers, theme_tree const& themes,
                resource_filter const& filter);

    /// Takes an entry of which the reader sees that much. True where it fits the whole filter.
    bool take(std::uint32_t place, sight seen);

    /// How often a value was counted; by number of the enum, value of the theme, place of the
    /// organisation, or the year itself.
    [[nodiscard]] std::int64_t count(resource_facet of, std::size_t value) const;
    /// How many values there are to ask about.
    [[nodiscard]] std::size_t values(resource_facet of) const {
        return counts_[static_cast<std::size_t>(of)].size();
    }
    [[nodiscard]] bool chosen(resource_facet of, std::size_t value) const;

  private:
    using misses = std::uint32_t; ///< a bit for each facet that does not fit
    [[nodiscard]] misses misses_of(facet_card const& card) const;
    [[nodiscard]] bool is_alike(facet_card const& card) const;
    [[nodiscard]] bool theme_fits(facet_card const& card) const;
    void count_themes(facet_card const& card);
    void count(facet_card const& card, misses missed);
    [[nodiscard]] bool year_fits(std::int64_t year) const;

    facet_index const& index_;
    tier_list const& tiers_;
    theme_tree const& tree_;
    resource_filter const& filter_;
    std::vector<std::uint32_t> about_;                ///< themes of the entry being counted
    std::vector<bool> themes_, leads_, participants_; ///< chosen: themes by value, else by place
    std::array<std::vector<std::int64_t>, facet_number> counts_;
};

} // namespace network::learning
