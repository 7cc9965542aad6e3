#include "libnetwork/learning/wordpress_meaning.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/wordpress_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace network::learning {
namespace {

struct kind_word {
    std::string_view word;
    resource_kind kind;
};

/// Words of types, most telling first; "case_study", "Case Studies" and "case-study" fold to one.
constexpr std::array<kind_word, 24> kind_words{{
    {"case stud", resource_kind::case_study},
    {"casestud", resource_kind::case_study},
    {"toolkit", resource_kind::toolkit},
    {"motion", resource_kind::model_motion},
    {"template", resource_kind::model_motion},
    {"newsletter", resource_kind::newsletter},
    {"presentation", resource_kind::presentation},
    {"slides", resource_kind::presentation},
    {"recording", resource_kind::recording},
    {"webinar", resource_kind::recording},
    {"video", resource_kind::recording},
    {"podcast", resource_kind::recording},
    {"training", resource_kind::training},
    {"pack", resource_kind::pack},
    {"publication", resource_kind::publication},
    {"report", resource_kind::publication},
    {"policy lab", resource_kind::publication},
    {"policy prototype", resource_kind::publication},
    {"prototype", resource_kind::publication},
    {"action learning", resource_kind::publication},
    {"project", resource_kind::publication},
    {"expression of interest", resource_kind::publication},
    {"news", resource_kind::news},
    {"blog", resource_kind::news},
}};

std::string spaced(std::string_view word) {
    std::string text{word};
    std::replace(text.begin(), text.end(), '_', ' ');
    std::replace(text.begin(), text.end(), '-', ' ');
    return fold(text);
}

std::optional<resource_kind> kind_called(std::string_view word) {
    auto const text = spaced(word);
    for (auto const& one : kind_words)
        if (text.find(one.word) != std::string::npos)
            return one.kind;
    return std::nullopt;
}

/// What a site keeps for itself.
bool is_machinery(std::string_view type) {
    constexpr std::array<std::string_view, 18> known{
        "nav_menu_item",     "revision",         "custom_css",      "customize_changeset",
        "oembed_cache",      "user_request",     "wp_block",        "wp_template",
        "wp_template_part",  "wp_global_styles", "wp_navigation",   "wp_font_family",
        "wp_font_face",      "acf-field",        "acf-field-group", "wpcf7_contact_form",
        "elementor_library", "attachment"};
    return std::find(known.begin(), known.end(), type) != known.end();
}

type_meaning const* meaning_given(std::string const& type, std::vector<type_meaning> const& types) {
    auto const found =
        std::find_if(types.begin(), types.end(), [&](auto const& one) { return one.type == type; });
    return found == types.end() ? nullptr : &*found;
}

std::string plain_words(std::string_view html) {
    if (html.find_first_of("&<") == std::string_view::npos)
        return words_in({"", std::string{html}, {}});
    return words_in({"p", "", read_html(html).blocks});
}

std::string cut(std::string_view text, std::size_t most) {
    return std::string{beginning(text, most)};
}

/// The first sentences of the story; of one that has short lines alone, those.
std::string first_fact(std::vector<markup> const& blocks) {
    constexpr std::size_t enough = 120, most = 400;
    std::string all_short;
    for (auto const& block : blocks) {
        if (block.tag != "p")
            continue;
        auto const words = words_in(block);
        if (words.size() < 25) {
            all_short += (all_short.empty() || words.empty() ? "" : " ") + words;
            continue;
        }
        std::size_t end = 0;
        while (end < enough && end != std::string::npos)
            end = words.find(". ", end + 1);
        return cut(words.substr(0, end == std::string::npos ? end : end + 1), most);
    }
    return cut(all_short, most);
}

/// The path of an address of that site, with its query.
std::string path_of(std::string_view address) {
    auto const host = address.find("://");
    auto const path = address.find('/', host == std::string_view::npos ? 0 : host + 3);
    return path == std::string_view::npos ? std::string{} : std::string{address.substr(path)};
}

class meaning {
  public:
    meaning(wordpress_item const& item, wordpress_file const& file, council_names const& names)
        : item_(item), file_(file), names_(names) {}

