#include "libnetwork/learning/outlet.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>

namespace network::learning {
namespace {

/// A UUID of version 8 from what stays the same for ever (RFC 9562, section 5.8).
std::string urn_from(std::string const& what_stays) {
    auto hex = sha256(what_stays).substr(0, 32);
    constexpr std::string_view variant = "89ab";
    hex[12] = '8';
    hex[16] = variant[static_cast<std::size_t>(hex[16]) % 4];
    return "urn:uuid:" + hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' +
           hex.substr(16, 4) + '-' + hex.substr(20);
}

std::string root_of(resource_store::resource_row const& row) {
    return "resource " + std::to_string(row.id) + ' ' +
           std::to_string(row.recorded_at.milliseconds);
}

/// Do readers see something else after such an event?
bool is_seen(event_kind kind) {
    switch (kind) {
    case event_kind::published:
    case event_kind::reaffirmed:
    case event_kind::archived:
    case event_kind::superseded:
    case event_kind::withdrawn:
    case event_kind::restored:
        return true;
    default:
        return false;
    }
}

bool fits(entry const& one, outlet_wish const& wish, std::optional<std::int64_t> organisation) {
    auto const& card = *one.card;
    auto const& tags = card.principles;
    if (wish.kind && one.record->row.kind != *wish.kind)
        return false;
    if (wish.language && card.language != *wish.language)
        return false;
    if (organisation && one.record->row.organisation != organisation)
        return false;
    if (wish.theme &&
        std::find(card.themes.begin(), card.themes.end(), *wish.theme) == card.themes.end())
        return false;
    return !wish.principle || std::any_of(tags.begin(), tags.end(), [&](principle_tag const& tag) {
        return tag.principle == *wish.principle;
    });
}

} // namespace

std::string urn_of(resource_store::resource_row const& row) {
    return row.urn ? *row.urn : urn_from(root_of(row));
}
std::string urn_of(resource_store::resource_row const& row, std::int64_t version,
                   std::optional<std::string> const& kept) {
    return kept ? *kept : urn_from(root_of(row) + " version " + std::to_string(version));
}

instant changed_at(entry const& one, date today) {
    instant last = one.record->row.recorded_at;
    auto const reach = [&](instant at) { last = std::max(last, at); };
    for (auto const& happened : one.record->events)
        if (is_seen(happened.kind) && happened.effective <= today)
            reach(std::max(happened.recorded_at, london_midnight(happened.effective)));
    if (one.state.live_since)
        reach(london_midnight(*one.state.live_since)); // where a hold had kept it back
    if (one.card->embargo_until && *one.card->embargo_until <= today)
        reach(london_midnight(*one.card->embargo_until));
    return last;
}

outlet_row outlet_of(entry const& one, sight seen, date today) {
    auto const& card = *one.card;
    outlet_row row;
    row.id = one.id();
    row.slug = one.slug();
    row.kind = one.record->row.kind;
    row.title = card.title;
    row.whole = seen == sight::whole;
    row.text = row.whole ? card.summary : card.teaser;
    row.organisation = one.lead_slug;
    row.organisation_name = one.lead_name;
    row.published = *one.state.first_published;
    row.changed = changed_at(one, today);
    row.version = card.number;
    row.urn = urn_of(one.record->row);
    row.language = card.language;
    if (!row.whole)
        return row;
    row.place = card.place;
    row.year = card.year;
    row.stage = card.stage;
    row.licence = card.licence;
    row.themes = card.themes;
    for (auto const& tag : card.principles)
        row.principles.push_back(tag.principle);
    return row;
}

result<std::vector<outlet_row>> recent_resources(changes::reader& view, outlet_wish const& wish) {
    std::optional<std::int64_t> organisation;
    if (wish.organisation) {
        NETWORK_TRY(organisation, organisations::resolve(view, *wish.organisation));
    }
    auto const today = view.today();
    auto const who = readership_of(view);
    auto const most = static_cast<std::size_t>(wish.limit.value_or(50));
    std::vector<outlet_row> rows;
    auto const day = catalogue_today(view);
    for (auto const& one : day->entries()) {
        if (rows.size() == most)
            break;
        auto const seen = rules::sight_of(who, one->who, today);
        if (seen == sight::none || !fits(*one, wish, organisation))
            continue;
        // What the rest is about is itself the rest: a filter on it must not find a teaser.
        if (seen == sight::teaser && (wish.principle || wish.theme))
            continue;
        rows.push_back(outlet_of(*one, seen, today));
    }
    return rows;
}

std::vector<outlet_row> open_to_all(changes::reader& view) {
    readership const everybody;
    std::vector<outlet_row> rows;
    auto const day = catalogue_today(view);
    for (auto const& one : day->entries())
        if (rules::sight_of(everybody, one->who, view.today()) == sight::whole)
            rows.push_back(outlet_of(*one, sight::whole, view.today()));
    return rows;
}

} // namespace network::learning
