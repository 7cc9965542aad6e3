#include "libnetwork/learning/gaps.hpp"

#include "libnetwork/learning/rarity.hpp"

#include <algorithm>
#include <set>

namespace network::learning {
namespace {

using organisations::organisation_kind;

constexpr std::int64_t thin_up_to = 2;

/// The themes at the top of the branches that a study is about; with `exact`, the themes
/// themselves.
std::set<std::string> themes_in(entry const& one, vocabulary const& words, bool exact) {
    std::set<std::string> codes;
    for (auto const& code : one.card->themes)
        if (auto const* found = words.find(code)) {
            codes.insert(words.top_of(*found));
            if (exact)
                codes.insert(found->code);
        }
    return codes;
}

class table_maker {
  public:
    table_maker(principle_list const& list, vocabulary const& words, theme const* only)
        : list_(list) {
        for (auto const& one : words.themes())
            if (only ? one.code == only->code : words.top_of(one) == one.code)
                themes_.emplace_back(gap_line{one.code, one.name, counts(), 0});
        for (auto const type : council_types)
            types_.push_back({std::string{to_word(type)}, std::string{label(type)}, counts(), 0});
    }

    void add(entry const& one, std::set<std::string> const& themes,
             std::optional<council_type> type) {
        census_.add(one.card->principles);
        std::set<principle> stands_for;
        for (auto const& tag : one.card->principles)
            stands_for.insert(tag.principle);
        for (std::size_t column = 0; column < list_.wordings.size(); ++column) {
            if (!stands_for.contains(list_.wordings[column].principle))
                continue;
            for (auto& line : themes_)
                line.counts[column] += themes.contains(line.code) ? 1 : 0;
            if (type)
                ++types_[static_cast<std::size_t>(*type)].counts[column];
        }
    }

    gap_table made() {
        gap_table table;
        table.studies = census_.all();
        for (auto const& wording : list_.wordings) {
            principle_row row{
                wording.principle,
                slug_of(wording.principle),
                wording.name,
                wording.short_text,
                census_.carriers(wording.principle),
                census_.primaries(wording.principle),
                static_cast<std::int64_t>(census_.weight(wording.principle) * 100 + 0.5)};
            if (row.primary <= thin_up_to)
                table.thin.push_back(row);
            table.principles.push_back(std::move(row));
        }
        std::stable_sort(table.thin.begin(), table.thin.end(), [](auto const& a, auto const& b) {
            return std::pair{a.primary, a.resources} < std::pair{b.primary, b.resources};
        });
        for (auto* lines : {&themes_, &types_})
            for (auto& line : *lines)
                line.without = std::count(line.counts.begin(), line.counts.end(), 0);
        table.by_theme = std::move(themes_);
        table.by_council_type = std::move(types_);
        return table;
    }

  private:
    [[nodiscard]] std::vector<std::int64_t> counts() const {
        return std::vector<std::int64_t>(list_.wordings.size(), 0);
    }

    principle_list const& list_;
    principle_census census_;
    std::vector<gap_line> themes_, types_;
};

} // namespace

std::string_view label(council_type value) {
    switch (value) {
    case council_type::county:
        return "County council";
    case council_type::unitary:
        return "Unitary council";
    case council_type::district:
        return "District council";
    case council_type::metropolitan_borough:
        return "Metropolitan borough";
    case council_type::london_borough:
        return "London borough";
    case council_type::scottish_council:
        return "Council in Scotland";
    case council_type::welsh_council:
        return "Council in Wales";
    case council_type::northern_ireland_district:
        return "District in Northern Ireland";
    case council_type::combined_authority:
        return "Combined authority";
    case council_type::local_council:
        return "Town, parish or community council";
    }
    return "";
}

std::optional<council_type> type_of(organisation_kind kind) {
    switch (kind) {
    case organisation_kind::county:
        return council_type::county;
    case organisation_kind::unitary:
        return council_type::unitary;
    case organisation_kind::district:
        return council_type::district;
    case organisation_kind::metropolitan_borough:
        return council_type::metropolitan_borough;
    case organisation_kind::london_borough:
    case organisation_kind::city_of_london:
        return council_type::london_borough;
    case organisation_kind::scottish_council:
        return council_type::scottish_council;
    case organisation_kind::welsh_council:
        return council_type::welsh_council;
    case organisation_kind::northern_ireland_district:
        return council_type::northern_ireland_district;
    case organisation_kind::combined_authority:
    case organisation_kind::combined_county_authority:
    case organisation_kind::greater_london_authority:
        return council_type::combined_authority;
    case organisation_kind::town_council:
    case organisation_kind::parish_council:
    case organisation_kind::community_council:
        return council_type::local_council;
    default:
        return std::nullopt;
    }
}

std::vector<organisation_kind> kinds_of(council_type type) {
    std::vector<organisation_kind> kinds;
    for (auto const word : words_of<organisation_kind>())
        if (auto const kind = *from_word<organisation_kind>(word); type_of(kind) == type)
            kinds.push_back(kind);
    return kinds;
}

result<gap_table> show_gaps(changes::reader& view, gaps_wish const& wish) {
    auto const words = view.cached<vocabulary>();
    auto const* theme = wish.theme ? words->find(*wish.theme) : nullptr;
    if (wish.theme && !theme)
        return not_found("theme.unknown", "There is no such theme");
    auto const who = readership_of(view);
    auto const all = catalogue_today(view);
    table_maker table{words->list_on(view.today()), *words, theme};
    for (auto const& one : all->entries()) {
        if (one->record->row.kind != resource_kind::case_study ||
            rules::sight_of(who, one->who, all->day()) != sight::whole)
            continue;
        auto const themes = themes_in(*one, *words, theme != nullptr);
        auto const type = one->kind ? type_of(*one->kind) : std::nullopt;
        if ((theme && !themes.contains(theme->code)) ||
            (wish.council_type && type != wish.council_type))
            continue;
        table.add(*one, themes, type);
    }
    return table.made();
}

} // namespace network::learning
