#include "libnetwork/learning/search_names.hpp"

#include "libnetwork/learning/search_lines.hpp"
#include "libnetwork/learning/vocabulary.hpp"
#include "libnetwork/organisations/register.hpp"

#include <algorithm>

namespace network::learning {
namespace {

using organisations::register_book;

void add_names_of(register_book const& book, std::optional<std::int64_t> organisation,
                  std::string const& whose, std::vector<searched_text>& into) {
    for (auto& name : names_known(book, organisation)) {
        auto called = "another name of " + whose + ": " + name;
        into.push_back({std::move(called), std::move(name)});
    }
}

void add_words_of_theme(vocabulary const& words, std::string const& code,
                        std::vector<searched_text>& into) {
    auto const name = theme_name(words, code);
    into.push_back({"its theme: " + name, name});
    auto const* known = words.meant_by(code);
    if (known)
        for (auto const& synonym : known->synonyms)
            into.push_back({"its theme: " + name + " (" + synonym + ")", synonym});
    if (auto const* top = known ? words.find(words.top_of(*known)) : nullptr;
        top && top->code != known->code)
        into.push_back({"the theme above its own: " + top->name, top->name});
    // The index has the code too, which keeps the words of its first name.
    into.push_back({"its theme: " + name, code});
}

} // namespace

std::vector<std::string> names_known(organisations::record_source const& source,
                                     std::optional<std::int64_t> organisation) {
    using organisations::attribute;
    std::vector<std::string> names;
    auto const* record = organisation ? source.record(*organisation) : nullptr;
    if (!record)
        return names;
    for (auto const& fact : record->facts) {
        bool const name = fact.attribute == attribute::name ||
                          fact.attribute == attribute::short_name ||
                          fact.attribute == attribute::alias;
        if (name && organisations::rules::stands(fact, record->facts, std::nullopt) &&
            std::find(names.begin(), names.end(), fact.value) == names.end())
            names.push_back(fact.value);
    }
    return names;
}

std::vector<searched_text> words_beside(changes::reader& view, entry const& one, sight seen) {
    auto const book = view.cached<register_book>();
    std::vector<searched_text> all;
    if (seen == sight::whole) {
        auto const words = view.cached<vocabulary>();
        for (auto const& code : one.card->themes)
            add_words_of_theme(*words, code, all);
        for (auto const& tag : one.card->principles)
            all.push_back({"its principle: " + name_today(view, tag.principle),
                           std::string{members::text_of(tag.principle).name}});
        if (one.card->year)
            all.push_back({"its year", std::to_string(*one.card->year)});
        for (auto const& partner : one.card->partners)
            add_names_of(*book, partner.organisation, "a partner", all);
    }
    std::string const kind{label(one.record->row.kind)};
    all.push_back({"what it is: " + kind, kind});
    add_names_of(*book, one.record->row.organisation, "the lead", all);
    return all;
}

} // namespace network::learning
