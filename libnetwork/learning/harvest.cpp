#include "libnetwork/learning/harvest.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/library_settings.hpp"
#include "libnetwork/learning/pre_election.hpp"
#include "libnetwork/members/principles.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::string_view secret_name = "harvest_secret";

instant in_seconds(instant at) {
    return {at.milliseconds / 1000 * 1000};
}

std::vector<std::string> sets_of(entry const& one) {
    std::vector<std::string> sets{"kind:" + std::string{to_word(one.record->row.kind)}};
    for (auto const& tag : one.card->principles)
        sets.push_back("principle:" + std::string{to_word(tag.principle)});
    return sets;
}

harvest_record record_of(entry const& one, date today) {
    harvest_record record;
    record.id = one.id();
    record.urn = urn_of(one.record->row);
    record.stamp = in_seconds(changed_at(one, today));
    record.says = outlet_of(one, sight::whole, today);
    record.sets = sets_of(one);
    return record;
}

/// Did everybody once read it? Then a harvester may hold it, and has to hear that it is gone.
std::optional<instant> gone_since(changes::reader& view, resource_record const& record) {
    auto const today = view.today();
    std::vector<period> held;
    if (record.row.organisation)
        held = pre_election_holds(view, *record.row.organisation, today);
    if (!rules::state_on(record.events, held, today).first_published)
        return std::nullopt; // it never came out: a hold kept it back
    bool was_open = false;
    instant last = record.row.recorded_at;
    for (auto const& happened : record.events) {
        if (happened.effective > today)
            continue;
        auto const* const card = happened.version ? record.version(*happened.version) : nullptr;
        bool const published = happened.kind == event_kind::published && card;
        if (published && card->visibility == visibility::everyone &&
            (!card->embargo_until || *card->embargo_until <= today))
            was_open = true;
        if (published || happened.kind == event_kind::withdrawn ||
            happened.kind == event_kind::archived || happened.kind == event_kind::superseded)
            last = std::max({last, happened.recorded_at, london_midnight(happened.effective)});
    }
    return was_open ? std::optional{in_seconds(last)} : std::nullopt;
}

/// Kinds of what was last published under it: a tombstone stays in the sets of what it was.
harvest_record tombstone_of(resource_record const& record, instant stamp) {
    harvest_record gone;
    gone.id = record.row.id;
    gone.urn = urn_of(record.row);
    gone.stamp = stamp;
    gone.deleted = true;
    gone.sets.push_back("kind:" + std::string{to_word(record.row.kind)});
    if (!record.published.empty())
        for (auto const& tag : record.published.back().principles)
            gone.sets.push_back("principle:" + std::string{to_word(tag.principle)});
    return gone;
}

bool earlier(harvest_record const& a, harvest_record const& b) {
    return a.stamp != b.stamp ? a.stamp < b.stamp : a.id < b.id;
}

/// Everything there is for everybody, in the order of its stamps.
std::vector<harvest_record> all_records(changes::reader& view) {
    auto const today = view.today();
    auto const day = catalogue_today(view);
    readership const everybody;
    std::vector<harvest_record> all;
    auto const known = view.cached<catalogue>();
    for (auto const& record : known->records()) {
        auto const* const one = day->find(record->row.id);
        if (one && rules::sight_of(everybody, one->who, today) == sight::whole)
            all.push_back(record_of(*one, today));
        else if (auto const stamp = gone_since(view, *record))
            all.push_back(tombstone_of(*record, *stamp));
    }
    std::sort(all.begin(), all.end(), earlier);
    return all;
}

bool wanted(harvest_record const& record, harvest_wish const& wish) {
    if ((wish.from && record.stamp < *wish.from) || (wish.until && record.stamp > *wish.until))
        return false;
    return wish.set.empty() ||
           std::any_of(record.sets.begin(), record.sets.end(), [&](auto const& set) {
               return set == wish.set || set.starts_with(wish.set + ':');
           });
}

/// Whether everybody could read it, had no more been recorded than these events.
bool is_open(resource_record const& record, editorial_state const& state, date today) {
    auto const* const card = record.version(state.live);
    return card && state.shown != shown::nothing && state.shown != shown::withdrawn &&
           card->visibility == visibility::everyone &&
           (!card->embargo_until || *card->embargo_until <= today);
}

} // namespace

bool anyone_may_hear(changes::reader& view, std::int64_t resource, event_kind what, instant at) {
    auto const record = view.cached<catalogue>()->find(resource);
    if (!record)
        return false;
    auto const today = view.today();
    std::vector<period> held;
    if (record->row.organisation)
        held = pre_election_holds(view, *record->row.organisation, today);
    std::span<event const> const events{record->events};
    bool heard = false;
    for (std::size_t i = 0; i < events.size(); ++i) {
        auto const& one = events[i];
        if (one.kind != what || one.recorded_at != at)
            continue;
        auto const before = rules::state_on(events.first(i), held, today);
        auto const after = rules::state_on(events.first(i + 1), held, today);
        bool const came_to_pass = one.effective <= today && (what != event_kind::published ||
                                                             after.live == one.version.value_or(0));
        heard = came_to_pass && (is_open(*record, before, today) || is_open(*record, after, today));
        if (!heard)
            return false; // two acts at the same moment are told together or not at all
    }
    return heard;
}

harvest_page harvest(changes::reader& view, harvest_wish const& wish) {
    harvest_page page;
    for (auto& record : all_records(view)) {
        if (!wanted(record, wish))
            continue;
        ++page.total;
        bool const given_before =
            wish.after_id != 0 &&
            (record.stamp < wish.after_stamp ||
             (record.stamp == wish.after_stamp && record.id <= wish.after_id));
        if (given_before)
            continue;
        if (page.records.size() == wish.most)
            page.more = true;
        else
            page.records.push_back(std::move(record));
    }
    return page;
}

std::optional<harvest_record> harvested(changes::reader& view, std::string_view urn) {
    for (auto& record : all_records(view))
        if (record.urn == urn)
            return std::move(record);
    return std::nullopt;
}

instant earliest_stamp(changes::reader& view) {
    auto const all = all_records(view);
    return all.empty() ? in_seconds(view.now()) : all.front().stamp;
}

std::vector<harvest_set> harvest_sets() {
    std::vector<harvest_set> sets{{"kind", "By kind"}};
    for (auto const word : words_of<resource_kind>())
        sets.push_back(
            {"kind:" + std::string{word}, std::string{label(*from_word<resource_kind>(word))}});
    sets.push_back({"principle", "By principle"});
    for (auto const& one : members::principles)
        sets.push_back({"principle:" + std::string{to_word(one.principle)}, std::string{one.name}});
    return sets;
}

std::string harvest_secret(changes::records& office) {
    viewer const nobody;
    if (auto const known = office.read(
            nobody, [](changes::reader& view) { return library_setting(view, secret_name); }))
        return *known;
    return office
        .write({nobody, "harvest.secret_made", 0},
               [](changes::unit_of_work& work) -> result<std::string> {
                   if (auto const meanwhile = library_setting(work, secret_name))
                       return *meanwhile;
                   auto made = random_token(32);
                   keep_library_setting(work, secret_name, made);
                   return made;
               })
        .value();
}

} // namespace network::learning
