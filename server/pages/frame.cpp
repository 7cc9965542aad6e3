#include "server/pages/frame.hpp"

#include "libnetwork/base/day_text.hpp"
#include "server/api/problem.hpp"
#include "server/pages/notices.hpp"
#include "server/pages/outlet_pages.hpp"
#include "server/pages/role_words.hpp"
#include "server/pages/view.hpp"

#include <algorithm>

namespace network::pages {
namespace {

bool plain_in_address(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

std::string encoded(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (char const c : text) {
        if (plain_in_address(c)) {
            out += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

std::string_view error_view(int status) {
    switch (status) {
    case 403:
        return "error_403";
    case 404:
        return "error_404";
    case 405:
        return "error_405";
    case 409:
        return "error_409";
    case 410:
        return "error_410";
    case 413:
        return "error_413";
    case 429:
        return "error_429";
    case 503:
        return "error_503";
    case 500:
    case 501:
        return "error_500";
    default:
        return "error_400";
    }
}

/// Somebody else was quicker: what was to be changed is no longer what was seen. All other
/// conflicts are with what is recorded, however often the page is loaded again.
bool is_of_versions(error const& why) {
    return why.code.ends_with(".changed") || why.code == "precondition.failed";
}

/// A form without this visit's token: no right is missing, and whoever sent it need not ask for
/// one.
constexpr std::string_view stale_form = "form.stale";

/// A field that pages take in pounds and operations in pence.
bool is_money(std::string_view field) {
    return field.ends_with("_pence") || field.ends_with("_pounds") || field.ends_with("_budget");
}

/// Everything that is wrong, where there is no form beside which it could stand.
std::string all_said(error const& why) {
    std::string all;
    for (auto const& one : why.problems)
        all += (all.empty() ? "" : ". ") + said_to_people(one, one.field);
    return all.empty() ? why.message : all;
}

} // namespace

std::string_view visit::field(std::string_view name) const {
    if (request.method == http::method::post)
        return form.get(name).value_or(std::string_view{});
    return request.parameter_value(name).value_or(std::string_view{});
}

view::dictionary framed(visit const& now) {
    view::dictionary page;
    if (!now.self.signed_in()) { // what those who pass a page on show of it
        auto const base = own_address(now);
        page.show("OG");
        page.set("OG_BASE", base).set("OG_TYPE", "website");
        page.set("OG_URL", base + now.request.target.substr(0, now.request.target.find('?')));
    }
    auto const& who = now.self.who;
    page.show("DEMO", now.around.demo);
    page.show("NETWORK_TEAM", who.on_network_team() || who.holds(role::auditor));
    page.show("READS_AUDIT", people::may(who, people::right::read_audit_trail, 0).has_value());
    if (now.self.signed_in())
        page.section("SIGNED_IN").set("USER_NAME", now.self.name);
    page.set("OWN_PLACE", std::string{own_place_text(now)});
    page.set("CSRF", now.self.csrf);
    if (auto const done = now.request.parameter_value("done"))
        if (auto const sentence = notice_for(*done); !sentence.empty())
            page.set("NOTICE", std::string{sentence});
    return page;
}

void breadcrumb(view::dictionary& page, std::string_view text, std::string_view url) {
    page.section("BREADCRUMBS")
        .set("BREADCRUMB", std::string{text})
        .set("BREADCRUMB_URL", std::string{url});
}

http::response shown(visit const& now, std::string_view view, view::dictionary const& values,
                     int status) {
    auto answer = http::html_response(status, view::render(view, values));
    if (now.self.signed_in() || status != 200)
        answer.with("Cache-Control", "no-store");
    return answer;
}

std::string said_to_people(problem const& wrong, std::string field) {
    if (wrong.message.find("YYYY-MM-DD") != std::string::npos)
        return "Give a real date: day, month and year, such as 1 4 2027 or 1 April 2027";
    if (wrong.code == "number.invalid" && is_money(field))
        return "Give pounds, such as 12,500 or 99.50";
    std::replace(field.begin(), field.end(), '_', ' ');
    if (wrong.message.starts_with("Use one of: "))
        return "Choose one from the list: " + field;
    auto said = wrong.message; // the register's rules begin in the middle of a sentence
    if (!said.empty() && said.front() >= 'a' && said.front() <= 'z')
        said.front() = static_cast<char>(said.front() - 'a' + 'A');
    return said;
}

http::response refused(visit const& now, error const& why) {
    if (why.status == status::unauthenticated) {
        auto const back = now.request.method == http::method::get ? now.request.target : "/";
        return http::redirect_response(address("/sign-in", {{"return_to", back}}));
    }
    auto const mapped = api::http_status(why);
    auto const status = mapped == 422 ? 400 : mapped;
    if (why.code == stale_form)
        return shown(now, "error_form", {}, status);
    view::dictionary
        page; // error pages stand by themselves, so that they can be shown when nothing works
    if (why.status != status::internal && status != 404)
        page.set("DETAIL", all_said(why));
    if (why.status == status::internal)
        page.set("REFERENCE", now.request.id);
    auto const view = is_of_versions(why) ? "error_409"
                      : status == 409     ? "error_conflict"
                                          : error_view(status);
    auto answer = shown(now, view, page, status);
    if (status == 503 || status == 429)
        answer.with("Retry-After", "5");
    return answer;
}

http::response refused_with(visit const& now, int status) {
    view::dictionary const bare;
    return shown(now, error_view(status), bare, status);
}

http::response gone_to(std::string_view path, std::string_view done) {
    if (done.empty())
        return http::redirect_response(path);
    auto const joint = path.find('?') == std::string_view::npos ? "?done=" : "&done=";
    return http::redirect_response(std::string{path} + joint + std::string{done});
}

std::string say(date day) {
    return day_text(day);
}

std::string say(std::int64_t number) {
    auto text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > (number < 0 ? 1 : 0); at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string say(std::int64_t count, std::string_view one, std::string_view many) {
    return say(count) + ' ' + std::string{count == 1 ? one : many};
}

std::string size_text(std::int64_t bytes) {
    if (bytes < 1024)
        return say(bytes, "byte", "bytes");
    if (bytes < 1024 * 1024)
        return say((bytes + 512) / 1024) + " KB";
    auto const tenths = (bytes * 10 + 512 * 1024) / (1024 * 1024);
    return say(tenths / 10) + (tenths % 10 != 0 ? "." + std::to_string(tenths % 10) : "") + " MB";
}

std::string address(std::string_view path,
                    std::vector<std::pair<std::string_view, std::string>> const& query) {
    std::string out{path};
    char joint = '?';
    for (auto const& [name, value] : query) {
        if (value.empty())
            continue;
        out += joint;
        out += name;
        out += '=';
        out += encoded(value);
        joint = '&';
    }
    return out;
}

} // namespace network::pages
