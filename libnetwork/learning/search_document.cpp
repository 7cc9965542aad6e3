#include "libnetwork/learning/search_document.hpp"

#include "libnetwork/learning/search_text.hpp"

#include <deque>
#include <set>

namespace network::learning {
namespace {

/// The words of the texts of one version, which outlive it. Several fields ask for the same text;
/// finding its words is most of the work, so that is done once.
class words_read {
  public:
    std::vector<search_word> const& of(std::string_view text) {
        for (auto const& one : known_)
            if (one.text.data() == text.data() && one.text.size() == text.size())
                return one.words;
        return known_.emplace_back(read{text, search_words(text)}).words;
    }

  private:
    struct read {
        std::string_view text;
        std::vector<search_word> words;
    };
    std::deque<read> known_;
};

/// A version as it is read for the index.
struct version_read {
    content const& says;
    std::string body = text_of_html(says.body);
    std::string year = says.year ? std::to_string(*says.year) : std::string{};
    words_read words = {};
};

/// Parts of one field. No phrase reaches from one into the next.
class field_text {
  public:
    explicit field_text(words_read& words) : words_(words) {}

    field_text& add(std::string_view text) {
        bool first = true;
        for (auto const& word : words_.of(text)) {
            all_.append(all_.empty() ? "" : first ? " qzz " : " ").append(word.stem);
            first = false;
        }
        return *this;
    }
    field_text& add(std::span<std::string const> texts) {
        for (auto const& one : texts)
            add(one);
        return *this;
    }
    std::string take() { return std::move(all_); }

  private:
    words_read& words_;
    std::string all_;
};

/// Words with the mark of their field, part by part.
class tag_text {
  public:
    explicit tag_text(words_read& words) : words_(words) {}

    tag_text& add(std::string_view text, std::string_view mark) {
        bool first = true;
        for (auto const& word : words_.of(text)) {
            all_.append(all_.empty() ? "" : first ? " qzz " : " ").append(mark).append(word.stem);
            first = false;
        }
        return *this;
    }
    tag_text& add(std::span<std::string const> texts, std::string_view mark) {
        for (auto const& one : texts)
            add(one, mark);
        return *this;
    }
    std::string take() { return std::move(all_); }

  private:
    words_read& words_;
    std::string all_;
};

search_document whole(std::int64_t version, resource_kind kind, version_read& of,
                      search_surroundings const& around) {
    auto const& says = of.says;
    search_document made;
    made.id = document_of(version);
    made.version = version;
    made.title = field_text{of.words}.add(says.title).take();
    field_text names{of.words};
    names.add(around.lead).add(around.partners).add(around.themes);
    for (auto const& tag : says.principles)
        names.add(members::text_of(tag.principle).name);
    made.names = names.take();
    field_text context{of.words};
    context.add(says.summary).add(says.teaser).add(says.place).add(label(kind));
    context.add(says.themes);
    context.add(of.year);
    for (auto const& tag : says.principles)
        context.add(tag.evidence);
    made.context = context.take();
    field_text body{of.words};
    for (auto const* text : {&says.problem, &says.what_was_done, &says.outcome, &says.numbers,
                             &says.cost, &says.differently, &says.stage_reason, &says.source_title})
        body.add(*text);
    made.body = body.add(of.body).take();
    made.tags = tag_text{of.words}
                    .add(says.title, mark_of_title())
                    .add(around.lead, mark_of_council())
                    .add(around.partners, mark_of_council())
                    .add(says.place, mark_of_place())
                    .add(says.themes, mark_of_theme())
                    .add(around.themes, mark_of_theme())
                    .take();
    return made;
}

/// What those may find it by who may read no more than the teaser.
search_document teaser(std::int64_t version, resource_kind kind, version_read& of,
                       search_surroundings const& around) {
    search_document made;
    made.id = teaser_document_of(version);
    made.version = version;
    made.title = field_text{of.words}.add(of.says.title).take();
    made.names = field_text{of.words}.add(around.lead).take();
    made.context = field_text{of.words}.add(label(kind)).take();
    made.body = field_text{of.words}.add(of.says.teaser).take();
    made.tags = tag_text{of.words}
                    .add(of.says.title, mark_of_title())
                    .add(around.lead, mark_of_council())
                    .take();
    return made;
}

std::vector<search_document> documents_of(std::int64_t version, resource_kind kind,
                                          version_read& of, search_surroundings const& around) {
    std::vector<search_document> made{whole(version, kind, of, around)};
    if (!of.says.teaser.empty())
        made.push_back(teaser(version, kind, of, around));
    return made;
}

/// The words as they are written, each once.
std::vector<std::string> vocabulary_of(version_read& of) {
    std::set<std::string_view> words;
    auto const add = [&](std::string_view text) {
        for (auto const& word : of.words.of(text))
            if (word.plain.size() > 3 &&
                word.plain.find_first_of("0123456789") == std::string::npos)
                words.insert(word.plain);
    };
    auto const& says = of.says;
    for (auto const* text : {&says.title, &says.summary, &says.teaser, &says.place, &says.problem,
                             &says.what_was_done, &says.outcome, &says.differently})
        add(*text);
    for (auto const& tag : says.principles)
        add(tag.evidence);
    add(of.body);
    return {words.begin(), words.end()};
}

} // namespace

std::string_view mark_of_title() {
    return "qzt";
}
std::string_view mark_of_council() {
    return "qzc";
}
std::string_view mark_of_place() {
    return "qzp";
}
std::string_view mark_of_theme() {
    return "qzh";
}

std::vector<search_document> documents_of(std::int64_t version, resource_kind kind,
                                          content const& says, search_surroundings const& around) {
    version_read of{says};
    return documents_of(version, kind, of, around);
}

indexed_version indexed(std::int64_t version, resource_kind kind, content const& says,
                        search_surroundings const& around) {
    version_read of{says};
    return {documents_of(version, kind, of, around), vocabulary_of(of)};
}

} // namespace network::learning
