// What everybody sees of projects: the list with its filters, and one project with who is in it,
// how it stands, who tried it too and what it came of.
#include "libnetwork/base/money.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/projects.hpp"
#include "libnetwork/learning/rounds.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/library_query.hpp"
#include "server/pages/project_words.hpp"
#include "server/pages/register.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

struct project_query {
    std::string q, type, state, round, principle;

    [[nodiscard]] bool filtered() const {
        return !(q.empty() && type.empty() && state.empty() && round.empty() && principle.empty());
    }
    [[nodiscard]] json::object input() const {
        json::object wish;
        auto const put = [&](std::string_view name, std::string const& value) {
            if (!value.empty())
                wish[name] = value;
        };
        put("q", q);
        put("type", type);
        put("state", state);
        put("principle", principle);
        if (!round.empty())
            wish["round"] = number_typed(round);
        return wish;
    }
};

project_query query_of(visit const& now) {
    auto const text = [&](std::string_view name) { return std::string{now.field(name)}; };
    constexpr std::size_t longest_question = 200; // the rest is not read, as in the library
    return {first_points(trim(now.field("q")), longest_question), text("type"), text("state"),
            text("round"), text("principle")};
}

void offer_filters(visit const& now, view::dictionary& page, project_query const& query) {
    for (auto const word : words_of<project_type>())
        offer_choice(page, "TYPE_OPTIONS", word, label(*from_word<project_type>(word)), query.type);
    for (auto const word : words_of<project_state>())
        if (auto const state = *from_word<project_state>(word); rules::is_public(state))
            offer_choice(page, "STATE_OPTIONS", word, label(state), query.state);
    for (auto const& one : members::principles)
        offer_choice(page, "PRINCIPLE_OPTIONS", to_word(one.principle), one.name, query.principle);
    auto const rounds = now.ask<&list_rounds>({});
    if (rounds.has_error())
        return;
    for (auto const& one : rounds->items) {
        offer_choice(page, "ROUND_OPTIONS", std::to_string(one.terms.number), one.terms.title,
                     query.round);
        if (!one.open)
            continue;
        auto& open = page.section("ROUNDS");
        open.set("ROUND", one.terms.title + ".");
        open.set("ROUND_TEXT", "Bids until " + say(one.terms.closes) + '.');
        open.set("ROUND_URL", speaks_for(now).empty() ? "" : "/account/council/bids");
    }
}

http::response list_page(visit& now) {
    auto const query = query_of(now);
    auto const found = now.ask<&list_projects>(query.input());
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    page.set("Q", query.q).show("FILTERED", query.filtered());
    page.set("COUNT_TEXT", say(found->total, "project", "projects"));
    offer_filters(now, page, query);
    for (auto const& one : found->items) {
        auto& row = page.section("PROJECTS");
        row.set("URL", "/projects/" + one.slug).set("TITLE", one.title).set("SUMMARY", one.summary);
        row.set("TYPE", one.type_label).set("YEAR", one.year ? std::to_string(*one.year) : "");
        row.set("ROUND", one.round != 0 ? "round " + std::to_string(one.round) : "");
        row.set("LEAD", one.lead_slug.empty() ? "the network itself" : one.lead);
        row.set("WITH", one.participants > 0 ? say(one.participants, "other", "others") : "");
        show_state(row, one.state);
    }
    return shown(now, "projects", page);
}

void show_boxes(view::dictionary& page, project_card const& card) {
    auto const box = [&](std::string_view name, std::string const& text) {
        if (!text.empty())
            show_lines(page.section("BOXES").set("BOX", std::string{name}), text);
    };
    bool const over =
        card.state >= project_state::final_report || card.state == project_state::on_record;
    box(over ? "What was done" : "What will be done", card.plan);
    box("The co-operative difference", card.difference);
    box(over ? "What came of it" : "What will be there at the end", card.outcome);
    box("How the other members hear of it", card.report_back);
    for (auto const& one : card.principles)
        page.section("PRINCIPLES")
            .set("PRINCIPLE", std::string{members::text_of(one.principle).name})
            .set("EVIDENCE", one.evidence);
}

