// The views by ctemplate in its auto-escape mode. Our dictionary is handed to it as it stands, by
// scopes that live as long as one rendering, so nothing is copied on the way.
#include "server/pages/view.hpp"

#include "libnetwork/base/error.hpp"
#include "libnetwork/base/escaped.hpp"
#include "server/assets/assets.hpp"
#include "server/pages/pieces.hpp"
#include "view_files.hpp"

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary_interface.h>
#include <ctemplate/template_emitter.h>
#include <ctemplate/template_modifiers.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace network::view {
namespace {

using name_set = std::set<std::string, std::less<>>;

std::string_view text_of(ctemplate::TemplateString const& name) {
    return {name.data(), name.size()};
}

/// One part of the dictionary while it is rendered, with the parts around it.
class scope final : public ctemplate::TemplateDictionaryInterface {
  public:
    scope(dictionary const& values, scope const* around, name_set& missing)
        : values_(values), around_(around), missing_(missing) {}

  protected:
    ctemplate::TemplateString GetValue(ctemplate::TemplateString const& variable) const override {
        auto const name = text_of(variable);
        for (auto const* each = this; each != nullptr; each = each->around_)
            if (auto const* const text = each->values_.value(name))
                return {text->data(), text->size()};
        missing_.emplace(name);
        return {"", 0};
    }

    bool IsHiddenSection(ctemplate::TemplateString const& name) const override {
        return !values_.shows(text_of(name));
    }
    bool IsUnhiddenSection(ctemplate::TemplateString const& name) const override {
        return values_.shows(text_of(name));
    }

    Iterator* CreateSectionIterator(ctemplate::TemplateString const& section) const override {
        return new walk(values_.parts(text_of(section)), *this);
    }

    // The pieces of a view are put together when it is loaded, so nothing is included later.
    bool IsHiddenTemplate(ctemplate::TemplateString const&) const override { return true; }
    char const* GetIncludeTemplateName(ctemplate::TemplateString const&, int) const override {
        return "";
    }
    Iterator* CreateTemplateIterator(ctemplate::TemplateString const&) const override {
        return new walk(nullptr, *this);
    }
    void DumpToString(std::string*, int) const override {}

  private:
    class walk final : public Iterator {
      public:
        walk(dictionary::repetitions const* parts, scope const& around)
            : parts_(parts), around_(around) {}

        bool HasNext() const override { return parts_ != nullptr && next_ < parts_->size(); }
        ctemplate::TemplateDictionaryInterface const& Next() override {
            current_ = std::make_unique<scope>(*(*parts_)[next_++], &around_, around_.missing_);
            return *current_;
        }

      private:
        dictionary::repetitions const* parts_;
        scope const& around_;
        std::size_t next_ = 0;
        std::unique_ptr<scope> current_;
    };

    dictionary const& values_;
    scope const* around_;
    name_set& missing_;
};

/// The names between {{ and }}, without #, / and modifiers.
name_set names_in(std::string_view text) {
    name_set names;
    for (auto at = text.find("{{"); at != text.npos; at = text.find("{{", at + 2)) {
        auto name = text.substr(at + 2, text.find("}}", at) - at - 2);
        if (name.starts_with('!') || name.starts_with('%'))
            continue;
        if (name.starts_with('#') || name.starts_with('/'))
            name.remove_prefix(1);
        name = name.substr(0, name.find(':'));
        names.emplace(name);
        for (std::string_view const prefix : {"NO_", "HAS_"})
            if (name.starts_with(prefix))
                names.emplace(name.substr(prefix.size()));
    }
    return names;
}

std::string joined(auto const& names) {
    std::string result;
    for (auto const& name : names)
        (result += ' ') += name;
    return result;
}

/// Escapes as for HTML, in text and in quoted attributes, but keeps the ends of lines, which the
/// engine's own escape turns into spaces.
class keeping_lines final : public ctemplate::TemplateModifier {
  public:
    void Modify(char const* in, std::size_t size, ctemplate::PerExpandData const*,
                ctemplate::ExpandEmitter* out, std::string const&) const override {
        std::string_view rest{in, size};
        while (!rest.empty()) {
            auto const plain = rest.substr(0, rest.find_first_of("&<>\"'\n\r"));
            out->Emit(plain.data(), plain.size());
            rest.remove_prefix(plain.size());
            if (rest.empty())
                return;
            auto const escape =
                rest.front() == '\n' ? std::string_view{"&#10;"} : escape_of(rest.front());
            out->Emit(escape.data(), escape.size());
            rest.remove_prefix(1);
        }
    }
};

void teach_modifiers() {
    static keeping_lines const lines;
    static bool const taught = ctemplate::AddXssSafeModifier("x-lines", &lines);
    (void)taught;
}

constexpr std::string_view escaping = "{{%AUTOESCAPE context=\"HTML\"}}";
#ifdef NDEBUG
constexpr bool strict_to_begin_with = false;
#else
constexpr bool strict_to_begin_with = true;
#endif

} // namespace

