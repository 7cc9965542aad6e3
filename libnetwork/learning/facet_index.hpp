// What readers find today, as numbers that are quick to count: an immutable index over the entries
// of a catalogue's day, brought forward from the one before. It knows nothing of who asks and for
// what.
#pragma once

#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/theme_tree.hpp"
#include "libnetwork/members/member_book.hpp"

#include <array>
#include <unordered_map>

namespace network::learning {

inline constexpr std::size_t principle_count = members::principles.size();
/// Stands for a value that is not known.
inline constexpr std::uint8_t unknown = 255;

/// An entry as numbers. Words of enums by their number, themes and organisations by their place in
/// the index.
struct facet_card {
    std::uint16_t principles = 0;         ///< a bit for each
    std::uint16_t primary_principles = 0; ///< of these, what it is about
    std::uint8_t kind = unknown, stage = unknown, language = unknown;
    std::uint8_t authority = unknown, nation = unknown, region = unknown, control = unknown;
    std::uint8_t band = unknown; ///< of residents of the lead
    bool open = false;           ///< anyone may read all of it today
    std::int16_t year = 0;       ///< 0: not given
    std::uint32_t lead = 0;      ///< place in organisations(); 0: the network
    std::uint32_t first = 0;     ///< of its themes and participants in the pool
    std::uint16_t themes = 0;    ///< how many
    std::uint16_t participants = 0;
};

/// Councils of about the same size: up to how many residents each band reaches.
inline constexpr std::array<std::int64_t, 6> population_bands{50'000,  100'000, 150'000,
                                                              250'000, 500'000, 100'000'000};
std::uint8_t band_of(std::optional<std::int64_t> population);
/// "100,000 to 150,000 residents".
std::string label_of_band(std::uint8_t band);

class facet_index {
  public:
    /// Made from the day, sharing what has not changed with the index before (may be null).
    facet_index(std::shared_ptr<catalogue_day const> day, facet_index const* before);

    [[nodiscard]] catalogue_day const& day() const { return *day_; }
    [[nodiscard]] std::shared_ptr<catalogue_day const> const& shared_day() const { return day_; }
    [[nodiscard]] entry const& at(std::size_t place) const { return *day_->entries()[place]; }
    /// One for each entry of the day, in its order.
    [[nodiscard]] std::vector<facet_card> const& cards() const { return cards_; }
    [[nodiscard]] std::span<std::uint32_t const> themes(facet_card const& card) const {
        return {pool_.data() + card.first, card.themes};
    }
    [[nodiscard]] std::span<std::uint32_t const> participants(facet_card const& card) const {
        return {pool_.data() + card.first + card.themes, card.participants};
    }
    /// Codes of themes, and numbers of organisations, by place.
    [[nodiscard]] std::vector<std::string> const& theme_codes() const { return themes_; }
    [[nodiscard]] std::vector<std::int64_t> const& organisations() const { return organisations_; }
    /// The entry that shows this version; none: nobody finds it today.
    [[nodiscard]] std::optional<std::uint32_t> place_of_version(std::int64_t version) const;
    /// How rare a principle is among what is open to everyone (rules::rarity_weight): 0 to 1.
    [[nodiscard]] double rarity(std::size_t principle) const { return rarity_[principle]; }
    /// The mean of the rarities of a card's principles, those it is about counted twice; 0 to 1.
    [[nodiscard]] double distinction(facet_card const& card) const;

  private:
    void add(entry const& one, facet_card& card);
    void copy(facet_index const& from, facet_card const& card);
    std::uint32_t place_of_theme(std::string const& code);
    std::uint32_t place_of_organisation(std::int64_t id);
    void index_versions();
    void weigh_principles();

    std::shared_ptr<catalogue_day const> day_;
    std::vector<facet_card> cards_;
    std::vector<std::uint32_t> pool_;
    std::vector<std::string> themes_;
    std::vector<std::int64_t> organisations_{0};
    std::unordered_map<std::string, std::uint32_t> theme_places_;
    std::unordered_map<std::int64_t, std::uint32_t> organisation_places_{{0, 0}};
    std::int64_t first_version_ = 0;
    std::vector<std::uint32_t> by_version_; ///< place + 1, from first_version_ on
    std::array<double, principle_count> rarity_{};
};

/// The tier in which each organisation of an index belongs today, by its place: a number of the
/// enum, or unknown.
using tier_list = std::vector<std::uint8_t>;

/// Holds the index that was made last, so that the next is made from it.
class facet_shelf {
  public:
    static std::shared_ptr<facet_shelf const> load(network::store::connection& db,
                                                   std::shared_ptr<facet_shelf const> previous);
    [[nodiscard]] std::shared_ptr<facet_index const>
    on(std::shared_ptr<catalogue_day const> day) const;
    [[nodiscard]] std::shared_ptr<tier_list const>
    tiers(std::shared_ptr<facet_index const> const& index,
          std::shared_ptr<organisations::register_book const> const& register_,
          std::shared_ptr<members::member_book const> const& members) const;
    [[nodiscard]] std::shared_ptr<theme_tree const>
    themes(std::shared_ptr<facet_index const> const& index,
           std::shared_ptr<vocabulary const> const& words) const;

  private:
    mutable std::mutex guard_;
    mutable std::shared_ptr<facet_index const> newest_;
    mutable std::shared_ptr<facet_index const> tiers_of_;
    mutable std::shared_ptr<organisations::register_book const> register_;
    mutable std::shared_ptr<members::member_book const> members_;
    mutable std::shared_ptr<tier_list const> tiers_;
    mutable std::shared_ptr<facet_index const> themes_of_;
    mutable std::shared_ptr<vocabulary const> words_;
    mutable std::shared_ptr<theme_tree const> themes_;
};

struct facets {
    std::shared_ptr<facet_index const> index;
    std::shared_ptr<tier_list const> tiers;
    std::shared_ptr<theme_tree const> themes;
};
facets facets_today(changes::reader& view);

} // namespace network::learning
