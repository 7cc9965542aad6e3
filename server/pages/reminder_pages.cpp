// Letters to members, written and looked at before they go; and the page behind the link that stops
// news, whose button acts.
#include "libnetwork/members/reminders.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

struct choice {
    std::string_view value, text;
};

void options(view::dictionary& page, visit const& now, std::string_view field,
             std::string_view section, std::initializer_list<choice> all) {
    for (auto const& one : all)
        page.section(section)
            .set("VALUE", std::string{one.value})
            .set("TEXT", std::string{one.text})
            .set("OPTION_HINT", "")
            .show("SELECTED", now.field(field) == one.value);
}

http::response form(visit& now, error const* why) {
    auto page = framed(now);
    options(page, now, "kind", "KIND_OPTIONS",
            {{"renewal", "Renewal: the next network year is to be confirmed"},
             {"figures", "Figures: population or budget is missing"},
             {"news", "News: I write it below"}});
    options(page, now, "tier", "TIER_OPTIONS",
            {{"", "Everybody it concerns"},
             {"full", "Full members"},
             {"associate", "Associate members"},
             {"affiliate", "Affiliate members"},
             {"supporter", "Supporters"}});
    put_back(now, page, {"subject", "text"});
    if (why)
        show_problems(*why, page);
    return shown(now, "reminders", page, why ? 400 : 200);
}

http::response form_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::decide_memberships, 0);
        may.has_error())
        return refused(now, may.error());
    return form(now, nullptr);
}

json::object wish_of(visit const& now) {
    return input_from(now, operations::shape_of<reminder_wish>());
}

http::response preview_page(visit& now) {
    auto const done = now.invoke("reminders.preview", wish_of(now));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : form(now, &why);
    }
    reminder_preview preview;
    operations::read_json(done->body, preview);
    auto page = framed(now);
    page.set("GOING_TEXT", say(preview.going, "letter goes out", "letters go out"));
    page.set("HELD_TEXT",
             preview.held == 0 ? "" : say(preview.held, "is held back", "are held back"));
    page.set("SUBJECT_TEXT", preview.subject)
        .set("BODY_TEXT", preview.body)
        .show("GOES", preview.going > 0);
    for (auto const& row : preview.rows)
        page.section("ROWS")
            .set("NAME", row.name)
            .set("URL", organisation_url(row.slug))
            .set("TO", row.to)
            .set("WHY", row.why.text)
            .show("ROW_GOES", row.goes);
    for (auto const* field : {"kind", "tier", "subject", "text"})
        if (!now.field(field).empty())
            page.section("KEEP")
                .set("KEEP_NAME", field)
                .set("KEEP_VALUE", std::string{now.field(field)});
    return shown(now, "reminders_preview", page);
}

http::response queue_page(visit& now) {
    auto const done = now.invoke("reminders.queue", wish_of(now));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : form(now, &why);
    }
    return gone_to("/admin/reminders", "letters_queued");
}

http::response stop_page(visit& now) {
    auto page = framed(now);
    page.set("TOKEN", std::string{now.path["token"]});
    return shown(now, "unsubscribe", page);
}

http::response stopped_page(visit& now) {
    auto const done =
        now.invoke("reminders.unsubscribe", {{"token", std::string{now.path["token"]}}});
    if (done.has_error())
        return refused(now, done.error());
    auto page = framed(now);
    page.show("STOPPED");
    return shown(now, "unsubscribe", page);
}

} // namespace

std::vector<route> reminder_pages() {
    using http::method;
    return {
        {method::get, "/admin/reminders", form_page, door::signed_in},
        {method::post, "/admin/reminders/preview", preview_page, door::signed_in},
        {method::post, "/admin/reminders", queue_page, door::signed_in},
        {method::get, "/unsubscribe/{token}", stop_page, door::open},
        {method::post, "/unsubscribe/{token}", stopped_page, door::open},
    };
}

} // namespace network::pages