/// One view: its file, and once it was loaded, what the engine made of it.
struct leaf {
    std::string_view text;
    std::once_flag once;
    ctemplate::TemplateCache cache;
    name_set names;
};

struct book::pages {
    piece_texts pieces;
    std::map<std::string, leaf, std::less<>> leaves; ///< not changed once the book is made
    std::atomic<bool> strict = strict_to_begin_with;

    leaf* find(std::string_view view) {
        auto const found = leaves.find(view);
        if (found == leaves.end())
            return nullptr;
        std::call_once(found->second.once, [&] { load(found->first, found->second); });
        return &found->second;
    }
    void load(std::string const& name, leaf& view) const;
    void check(std::string_view view, dictionary const& values, name_set const& known,
               name_set const& missing) const;
};

void book::pages::load(std::string const& name, leaf& view) const {
    auto const asset = [](std::string_view wanted) { return std::string(assets::path_of(wanted)); };
    auto const text = std::string(escaping) + assemble(name, view.text, pieces, asset);
    if (!view.cache.StringToTemplateCache(name, text, ctemplate::DO_NOT_STRIP))
        throw failure(status::internal, "view.broken",
                      "view " + name + ": the template engine refuses it (see standard error)");
    view.cache.Freeze();
    view.names = names_in(text);
}

void book::pages::check(std::string_view view, dictionary const& values, name_set const& known,
                        name_set const& missing) const {
    name_set unknown;
    // The error of a field that this form does not have stands in the summary alone.
    for (auto const name : values.names())
        if (!known.contains(name) && !name.ends_with("_ERROR"))
            unknown.emplace(name);
    if (missing.empty() && unknown.empty())
        return;
    throw failure(status::internal, "view.names",
                  "view " + std::string(view) + " misses:" + joined(missing) +
                      "; does not know:" + joined(unknown));
}

book::book(std::span<source const> files, loading when) : pages_(std::make_unique<pages>()) {
    teach_modifiers();
    for (auto const& file : files) {
        auto const name = file.name.substr(0, file.name.rfind('.'));
        if (file.text.starts_with("{{<"))
            pages_->leaves[std::string(name)].text = file.text;
        else
            pages_->pieces.emplace(name, file.text);
    }
    if (when == loading::at_once)
        for (auto const& [name, view] : pages_->leaves)
            pages_->find(name);
}

book::~book() = default;

std::string book::render(std::string_view view, dictionary const& values) const {
    name_set missing;
    scope const outermost(values, nullptr, missing);
    std::string page;
    page.reserve(32 * 1024);
    ctemplate::TemplateString const name(view.data(), view.size());
    auto* const found = pages_->find(view);
    if (!found ||
        !found->cache.ExpandNoLoad(name, ctemplate::DO_NOT_STRIP, &outermost, nullptr, &page))
        throw failure(status::internal, "view.unknown", "no view named " + std::string(view));
    if (pages_->strict)
        pages_->check(view, values, found->names, missing);
    return page;
}

std::vector<std::string> book::views() const {
    std::vector<std::string> result;
    for (auto const& [name, view] : pages_->leaves)
        result.push_back(name);
    return result;
}

std::vector<std::string> book::names(std::string_view view) const {
    auto const* const found = pages_->find(view);
    if (!found)
        return {};
    return {found->names.begin(), found->names.end()};
}

void book::strict(bool wanted) {
    pages_->strict = wanted;
}

book& views() {
    static book portal = [] {
        std::vector<source> files;
        for (auto const& file : view_files())
            files.push_back({file.name, file.bytes});
        return book(files, strict_to_begin_with ? loading::at_once : loading::on_first_use);
    }();
    return portal;
}

std::string render(std::string_view view, dictionary const& values) {
    return views().render(view, values);
}

} // namespace network::view
