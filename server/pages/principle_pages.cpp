// The principles, one by one with what is shared under each, and what nobody has shared yet.
#include "libnetwork/learning/gaps.hpp"
#include "libnetwork/learning/themes.hpp"
#include "server/assets/assets.hpp"
#include "server/pages/register.hpp"
#include "server/pages/resource_page.hpp"

namespace network::pages {
namespace {

using namespace learning;

constexpr std::size_t most_missing = 8;

std::string principle_url(std::string_view slug) {
    return "/principles/" + std::string{slug};
}

std::string icon_url(std::string_view slug) {
    return std::string{assets::path_of("principle-" + std::string{slug} + ".svg")};
}

std::string shared_text(principle_row const& row) {
    if (row.resources == 0)
        return "Nobody has shared this yet";
    auto const mainly =
        row.primary == 0 ? std::string{} : ", " + say(row.primary) + " mainly about it";
    return say(row.resources, "resource", "resources") + " shared" + mainly;
}

void show_head(view::dictionary& into, principle_row const& row) {
    into.set("PRINCIPLE", row.name)
        .set("SHORT_TEXT", row.short_text)
        .set("SHARED_TEXT", shared_text(row));
    into.set("ICON_URL", icon_url(row.slug));
}

std::string list_note(principle_list const& list) {
    auto text = list.name + ". ";
    text += list.effective ? "Adopted by " + list.decided_by +
                                 (list.minute.empty() ? "" : ", " + list.minute) + ", from " +
                                 say(*list.effective)
                           : list.decided_by;
    return text + ".";
}

http::response principles_page_of(visit& now) {
    auto const found = now.ask<&list_principles>({});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "Resources", "/resources");
    for (auto const& row : found->rows) {
        auto& card = page.section("PRINCIPLES");
        show_head(card, row);
        card.set("PRINCIPLE_URL", principle_url(row.slug));
    }
    page.set("LIST_NOTE", list_note(found->list));
    return shown(now, "principles", page);
}

void show_long_text(view::dictionary& page, std::string_view text) {
    while (!text.empty()) {
        auto const end = std::min(text.find("\n\n"), text.size());
        if (end > 0)
            page.section("LONG_TEXT").set("PARAGRAPH", std::string{text.substr(0, end)});
        text.remove_prefix(std::min(end + 2, text.size()));
    }
}

void show_shared(view::dictionary& page, principle_card const& card) {
    for (auto const& one : card.shared) {
        auto& line = page.section("SHARED");
        line.set("RESOURCE", one.resource.title)
            .set("RESOURCE_URL", resource_url(one.resource.slug));
        line.show("PRIMARY", one.weight == weight::primary);
        if (!one.evidence.empty())
            line.set("EVIDENCE", one.evidence);
        line.set(
            "RESOURCE_FROM",
            std::string{label(one.resource.kind)} + ", " +
                (one.lead.empty() ? "the network" : one.lead) +
                (one.list != card.list ? ", tagged under list " + std::to_string(one.list) : ""));
    }
    if (card.row.resources > std::ssize(card.shared))
        page.set("MORE_URL",
                 address("/resources", {{"principle", std::string{to_word(card.row.principle)}}}));
    for (auto const& other : card.other_lists)
        page.section("OTHER_LISTS")
            .set("OTHER_NAME", other.wording.name)
            .set("OTHER_TEXT", other.wording.short_text)
            .set("OTHER_LIST", "List " + std::to_string(other.list) +
                                   (other.effective ? ", from " + say(*other.effective) : ""));
}

/// Themes on which no study stands for the principle.
result<> show_missing(visit const& now, view::dictionary& page, principle which) {
    NETWORK_TRY(auto const gaps, now.ask<&show_gaps>({}));
    std::size_t column = 0;
    while (column < gaps.principles.size() && gaps.principles[column].principle != which)
        ++column;
    std::size_t shown_yet = 0;
    for (auto const& line : gaps.by_theme)
        if (column < line.counts.size() && line.counts[column] == 0 && shown_yet++ < most_missing)
            page.section("MISSING").set("MISSING_THEME", line.name);
    return {};
}

http::response principle_page(visit& now) {
    auto const card = now.ask<&show_principle>({{"principle", now.path["slug"]}});
    if (card.has_error())
        return refused(now, card.error());
    if (now.path["slug"] != card->row.slug)
        return http::redirect_response(principle_url(card->row.slug), 301);
    auto page = framed(now);
    breadcrumb(page, "Principles", "/principles");
    show_head(page, card->row);
    page.set("OG_TEXT", card->row.short_text);
    show_long_text(page, card->long_text);
    show_shared(page, *card);
    page.set("RARITY_TEXT",
             "On a scale from 0, where every resource stands for it, to 100, where none does: " +
                 std::to_string(card->row.rarity) + ". Search puts what is rare first.");
    if (auto const done = show_missing(now, page, card->row.principle); done.has_error())
        return refused(now, done.error());
    return shown(now, "principle", page);
}

void offer(view::dictionary& page, std::string_view section, std::string_view value,
           std::string_view text, bool selected) {
    page.section(section)
        .set("VALUE", std::string{value})
        .set("TEXT", std::string{text})
        .show("SELECTED", selected);
}

result<> offer_filters(visit const& now, view::dictionary& page) {
    for (auto const type : council_types)
        offer(page, "COUNCIL_TYPE_OPTIONS", to_word(type), label(type),
              now.field("council_type") == to_word(type));
    NETWORK_TRY(auto const themes, now.ask<&list_themes>({}));
    for (auto const& row : themes.items)
        offer(page, "THEME_OPTIONS", row.theme.code,
              row.parent_name.empty() ? row.theme.name : row.parent_name + ": " + row.theme.name,
              now.field("theme") == row.theme.code);
    return {};
}

using filter_value = std::pair<std::string_view, std::string>;

/// The filter of the library for a type of council: the kinds that it holds.
std::vector<filter_value> of_type(std::string_view type) {
    std::vector<filter_value> kinds;
    if (auto const known = from_word<council_type>(type))
        for (auto const kind : kinds_of(*known))
            kinds.emplace_back("authority", to_word(kind));
    return kinds;
}

/// The list of what a cell counts: case studies alone, and what the page was narrowed to.
std::string cell_url(principle which, std::vector<filter_value> const& line,
                     std::vector<filter_value> const& narrowed) {
    std::vector<filter_value> all{{"principle", std::string{to_word(which)}},
                                  {"kind", std::string{to_word(resource_kind::case_study)}}};
    all.insert(all.end(), line.begin(), line.end());
    all.insert(all.end(), narrowed.begin(), narrowed.end());
    return address("/resources", all);
}

struct table_of_gaps {
    std::string_view caption, first_column;
    std::vector<gap_line> const& lines;
    std::vector<filter_value> (*filter)(std::string_view code); ///< for one line
    std::vector<filter_value> narrowed;                         ///< in what the lines do not say
};

void show_table(view::dictionary& page, gap_table const& gaps, table_of_gaps const& what) {
    auto& table = page.section("TABLES");
    table.set("CAPTION", std::string{what.caption});
    table.set("FIRST_COLUMN", std::string{what.first_column});
    for (auto const& principle : gaps.principles)
        table.section("COLUMNS").set("COLUMN", principle.name);
    for (auto const& line : what.lines) {
        auto& row = table.section("LINES").set("LINE", line.name);
        for (std::size_t column = 0; column < line.counts.size(); ++column) {
            auto& cell = row.section("CELLS").set("COUNT", say(line.counts[column]));
            if (line.counts[column] > 0)
                cell.set("CELL_URL", cell_url(gaps.principles[column].principle,
                                              what.filter(line.code), what.narrowed));
        }
    }
}

void show_tables(visit const& now, view::dictionary& page, gap_table const& gaps) {
    auto const theme = [](std::string_view code) {
        return std::vector<filter_value>{{"theme", std::string{code}}};
    };
    show_table(page, gaps,
               {"By theme", "Theme", gaps.by_theme, theme, of_type(now.field("council_type"))});
    show_table(page, gaps,
               {"By type of council", "Type of council", gaps.by_council_type, of_type,
                theme(now.field("theme"))});
}

http::response gaps_page(visit& now) {
    boost::json::object wish;
    for (auto const* field : {"council_type", "theme"})
        if (auto const text = now.field(field); !text.empty())
            wish[field] = text;
    auto const gaps = now.ask<&show_gaps>(wish);
    if (gaps.has_error())
        return refused(now, gaps.error());
    auto page = framed(now);
    breadcrumb(page, "Resources", "/resources");
    page.show("FILTERED", !wish.empty());
    if (auto const done = offer_filters(now, page); done.has_error())
        return refused(now, done.error());
    page.set("COUNT_TEXT", say(gaps->studies, "case study counted", "case studies counted"));
    for (auto const& row : gaps->thin)
        page.section("THIN")
            .set("PRINCIPLE", row.name)
            .set("PRINCIPLE_URL", principle_url(row.slug))
            .set("THIN_TEXT", row.primary == 0 ? "no study is mainly about it"
                                               : say(row.primary, "study is mainly about it",
                                                     "studies are mainly about it"));
    show_tables(now, page, *gaps);
    return shown(now, "gaps", page);
}

} // namespace

std::vector<route> principle_pages() {
    using http::method;
    constexpr auto shows = operations::library_topics;
    return {{method::get, "/principles", principles_page_of, door::shared, shows},
            {method::get, "/principles/{slug}", principle_page, door::shared, shows},
            {method::get, "/gaps", gaps_page, door::shared, shows}};
}

} // namespace network::pages
