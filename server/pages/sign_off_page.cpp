// The page behind the link by which a council agrees: the whole text and two buttons. Opening it
// does nothing.
#include "libnetwork/learning/sign_off.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/resource_page.hpp"

namespace network::pages {
namespace {

using namespace learning;

result<sign_off_view> look(visit const& now) {
    std::string const token{now.path["token"]};
    return now.core.office().read(
        now.self.who, [&](changes::reader& view) { return look_at_sign_off(view, token); });
}

http::response question(visit& now, sign_off_view const& asked, error const* why) {
    auto page = framed(now);
    auto const& says = asked.says;
    page.set("TITLE", says.title).set("KIND", std::string{label(asked.kind)});
    page.set("ORGANISATION", asked.organisation).set("SUMMARY", says.summary);
    page.set("LANGUAGE", std::string{to_word(says.language)})
        .set("EXPIRES", say(london_date(asked.expires_at)));
    page.set("ACTION", "/links/" + std::string{now.path["token"]});
    auto const box = [&](std::string_view name, std::string const& text) {
        if (text.empty())
            return;
        auto& part = page.section("BOXES").set("BOX", std::string{name});
        show_prose(part, "TEXT", text);
    };
    box("What was done", says.what_was_done);
    box("What came of it", says.outcome);
    box("Figures", says.numbers);
    box("What it cost", says.cost);
    box("Why it was stopped", says.stage_reason);
    box("The problem it set out to solve", says.problem);
    box("What would be done differently", says.differently);
    box("What those may read who may not read the rest", says.teaser);
    for (auto const& tag : says.principles)
        page.section("PRINCIPLES")
            .set("PRINCIPLE", std::string{members::text_of(tag.principle).name})
            .set("EVIDENCE", tag.evidence);
    page.set("AUDIENCE", std::string{label(says.visibility)});
    put_back(now, page, {"comment"});
    if (why)
        show_problems(*why, page);
    return shown(now, "sign_off", page, why ? 400 : 200);
}

http::response closed(visit const& now, error const& why) {
    auto page = framed(now);
    page.set("WHY", why.message + ".");
    return shown(now, "sign_off_closed", page, 410);
}

} // namespace

std::optional<http::response> sign_off_opened(visit& now) {
    auto const asked = look(now);
    if (asked.has_value())
        return question(now, *asked, nullptr);
    if (asked.error().code == "link.unknown")
        return std::nullopt;
    return closed(now, asked.error());
}

std::optional<http::response> sign_off_answered(visit& now) {
    auto const asked = look(now);
    if (asked.has_error())
        return sign_off_opened(now);
    auto const said = now.field("answer");
    auto const answer = said == "yes" || said == "no" ? std::optional{said == "yes"} : std::nullopt;
    auto const done =
        answer_sign_off(now.core.office(), now.path["token"], answer, now.field("comment"));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::invalid ? question(now, *asked, &why) : closed(now, why);
    }
    auto page = framed(now);
    page.set("ORGANISATION", asked->organisation);
    page.show("AGREED", answer == true).set("TITLE", asked->says.title);
    return shown(now, "sign_off_done", page);
}

} // namespace network::pages
