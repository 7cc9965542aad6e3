// Taking in a register, a WordPress site or a table of resources: choose a file, read the report
// line by line, import it, and take it back.
#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/imports.hpp"
#include "libnetwork/learning/import_wordpress.hpp"
#include "libnetwork/organisations/import_councils.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/organisation_edit.hpp"
#include "server/pages/register.hpp"
#include "server/pages/waiting_files.hpp"

#include <sodium.h>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace organisations;

constexpr std::size_t lines_shown = 500;

waiting_files& files() {
    static waiting_files kept;
    return kept;
}

std::string base64(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

json::object wish_of(waiting_file const& file, bool skip_refused) {
    json::object wish{{"file_name", file.file_name},
                      {"content_base64", base64(file.content)},
                      {"skip_refused", skip_refused}};
    if (!file.source.empty())
        wish["source"] = file.source;
    if (!file.licence.empty())
        wish["licence"] = file.licence;
    if (file.leave_out_pages && file.kind == "wordpress")
        wish["types"] = json::array{json::object{{"type", "page"}, {"kind", nullptr}}};
    return wish;
}

/// What stands in a report of resources, as the page shows reports.
import_report as_lines(learning::resources_import_report const& from) {
    import_report report;
    report.import = from.import;
    report.applied = from.applied;
    report.file_name = from.file_name;
    report.source = from.source;
    report.added = from.added;
    report.changed = from.changed;
    report.unchanged = from.unchanged + from.left_out;
    report.refused = from.refused;
    report.notes = from.notes;
    report.notes.push_back(say(from.left_out, "item is", "items are") + " not for the library; " +
                           say(from.comments, "comment comes", "comments come") +
                           " with the others.");
    for (auto const& one : from.report)
        if (auto const outcome = from_word<line_outcome>(to_word(one.outcome)))
            report.report.push_back({one.line, *outcome, one.subject, one.messages});
    return report;
}

import_report report_in(std::string_view kind, json::value const& body) {
    import_report report;
    if (kind == "councils") {
        operations::read_json(body, report);
        return report;
    }
    learning::resources_import_report of_resources;
    operations::read_json(body, of_resources);
    return as_lines(of_resources);
}

void offer_kinds(visit const& now, view::dictionary& page) {
    for (auto const& [kind, text] : {std::pair{"councils", "A register of councils (CSV)"},
                                     std::pair{"wordpress", "A WordPress site (its export, XML)"},
                                     std::pair{"resources", "A table of resources (CSV or JSON)"}})
        page.section("KIND_OPTIONS")
            .set("VALUE", kind)
            .set("TEXT", text)
            .show("SELECTED", now.field("kind") == kind);
}

/// Where that stands which such a file brought.
std::string_view place_of(std::string_view kind) {
    if (kind == "councils")
        return "In the register";
    return kind == "wordpress" || kind == "resources" ? "In the library" : "Taken in";
}

/// "Source: example.org. Licence: CC BY 4.0."; what nobody said is left out.
std::string origin_told(std::string const& source, std::string const& licence) {
    std::string told;
    for (auto const& [name, text] : {std::pair{"Source: ", source}, {"Licence: ", licence}})
        if (!text.empty())
            told += (told.empty() ? "" : " ") + std::string{name} + text + '.';
    return told;
}

http::response list_page(visit& now, error const* why) {
    auto const found = now.ask<&changes::list_imports>({});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    put_back(now, page, {"source", "licence"});
    page.show("LEAVE_OUT_PAGES", now.field("leave_out_pages") == "yes");
    offer_kinds(now, page);
    if (why)
        show_file_problems(*why, page, {"kind", "source", "licence"});
    for (auto const& one : found->items) {
        auto& row = page.section("IMPORTS");
        row.set("WHEN", london_text(one.at))
            .set("IMPORT_URL", "/admin/imports/" + std::to_string(one.id));
        row.set("FILE", one.file_name).set("BY", one.actor);
        row.set("LINE_COUNT", say(one.line_count));
        row.set("STATE", one.undone_at ? "Taken back" : std::string{place_of(one.kind)})
            .show("UNDONE", one.undone_at.has_value());
    }
    page.show("TEAM", now.self.who.on_network_team());
    return shown(now, "imports", page, why ? 400 : 200);
}

http::response imports_page(visit& now) {
    return list_page(now, nullptr);
}

void show_figures(view::dictionary& page, import_report const& report) {
    auto const figure = [&](std::int64_t count, std::string_view label) {
        page.section("FIGURES").set("FIGURE", say(count)).set("FIGURE_LABEL", std::string{label});
    };
    figure(report.added, "added");
    figure(report.changed, "changed");
    figure(report.unchanged, "as they stand");
    figure(report.refused, "refused");
    auto notes = origin_told(report.source, report.licence);
    for (auto const& note : report.notes)
        notes += ' ' + note;
    page.set("FIGURES_NOTE", notes);
}

std::string_view words_for(line_outcome outcome) {
    switch (outcome) {
    case line_outcome::added:
        return "Added";
    case line_outcome::changed:
        return "Changed";
    case line_outcome::refused:
        return "Refused";
    case line_outcome::unchanged:
        break;
    }
    return "As it stands";
}

void show_lines(view::dictionary& page, import_report const& report) {
    std::size_t told = 0;
    for (auto const wanted : {line_outcome::refused, line_outcome::changed, line_outcome::added})
        for (auto const& line : report.report) {
            if (line.outcome != wanted || told == lines_shown)
                continue;
            ++told;
            std::string why;
            for (auto const& message : line.messages)
                why += (why.empty() ? "" : "; ") + message;
            auto& row = page.section("LINES");
            row.set("LINE", line.line)
                .set("NAME", line.subject)
                .set("OUTCOME", std::string{words_for(wanted)});
            row.set("WHY", why).show("BAD", wanted == line_outcome::refused);
        }
    page.set("LINES_TEXT", "Lines that change something or were refused");
}

http::response report_page(visit& now, import_report const& report, std::string const& token) {
    auto page = framed(now);
    page.set("FILE", report.file_name).show("DRY_RUN");
    show_figures(page, report);
    show_lines(page, report);
    if (report.added + report.changed + report.successions > 0)
        page.set("COMMIT_URL", "/admin/imports/waiting/" + token)
            .show("SOME_REFUSED", report.refused > 0);
    return shown(now, "import_report", page);
}

std::string kind_chosen(visit const& now) {
    auto const kind = now.field("kind");
    return kind == "wordpress" || kind == "resources" ? std::string{kind} : "councils";
}

http::response check_page(visit& now) {
    auto const* given = now.form.file("file");
    if (!given || given->bytes.empty()) {
        auto const why = invalid("file", "required", "Choose a file");
        return list_page(now, &why);
    }
    auto const moment = now.core.office().time().now();
    waiting_file file{{},
                      now.self.who.person,
                      given->filename,
                      std::string{given->bytes},
                      std::string{now.field("source")},
                      std::string{now.field("licence")},
                      {},
                      kind_chosen(now),
                      now.field("leave_out_pages") == "yes"};
    auto const done = now.invoke("imports.preview_" + file.kind, wish_of(file, false));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : list_page(now, &why);
    }
    auto const report = report_in(file.kind, done->body);
    return report_page(now, report, files().keep(std::move(file), moment));
}

