#include "libnetwork/learning/search_document.hpp"

#include "libnetwork/learning/search_text.hpp"

#include <algorithm>
#include <set>

namespace network::learning {
namespace {

/// Parts of one field. No phrase reaches from one into the next.
class field_text {
  public:
    field_text& add(std::string_view text) {
        auto const words = search_text(text);
        if (words.empty())
            return *this;
        all_ += all_.empty() ? "" : " qzz ";
        all_ += words;
        return *this;
    }
    field_text& add(std::span<std::string const> texts) {
        for (auto const& one : texts)
            add(one);
        return *this;
    }
    std::string take() { return std::move(all_); }

  private:
    std::string all_;
};

void add_tags(std::string_view text, std::string_view mark, std::string& into) {
    bool first = true;
    for (auto const& word : search_words(text)) {
        into.append(into.empty() ? "" : first ? " qzz " : " ").append(mark).append(word.stem);
        first = false;
    }
}

void add_tags(std::span<std::string const> texts, std::string_view mark, std::string& into) {
    for (auto const& one : texts)
        add_tags(one, mark, into);
}

search_document whole(std::int64_t version, resource_kind kind, content const& says,
                      search_surroundings const& around) {
    search_document made;
    made.id = document_of(version);
    made.version = version;
    made.title = search_text(says.title);
    field_text names;
    names.add(around.lead).add(around.partners).add(around.themes);
    for (auto const& tag : says.principles)
        names.add(members::text_of(tag.principle).name);
    made.names = names.take();
    field_text context;
    context.add(says.summary).add(says.teaser).add(says.place).add(label(kind));
    context.add(says.themes);
    if (says.year)
        context.add(std::to_string(*says.year));
    for (auto const& tag : says.principles)
        context.add(tag.evidence);
    made.context = context.take();
    field_text body;
    for (auto const* text : {&says.problem, &says.what_was_done, &says.outcome, &says.numbers, &says.cost,
                             &says.differently, &says.stage_reason, &says.source_title})
        body.add(*text);
    made.body = body.add(text_of_html(says.body)).take();
    add_tags(says.title, mark_of_title(), made.tags);
    add_tags(around.lead, mark_of_council(), made.tags);
    add_tags(around.partners, mark_of_council(), made.tags);
    add_tags(says.place, mark_of_place(), made.tags);
    add_tags(says.themes, mark_of_theme(), made.tags);
    add_tags(around.themes, mark_of_theme(), made.tags);
    return made;
}

/// What those may find it by who may read no more than the teaser.
search_document teaser(std::int64_t version, resource_kind kind, content const& says,
                       search_surroundings const& around) {
    search_document made;
    made.id = teaser_document_of(version);
    made.version = version;
    made.title = search_text(says.title);
    made.names = field_text{}.add(around.lead).take();
    made.context = search_text(label(kind));
    made.body = search_text(says.teaser);
    add_tags(says.title, mark_of_title(), made.tags);
    add_tags(around.lead, mark_of_council(), made.tags);
    return made;
}

} // namespace

std::string_view mark_of_title() { return "qzt"; }
std::string_view mark_of_council() { return "qzc"; }
std::string_view mark_of_place() { return "qzp"; }
std::string_view mark_of_theme() { return "qzh"; }

std::vector<search_document> documents_of(std::int64_t version, resource_kind kind, content const& says,
                                          search_surroundings const& around) {
    std::vector<search_document> made{whole(version, kind, says, around)};
    if (!says.teaser.empty())
        made.push_back(teaser(version, kind, says, around));
    return made;
}

std::vector<std::string> vocabulary_of(content const& says) {
    std::set<std::string> words;
    auto const add = [&](std::string_view text) {
        for (auto& word : search_words(text))
            if (word.plain.size() > 3 && word.plain.find_first_of("0123456789") == std::string::npos)
                words.insert(std::move(word.plain));
    };
    for (auto const* text : {&says.title, &says.summary, &says.teaser, &says.place, &says.problem,
                             &says.what_was_done, &says.outcome, &says.differently})
        add(*text);
    for (auto const& tag : says.principles)
        add(tag.evidence);
    add(text_of_html(says.body));
    return {words.begin(), words.end()};
}

} // namespace network::learning
