#include "libnetwork/learning/reading.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/dossier.hpp"
#include "libnetwork/learning/vocabulary.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/people.hpp"

#include <algorithm>

namespace network::learning {
namespace {

/// How its council would be asked for: "officer lead" for officer_lead.
std::string contact_name_of(people::post post) {
    std::string text{to_word(post)};
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

/// In the words of the list that held on that day: a later list leaves them as they were.
std::vector<shown_principle> principles_of(changes::reader& view, content const& says, date on) {
    auto const words = view.cached<vocabulary>();
    auto const& list = words->list_on(on);
    bool const holds = list.number == words->list_on(view.today()).number;
    std::vector<shown_principle> shown;
    for (auto const& tag : says.principles) {
        auto const* said = list.of(tag.principle);
        shown.push_back({tag.principle,
                         said ? said->name : std::string{members::text_of(tag.principle).name},
                         tag.weight, tag.evidence, list.number, holds});
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](auto const& a, auto const& b) { return a.weight < b.weight; });
    return shown;
}

std::vector<shown_theme> themes_of(changes::reader& view, content const& says) {
    auto const words = view.cached<vocabulary>();
    std::vector<shown_theme> shown;
    for (auto const& code : says.themes)
        if (auto const* one = words->find(code);
            one && std::none_of(shown.begin(), shown.end(),
                                [&](auto const& other) { return other.code == one->code; }))
            shown.push_back({one->code, one->name});
    return shown;
}

/// The name it had on that day, and its address today.
void name_lead(changes::reader& view, std::optional<std::int64_t> lead, date on,
               resource_card& card) {
    if (!lead)
        return;
    card.lead = *lead;
    auto const records = organisations::records_of(view);
    if (auto const* record = records->record(*lead)) {
        auto const brief = organisations::brief_of(*record, {on, std::nullopt});
        card.lead_name = brief.name;
        card.lead_slug = brief.slug;
    }
}

std::vector<shown_partner> partners_of(changes::reader& view, content const& says, date on) {
    std::vector<shown_partner> shown;
    auto const records = organisations::records_of(view);
    for (auto const& one : says.partners) {
        shown_partner line{one.organisation, one.name, {}, one.role};
        if (auto const* record = one.organisation ? records->record(*one.organisation) : nullptr) {
            auto const brief = organisations::brief_of(*record, {on, std::nullopt});
            line.slug = brief.slug;
            if (line.name.empty())
                line.name = brief.name;
        }
        shown.push_back(std::move(line));
    }
    return shown;
}

bool is_held(changes::reader& view, std::int64_t organisation, people::post post) {
    auto const people = people::people_of(view, {std::to_string(organisation), {}, {}});
    return people.has_value() && std::any_of(people->begin(), people->end(),
                                             [&](auto const& one) { return one.post == post; });
}

/// Another resource in a line, where the viewer may see that it is there.
std::optional<resource_brief> brief_for(changes::reader& view, readership const& who,
                                        entry const* one) {
    if (!one || rules::sight_of(who, one->who, view.today()) == sight::none)
        return std::nullopt;
    return resource_brief{one->id(), one->slug(), one->card->title, one->record->row.kind};
}

/// The original, and everything that is a translation of it.
std::vector<translation> translations_of(changes::reader& view, readership const& who,
                                         resource_card const& card) {
    std::vector<translation> found;
    auto const today = catalogue_today(view);
    auto const original = card.says->translation_of.value_or(card.id);
    for (auto const& one : today->entries()) {
        bool const same = one->id() == original || one->card->translation_of == original;
        if (!same || one->id() == card.id)
            continue;
        if (auto brief = brief_for(view, who, one.get()))
            found.push_back({std::move(*brief), one->card->language});
    }
    return found;
}

/// Versions that came out up to today, the newest first.
std::vector<shown_version> versions_of(dossier const& file, date today) {
    std::vector<shown_version> shown;
    for (auto const& one : file.versions) {
        std::optional<date> out;
        for (auto const& what : file.events)
            if (what.kind == event_kind::published && what.version == one.id) {
                auto const day = rules::comes_out(what, file.events, file.holds);
                if (day && *day <= today && (!out || *day < *out))
                    out = day;
            }
        if (out)
            shown.push_back({one.number, *out});
    }
    std::reverse(shown.begin(), shown.end());
    return shown;
}

/// An earlier version, for those who may read the present one and might have read that one.
sight_answer sight_of_earlier(readership const& who, version_text const& earlier,
                              dossier const& file, date today) {
    auto const now = rules::explain_sight(who, file.live->who, today);
    auto const then = rules::explain_sight(who, earlier.who, today);
    return now.sight < then.sight ? now : then;
}

void fill_whole(changes::reader& view, readership const& who, dossier const& file,
                version_text const& text, resource_card& card) {
    auto const& says = text.says;
    auto const on = file.state.first_published.value_or(view.today());
    card.themes = themes_of(view, says);
    card.partners = partners_of(view, says, on);
    if (says.contact_post) {
        card.contact_name = contact_name_of(*says.contact_post);
        card.contact_held = card.lead != 0 && is_held(view, card.lead, *says.contact_post);
    }
    card.says = says;
    card.first_published = file.state.first_published;
    card.reviewed_on = file.state.reviewed_on;
    card.review_due = file.state.review_due;
    card.state_reason = file.state.reason;
    card.version = text.row.number;
    card.versions = versions_of(file, view.today());
    for (auto const& one : card.versions)
        if (one.number == card.version)
            card.changed_on = one.from;
    card.principles = principles_of(view, says, card.changed_on.value_or(view.today()));
    if (file.state.superseded_by != 0)
        card.superseded_by =
            brief_for(view, who, catalogue_today(view)->find(file.state.superseded_by));
    card.translations = translations_of(view, who, card);
}

resource_in_hand in_hand_of(dossier const& file) {
    return {file.state.work,      file.pending ? file.pending->row.number : 0,
            file.state.comes_out, file.state.work_reason,
            file.state.ends_on,   file.state.ends_as};
}

bool came_out(dossier const& file, std::int64_t number, date today) {
    auto const out = versions_of(file, today);
    return std::any_of(out.begin(), out.end(),
                       [&](auto const& one) { return one.number == number; });
}

/// The answer of an address whose resource was withdrawn: for those who could see it before.
error gone(readership const& who, dossier const& file, date today) {
    if (!file.live)
        return unknown_resource();
    auto before = file.live->who;
    before.readable = true;
    if (rules::sight_of(who, before, today) == sight::none)
        return unknown_resource();
    auto withdrawn = not_found("resource.withdrawn", "This was withdrawn");
    for (auto const& one : file.events)
        if (one.kind == event_kind::withdrawn && one.effective <= today)
            withdrawn.message =
                "This was withdrawn on " + day_text(one.effective) + ": " + one.reason;
    return withdrawn;
}

/// The version that is shown to this viewer, and how much of it.
struct shown_text {
    version_text text;
    sight_answer answer;
};

result<shown_text> text_for(changes::reader& view, readership const& who, dossier const& file,
                            std::optional<std::int64_t> number) {
    auto const today = view.today();
    if (looks_after(who, file)) {
        auto const& usual = file.state.is_readable() ? *file.live : file.newest();
        auto const* row = number ? file.version(*number) : &usual.row;
        if (!row)
            return not_found("version.unknown", "There is no such version");
        auto text = version_text_of(view, file, *row, file.state.is_readable());
        // Whoever looks after one of its versions reads them all.
        auto const& tended =
            file.live && rules::looks_after(who, file.live->who) ? *file.live : file.newest();
        return shown_text{std::move(text), rules::explain_sight(who, tended.who, today)};
    }
    if (!file.state.is_readable())
        return unknown_resource();
    if (!number)
        return shown_text{*file.live, rules::explain_sight(who, file.live->who, today)};
    if (!came_out(file, *number, today))
        return unknown_resource();
    auto text = version_text_of(view, file, *file.version(*number), true);
    auto answer = sight_of_earlier(who, text, file, today);
    return shown_text{std::move(text), std::move(answer)};
}

} // namespace

result<resource_card> show_resource(changes::reader& view, resource_wish const& wish) {
    NETWORK_TRY(auto const file, dossier_of(view, wish.resource));
    auto const who = readership_of(view);
    auto const today = view.today();
    bool const own = looks_after(who, file);
    if (file.state.shown == shown::withdrawn && !own)
        return gone(who, file, today);
    NETWORK_TRY(auto const seen, text_for(view, who, file, wish.version));
    if (seen.answer.sight == sight::none)
        return unknown_resource();
    resource_card card;
    card.id = file.row.id;
    card.slug = file.row.slug;
    card.kind = file.row.kind;
    card.language = seen.text.says.language;
    card.title = seen.text.says.title;
    card.teaser = seen.text.says.teaser;
    card.sight = seen.answer.sight;
    card.why = seen.answer.why;
    card.state = file.state.shown;
    card.looks_after = own;
    name_lead(view, file.row.organisation, file.state.first_published.value_or(today), card);
    if (card.sight == sight::whole)
        fill_whole(view, who, file, seen.text, card);
    if (own)
        card.in_hand = in_hand_of(file);
    return card;
}

} // namespace network::learning
