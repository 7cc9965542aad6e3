#include "server/pages/resource_page.hpp"

#include "libnetwork/learning/markup.hpp"
#include "libnetwork/learning/related.hpp"
#include "libnetwork/learning/usage.hpp"
#include "server/pages/attachment_pages.hpp"
#include "server/pages/comment_pages.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/outlet_pages.hpp"
#include "server/pages/pack_pages.hpp"
#include "server/pages/register.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>

namespace network::pages {
namespace {

using namespace learning;

void show_runs(view::dictionary& into, std::vector<text_run> const& runs) {
    for (auto const& run : runs) {
        auto& part = into.section("RUNS").set("RUN", run.text);
        if (run.is_link)
            part.set("RUN_URL", run.text);
    }
}

/// The lines of a paragraph: a BREAK stands before the first run of each but the first.
void show_paragraph(view::dictionary& into, std::vector<std::vector<text_run>> const& lines) {
    for (auto const& line : lines)
        for (auto run = line.begin(); run != line.end(); ++run) {
            auto& part = into.section("RUNS").set("RUN", run->text);
            part.show("BREAK", run == line.begin() && &line != &lines.front());
            if (run->is_link)
                part.set("RUN_URL", run->text);
        }
}

/// "Eastmere, 2022, pilot": what is known of where, when and how far.
std::string place_line(content const& says) {
    std::string line = says.place;
    auto const add = [&](std::string const& text) { line += (line.empty() ? "" : ", ") + text; };
    if (says.year)
        add(std::to_string(*says.year));
    if (says.stage)
        add(std::string{label(*says.stage)});
    return line;
}

void show_head(view::dictionary& page, resource_card const& card) {
    page.set("TITLE", card.title).set("KIND", std::string{label(card.kind)});
    page.set("LANGUAGE", std::string{to_word(card.language)});
    page.set("LEAD", card.lead_name.empty() ? "The network" : card.lead_name);
    if (!card.lead_slug.empty())
        page.set("LEAD_URL", organisation_url(card.lead_slug));
}

void show_state(view::dictionary& page, resource_card const& card) {
    if (card.state == learning::shown::archived || card.state == learning::shown::superseded ||
        card.state == learning::shown::withdrawn) {
        auto& notice = page.section("STATE_NOTICE").set("STATE", std::string{label(card.state)});
        notice.set("STATE_REASON", card.state_reason);
        if (card.superseded_by)
            notice.set("SUPERSEDED_BY", card.superseded_by->title)
                .set("SUPERSEDED_BY_URL", resource_url(card.superseded_by->slug));
    }
    if (!card.versions.empty() && card.version < card.versions.front().number && card.changed_on)
        page.section("EARLIER_VERSION").set("EARLIER_URL", resource_url(card.slug));
}

/// A text that came in whole often opens with its own summary, which is not to stand there twice.
bool begins_with(std::string const& body, std::string const& summary) {
    auto opening = to_html({{"p", "", {{"", summary, {}}}}});
    opening.resize(opening.rfind("</p>"));
    return !summary.empty() && body.starts_with(opening);
}

void show_boxes(view::dictionary& page, content const& says) {
    if (!begins_with(says.body, says.summary))
        page.set("SUMMARY", says.summary);
    page.set("PLACE_LINE", place_line(says));
    show_prose(page, "WHAT_WAS_DONE", says.what_was_done);
    show_prose(page, "OUTCOME", says.outcome);
    show_prose(page, "NUMBERS", says.numbers);
    show_prose(page, "COST", says.cost);
    if (says.cost_pence)
        page.set("COST_FIGURE", pounds_text(*says.cost_pence));
    page.show("WITH_COST", !says.cost.empty() || says.cost_pence);
    show_prose(page, "PROBLEM", says.problem);
    show_prose(page, "DIFFERENTLY", says.differently);
    show_prose(page, "STOPPED", says.stage == stage::stopped ? says.stage_reason : "");
    if (!says.body.empty())
        page.set("BODY", says.body);
    if (says.source_url.starts_with("https://") || says.source_url.starts_with("http://"))
        page.set("SOURCE_URL", says.source_url)
            .set("SOURCE", says.source_title.empty() ? says.source_url : says.source_title);
}

/// By role, never by address: those who may ask get the way, others are told how to come by it.
void show_contact(visit const& now, view::dictionary& page, resource_card const& card) {
    if (card.contact_name.empty() || card.lead_name.empty())
        return;
    auto& contact = page.section("CONTACT").set("CONTACT_ROLE", card.contact_name);
    contact.show("CONTACT_VACANT", !card.contact_held);
    auto const own = speaks_for(now);
    bool const others = !own.empty() && std::find(own.begin(), own.end(), card.lead) == own.end();
    contact.set("ASK_URL", others && card.lead != 0 ? resource_url(card.slug, "/ask") : "");
    contact.set("ASK_SIGN_IN_URL",
                now.self.signed_in()
                    ? ""
                    : address("/sign-in", {{"return_to", resource_url(card.slug, "/ask")}}));
}

void show_people(view::dictionary& page, resource_card const& card) {
    for (auto const& tag : card.principles) {
        auto& chip = page.section("PRINCIPLES").set("PRINCIPLE", tag.name);
        std::string code{to_word(tag.principle)};
        for (char& c : code)
            c = c == '_' ? '-' : c;
        chip.set("PRINCIPLE_URL", "/principles/" + code)
            .show("PRIMARY", tag.weight == weight::primary);
        if (!tag.evidence.empty())
            chip.set("EVIDENCE", tag.evidence);
        if (!tag.list_holds)
            chip.set("FROM_LIST",
                     "As list " + std::to_string(tag.list) + " of the principles put it");
    }
    for (auto const& one : card.themes)
        page.section("THEMES")
            .set("THEME", one.name)
            .set("THEME_URL", address("/resources", {{"theme", one.code}}));
    for (auto const& one : card.partners) {
        auto& line = page.section("PARTNERS").set("PARTNER", one.name);
        line.set("PARTNER_ROLE", std::string{label(one.role)});
        if (!one.slug.empty())
            line.set("PARTNER_URL", organisation_url(one.slug));
    }
}

void show_dates(view::dictionary& page, resource_card const& card) {
    auto const fact = [&](std::string_view name, std::string text, std::string url = {}) {
        auto& one =
            page.section("FACTS").set("FACT_NAME", std::string{name}).set("FACT", std::move(text));
        if (!url.empty())
            one.set("FACT_URL", std::move(url));
    };
    if (card.first_published)
        fact("Published", say(*card.first_published));
    if (card.changed_on && card.changed_on != card.first_published)
        fact("Changed", say(*card.changed_on));
    if (card.reviewed_on && card.reviewed_on != card.changed_on)
        fact("Last reviewed", say(*card.reviewed_on));
    if (card.review_due)
        fact("Review due", say(*card.review_due));
    fact("Version", std::to_string(card.version));
    for (auto const& one : card.versions)
        if (one.number != card.version)
            fact("Version " + std::to_string(one.number), say(one.from),
                 resource_url(card.slug, "?version=" + std::to_string(one.number)));
    fact("Licence", std::string{label(card.says->licence)});
    for (auto const& one : card.translations)
        page.section("TRANSLATIONS")
            .set("TRANSLATION", one.resource.title)
            .set("TRANSLATION_URL", resource_url(one.resource.slug))
            .set("TRANSLATION_LANGUAGE", std::string{to_word(one.language)})
            .set("TRANSLATION_NAME", one.language == language::cy ? "Cymraeg" : "English");
}

void show_who(view::dictionary& page, resource_card const& card) {
    if (card.why.rule != "library.open" && card.state != learning::shown::nothing)
        page.section("AUDIENCE")
            .set("AUDIENCE_WHY", card.why.text)
            .set("AUDIENCE_RULE", card.why.rule);
}

/// What those see who look after it: how far it has come, and the ways on.
void show_in_hand(view::dictionary& page, resource_card const& card) {
    if (!card.in_hand || (card.in_hand->work == work::none && !card.in_hand->ends_on))
        return;
    auto& hand = page.section("IN_HAND");
    hand.set("WORK", std::string{card.in_hand->work == work::none ? label(card.state)
                                                                  : label(card.in_hand->work)});
    if (card.in_hand->ends_on)
        hand.set("ENDS",
                 std::string{card.in_hand->ends_as == learning::shown::archived ? "Archived"
                                                                                : "Withdrawn"} +
                     " from " + say(*card.in_hand->ends_on) + " on.");
    if (card.in_hand->comes_out)
        hand.set("COMES_OUT", say(*card.in_hand->comes_out));
    if (!card.in_hand->reason.empty())
        hand.set("WORK_REASON", card.in_hand->reason);
    hand.show("BESIDE", card.in_hand->version != 0 && card.version != card.in_hand->version);
    if (card.in_hand->version != 0 && card.version != card.in_hand->version)
        hand.set("IN_HAND_URL",
                 resource_url(card.slug, "?version=" + std::to_string(card.in_hand->version)));
}

/// What those see who look after it: how much it is used, which others are not told so exactly.
void show_usage(visit const& now, view::dictionary& page, resource_card const& card) {
    if (!card.in_hand)
        return;
    auto const used = now.ask<&usage_of>({{"resource", card.slug}});
    if (used.has_error() || !used->exact || !used->counted_since)
        return;
    page.section("FACTS")
        .set("FACT_NAME", "Used")
        .set("FACT", say(*used->readings, "reading", "readings") + ", " +
                         say(*used->downloads, "download", "downloads") + " since " +
                         say(*used->counted_since));
}

/// What goes with it, each with what the two have in common.
void show_related(visit const& now, view::dictionary& page, resource_card const& card) {
    auto const found = now.ask<&related_resources>({{"resource", std::to_string(card.id)}});
    if (found.has_error())
        return; // readers do not find this one today
    for (auto const& one : found->items) {
        auto& row = page.section("RELATED").set("RELATED_TITLE", one.title);
        row.set("RELATED_URL", resource_url(one.slug))
            .set("RELATED_KIND", std::string{label(one.kind)});
        row.set("RELATED_LEAD", one.lead.empty() ? "The network" : one.lead);
        for (auto const& why : one.why)
            row.section("RELATED_WHYS").set("RELATED_WHY", why);
    }
}

/// The same in another language, for programs that ask for it. They want whole addresses, and this
/// page among those it names.
void link_translations(visit const& now, http::response& answer, resource_card const& card) {
    auto const name = [&](std::string_view slug, language in) {
        answer.with("Link", '<' + own_address(now) + resource_url(slug) +
                                ">; rel=\"alternate\"; hreflang=\"" + std::string{to_word(in)} +
                                '"');
    };
    if (!card.translations.empty())
        name(card.slug, card.language);
    for (auto const& one : card.translations)
        name(one.resource.slug, one.language);
}

http::response teaser_page(visit& now, resource_card const& card) {
    auto page = framed(now);
    breadcrumb(page, "Resources", "/resources");
    show_head(page, card);
    show_where_passed_on(now, card, page);
    show_prose(page, "TEASER", card.teaser);
    page.set("WHY", card.why.text + ".");
    page.show("MAY_SIGN_IN", !now.self.signed_in());
    page.set("SIGN_IN_URL", address("/sign-in", {{"return_to", resource_url(card.slug)}}));
    return shown(now, "resource_teaser", page);
}

/// To its present address, with the version that was asked for.
http::response moved(visit const& now, resource_card const& card) {
    std::string const version{now.field("version")};
    return http::redirect_response(address(resource_url(card.slug), {{"version", version}}), 301);
}

result<resource_card> card_of(visit const& now, std::string_view reference) {
    return now.ask<&show_resource>(operations::from_fields(
        operations::shape_of<resource_wish>(),
        {{"resource", std::string{reference}}, {"version", std::string{now.field("version")}}}));
}

http::response resource_page(visit& now) {
    std::string const asked{now.path["slug"]};
    auto const card = card_of(now, asked);
    if (card.has_error())
        return refused(now, card.error());
    if (card->slug != asked)
        return moved(now, *card);
    if (card->sight != sight::whole)
        return teaser_page(now, *card);
    auto page = framed(now);
    breadcrumb(page, "Resources", "/resources");
    show_resource_page(now, page, *card);
    auto answer = shown(now, "resource", page);
    link_translations(now, answer, *card);
    return answer;
}

} // namespace

std::string resource_url(std::string_view slug, std::string_view step) {
    return "/resources/" + std::string{slug} + std::string{step};
}

void show_prose(view::dictionary& into, std::string_view name, std::string_view text) {
    for (auto const& block : rules::blocks_of(text)) {
        auto& part = into.section(name);
        if (block.is_list)
            for (auto const& line : block.lines)
                show_runs(part.section("ITEMS"), line);
        else
            show_paragraph(part.section("PARAGRAPH"), block.lines);
    }
}

void show_resource_page(visit const& now, view::dictionary& page, resource_card const& card) {
    show_head(page, card);
    show_state(page, card);
    show_boxes(page, *card.says);
    show_people(page, card);
    show_contact(now, page, card);
    show_dates(page, card);
    show_who(page, card);
    show_in_hand(page, card);
    show_take_up(now, page, "resource", card.slug, card.lead, card.says->contact_post);
    show_related(now, page, card);
    show_usage(now, page, card);
    show_comments(now, page, card);
    show_acts(now, page, card);
    show_pack_items(now, card, page);
    show_downloads(now, card.slug, page);
    show_where_passed_on(now, card, page);
    show_ways_out(now, card, page);
}

std::vector<route> resource_pages() {
    using http::method;
    return {{method::get, "/resources/{slug}", resource_page, door::shared}};
}

} // namespace network::pages
