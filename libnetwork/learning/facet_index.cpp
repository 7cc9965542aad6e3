#include "libnetwork/learning/facet_index.hpp"

#include "libnetwork/learning/rarity.hpp"

#include <algorithm>

namespace network::learning {
namespace {

template <class E>
std::uint8_t number_of(std::optional<E> value) {
    return value ? static_cast<std::uint8_t>(*value) : unknown;
}

std::string thousands(std::int64_t number) {
    return std::to_string(number / 1000) + ",000";
}

bool takes_part(partner const& one) {
    return one.organisation &&
           (one.role == partner_role::co_author || one.role == partner_role::partner);
}

/// In which tier it belongs that day, as a number; unknown where it does not.
std::uint8_t tier_of(organisations::register_book const& book, members::member_book const& members,
                     std::int64_t id, date day) {
    members::vantage const from{day, std::nullopt};
    auto const* membership = id == 0 ? nullptr : members.of(book, id, from);
    if (!membership)
        return unknown;
    auto const stands = members::rules::state_on(
        *membership, members.policies(), from,
        members::surroundings_of(book.record(membership->organisation), std::nullopt));
    return stands.belongs() ? static_cast<std::uint8_t>(stands.tier) : unknown;
}

} // namespace

std::uint8_t band_of(std::optional<std::int64_t> population) {
    if (!population)
        return unknown;
    auto const place =
        std::upper_bound(population_bands.begin(), population_bands.end() - 1, *population);
    return static_cast<std::uint8_t>(place - population_bands.begin());
}

std::string label_of_band(std::uint8_t band) {
    if (band >= population_bands.size())
        return "no recorded number of residents";
    if (band == 0)
        return "fewer than " + thousands(population_bands[0]) + " residents";
    if (band + 1U == population_bands.size())
        return thousands(population_bands[band - 1U]) + " residents or more";
    return thousands(population_bands[band - 1U]) + " to " + thousands(population_bands[band]) +
           " residents";
}

facet_index::facet_index(std::shared_ptr<catalogue_day const> day, facet_index const* before)
    : day_(std::move(day)) {
    auto const& entries = day_->entries();
    cards_.reserve(entries.size());
    std::vector<catalogue_day::entry_ptr> const none;
    auto const& old = before && before->day().day() == day_->day() ? before->day().entries() : none;
    if (!old.empty()) {
        themes_ = before->themes_;
        organisations_ = before->organisations_;
        theme_places_ = before->theme_places_;
        organisation_places_ = before->organisation_places_;
        pool_.reserve(before->pool_.size() + 64);
    }
    // Both days are in the same order and differ in little: they are walked side by side.
    std::size_t beside = 0;
    for (auto const& one : entries) {
        if (beside + 1 < old.size() && old[beside] != one && old[beside + 1] == one)
            ++beside;
        if (beside < old.size() && old[beside] == one) {
            copy(*before, before->cards_[beside++]);
            continue;
        }
        facet_card card;
        add(*one, card);
        cards_.push_back(card);
    }
    index_versions();
    weigh_principles();
}

void facet_index::copy(facet_index const& from, facet_card const& card) {
    auto& made = cards_.emplace_back(card);
    made.first = static_cast<std::uint32_t>(pool_.size());
    auto const begin = from.pool_.begin() + card.first;
    pool_.insert(pool_.end(), begin, begin + card.themes + card.participants);
}

void facet_index::add(entry const& one, facet_card& card) {
    auto const& says = *one.card;
    for (auto const& tag : says.principles) {
        auto const bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(tag.principle));
        card.principles |= bit;
        card.primary_principles |= tag.weight == weight::primary ? bit : std::uint16_t{0};
    }
    card.kind = static_cast<std::uint8_t>(one.record->row.kind);
    card.stage = number_of(says.stage);
    card.language = static_cast<std::uint8_t>(says.language);
    card.authority = number_of(one.kind);
    card.nation = number_of(one.nation);
    card.region = number_of(one.region);
    card.control = number_of(one.control);
    card.band = band_of(one.population);
    card.open = rules::sight_of({}, one.who, day_->day()) == sight::whole;
    card.year = static_cast<std::int16_t>(says.year.value_or(0));
    card.lead = place_of_organisation(one.record->row.organisation.value_or(0));
    card.first = static_cast<std::uint32_t>(pool_.size());
    for (auto const& code : says.themes)
        pool_.push_back(place_of_theme(code));
    card.themes = static_cast<std::uint16_t>(says.themes.size());
    std::vector<std::uint32_t> taking_part;
    for (auto const& partner : says.partners)
        if (takes_part(partner))
            taking_part.push_back(place_of_organisation(*partner.organisation));
    std::sort(taking_part.begin(), taking_part.end());
    taking_part.erase(std::unique(taking_part.begin(), taking_part.end()), taking_part.end());
    pool_.insert(pool_.end(), taking_part.begin(), taking_part.end());
    card.participants = static_cast<std::uint16_t>(taking_part.size());
}

