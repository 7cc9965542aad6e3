// Taking in memberships: choose a file and say what its columns, tiers and days mean, read the
// report line by line, then import it. Earlier imports, and taking one back, stand on the page of
// imports.
#include "libnetwork/base/base64.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/import_members.hpp"
#include "server/pages/compare.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/member_acts.hpp"
#include "server/pages/register.hpp"
#include "server/pages/waiting_files.hpp"

#include <sstream>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;
using organisations::line_outcome;

constexpr std::size_t lines_shown = 500;

waiting_files& files() {
    static waiting_files kept;
    return kept;
}

/// "Heading = meaning", one on each line, as rows of an operation's input.
json::array pairs_in(std::string_view typed, std::string_view left, std::string_view right) {
    json::array rows;
    std::istringstream lines{std::string{typed}};
    for (std::string line; std::getline(lines, line);) {
        auto const sign = line.find('=');
        auto const before = trim(std::string_view{line}.substr(0, std::min(sign, line.size())));
        auto const after = sign == std::string::npos
                               ? std::string_view{}
                               : trim(std::string_view{line}.substr(sign + 1));
        if (!before.empty())
            rows.push_back(json::object{{left, before}, {right, after}});
    }
    return rows;
}

json::object wish_of(visit const& now, waiting_file const& file) {
    json::object wish{{"file_name", file.file_name},
                      {"content_base64", to_base64(file.content)},
                      {"columns", pairs_in(now.field("columns"), "column", "means")},
                      {"tiers", pairs_in(now.field("tiers"), "word", "tier")},
                      {"leave_out_unknown", now.field("leave_out_unknown") == "yes"},
                      {"skip_refused", now.field("skip_refused") == "yes"}};
    if (auto const style = now.field("date_style"); !style.empty())
        wish["date_style"] = style;
    if (!file.source.empty())
        wish["source"] = file.source;
    return wish;
}

std::string style_text(date_style style) {
    switch (style) {
    case date_style::year_first:
        return "Year first: 2026-04-03";
    case date_style::day_first:
        return "Day first: 03/04/2026";
    case date_style::month_first:
        return "Month first: 04/03/2026";
    case date_style::named:
        return "With the month's name: 3 April 2026";
    }
    return {};
}

http::response form(visit& now, error const* why) {
    if (auto const may = people::may(now.self.who, people::right::import_files, 0); may.has_error())
        return refused(now, may.error());
    auto page = framed(now);
    breadcrumb(page, "Imports", "/admin/imports");
    put_back(now, page, {"source", "columns", "tiers"});
    std::string meanings;
    for (auto const word : words_of<member_column>())
        meanings += (meanings.empty() ? "" : ", ") + std::string{word};
    page.set("MEANINGS", meanings);
    for (auto const word : words_of<date_style>())
        page.section("DATE_STYLE_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", style_text(*from_word<date_style>(word)))
            .show("SELECTED", word == now.field("date_style"));
    if (why) {
        show_file_problems(*why, page, {"source", "columns", "tiers", "date_style"});
    }
    return shown(now, "import_members", page, why ? 400 : 200);
}

http::response form_page(visit& now) {
    return form(now, nullptr);
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

void show_report(view::dictionary& page, members_import_report const& report) {
    auto const figure = [&](std::int64_t count, std::string_view label) {
        page.section("FIGURES").set("FIGURE", say(count)).set("FIGURE_LABEL", std::string{label});
    };
    figure(report.added, "bring something");
    figure(report.unchanged, "as they stand");
    figure(report.refused, "refused");
    figure(report.organisations, "new organisations");
    figure(report.events, "new events");
    std::string notes = "Source: " + report.source + ". Encoding: " + report.encoding + ".";
    for (auto const& note : report.notes)
        notes += ' ' + note;
    page.set("FIGURES_NOTE", notes);
    std::size_t told = 0;
    for (auto const wanted : {line_outcome::refused, line_outcome::changed, line_outcome::added})
        for (auto const& line : report.report) {
            if (line.outcome != wanted || told++ >= lines_shown)
                continue;
            std::string why;
            for (auto const& message : line.messages)
                why += (why.empty() ? "" : "; ") + message;
            page.section("LINES")
                .set("LINE", line.line)
                .set("NAME", line.subject)
                .set("OUTCOME", std::string{words_for(wanted)})
                .set("WHY", why)
                .show("BAD", wanted == line_outcome::refused);
        }
    page.set("LINES_TEXT", "Lines that change something or were refused");
}

http::response report_page(visit& now, members_import_report const& report,
                           std::string const& token) {
    auto page = framed(now);
    breadcrumb(page, "Imports", "/admin/imports");
    page.set("FILE", report.file_name).show("DRY_RUN");
    show_report(page, report);
    keep_fields(now, page, {"columns", "tiers", "date_style", "leave_out_unknown"});
    if (report.added > 0)
        page.set("COMMIT_URL", "/admin/imports/members/waiting/" + token)
            .show("SOME_REFUSED", report.refused > 0);
    return shown(now, "import_report", page);
}

http::response check_page(visit& now) {
    auto const* given = now.form.file("file");
    if (!given || given->bytes.empty()) {
        auto const why = invalid("file", "required", "Choose a CSV file");
        return form(now, &why);
    }
    waiting_file file{{},
                      now.self.who.person,
                      given->filename,
                      std::string{given->bytes},
                      std::string{now.field("source")},
                      {},
                      {}};
    auto const done = now.invoke("imports.preview_members", wish_of(now, file));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : form(now, &why);
    }
    members_import_report report;
    operations::read_json(done->body, report);
    return report_page(now, report, files().keep(std::move(file), now.core.office().time().now()));
}

http::response commit_page(visit& now) {
    std::string const token{now.path["token"]};
    auto const file = files().find(token, now.self.who.person, now.core.office().time().now());
    if (!file) {
        auto const why =
            invalid("file", "import.gone", "The file waited too long. Choose it again");
        return form(now, &why);
    }
    auto const done = now.invoke("imports.members", wish_of(now, *file));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : form(now, &why);
    }
    members_import_report report;
    operations::read_json(done->body, report);
    if (!report.applied)
        return report_page(now, report, token);
    files().drop(token);
    return gone_to("/admin/imports/" + std::to_string(report.import.value_or(0)), "imported");
}

} // namespace

std::vector<route> member_import_pages() {
    using http::method;
    return {
        {method::get, "/admin/imports/members", form_page, door::signed_in},
        {method::post, "/admin/imports/members", check_page, door::signed_in},
        {method::post, "/admin/imports/members/waiting/{token}", commit_page, door::signed_in},
    };
}

} // namespace network::pages
