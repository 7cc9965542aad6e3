#include "libnetwork/learning/facets.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::size_t index_of(resource_facet value) {
    return static_cast<std::size_t>(value);
}
constexpr std::uint32_t bit_of(resource_facet value) {
    return 1U << index_of(value);
}

/// Years are counted up to here.
constexpr std::int64_t last_year = 2200;

bool holds(choices chosen, std::uint8_t value) {
    return value != unknown && ((chosen >> value) & 1U) != 0;
}
bool fits(choices chosen, std::uint8_t value) {
    return chosen == 0 || holds(chosen, value);
}

/// What may be looked at where the reader sees the teaser alone.
facet_card teaser_of(facet_card const& card) {
    facet_card bare;
    bare.kind = card.kind;
    bare.lead = card.lead;
    bare.authority = card.authority;
    bare.nation = card.nation;
    bare.region = card.region;
    bare.control = card.control;
    bare.band = card.band;
    return bare;
}

} // namespace

std::string_view label(resource_facet value) {
    switch (value) {
    case resource_facet::principle:
        return "Principle";
    case resource_facet::theme:
        return "Theme";
    case resource_facet::lead:
        return "Led by";
    case resource_facet::participant:
        return "Took part";
    case resource_facet::nation:
        return "Nation";
    case resource_facet::region:
        return "Region";
    case resource_facet::authority:
        return "Kind of council";
    case resource_facet::tier:
        return "Tier of the lead today";
    case resource_facet::year:
        return "Year";
    case resource_facet::kind:
        return "Kind of resource";
    case resource_facet::stage:
        return "Stage";
    case resource_facet::language:
        return "Language";
    }
    return "";
}

bool resource_filter::empty() const {
    return (principles | nations | regions | authorities | tiers | kinds | stages | languages |
            like_authorities | like_bands | like_controls) == 0 &&
           themes.empty() && leads.empty() && participants.empty() && years.empty() &&
           year_from == 0 && year_to == 0;
}

facet_tally::facet_tally(facet_index const& index, tier_list const& tiers, theme_tree const& themes,
                         resource_filter const& filter)
    : index_(index), tiers_(tiers), tree_(themes), filter_(filter) {
    auto const& values = themes.values();
    auto const& organisations = index.organisations();
    themes_.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        themes_[i] = std::find(filter.themes.begin(), filter.themes.end(), values[i].code) !=
                     filter.themes.end();
    leads_.resize(organisations.size());
    participants_.resize(organisations.size());
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        leads_[i] = filter.leads.contains(organisations[i]);
        participants_[i] = filter.participants.contains(organisations[i]);
    }
    auto const size = [&](resource_facet of, std::size_t number) {
        counts_[index_of(of)].resize(number);
    };
    size(resource_facet::principle, principle_count);
    size(resource_facet::theme, values.size());
    size(resource_facet::lead, organisations.size());
    size(resource_facet::participant, organisations.size());
    size(resource_facet::nation, words_of<organisations::nation>().size());
    size(resource_facet::region, words_of<organisations::region>().size());
    size(resource_facet::authority, words_of<organisations::organisation_kind>().size());
    size(resource_facet::tier, words_of<members::tier>().size());
    size(resource_facet::year, last_year + 1);
    size(resource_facet::kind, words_of<resource_kind>().size());
    size(resource_facet::stage, words_of<learning::stage>().size());
    size(resource_facet::language, words_of<learning::language>().size());
}

bool facet_tally::year_fits(std::int64_t year) const {
    bool const ranged = filter_.year_from != 0 || filter_.year_to != 0;
    if (filter_.years.empty() && !ranged)
        return true;
    if (year == 0)
        return false;
    if (std::find(filter_.years.begin(), filter_.years.end(), year) != filter_.years.end())
        return true;
    return ranged && year >= filter_.year_from && (filter_.year_to == 0 || year <= filter_.year_to);
}

facet_tally::misses facet_tally::misses_of(facet_card const& card) const {
    misses missed = 0;
    auto const check = [&](resource_facet of, bool fit) { missed |= fit ? 0U : bit_of(of); };
    auto const wanted = filter_.principles;
    check(resource_facet::principle,
          wanted == 0 || (filter_.all_principles ? (card.principles & wanted) == wanted
                                                 : (card.principles & wanted) != 0));
    auto const any = [](std::span<std::uint32_t const> places, std::vector<bool> const& chosen) {
        return std::any_of(places.begin(), places.end(),
                           [&](std::uint32_t one) { return chosen[one]; });
    };
    check(resource_facet::theme, filter_.themes.empty() || theme_fits(card));
    check(resource_facet::lead, filter_.leads.empty() || leads_[card.lead]);
    check(resource_facet::participant,
          filter_.participants.empty() || any(index_.participants(card), participants_));
    check(resource_facet::nation, fits(filter_.nations, card.nation));
    check(resource_facet::region, fits(filter_.regions, card.region));
    check(resource_facet::authority, fits(filter_.authorities, card.authority));
    check(resource_facet::tier, fits(filter_.tiers, tiers_[card.lead]));
    check(resource_facet::year, year_fits(card.year));
    check(resource_facet::kind, fits(filter_.kinds, card.kind));
    check(resource_facet::stage, fits(filter_.stages, card.stage));
    check(resource_facet::language, fits(filter_.languages, card.language));
    return missed;
}