    wordpress_meaning run(std::vector<wordpress_item const*> const& files,
                          std::vector<type_meaning> const& types) {
        read_title();
        auto read = read_wordpress_text(item_.text, file_.site);
        made_.notes.insert(made_.notes.end(), read.notes.begin(), read.notes.end());
        fields_ = take_fields(read.blocks);
        for (auto const& [name, value] : item_.meta)
            read_meta(name, value);
        read_terms();
        read_kind(types);
        read_people();
        read_principles();
        list_files(files, read.blocks);
        auto& says = made_.says;
        says.summary = cut(plain_words(item_.excerpt), 600);
        if (says.summary.empty())
            says.summary = first_fact(read.blocks);
        says.body = to_html(read.blocks);
        says.source_url = item_.link;
        says.source_title = cut(file_.title, 300);
        read_year();
        read_addresses();
        return std::move(made_);
    }

  private:
    void note(std::string line) { made_.notes.push_back(std::move(line)); }

    void read_title() {
        auto& title = made_.says.title;
        title = plain_words(item_.title);
        if (title.empty()) {
            title = "Untitled item " + std::to_string(item_.post_id);
            note("It has no title");
        }
        if (title.size() > 200) {
            title = cut(title, 200);
            note("Its title was cut at 200 characters");
        }
    }

    /// Data beside the text; a list may be packed as PHP packs it: s:8:"Learning";
    void read_meta(std::string const& name, std::string const& value) {
        if (name.starts_with('_') || value.starts_with("field_") || !is_clean_text(value))
            return;
        if (!value.starts_with("a:")) {
            add_field(fields_, name, value);
            return;
        }
        for (auto place = value.find(":\""); place != std::string::npos;
             place = value.find(":\"", place + 2)) {
            auto const end = value.find("\";", place);
            if (end != std::string::npos)
                add_field(fields_, name,
                          std::string_view{value}.substr(place + 2, end - place - 2));
        }
    }

    void read_terms() {
        constexpr std::size_t most_themes = 20;
        auto& themes = made_.says.themes;
        for (auto const& term : item_.terms) {
            auto const taxonomy = spaced(term.taxonomy);
            auto const name = plain_words(term.name);
            if (taxonomy == "language") {
                made_.says.language = term.slug == "cy" ? language::cy : language::en;
            } else if (taxonomy == "post format" || taxonomy == "nav menu" ||
                       term.slug == "uncategorized" || term.slug == "uncategorised") {
                continue;
            } else if (!add_field(fields_, term.taxonomy, name)) {
                auto theme = slug(name.empty() ? term.slug : name);
                if (theme.empty() || std::find(themes.begin(), themes.end(), theme) != themes.end())
                    continue;
                if (themes.size() < most_themes)
                    themes.push_back(std::move(theme));
                else
                    note("Left out the theme \"" + name + "\": there are more than twenty");
            }
        }
    }

    void read_kind(std::vector<type_meaning> const& types) {
        auto const* given = meaning_given(item_.type, types);
        auto from_type = given && given->kind ? given->kind : kind_called(item_.type);
        if (!from_type && item_.type == "post")
            from_type = resource_kind::news;
        if (!from_type && item_.type != "page")
            note("Items of type \"" + item_.type + "\" are taken for publications");
        made_.kind = from_type.value_or(resource_kind::publication);
        // The text tells the kind where the site's own type does not: "Status: Policy Labs" makes
        // no publication of a case study.
        bool const says_kind =
            !given && (item_.type == "post" || item_.type == "page" || !from_type);
        for (auto const& type : fields_.types) {
            if (auto const stage = from_word<learning::stage>(spaced(type))) {
                made_.says.stage = stage;
                continue;
            }
            auto const kind = kind_called(type);
            if (kind && says_kind)
                made_.kind = *kind;
            if (auto theme = slug(type);
                !kind || *kind == resource_kind::publication || *kind != made_.kind)
                made_.says.themes.push_back(std::move(theme));
            if (!kind)
                note("\"" + type + "\" is no kind that is known; it is kept as a theme");
        }
    }

    void add_partner(named_organisation const& one) {
        if (one.ambiguous)
            note("More than one organisation is called \"" + one.name + "\": kept as a name");
        else if (one.organisation == 0)
            note("\"" + one.name + "\" is not in the register: kept as a name");
        if (one.organisation != 0 && one.organisation == made_.lead)
            return;
        auto& partners = made_.says.partners;
        bool const known = std::any_of(partners.begin(), partners.end(), [&](partner const& other) {
            return other.organisation ? *other.organisation == one.organisation
                                      : other.name == one.name;
        });
        if (!known)
            partners.push_back(
                {one.organisation != 0 ? std::optional{one.organisation} : std::nullopt,
                 cut(one.name, 300), partner_role::partner});
    }

