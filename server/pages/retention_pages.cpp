// The network team's page about retention: for how long records are kept, what would go today, and
// letting it go.
#include "libnetwork/base/text.hpp"
#include "libnetwork/operations/holdings.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {
namespace {

using namespace members;
using people::right;

constexpr std::size_t most_shown = 50;

std::string kept_text(retention_rule const& rule) {
    if (!rule.months)
        return "For good";
    return *rule.months % 12 == 0 ? say(*rule.months / 12, "year", "years")
                                  : say(*rule.months, "month", "months");
}

void show_rows(going_list const& list, view::dictionary& part) {
    for (auto const& row : list.rows) {
        auto const* told = part.parts("ROWS");
        if (told && told->size() == most_shown) {
            part.set("MORE", "And " + say(std::ssize(list.rows) - std::ssize(*told)) + " more.");
            break;
        }
        part.section("ROWS")
            .set("ROW", row.text)
            .set("SINCE", say(row.since))
            .set("KEPT", row.kept_for);
    }
}

void show_list(visit const& now, going_list const& list, view::dictionary& part) {
    auto const& rule = list.rule;
    part.set("SUBJECT", rule.subject)
        .set("TITLE", rule.title)
        .set("COUNTED_FROM", rule.counted_from);
    part.set("KEPT_FOR", kept_text(rule)).set("BASIS", rule.basis);
    part.set("ADOPTED", rule.policy == 0 ? "The portal's own default"
                                         : "Since " + say(*rule.effective_from) +
                                               (rule.minute.empty() ? "" : ", " + rule.minute));
    auto text = list.goes == 0 ? std::string{"Nothing goes"} : say(list.goes, "goes", "go");
    if (list.kept > 0)
        text += ", " + say(list.kept, "is", "are") + " held back by an open request";
    part.set("GOES_TEXT", text);
    show_rows(list, part);
    if (people::may(now.self.who, right::answer_requests, 0).has_error())
        return;
    part.set("CHANGE_URL", "/admin/retention/" + rule.subject);
    if (list.goes > 0)
        part.show("RUN")
            .set("EXPECTED", list.goes)
            .set("RUN_TEXT", "Let " + say(list.goes) + " go");
}

http::response lists_page(visit& now, error const* why) {
    auto const found = now.ask<&operations::preview_retention>({});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    for (auto const& list : found->lists)
        show_list(now, list, page.section("LISTS"));
    if (why)
        page.section("ERRORS").set("ERROR", why->message);
    return shown(now, "retention", page, why ? 409 : 200);
}

http::response retention_page(visit& now) {
    return lists_page(now, nullptr);
}

http::response let_go_page(visit& now) {
    auto const done = now.invoke("retention.run",
                                 {{"subject", now.field("subject")},
                                  {"expected", whole_number(now.field("expected")).value_or(0)}});
    if (done.has_value())
        return gone_to("/admin/retention", "let_go");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : lists_page(now, &why);
}

http::response rule_page(visit& now) {
    auto const rules = now.ask<&operations::show_retention_rules>({});
    if (rules.has_error())
        return refused(now, rules.error());
    retention_rule const* rule = nullptr;
    for (auto const& one : rules->rules)
        if (one.subject == now.path["subject"])
            rule = &one;
    if (!rule)
        return refused(now, not_found("subject.unknown", "There is no such rule"));
    auto page = framed(now);
    bool const posted = now.request.method == http::method::post;
    if (posted) {
        auto wish = input_from(now, *operations::find("retention.set_rule")->input);
        wish["subject"] = rule->subject;
        auto const done = now.invoke("retention.set_rule", std::move(wish));
        if (done.has_value())
            return gone_to("/admin/retention", "rule");
        show_problems(done.error(), page);
    }
    breadcrumb(page, "Retention", "/admin/retention");
    page.set("TITLE", rule->title)
        .set("NOW_TEXT", kept_text(*rule))
        .set("ACTION", "/admin/retention/" + rule->subject);
    if (!posted && rule->months)
        page.set("MONTHS", std::to_string(*rule->months));
    if (!posted)
        page.set("BASIS", rule->basis);
    put_back(now, page, {"months", "basis", "minute", "from*"});
    return shown(now, "retention_rule", page, posted ? 400 : 200);
}

} // namespace

std::vector<route> retention_pages() {
    using http::method;
    return {
        {method::get, "/admin/retention", retention_page, door::signed_in},
        {method::post, "/admin/retention", let_go_page, door::signed_in},
        {method::get, "/admin/retention/{subject}", rule_page, door::signed_in},
        {method::post, "/admin/retention/{subject}", rule_page, door::signed_in},
    };
}

} // namespace network::pages
