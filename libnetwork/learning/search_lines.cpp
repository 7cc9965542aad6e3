#include "libnetwork/learning/search_lines.hpp"

#include "libnetwork/learning/attachments_store.hpp"
#include "libnetwork/learning/search_filter.hpp"
#include "libnetwork/learning/search_names.hpp"
#include "libnetwork/learning/search_store.hpp"
#include "libnetwork/learning/search_text.hpp"
#include "libnetwork/learning/vocabulary.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::size_t most_organisations = 40;

/// Of a file through which it was found, what stands in it: before the rest, since the words stand
/// there.
void add_file(changes::reader& view, std::int64_t id, std::vector<searched_text>& into) {
    auto file = id != 0 ? attachments_store::find(view.db(), id) : std::nullopt;
    if (!file)
        return;
    into.push_back({"its file “" + file->title + "”",
                    attachments_store::text_layer_of(view.db(), id, file->number)});
    into.push_back({"the title of its file “" + file->title + "”", file->title});
}

std::vector<searched_text> texts_of(changes::reader& view, entry const& one, sight seen,
                                    std::int64_t file) {
    auto const& card = *one.card;
    std::vector<searched_text> all;
    add_file(view, file, all);
    if (seen == sight::teaser) {
        all.push_back({"its teaser", card.teaser});
        return all;
    }
    all.push_back({"its first fact", card.summary});
    auto long_texts = search_store::texts_of(view.db(), card.id);
    all.push_back({"what was done", std::move(long_texts.what_was_done)});
    all.push_back({"what came of it", std::move(long_texts.outcome)});
    all.push_back({"its text", text_of_html(long_texts.body)});
    all.push_back({"its figures", std::move(long_texts.numbers)});
    all.push_back({"what the matter was", std::move(long_texts.problem)});
    all.push_back({"what it cost", std::move(long_texts.cost)});
    all.push_back({"what would be done differently", std::move(long_texts.differently)});
    all.push_back({"why it was stopped", std::move(long_texts.stage_reason)});
    for (auto const& tag : card.principles)
        all.push_back({"the evidence for “" + name_today(view, tag.principle) + "”", tag.evidence});
    all.push_back({"its place", card.place});
    all.push_back({"the title of its source", std::move(long_texts.source_title)});
    all.push_back({"its teaser", card.teaser});
    return all;
}

std::size_t different(std::vector<found_word> const& found) {
    std::set<std::size_t> all;
    for (auto const& one : found)
        all.insert(one.which);
    return all.size();
}

std::string quoted(word_finder const& finder, std::vector<found_word> const& found) {
    std::vector<std::string> words;
    for (auto const& one : found)
        if (std::find(words.begin(), words.end(), finder.typed(one.which)) == words.end())
            words.push_back(finder.typed(one.which));
    std::string text;
    for (auto const& word : words)
        text += (text.empty() ? "“" : ", “") + word + "”";
    return text;
}

/// Says where the words stand, and takes the piece that shows most of them. What is found in none
/// of its own texts is looked for in what it is called by, so that nothing is found without a
/// reason.
void tell_words(telling const& how, entry const& one, sight seen, std::int64_t file,
                resource_line& line) {
    std::set<std::size_t> told;
    auto const say = [&](std::string const& where, std::vector<found_word> const& found) {
        if (found.empty())
            return;
        line.why.push_back(quoted(how.finder, found) + " in " + where);
        for (auto const& word : found)
            told.insert(word.which);
    };
    say("its title", how.finder.in(one.card->title));
    say("the name of the lead", how.finder.in(one.lead_name));
    std::size_t most = 0;
    std::string where;
    std::vector<found_word> best;
    for (auto const& text : texts_of(how.view, one, seen, file)) {
        auto found = how.finder.in(text.text);
        if (auto const number = different(found); number > most) {
            most = number;
            line.snippet = snippet_of(text.text, found);
            where = text.name;
            best = std::move(found);
        }
    }
    say(where, best);
    if (seen == sight::whole)
        for (auto const& partner : one.card->partners)
            say("the name of a partner: " + partner.name, how.finder.in(partner.name));
    if (told.size() == how.finder.size())
        return;
    for (auto const& beside : words_beside(how.view, one, seen)) {
        auto found = how.finder.in(beside.text);
        std::erase_if(found, [&](found_word const& word) { return told.contains(word.which); });
        say(beside.name, found);
    }
    // The index may still know an organisation by a name that the register has taken back.
    if (told.empty())
        line.why.emplace_back("A name by which it was known");
}

/// Of a principle that was asked for, the sentence that shows it.
void tell_principles(telling const& how, entry const& one, resource_line& line) {
    for (auto const& tag : one.card->principles)
        if (((how.filter.principles >> static_cast<unsigned>(tag.principle)) & 1U) != 0)
            line.why.push_back(name_today(how.view, tag.principle) + ": " + tag.evidence);
}

/// A value of an enum by its number.
template <class E>
std::pair<std::string, std::string> name_of(std::size_t value) {
    auto const one = static_cast<E>(value);
    return {std::string{to_word(one)}, std::string{label(one)}};
}

class facet_names {
  public:
    facet_names(changes::reader& view, looking const& library)
        : view_(view), book_(view.cached<organisations::register_book>()), today_(view.today()),
          index_(library.index()), themes_(library.themes()) {}

