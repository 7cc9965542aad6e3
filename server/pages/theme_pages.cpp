// The network team's page of themes: add one, rename it, move it, let another take its place.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/themes.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/vocabulary_desk.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;
using rows = std::vector<theme_row>;

constexpr std::string_view desk = "/admin/themes";

std::string url_of(std::string_view code, std::string_view step = {}) {
    return std::string{desk} + '/' + std::string{code} + std::string{step};
}

result<> check_editor(visit const& now) {
    return people::may(now.self.who, people::right::edit_library, 0);
}

result<rows> all_themes(visit const& now) {
    NETWORK_TRY(auto found, now.ask<&list_themes>({}));
    return std::move(found.items);
}

/// The typed lines as a list.
json::array lines(std::string_view text) {
    json::array list;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        if (auto const line = trim(text.substr(0, end)); !line.empty())
            list.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

/// Those at the top, or (`every`) all, but the one itself.
void offer(view::dictionary& page, std::string_view section, rows const& themes,
           std::string_view self, std::string_view chosen, bool every) {
    for (auto const& row : themes)
        if (row.theme.code != self && (every || row.theme.parent.empty()))
            page.section(section)
                .set("VALUE", row.theme.code)
                .set("TEXT", row.theme.name)
                .show("SELECTED", row.theme.code == chosen);
}

http::response list_page(visit& now, error const* why) {
    auto const themes = all_themes(now);
    if (themes.has_error())
        return refused(now, themes.error());
    auto page = framed(now);
    if (why)
        show_problems(*why, page);
    page.set("COUNT_TEXT", say(std::ssize(*themes), "theme", "themes"));
    bool const edits = check_editor(now).has_value();
    for (auto const& row : *themes)
        page.section("THEMES")
            .set("THEME", row.theme.name)
            .set("THEME_URL", edits ? url_of(row.theme.code) : std::string{})
            .set("PARENT", row.parent_name)
            .set("RESOURCES", say(row.resources));
    offer(page, "PARENT_OPTIONS", *themes, {}, now.field("parent"), false);
    put_back(now, page, {"name", "synonyms"});
    page.show("TEAM", now.self.who.on_network_team());
    return shown(now, "themes_desk", page, why ? 400 : 200);
}

http::response themes_page(visit& now) {
    if (auto const may = people::may_read(now.self.who, people::right::edit_library, 0);
        may.has_error())
        return refused(now, may.error());
    return list_page(now, nullptr);
}

http::response add_page(visit& now) {
    json::object wish{{"name", now.field("name")}, {"synonyms", lines(now.field("synonyms"))}};
    if (auto const parent = now.field("parent"); !parent.empty())
        wish["parent"] = parent;
    auto const done = now.invoke("themes.add", std::move(wish));
    if (done.has_value())
        return gone_to(desk, "changed");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : list_page(now, &why);
}

theme_row const* named(rows const& themes, std::string_view code) {
    for (auto const& row : themes)
        if (row.theme.code == code)
            return &row;
    return nullptr;
}

http::response form(visit& now, error const* why) {
    if (auto const may = check_editor(now); may.has_error())
        return refused(now, may.error());
    auto const themes = all_themes(now);
    if (themes.has_error())
        return refused(now, themes.error());
    auto const* row = named(*themes, now.path["theme"]);
    if (!row)
        return refused(now, not_found("theme.unknown", "There is no such theme"));
    auto page = framed(now);
    breadcrumb(page, "Themes", desk);
    if (why)
        show_problems(*why, page);
    std::string words;
    for (auto const& word : row->theme.synonyms)
        words += (words.empty() ? "" : "\n") + word;
    page.set("THEME", row->theme.name).set("NAME", row->theme.name).set("SYNONYMS", words);
    page.set("ACTION", url_of(row->theme.code))
        .set("MERGE_ACTION", url_of(row->theme.code, "/merge"));
    offer(page, "PARENT_OPTIONS", *themes, row->theme.code, row->theme.parent, false);
    offer(page, "INTO_OPTIONS", *themes, row->theme.code, now.field("into"), true);
    put_back(now, page, {"name", "synonyms"});
    return shown(now, "theme_desk", page, why ? 400 : 200);
}

http::response theme_page(visit& now) {
    return form(now, nullptr);
}

http::response answered(visit& now, result<operations::answer> const& done) {
    if (done.has_value())
        return gone_to(desk, "changed");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : form(now, &why);
}

http::response change_page(visit& now) {
    return answered(now, now.invoke("themes.change", {{"theme", now.path["theme"]},
                                                      {"name", now.field("name")},
                                                      {"parent", now.field("parent")},
                                                      {"synonyms", lines(now.field("synonyms"))}}));
}

http::response merge_page(visit& now) {
    return answered(now, now.invoke("themes.merge",
                                    {{"theme", now.path["theme"]}, {"into", now.field("into")}}));
}

} // namespace

std::vector<route> theme_pages() {
    using http::method;
    std::vector<route> all{
        {method::get, "/admin/themes", themes_page, door::signed_in},
        {method::post, "/admin/themes", add_page, door::signed_in},
        {method::get, "/admin/themes/{theme}", theme_page, door::signed_in},
        {method::post, "/admin/themes/{theme}", change_page, door::signed_in},
        {method::post, "/admin/themes/{theme}/merge", merge_page, door::signed_in}};
    auto const lists = principle_list_pages();
    all.insert(all.end(), lists.begin(), lists.end());
    return all;
}

} // namespace network::pages
