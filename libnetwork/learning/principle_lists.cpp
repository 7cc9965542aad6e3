#include "libnetwork/learning/principle_lists.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/rarity.hpp"
#include "libnetwork/learning/vocabulary_store.hpp"
#include "libnetwork/members/minutes.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace network::learning {
namespace {

constexpr std::int64_t usual_lists = 20;

principle_row row_of(principle_wording const& wording, principle_census const& census) {
    return {wording.principle,
            slug_of(wording.principle),
            wording.name,
            wording.short_text,
            census.carriers(wording.principle),
            census.primaries(wording.principle),
            std::lround(census.weight(wording.principle) * 100)};
}

std::optional<principle> principle_called(std::string_view text) {
    if (auto const found = principle_of_slug(text))
        return found;
    return from_word<principle>(text);
}

std::vector<principle_evidence> shared_under(changes::reader& view, vocabulary const& words,
                                             readership const& who, principle which) {
    std::vector<principle_evidence> found;
    auto const all = catalogue_today(view);
    for (auto const& one : all->entries()) {
        if (rules::sight_of(who, one->who, all->day()) != sight::whole)
            continue;
        for (auto const& tag : one->card->principles)
            if (tag.principle == which) {
                auto const tagged = one->state.live_since.value_or(all->day());
                found.push_back({{one->id(), one->slug(), one->card->title, one->record->row.kind},
                                 tag.weight,
                                 tag.evidence,
                                 one->lead_name,
                                 words.list_on(tagged).number});
            }
    }
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) {
        return a.weight == weight::primary && b.weight != weight::primary;
    });
    return found;
}

std::vector<problem> faults_of(adopt_principles_wish const& wish) {
    std::vector<problem> faults;
    if (trim(wish.name).empty())
        faults.push_back({"name", "name.required", "Say what the list is called"});
    if (trim(wish.decided_by).empty())
        faults.push_back({"decided_by", "decided_by.required", "Say which body adopted it"});
    if (wish.wordings.empty())
        faults.push_back({"wordings", "wordings.required", "Give the principles of the list"});
    std::set<principle> seen;
    for (std::size_t place = 0; place < wish.wordings.size(); ++place) {
        auto const& one = wish.wordings[place];
        auto const at = "wordings." + std::to_string(place);
        if (!seen.insert(one.principle).second)
            faults.push_back({at, "wordings.twice", "Name each principle once"});
        if (trim(one.name).empty())
            faults.push_back({at + ".name", "wording.name_required", "Say what it is called"});
        if (trim(one.short_text).empty())
            faults.push_back({at + ".short_text", "wording.short_text_required",
                              "Say in a sentence what it asks"});
    }
    return faults;
}

void note(changes::unit_of_work& work, principle_list const& list, std::int64_t id) {
    std::vector<changes::field_change> changes{{"number", {}, std::to_string(list.number)},
                                               {"name", {}, list.name},
                                               {"effective", {}, list.effective->to_string()},
                                               {"decided_by", {}, list.decided_by}};
    if (!list.minute.empty())
        changes.push_back({"minute", {}, list.minute});
    for (auto const& one : list.wordings)
        changes.push_back(
            {std::string{to_word(one.principle)}, {}, one.name + ": " + one.short_text});
    work.record({.event = "learning.principles_adopted",
                 .subject_kind = "principle_list",
                 .subject = id,
                 .changes = std::move(changes)});
}

} // namespace

result<principles_page> list_principles(changes::reader& view, principles_wish const& wish) {
    auto const words = view.cached<vocabulary>();
    auto const census = census_of(*catalogue_today(view), readership_of(view));
    principles_page found;
    found.list = words->list_on(wish.as_on.value_or(view.today()));
    found.resources = census.all();
    for (auto const& one : found.list.wordings)
        found.rows.push_back(row_of(one, census));
    return found;
}

