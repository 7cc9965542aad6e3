#include "server/pages/comment_pages.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/comments.hpp"
#include "libnetwork/people/rights.hpp"
#include "server/pages/forms.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;
using people::right;

bool edits(visit const& now) {
    return people::may(now.self.who, right::edit_library, 0).has_value();
}

std::string comment_url(std::int64_t comment, std::string_view step) {
    return "/comments/" + std::to_string(comment) + '/' + std::string{step};
}

void show_words(view::dictionary& row, comment_card const& one) {
    row.set("COMMENT_ID", std::to_string(one.id))
        .set("BY", one.by)
        .set("SAID", say(london_date(one.said_at)));
    show_prose(row, "WORDS", one.text);
}

void show_line(visit const& now, view::dictionary& page, resource_card const& card,
               comment_card const& one) {
    auto& row = page.section("COMMENTS");
    show_words(row, one);
    row.show("ANSWERS", one.depth > 0).show("EDITED", one.edited);
    if (!one.note.empty())
        row.set("COMMENT_NOTE", one.note);
    auto const act = [&](std::string_view name, std::string url) {
        row.section("COMMENT_ACTS")
            .set("COMMENT_ACT", std::string{name})
            .set("COMMENT_ACT_URL", std::move(url));
    };
    if (one.may_answer)
        act("Answer", resource_url(card.slug, "/comments?reply_to=" + std::to_string(one.id)));
    if (one.may_edit)
        act("Change", comment_url(one.id, "edit"));
    if (one.state == comment_state::shown)
        act("Report", comment_url(one.id, "report"));
    if (edits(now) && one.state == comment_state::shown)
        act("Hide", comment_url(one.id, "hide"));
    if (!one.text.empty() && edits(now))
        act("Erase", comment_url(one.id, "erase"));
}

/// The form in which something is said, answered or changed, with what was typed.
http::response form_page(visit const& now, std::string_view heading, std::string const& back,
                         comment_list const* list, comment_card const* answered, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "The resource", back);
    page.set("HEADING", std::string{heading}).set("ACTION", now.request.path).set("BACK_URL", back);
    put_back(now, page, {"text"});
    if (answered) {
        page.section("ANSWERED").set("BY", answered->by);
        show_prose(page, "ANSWERED_WORDS", answered->text);
        page.set("REPLY_TO", std::to_string(answered->id));
    }
    if (list) {
        for (auto const& one : list->may_speak_for)
            page.section("ORGANISATION_OPTIONS")
                .set("VALUE", one.slug)
                .set("TEXT", one.name)
                .show("SELECTED", one.slug == now.field("organisation"));
        page.section("SHOW_NAME_OPTIONS")
            .set("VALUE", "true")
            .set("TEXT", "Show my name beside my role")
            .show("SELECTED", !now.field("show_name").empty());
        page.show("SAYS_NEW");
    }
    if (why)
        show_problems(*why, page);
    return shown(now, "comment_form", page, why ? 400 : 200);
}

comment_card const* card_in(comment_list const& list, std::optional<std::int64_t> id) {
    auto const place = std::find_if(list.comments.begin(), list.comments.end(),
                                    [&](auto const& one) { return one.id == id; });
    return id && place != list.comments.end() ? &*place : nullptr;
}

http::response say_page(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const list = now.ask<&comments_of>({{"resource", slug}});
    if (list.has_error())
        return refused(now, list.error());
    if (list->may_speak_for.empty())
        return refused(
            now, list->closed ? conflict("comments.closed", "Nobody can say anything here any more")
                              : forbidden("comments.members_only",
                                          "Comments are for people of member organisations"));
    auto const* answered = card_in(*list, whole_number(now.field("reply_to")));
    auto const heading = answered ? "Answer a comment" : "Say something";
    if (now.request.method != http::method::post)
        return form_page(now, heading, resource_url(slug), &*list, answered, nullptr);
    json::object wish{{"resource", slug},
                      {"text", now.field("text")},
                      {"show_name", !now.field("show_name").empty()}};
    if (!now.field("organisation").empty())
        wish["organisation"] = now.field("organisation");
    if (auto const to = whole_number(now.field("reply_to")))
        wish["reply_to"] = *to;
    auto const done = now.invoke("comments.add", std::move(wish));
    if (done.has_error()) {
        auto const why = done.error();
        return form_page(now, heading, resource_url(slug), &*list, answered, &why);
    }
    bool const waits = done->body.at("state") == "waiting";
    return gone_to(resource_url(slug), waits ? "comment_waits" : "comment_said");
}

