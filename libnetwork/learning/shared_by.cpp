#include "libnetwork/learning/shared_by.hpp"

#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/forebears.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>

namespace network::learning {
namespace {

/// What the organisations have to do with a resource, or nothing. Partners are part of the text, so
/// whoever sees a teaser is told of the lead alone.
std::optional<shared_row> row_of(entry const& one, sight how_much,
                                 std::set<std::int64_t> const& whose) {
    shared_row row{{one.id(), one.slug(), one.card->title, one.record->row.kind},
                   whose.contains(one.who.organisation),
                   one.lead_name,
                   std::nullopt,
                   std::nullopt};
    if (how_much == sight::whole) {
        row.year = one.card->year;
        for (auto const& partner : one.card->partners)
            if (!row.leads && !row.role && partner.organisation &&
                whose.contains(*partner.organisation))
                row.role = partner.role;
    }
    return row.leads || row.role ? std::optional{std::move(row)} : std::nullopt;
}

} // namespace

result<page<shared_row>> shared_by(changes::reader& view, shared_by_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const whose =
        with_forebears(*view.cached<organisations::register_book>(), id, view.today());
    auto const who = readership_of(view);
    auto const all = catalogue_today(view);
    page<shared_row> found;
    for (auto const& one : all->entries()) {
        auto const how_much = rules::sight_of(who, one->who, all->day());
        if (how_much == sight::none)
            continue;
        if (auto row = row_of(*one, how_much, whose))
            found.items.push_back(std::move(*row));
    }
    std::stable_sort(found.items.begin(), found.items.end(),
                     [](auto const& a, auto const& b) { return a.leads && !b.leads; });
    found.total = std::ssize(found.items);
    auto const most = static_cast<std::size_t>(wish.limit.value_or(default_page));
    found.items.resize(std::min(found.items.size(), most));
    return found;
}

} // namespace network::learning