result<principle_card> show_principle(changes::reader& view, principle_wish const& wish) {
    auto const which = principle_called(wish.principle);
    auto const words = view.cached<vocabulary>();
    auto const& list = words->list_on(view.today());
    auto const* wording = which ? list.of(*which) : nullptr;
    // One that today's list has dropped is still shown as it read last.
    for (auto one = words->lists().rbegin(); which && !wording && one != words->lists().rend();
         ++one)
        wording = one->of(*which);
    if (!wording)
        return not_found("principle.unknown", "There is no such principle");
    auto const who = readership_of(view);
    principle_card card;
    card.row = row_of(*wording, census_of(*catalogue_today(view), who));
    card.long_text = wording->long_text;
    card.list = list.number;
    for (auto const& other : words->lists())
        if (auto const* said = other.of(*which); said && *said != *wording)
            card.other_lists.push_back({other.number, other.effective, *said});
    card.shared = shared_under(view, *words, who, *which);
    auto const most = static_cast<std::size_t>(wish.limit.value_or(usual_lists));
    card.shared.resize(std::min(card.shared.size(), most));
    return card;
}

result<principle_list> checked_list(changes::reader& view, adopt_principles_wish const& wish) {
    auto faults = faults_of(wish);
    auto const words = view.cached<vocabulary>();
    for (auto const& known : words->lists())
        if (known.effective && *known.effective >= wish.from) {
            faults.push_back({"from", "from.before_list",
                              "List " + std::to_string(known.number) + " begins on " +
                                  known.effective->to_string() + ". Give a later day"});
            break;
        }
    if (!faults.empty())
        return invalid(std::move(faults));
    principle_list list{0,         std::string{trim(wish.name)},
                        wish.from, std::string{trim(wish.decided_by)},
                        {},        wish.wordings};
    if (wish.minute && !trim(*wish.minute).empty()) {
        NETWORK_TRY(auto const cited, members::show_minute(view, {*wish.minute}));
        list.minute = cited.reference;
    }
    return list;
}

result<principle_list> adopt_principles(changes::unit_of_work& work,
                                        adopt_principles_wish const& wish) {
    NETWORK_TRY(auto list, checked_list(work, wish));
    auto const person = work.by().person;
    auto const id = vocabulary_store::insert_list(
        work.db(), list, person != 0 ? std::optional{person} : std::nullopt, work.now());
    note(work, list, id);
    return list;
}

result<list_preview> preview_principles(changes::reader& view, adopt_principles_wish const& wish) {
    list_preview found;
    NETWORK_TRY(found.list, checked_list(view, wish));
    auto const words = view.cached<vocabulary>();
    found.list.number = words->lists().back().number + 1;
    if (!found.list.minute.empty()) {
        NETWORK_TRY(auto const cited, members::show_minute(view, {found.list.minute}));
        found.minute_text = cited.text;
    }
    auto const& until = words->list_on(wish.from.plus_days(-1));
    found.replaces = until.number;
    auto const census = census_of(*catalogue_today(view), readership_of(view));
    for (auto const& after : found.list.wordings) {
        auto const* before = until.of(after.principle);
        auto const change = !before            ? list_change::added
                            : *before == after ? list_change::stays
                                               : list_change::reworded;
        found.changes.push_back({after.principle, change,
                                 before ? std::optional{*before} : std::nullopt, after,
                                 census.carriers(after.principle)});
    }
    for (auto const& before : until.wordings)
        if (!found.list.of(before.principle))
            found.changes.push_back({before.principle, list_change::dropped, before, std::nullopt,
                                     census.carriers(before.principle)});
    return found;
}

result<page<principle_list>> principle_lists(changes::reader& view, principles_wish const& wish) {
    page<principle_list> found;
    auto const words = view.cached<vocabulary>();
    for (auto const& one : words->lists())
        if (!wish.as_on || !one.effective || *one.effective <= *wish.as_on)
            found.items.push_back(one);
    found.total = std::ssize(found.items);
    return found;
}

} // namespace network::learning