result<found_comment> comment_in_path(visit const& now) {
    return now.ask<&show_comment>({{"comment", whole_number(now.path["comment"]).value_or(0)}});
}

http::response edit_page(visit& now) {
    auto const found = comment_in_path(now);
    if (found.has_error())
        return refused(now, found.error());
    auto const back = resource_url(found->resource_slug);
    if (now.request.method == http::method::post) {
        auto const done = now.invoke("comments.edit",
                                     {{"comment", found->comment.id}, {"text", now.field("text")}});
        if (done.has_value())
            return gone_to(back, "comment_changed");
        auto const why = done.error();
        return why.status == status::invalid
                   ? form_page(now, "Change your comment", back, nullptr, nullptr, &why)
                   : refused(now, why);
    }
    if (!found->comment.may_edit)
        return refused(now,
                       conflict("comment.too_late", "It can no longer be changed; say it anew"));
    auto page = framed(now);
    page.set("HEADING", "Change your comment")
        .set("ACTION", now.request.path)
        .set("BACK_URL", back);
    page.set("TEXT", found->comment.text);
    return shown(now, "comment_form", page);
}

/// What is done to a comment with a reason.
struct reasoned_act {
    std::string_view step, operation, heading, button, hint, done;
    bool warns;
};
constexpr reasoned_act acts[] = {
    {"report", "comments.report", "Report a comment", "Report it",
     "Why should it not stand there? The network team reads this.", "comment_reported", false},
    {"hide", "comments.hide", "Hide a comment", "Hide it",
     "Its author reads the reason. Answers stay.", "comment_hidden", true},
    {"erase", "comments.erase", "Erase a comment", "Erase it",
     "Its words go for good, in the audit trail too. Its place and the answers stay.",
     "comment_erased", true},
};

http::response act_page(visit& now, reasoned_act const& act, error const* why) {
    auto const found = comment_in_path(now);
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "The resource", resource_url(found->resource_slug));
    page.set("HEADING", std::string{act.heading})
        .set("BUTTON", std::string{act.button})
        .show("WARNING", act.warns);
    page.set("REASON_HINT", std::string{act.hint});
    page.set("ACTION", now.request.path).set("BACK_URL", resource_url(found->resource_slug));
    auto& quoted = page.section("QUOTED").set("BY", found->comment.by);
    show_prose(quoted, "WORDS", found->comment.text);
    put_back(now, page, {"reason"});
    if (why)
        show_problems(*why, page);
    return shown(now, "comment_act", page, why ? 400 : 200);
}

template <std::size_t Which>
http::response acts_page(visit& now) {
    auto const& act = acts[Which];
    if (now.request.method != http::method::post)
        return act_page(now, act, nullptr);
    auto const found = comment_in_path(now);
    if (found.has_error())
        return refused(now, found.error());
    auto const done = now.invoke(act.operation,
                                 {{"comment", found->comment.id}, {"reason", now.field("reason")}});
    if (done.has_value())
        return gone_to(resource_url(found->resource_slug), act.done);
    auto const why = done.error();
    return why.status == status::invalid ? act_page(now, act, &why) : refused(now, why);
}

http::response queue_page(visit& now) {
    auto const found = now.invoke("comments.queue", {});
    if (found.has_error())
        return refused(now, found.error());
    std::vector<queued_comment> queue;
    operations::read_json(found->body.at("items"), queue);
    auto page = framed(now);
    breadcrumb(page, "To do", "/admin");
    page.set("COUNT_TEXT", say(std::ssize(queue), "comment waits", "comments wait"));
    for (auto const& one : queue) {
        auto& row = page.section("QUEUED");
        show_words(row, one.comment);
        row.set("RESOURCE", one.resource_title)
            .set("RESOURCE_URL", resource_url(one.resource_slug));
        for (auto const& report : one.reports)
            row.section("REPORTS").set("REPORT", report);
        if (edits(now))
            row.set("APPROVE_URL", comment_url(one.comment.id, "approve"))
                .set("HIDE_URL", comment_url(one.comment.id, "hide"));
    }
    return shown(now, "comments_queue", page);
}