http::response commit_page(visit& now) {
    std::string const token{now.path["token"]};
    auto const file = files().find(token, now.self.who.person, now.core.office().time().now());
    if (!file) {
        auto const why =
            invalid("file", "import.gone", "The file waited too long. Choose it again");
        return list_page(now, &why);
    }
    auto const done =
        now.invoke("imports." + file->kind, wish_of(*file, now.field("skip_refused") == "yes"));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : list_page(now, &why);
    }
    auto const report = report_in(file->kind, done->body);
    if (!report.applied)
        return report_page(now, report, token);
    files().drop(token);
    return gone_to("/admin/imports/" + std::to_string(report.import.value_or(0)), "imported");
}

http::response import_page(visit& now) {
    auto const number = whole_number(now.path["id"]);
    if (!number)
        return refused(now, not_found("import.unknown", "There is no such import"));
    auto const found = now.ask<&changes::show_import>({{"import", *number}});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    auto const& one = found->import;
    page.set("FILE", one.file_name)
        .set("RECORDED", "Taken in " + london_text(one.at) + " by " + one.actor);
    page.section("FIGURES").set("FIGURE", say(one.line_count)).set("FIGURE_LABEL", "lines");
    page.set("FIGURES_NOTE", origin_told(one.source, one.licence));
    std::size_t told = 0;
    for (auto const& line : found->lines) {
        if (line.outcome == "unchanged" || told++ >= lines_shown)
            continue;
        auto& row = page.section("LINES");
        row.set("LINE", line.line).set("NAME", line.subject);
        row.set("OUTCOME",
                std::string{words_for(
                    from_word<line_outcome>(line.outcome).value_or(line_outcome::unchanged))});
        row.set("WHY", line.message).show("BAD", line.outcome == "refused");
    }
    page.set("LINES_TEXT", "What the lines did");
    if (one.undone_at)
        page.set("UNDONE", "This import was taken back " + london_text(*one.undone_at) + ".");
    else if (people::may(now.self.who, people::right::import_files, 0).has_value())
        page.set("UNDO_URL", "/admin/imports/" + std::to_string(one.id) + "/undo");
    return shown(now, "import_report", page);
}

http::response undo_page(visit& now) {
    auto const number = whole_number(now.path["id"]);
    if (!number)
        return refused(now, not_found("import.unknown", "There is no such import"));
    auto const done = now.invoke("imports.undo", {{"import", *number}});
    if (done.has_error())
        return refused(now, done.error());
    return gone_to("/admin/imports/" + std::to_string(*number), "undone");
}

} // namespace

std::vector<route> import_pages() {
    using http::method;
    return {
        {method::get, "/admin/imports", imports_page, door::signed_in},
        {method::post, "/admin/imports", check_page, door::signed_in},
        {method::post, "/admin/imports/waiting/{token}", commit_page, door::signed_in},
        {method::get, "/admin/imports/{id}", import_page, door::signed_in},
        {method::post, "/admin/imports/{id}/undo", undo_page, door::signed_in},
    };
}

} // namespace network::pages