std::uint32_t facet_index::place_of_theme(std::string const& code) {
    auto const [known, fresh] =
        theme_places_.emplace(code, static_cast<std::uint32_t>(themes_.size()));
    if (fresh)
        themes_.push_back(code);
    return known->second;
}

std::uint32_t facet_index::place_of_organisation(std::int64_t id) {
    auto const [known, fresh] =
        organisation_places_.emplace(id, static_cast<std::uint32_t>(organisations_.size()));
    if (fresh)
        organisations_.push_back(id);
    return known->second;
}

void facet_index::index_versions() {
    std::int64_t last = -1;
    first_version_ = cards_.empty() ? 0 : at(0).card->id;
    for (auto const& one : day_->entries()) {
        first_version_ = std::min(first_version_, one->card->id);
        last = std::max(last, one->card->id);
    }
    by_version_.resize(static_cast<std::size_t>(last + 1 - std::min(first_version_, last + 1)));
    for (std::uint32_t place = 0; place < cards_.size(); ++place)
        by_version_[static_cast<std::size_t>(at(place).card->id - first_version_)] = place + 1;
}

std::optional<std::uint32_t> facet_index::place_of_version(std::int64_t version) const {
    auto const index = static_cast<std::uint64_t>(version - first_version_);
    if (version < first_version_ || index >= by_version_.size() || by_version_[index] == 0)
        return std::nullopt;
    return by_version_[index] - 1;
}

void facet_index::weigh_principles() {
    std::array<std::int64_t, principle_count> having{};
    std::int64_t all = 0;
    for (auto const& card : cards_) {
        if (!card.open)
            continue;
        ++all;
        for (std::size_t i = 0; i < principle_count; ++i)
            having[i] += (card.principles >> i) & 1U;
    }
    for (std::size_t i = 0; i < principle_count; ++i)
        rarity_[i] = rules::rarity_weight(all, having[i]);
}

double facet_index::distinction(facet_card const& card) const {
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < principle_count; ++i) {
        if (((card.principles >> i) & 1U) == 0)
            continue;
        double const counts = ((card.primary_principles >> i) & 1U) != 0 ? 2 : 1;
        sum += counts * rarity_[i];
        weights += counts;
    }
    return weights == 0 ? 0 : sum / weights;
}

std::shared_ptr<facet_shelf const> facet_shelf::load(network::store::connection& /*db*/,
                                                     std::shared_ptr<facet_shelf const> previous) {
    return previous ? previous : std::make_shared<facet_shelf const>();
}

std::shared_ptr<facet_index const> facet_shelf::on(std::shared_ptr<catalogue_day const> day) const {
    std::lock_guard const lock{guard_};
    if (!newest_ || newest_->shared_day() != day)
        newest_ = std::make_shared<facet_index const>(std::move(day), newest_.get());
    return newest_;
}

std::shared_ptr<tier_list const>
facet_shelf::tiers(std::shared_ptr<facet_index const> const& index,
                   std::shared_ptr<organisations::register_book const> const& register_book,
                   std::shared_ptr<members::member_book const> const& members) const {
    std::lock_guard const lock{guard_};
    if (tiers_ && tiers_of_ == index && register_ == register_book && members_ == members)
        return tiers_;
    auto made = std::make_shared<tier_list>();
    for (auto const id : index->organisations())
        made->push_back(tier_of(*register_book, *members, id, index->day().day()));
    tiers_of_ = index;
    register_ = register_book;
    members_ = members;
    tiers_ = std::move(made);
    return tiers_;
}

std::shared_ptr<theme_tree const>
facet_shelf::themes(std::shared_ptr<facet_index const> const& index,
                    std::shared_ptr<vocabulary const> const& words) const {
    std::lock_guard const lock{guard_};
    if (!themes_ || themes_of_ != index || words_ != words) {
        themes_ = std::make_shared<theme_tree const>(index->theme_codes(), *words);
        themes_of_ = index;
        words_ = words;
    }
    return themes_;
}

facets facets_today(changes::reader& view) {
    auto const shelf = view.cached<facet_shelf>();
    auto index = shelf->on(catalogue_today(view));
    auto tiers = shelf->tiers(index, view.cached<organisations::register_book>(),
                              view.cached<members::member_book>());
    auto themes = shelf->themes(index, view.cached<vocabulary>());
    return {std::move(index), std::move(tiers), std::move(themes)};
}

} // namespace network::learning