void show_facts(view::dictionary& page, project_card const& card) {
    auto const fact = [&](std::string_view name, std::string text, std::string url = {}) {
        if (!text.empty())
            page.section("FACTS")
                .set("FACT_NAME", std::string{name})
                .set("FACT", std::move(text))
                .set("FACT_URL", std::move(url));
    };
    if (card.lead)
        fact("Lead", card.lead->name, organisation_url(card.lead->slug));
    else
        fact("Lead", "The network itself");
    fact("Theme", card.theme);
    if (card.asked_pence)
        fact("Asked", to_text(money{*card.asked_pence}));
    if (card.awarded_pence > 0)
        fact("Awarded", to_text(money{card.awarded_pence}));
    fact("Minute", card.minute);
    fact("First day", card.starts ? say(*card.starts) : "");
    fact("Due by", card.due ? say(*card.due) : "");
    fact("Reports back at", card.report_event);
    fact("Source", card.source);
    for (auto const& one : card.members) {
        auto& row = page.section("MEMBERS");
        row.set("MEMBER", one.organisation ? one.organisation->name : one.name);
        row.set("MEMBER_URL", one.organisation ? organisation_url(one.organisation->slug) : "");
        std::string note;
        if (one.part == project_part::match_funder)
            note = one.amount_pence ? "adds " + to_text(money{*one.amount_pence}) : "adds money";
        else if (one.joined)
            note = rules::is_for_members(card.state) ? "backs the idea" : "joined";
        row.set("MEMBER_NOTE", note);
    }
}

void show_acts(visit const& now, view::dictionary& page, project_card const& card) {
    for (auto const& one : card.milestones)
        page.section("DUE")
            .set("DUE_WHAT", one.what)
            .set("DUE_ON", say(one.due))
            .show("OVERDUE", one.overdue);
    if (!card.looks_after) {
        offer_joining(now, page, card);
        return;
    }
    auto const number = std::to_string(card.id);
    if (people::may(now.self.who, people::right::keep_governance, 0).has_value())
        page.section("ACTIONS")
            .set("ACTION", "Record what happened")
            .set("ACTION_URL", "/admin/bids/" + number);
    else if (!speaks_for(now).empty())
        page.section("ACTIONS")
            .set("ACTION", "Your bid and its reports")
            .set("ACTION_URL", "/account/council/bids/" + number);
    if (people::may(now.self.who, people::right::share_resources, 0).has_value() &&
        !now.self.who.holds(role::auditor))
        page.section("ACTIONS")
            .set("ACTION", "Say what it came from")
            .set("ACTION_URL", "/projects/" + card.slug + "/lineage");
}

http::response project_page(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const card = now.ask<&show_project>({{"project", slug}});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    breadcrumb(page, "Projects", "/projects");
    page.set("TITLE", card->title).set("TYPE", card->type_label).set("SUMMARY", card->summary);
    page.set("OG_TEXT", card->summary);
    page.set("WHEN", !card->round_title.empty() ? card->round_title
                     : card->year               ? std::to_string(*card->year)
                                                : "");
    show_state(page, card->state);
    show_boxes(page, *card);
    show_facts(page, *card);
    show_steps(page, card->events);
    show_acts(now, page, *card);
    show_take_up(now, page, "project", card->slug, card->lead ? card->lead->id : 0,
                 people::post::officer_lead);
    return shown(now, "project", page);
}

http::response joined(visit& now) {
    std::string const slug{now.path["slug"]};
    bool const leaves = now.request.parameter_value("leave").has_value();
    auto const done = now.invoke(leaves ? "projects.leave" : "projects.join",
                                 {{"organisation", now.field("organisation")}, {"project", slug}});
    if (done.has_error())
        return refused(now, done.error());
    return gone_to("/projects/" + slug, leaves ? "undone" : "project_joined");
}

} // namespace

std::vector<route> projects_pages() {
    using http::method;
    return {
        {method::get, "/projects", list_page, door::shared},
        {method::get, "/projects/{slug}", project_page, door::shared},
        {method::post, "/projects/{slug}/members", joined, door::signed_in},
    };
}

} // namespace network::pages