    /// What to ask for, and what to call it; empty where there is no such value.
    [[nodiscard]] std::pair<std::string, std::string> of(resource_facet which,
                                                         std::size_t value) const {
        switch (which) {
        case resource_facet::principle:
            return {std::string{to_word(static_cast<principle>(value))},
                    name_today(view_, static_cast<principle>(value))};
        case resource_facet::theme:
            return {themes_.values()[value].code, themes_.values()[value].name};
        case resource_facet::lead:
        case resource_facet::participant:
            return organisation(index_.organisations()[value]);
        case resource_facet::nation:
            return name_of<organisations::nation>(value);
        case resource_facet::region:
            return name_of<organisations::region>(value);
        case resource_facet::authority:
            return name_of<organisations::organisation_kind>(value);
        case resource_facet::tier:
            return name_of<members::tier>(value);
        case resource_facet::year:
            return {std::to_string(value), std::to_string(value)};
        case resource_facet::kind:
            return name_of<resource_kind>(value);
        case resource_facet::stage:
            return name_of<stage>(value);
        case resource_facet::language:
            break;
        }
        return name_of<language>(value);
    }

  private:
    [[nodiscard]] std::pair<std::string, std::string> organisation(std::int64_t id) const {
        auto const* record = id == 0 ? nullptr : book_->record(id);
        if (!record)
            return {};
        auto const brief = organisations::brief_of(*record, {today_, std::nullopt});
        return {brief.slug, brief.name};
    }

    changes::reader& view_;
    std::shared_ptr<organisations::register_book const> book_;
    date today_;
    facet_index const& index_;
    theme_tree const& themes_;
};

struct counted {
    std::size_t value = 0;
    std::int64_t count = 0;
    bool chosen = false;
};

/// The values worth a name, the most frequent first; years from the newest.
std::vector<counted> values_of(resource_facet which, facet_tally const& tally) {
    std::vector<counted> all;
    for (std::size_t value = 0; value < tally.values(which); ++value) {
        counted const one{value, tally.count(which, value), tally.chosen(which, value)};
        if (one.count > 0 || one.chosen)
            all.push_back(one);
    }
    if (which == resource_facet::year)
        std::reverse(all.begin(), all.end());
    else
        std::stable_sort(all.begin(), all.end(),
                         [](counted const& a, counted const& b) { return a.count > b.count; });
    if (which != resource_facet::lead && which != resource_facet::participant)
        return all;
    std::size_t kept = 0;
    std::erase_if(all,
                  [&](counted const& one) { return ++kept > most_organisations && !one.chosen; });
    return all;
}

/// Each theme followed by those that stand under it, in the order of their counts.
std::vector<counted> by_branch(std::vector<counted> const& all, theme_tree const& themes) {
    std::vector<counted> ordered;
    auto const is_listed = [&](std::size_t value) {
        return std::any_of(all.begin(), all.end(),
                           [&](counted const& one) { return one.value == value; });
    };
    for (auto const& top : all) {
        auto const above = themes.above(static_cast<std::uint32_t>(top.value));
        if (above != top.value && is_listed(above))
            continue;
        ordered.push_back(top);
        for (auto const& one : all)
            if (one.value != top.value &&
                themes.above(static_cast<std::uint32_t>(one.value)) == top.value)
                ordered.push_back(one);
    }
    return ordered;
}

} // namespace

std::string name_today(changes::reader& view, principle which) {
    auto const words = view.cached<vocabulary>();
    auto const* said = words->list_on(view.today()).of(which);
    return said ? said->name : std::string{members::text_of(which).name};
}

resource_line line_of(telling const& how, entry const& one, sight seen, std::int64_t file) {
    auto const& card = *one.card;
    resource_line line;
    line.id = one.id();
    line.slug = one.slug();
    line.title = card.title;
    line.kind = one.record->row.kind;
    line.lead = one.lead_name;
    line.lead_slug = one.lead_slug;
    line.sight = seen;
    if (!how.finder.empty())
        tell_words(how, one, seen, file, line);
    if (seen == sight::teaser) {
        line.first_fact = card.teaser;
        return line;
    }
    line.first_fact = card.summary;
    line.place = card.place;
    line.year = card.year;
    line.stage = card.stage;
    line.language = card.language;
    line.first_published = one.state.first_published;
    line.reviewed_on = one.state.reviewed_on;
    line.archived = !one.state.is_live();
    tell_principles(how, one, line);
    return line;
}

std::vector<facet_list> told(changes::reader& view, looking const& library,
                             facet_tally const& tally) {
    facet_names const names{view, library};
    auto const& themes = library.themes();
    std::vector<facet_list> all;
    for (std::size_t i = 0; i < facet_number; ++i) {
        auto const which = static_cast<resource_facet>(i);
        bool const of_themes = which == resource_facet::theme;
        facet_list list{which, {}};
        auto const values = values_of(which, tally);
        for (auto const& one : of_themes ? by_branch(values, themes) : values) {
            auto [value, text] = names.of(which, one.value);
            if (!value.empty())
                list.values.push_back(
                    {std::move(value), std::move(text), one.count, one.chosen,
                     of_themes ? themes.values()[one.value].under : std::string{}});
        }
        all.push_back(std::move(list));
    }
    return all;
}

} // namespace network::learning