http::response approved(visit& now) {
    auto const id = whole_number(now.path["comment"]);
    auto const done = now.invoke("comments.approve", {{"comment", id.value_or(0)}});
    return done.has_error() ? refused(now, done.error())
                            : gone_to("/admin/comments", "comment_stands");
}

/// Closes or opens all threads of a resource.
http::response turned(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const list = now.ask<&comments_of>({{"resource", slug}});
    if (list.has_error())
        return refused(now, list.error());
    if (auto const may = people::may(now.self.who, right::edit_library, 0); may.has_error())
        return refused(now, may.error());
    bool const opens = list->closed;
    auto const ask = [&](error const* why) {
        auto page = framed(now);
        breadcrumb(page, "The resource", resource_url(slug));
        page.set("HEADING", opens ? "Open the comments" : "Close the comments");
        page.set("BUTTON", opens ? "Open them" : "Close them")
            .set("REASON_HINT", "The audit trail keeps the reason.");
        page.set("ACTION", now.request.path).set("BACK_URL", resource_url(slug));
        put_back(now, page, {"reason"});
        if (why)
            show_problems(*why, page);
        return shown(now, "comment_act", page, why ? 400 : 200);
    };
    if (now.request.method != http::method::post)
        return ask(nullptr);
    auto const done = now.invoke(opens ? "comments.open" : "comments.close",
                                 {{"resource", slug}, {"reason", now.field("reason")}});
    if (done.has_error()) {
        auto const why = done.error();
        return ask(&why);
    }
    return gone_to(resource_url(slug), opens ? "comments_opened" : "comments_closed");
}

} // namespace

void show_comments(visit const& now, view::dictionary& page, resource_card const& card) {
    auto const list = now.ask<&comments_of>({{"resource", card.slug}});
    if (list.has_error())
        return;
    auto& part = page.section("TALK");
    for (auto const& one : list->comments)
        show_line(now, part, card, one);
    part.show("COMMENTS_CLOSED", list->closed);
    if (!list->may_speak_for.empty())
        part.set("SAY_URL", resource_url(card.slug, "/comments"));
    else if (!now.self.signed_in() && !list->closed)
        part.set("SIGN_IN_TO_SAY_URL",
                 address("/sign-in", {{"return_to", resource_url(card.slug, "/comments")}}));
    if (edits(now))
        part.section("TURN")
            .set("TURN_URL", resource_url(card.slug, "/comments/closing"))
            .set("TURN", list->closed ? "Open the comments" : "Close the comments");
}

std::vector<route> comment_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/comments", say_page, door::signed_in},
        {method::post, "/resources/{slug}/comments", say_page, door::signed_in},
        {method::get, "/resources/{slug}/comments/closing", turned, door::signed_in},
        {method::post, "/resources/{slug}/comments/closing", turned, door::signed_in},
        {method::get, "/comments/{comment}/edit", edit_page, door::signed_in},
        {method::post, "/comments/{comment}/edit", edit_page, door::signed_in},
        {method::get, "/comments/{comment}/report", acts_page<0>, door::open},
        {method::post, "/comments/{comment}/report", acts_page<0>, door::open},
        {method::get, "/comments/{comment}/hide", acts_page<1>, door::signed_in},
        {method::post, "/comments/{comment}/hide", acts_page<1>, door::signed_in},
        {method::get, "/comments/{comment}/erase", acts_page<2>, door::signed_in},
        {method::post, "/comments/{comment}/erase", acts_page<2>, door::signed_in},
        {method::post, "/comments/{comment}/approve", approved, door::signed_in},
        {method::get, "/admin/comments", queue_page, door::signed_in},
    };
}

} // namespace network::pages