    void read_people() {
        std::vector<named_organisation> further;
        for (auto const& text : fields_.lead)
            for (auto& one : names_.in_list(text)) {
                if (!made_.lead && one.organisation != 0)
                    made_.lead = one.organisation;
                else
                    further.push_back(std::move(one));
            }
        for (auto const& one : further)
            add_partner(one);
        for (auto const& text : fields_.participants)
            for (auto const& one : names_.in_list(text))
                add_partner(one);
        if (!made_.lead && made_.kind != resource_kind::news &&
            made_.kind != resource_kind::newsletter)
            note("No lead of the register was found: it belongs to the network");
    }

    void read_principles() {
        for (auto const which : fields_.principles)
            made_.says.principles.push_back({which, weight::secondary, ""});
        for (auto const& text : fields_.principles_unknown)
            note("Not known as a principle: \"" + cut(text, 120) + "\"");
        if (!fields_.principles.empty())
            note("Its principles came without evidence: an author should add a sentence to each");
    }

    void read_year() {
        if (item_.on && item_.on->year() >= 1844 && item_.on->year() <= 2200)
            made_.says.year = item_.on->year();
        if (fields_.year.empty())
            return;
        auto const digits = fields_.year.find_first_of("0123456789");
        int year = 0;
        if (digits != std::string::npos)
            std::from_chars(fields_.year.data() + digits, fields_.year.data() + fields_.year.size(),
                            year);
        if (year >= 1844 && year <= 2200)
            made_.says.year = year;
        else
            note("\"" + cut(fields_.year, 40) + "\" is no year");
    }

    /// Files of the item that its text does not name are named below it.
    void list_files(std::vector<wordpress_item const*> const& files, std::vector<markup>& blocks) {
        if (files.empty())
            return;
        auto const html = to_html(blocks);
        markup list{"ul", "", {}};
        for (auto const* one : files) {
            auto where =
                safe_address(one->attachment.empty() ? one->link : one->attachment, file_.site);
            if (where.empty() || html.find(where) != std::string::npos)
                continue;
            auto name = plain_words(one->title);
            markup link{"a", std::move(where), {}};
            link.inside.push_back({"", name.empty() ? link.text : std::move(name), {}});
            list.inside.push_back({"li", "", {std::move(link)}});
        }
        if (list.inside.empty())
            return;
        note(std::to_string(list.inside.size()) + " files stay where they are and are linked to");
        blocks.push_back({"h3", "", {{"", "Files on the earlier site", {}}}});
        blocks.push_back(std::move(list));
    }

    void add_address(std::string path) {
        constexpr std::size_t longest = 500;
        if (path.size() < 2 || path.front() != '/' || path.size() > longest)
            return;
        auto& all = made_.addresses;
        for (auto const& one :
             {path, path.ends_with('/') ? path.substr(0, path.size() - 1) : path + '/'})
            if (one.find('?') == std::string::npos || one == path)
                if (std::find(all.begin(), all.end(), one) == all.end())
                    all.push_back(one);
    }

    void read_addresses() {
        auto const path = path_of(item_.link);
        add_address(path);
        if (item_.guid.find("://") != std::string::npos)
            add_address(path_of(item_.guid));
        add_address("/?p=" + std::to_string(item_.post_id));
        auto folder = path.find('?') == std::string::npos ? path : std::string{};
        while (folder.ends_with('/'))
            folder.pop_back();
        folder.resize(folder.empty() ? 0 : folder.rfind('/') + 1);
        for (auto const& [name, value] : item_.meta)
            if (name == "_wp_old_slug" && !value.empty() && !folder.empty())
                add_address(folder + value + "/");
    }

    wordpress_item const& item_;
    wordpress_file const& file_;
    council_names const& names_;
    page_fields fields_;
    wordpress_meaning made_;
};

} // namespace

std::string left_out_because(wordpress_item const& item, std::vector<type_meaning> const& types) {
    if (auto const* given = meaning_given(item.type, types); given && !given->kind)
        return "Items of this type are to be left out";
    if (item.type == "attachment")
        return "A file: it stays where it is, and what it belongs to links to it";
    if (is_machinery(item.type))
        return "Part of the other site's own workings (" + item.type + ")";
    if (item.status == "trash" || item.status == "auto-draft")
        return item.status == "trash" ? "It lies in the bin" : "A draft that nobody saved";
    return {};
}

wordpress_meaning meaning_of(wordpress_item const& item, wordpress_file const& file,
                             std::vector<wordpress_item const*> const& files,
                             council_names const& names, std::vector<type_meaning> const& types) {
    return meaning{item, file, names}.run(files, types);
}

} // namespace network::learning
