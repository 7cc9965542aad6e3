#include "libnetwork/learning/search_filter.hpp"

#include "libnetwork/learning/forebears.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>

namespace network::learning {
namespace {

using organisations::organisation_kind;

template <class E>
choices bits_of(std::vector<E> const& chosen) {
    choices bits = 0;
    for (auto const one : chosen)
        bits |= choices{1} << static_cast<unsigned>(one);
    return bits;
}

/// Kinds of council whose work is much the same.
struct kind_group {
    std::string_view name;
    std::vector<organisation_kind> kinds;
};
std::vector<kind_group> const& kind_groups() {
    using enum organisation_kind;
    static std::vector<kind_group> const all{
        {"single-tier councils",
         {unitary, metropolitan_borough, london_borough, scottish_council, welsh_council,
          northern_ireland_district, city_of_london}},
        {"county councils", {county}},
        {"district councils", {district}},
        {"combined authorities",
         {combined_authority, combined_county_authority, greater_london_authority}},
        {"town, parish and community councils", {town_council, parish_council, community_council}},
    };
    return all;
}

class preparation {
  public:
    explicit preparation(changes::reader& view)
        : view_(view), book_(view.cached<organisations::register_book>()) {}

    std::set<std::int64_t> organisations(std::string const& field,
                                         std::vector<std::string> const& named) {
        std::set<std::int64_t> all;
        for (auto const& one : named)
            if (auto const id = resolved(field, one))
                all.merge(with_forebears(*book_, *id, view_.today()));
        return all;
    }

    std::string likeness_of(std::string const& named, std::vector<likeness> by,
                            resource_filter& filter) {
        auto const id = resolved("like", named);
        auto const* record = id ? book_->record(*id) : nullptr;
        if (!record)
            return {};
        auto const row = organisations::row_of(*book_, *record, {view_.today(), std::nullopt});
        if (by.empty())
            by = {likeness::kind, likeness::population};
        auto const wants = [&](likeness one) {
            return std::find(by.begin(), by.end(), one) != by.end();
        };
        std::string what{"councils"};
        if (row.kind && wants(likeness::kind))
            what = take_kind(*row.kind, filter);
        if (auto const band = band_of(row.population);
            band != unknown && wants(likeness::population)) {
            filter.like_bands = choices{1} << band;
            what += " with " + label_of_band(band);
        }
        if (row.control && wants(likeness::control)) {
            filter.like_controls = choices{1} << static_cast<unsigned>(*row.control);
            what += ", control: " + std::string{label(*row.control)};
        }
        return "Like " + row.name + ": " + what;
    }

    std::vector<problem> faults;

  private:
    std::optional<std::int64_t> resolved(std::string const& field, std::string const& named) {
        auto const id = organisations::resolve(view_, named);
        if (id.has_value())
            return *id;
        faults.push_back({field, id.error().code, id.error().message});
        return std::nullopt;
    }

    static std::string take_kind(organisation_kind kind, resource_filter& filter) {
        for (auto const& group : kind_groups())
            if (std::find(group.kinds.begin(), group.kinds.end(), kind) != group.kinds.end()) {
                filter.like_authorities = bits_of(group.kinds);
                return std::string{group.name};
            }
        filter.like_authorities = choices{1} << static_cast<unsigned>(kind);
        return "organisations of the kind “" + std::string{label(kind)} + "”";
    }

    changes::reader& view_;
    std::shared_ptr<organisations::register_book const> book_;
};

} // namespace

result<prepared_filter> prepare(changes::reader& view, resources_wish const& wish) {
    prepared_filter made;
    auto& filter = made.filter;
    filter.principles = bits_of(wish.principle);
    filter.all_principles = wish.principle_match == principle_match::all;
    auto const words = view.cached<vocabulary>();
    for (auto const& one : wish.theme)
        filter.themes.push_back(meant_theme(*words, one));
    filter.nations = bits_of(wish.nation);
    filter.regions = bits_of(wish.region);
    filter.authorities = bits_of(wish.authority);
    filter.tiers = bits_of(wish.tier);
    filter.kinds = bits_of(wish.kind);
    filter.stages = bits_of(wish.stage);
    filter.languages = bits_of(wish.language);
    filter.years = wish.year;
    filter.year_from = wish.year_from.value_or(0);
    filter.year_to = wish.year_to.value_or(0);
    if (wish.lead.empty() && wish.participant.empty() && !wish.like)
        return made;
    preparation named{view};
    filter.leads = named.organisations("lead", wish.lead);
    filter.participants = named.organisations("participant", wish.participant);
    if (wish.like)
        made.like = named.likeness_of(*wish.like, wish.like_by, filter);
    if (!named.faults.empty())
        return invalid(std::move(named.faults));
    return made;
}

} // namespace network::learning
