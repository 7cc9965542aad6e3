// The page behind the link by which a council agrees: the whole text and two buttons. Opening it
// does nothing.
#include "libnetwork/learning/sign_off.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/resource_page.hpp"
#include "server/pages/role_words.hpp"

namespace network::pages {
namespace {

using namespace learning;

result<sign_off_view> look(visit const& now) {
    std::string const token{now.path["token"]};
    return now.core.office().read(
        now.self.who, [&](changes::reader& view) { return look_at_sign_off(view, token); });
}

void show_text(view::dictionary& page, content const& says) {
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
    if (!says.body.empty())
        page.set("BODY", says.body);
}

/// "Members of some tiers: Full, Associate".
std::string readers_of(content const& says) {
    std::string text{label(says.visibility)};
    if (says.visibility == visibility::body)
        text += ": " + says.body_code;
    for (std::size_t at = 0; at < says.tiers.size(); ++at)
        text += (at == 0 ? ": " : ", ") + std::string{members::label(says.tiers[at])};
    return text;
}

/// What stands beside the text: where, with whom, on which terms, and the files that go along.
void show_facts(view::dictionary& page, sign_off_view const& asked) {
    auto const& says = asked.says;
    auto const fact = [&](std::string_view name, std::string text) {
        if (!text.empty())
            page.section("FACTS").set("FACT_NAME", std::string{name}).set("FACT", std::move(text));
    };
    fact("Place", says.place);
    fact("Year", says.year ? std::to_string(*says.year) : "");
    fact("How far it has come", says.stage ? std::string{label(*says.stage)} : "");
    fact("What it cost, in pounds", says.cost_pence ? pounds_text(*says.cost_pence) : "");
    for (auto const& one : says.partners)
        fact(label(one.role), one.name);
    fact("Whom others can ask",
         says.contact_post ? std::string{post_text(*says.contact_post)} : "");
    for (auto const& theme : asked.themes)
        fact("Theme", theme);
    fact("Language", std::string{label(says.language)});
    fact("First published at", says.source_title.empty() || says.source_url.empty()
                                   ? says.source_title + says.source_url
                                   : says.source_title + ", " + says.source_url);
    fact("Licence", std::string{label(says.licence)});
    for (auto const& one : asked.files)
        fact("File", one.title + ", " + one.file_name +
                         (one.alternative.empty() ? "" : ". It shows: " + one.alternative));
    fact("Who may read it", readers_of(says));
    fact("Held back from other readers until", says.embargo_until ? say(*says.embargo_until) : "");
}

http::response question(visit& now, sign_off_view const& asked, error const* why) {
    auto page = framed(now);
    auto const& says = asked.says;
    page.set("TITLE", says.title).set("KIND", std::string{label(asked.kind)});
    page.set("ORGANISATION", asked.organisation).set("SUMMARY", says.summary);
    page.set("LANGUAGE", std::string{to_word(says.language)})
        .set("EXPIRES", say(london_date(asked.expires_at)));
    page.set("ACTION", "/links/" + std::string{now.path["token"]});
    show_text(page, says);
    show_facts(page, asked);
    for (auto const& tag : says.principles)
        page.section("PRINCIPLES")
            .set("PRINCIPLE", std::string{members::text_of(tag.principle).name})
            .set("EVIDENCE", tag.evidence);
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