bool facet_tally::theme_fits(facet_card const& card) const {
    auto const tags = index_.themes(card);
    return std::any_of(tags.begin(), tags.end(), [&](std::uint32_t tag) {
        auto const value = tree_.of(tag);
        return themes_[value] || themes_[tree_.above(value)];
    });
}

/// An entry counts once for a theme, however many of its tags mean it or stand under it.
void facet_tally::count_themes(facet_card const& card) {
    about_.clear();
    for (auto const tag : index_.themes(card))
        for (auto const value : {tree_.of(tag), tree_.above(tree_.of(tag))})
            if (std::find(about_.begin(), about_.end(), value) == about_.end()) {
                about_.push_back(value);
                ++counts_[index_of(resource_facet::theme)][value];
            }
}

bool facet_tally::is_alike(facet_card const& card) const {
    return fits(filter_.like_authorities, card.authority) && fits(filter_.like_bands, card.band) &&
           fits(filter_.like_controls, card.control);
}

void facet_tally::count(facet_card const& card, misses missed) {
    // Where one facet alone does not fit, the entry counts as a further choice in that one.
    auto const counts = [&](resource_facet of) { return (missed & ~bit_of(of)) == 0; };
    auto const add = [&](resource_facet of, std::size_t value) {
        auto& all = counts_[index_of(of)];
        if (value < all.size())
            ++all[value];
    };
    auto const add_one = [&](resource_facet of, std::uint8_t value) {
        if (counts(of))
            add(of, value);
    };
    // Where all chosen principles are asked for, one more narrows further.
    if (filter_.all_principles ? missed == 0 : counts(resource_facet::principle))
        for (std::size_t i = 0; i < principle_count; ++i)
            if (((card.principles >> i) & 1U) != 0)
                add(resource_facet::principle, i);
    if (counts(resource_facet::theme))
        count_themes(card);
    if (counts(resource_facet::lead))
        add(resource_facet::lead, card.lead);
    if (counts(resource_facet::participant))
        for (auto const place : index_.participants(card))
            add(resource_facet::participant, place);
    add_one(resource_facet::nation, card.nation);
    add_one(resource_facet::region, card.region);
    add_one(resource_facet::authority, card.authority);
    add_one(resource_facet::tier, tiers_[card.lead]);
    if (counts(resource_facet::year) && card.year != 0)
        add(resource_facet::year, static_cast<std::size_t>(card.year));
    add_one(resource_facet::kind, card.kind);
    add_one(resource_facet::stage, card.stage);
    add_one(resource_facet::language, card.language);
}

bool facet_tally::take(std::uint32_t place, sight seen) {
    if (seen == sight::none)
        return false;
    auto const& whole = index_.cards()[place];
    auto const card = seen == sight::whole ? whole : teaser_of(whole);
    if (!is_alike(card))
        return false;
    auto const missed = misses_of(card);
    if (missed == 0 || (missed & (missed - 1)) == 0)
        count(card, missed);
    return missed == 0;
}

std::int64_t facet_tally::count(resource_facet of, std::size_t value) const {
    auto const& all = counts_[index_of(of)];
    return value < all.size() ? all[value] : 0;
}

bool facet_tally::chosen(resource_facet of, std::size_t value) const {
    auto const bit = [&](choices chosen) { return value < 64 && ((chosen >> value) & 1U) != 0; };
    switch (of) {
    case resource_facet::principle:
        return bit(filter_.principles);
    case resource_facet::theme:
        return themes_[value];
    case resource_facet::lead:
        return leads_[value];
    case resource_facet::participant:
        return participants_[value];
    case resource_facet::nation:
        return bit(filter_.nations);
    case resource_facet::region:
        return bit(filter_.regions);
    case resource_facet::authority:
        return bit(filter_.authorities);
    case resource_facet::tier:
        return bit(filter_.tiers);
    case resource_facet::year:
        return std::find(filter_.years.begin(), filter_.years.end(),
                         static_cast<std::int64_t>(value)) != filter_.years.end();
    case resource_facet::kind:
        return bit(filter_.kinds);
    case resource_facet::stage:
        return bit(filter_.stages);
    case resource_facet::language:
        break;
    }
    return bit(filter_.languages);
}

} // namespace network::learning
