// The network team's pages about funding: rounds with their envelopes and bids, the terms of a
// round, and one bid with the recommendation, the decision and its minute, and what happens
// afterwards.
#include "libnetwork/base/money.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/rounds.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/project_words.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;
using people::right;

void show_round(visit const& now, view::dictionary& page, round_card const& card) {
    auto& round = page.section("ROUNDS");
    auto const number = std::to_string(card.terms.number);
    round.set("NUMBER", number).set("ROUND", card.terms.title);
    round.set("ROUND_STATE", card.open ? "Open" : "Closed").show("SHUT", !card.open);
    round.set("DAYS", "Bids from " + say(card.terms.opens) + " to " + say(card.terms.closes) + '.');
    if (people::may(now.self.who, right::keep_governance, 0).has_value())
        round.set("CHANGE_URL", "/admin/rounds/" + number + "/terms");
    for (auto const& one : card.envelopes)
        round.section("ENVELOPES")
            .set("TYPE", std::string{label(one.type)})
            .set("ENVELOPE", to_text(money{one.envelope_pence}))
            .set("AWARDED", to_text(money{one.awarded_pence}))
            .set("LEFT", to_text(money{one.left_pence}));
    auto const bids = now.ask<&list_bids>({{"round", card.terms.number}});
    if (bids.has_error())
        return;
    for (auto const& one : bids->items) {
        auto& row = round.section("BIDS");
        row.set("TITLE", one.title)
            .set("BID_URL", "/admin/bids/" + std::to_string(one.bid))
            .set("LEAD", one.lead);
        row.set("ASKED", one.asked_pence ? to_text(money{*one.asked_pence}) : "");
        row.set("AWARDED", one.awarded_pence > 0 ? to_text(money{one.awarded_pence}) : "");
        row.set("NEXT", next_text(one));
        show_state(row, one.state);
    }
}

http::response rounds_page(visit& now) {
    if (auto const may = people::may(now.self.who, right::run_network, 0); may.has_error())
        return refused(now, may.error());
    auto const found = now.ask<&list_rounds>({});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "To do", "/admin");
    for (auto const& one : found->items)
        show_round(now, page, one);
    page.show("TEAM", now.self.who.on_network_team());
    return shown(now, "rounds_desk", page);
}

// ------------------------------------------------------------------------------------------------

struct grant_box {
    std::string_view name, text;
    bool pounds;
};
constexpr grant_box boxes[] = {
    {"envelope", "Envelope, pounds", true}, {"least", "Least, pounds", true},
    {"most", "Most, pounds", true},         {"members", "Members at least", false},
    {"months", "Months at most", false},    {"interim", "Interim report after months", false},
};

std::string box_value(round_grant const& grant, std::string_view box) {
    if (box == "envelope")
        return pounds_typed(grant.envelope_pence);
    if (box == "least")
        return pounds_typed(grant.least_pence);
    if (box == "most")
        return pounds_typed(grant.most_pence);
    if (box == "members")
        return std::to_string(grant.least_members);
    if (box == "months")
        return std::to_string(grant.months);
    return grant.interim_months ? std::to_string(*grant.interim_months) : "";
}

void show_grants(visit const& now, view::dictionary& page, round_terms const* terms) {
    for (auto const word : words_of<project_type>()) {
        auto const type = *from_word<project_type>(word);
        auto& part = page.section("GRANTS").set("TYPE", std::string{label(type)});
        auto const* grant = terms ? terms->grant_for(type) : nullptr;
        for (auto const& box : boxes) {
            auto const name = std::string{word} + '_' + std::string{box.name};
            auto const typed = now.request.method == http::method::post;
            part.section("BOXES")
                .set("BOX", std::string{box.text})
                .set("BOX_NAME", name)
                .set("BOX_VALUE", typed   ? std::string{now.field(name)}
                                  : grant ? box_value(*grant, box.name)
                                          : "");
        }
    }
}

json::array grants_typed(visit const& now) {
    json::array all;
    for (auto const word : words_of<project_type>()) {
        auto const field = [&](std::string_view box) {
            return now.field(std::string{word} + '_' + std::string{box});
        };
        if (std::all_of(std::begin(boxes), std::end(boxes),
                        [&](auto const& box) { return field(box.name).empty(); }))
            continue;
        json::object one{{"type", word}};
        one["envelope_pence"] = pence_typed(field("envelope"));
        one["least_pence"] = pence_typed(field("least"));
        one["most_pence"] = pence_typed(field("most"));
        one["least_members"] = number_typed(field("members").empty() ? "1" : field("members"));
        one["months"] = number_typed(field("months"));
        if (!field("interim").empty())
            one["interim_months"] = number_typed(field("interim"));
        all.push_back(std::move(one));
    }
    return all;
}

void set_day(view::dictionary& page, std::string const& name, date day) {
    page.set(name + "_DAY", std::to_string(day.day()))
        .set(name + "_MONTH", std::to_string(day.month()));
    page.set(name + "_YEAR", std::to_string(day.year()));
}

http::response round_form(visit& now, round_terms const* terms, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Rounds and bids", "/admin/rounds");
    auto const number = terms ? std::to_string(terms->number) : std::string{};
    page.set("HEADING", terms ? "Other terms for " + terms->title : "Open a round");
    page.set("ACTION", terms ? "/admin/rounds/" + number + "/terms" : "/admin/rounds/new");
    page.set("BUTTON", terms ? "Save the terms" : "Open the round");
    if (now.request.method == http::method::post) {
        put_back(now, page,
                 {"number", "year", "title", "call", "themes", "opens*", "closes*", "minute"});
    } else if (terms) {
        std::string themes;
        for (auto const& theme : terms->themes)
            themes += (themes.empty() ? "" : "\n") + theme;
        page.set("NUMBER", number)
            .set("YEAR", std::to_string(terms->year))
            .set("TITLE", terms->title);
        page.set("CALL", terms->call)
            .set("THEMES", themes)
            .set("MINUTE", terms->minute.value_or(""));
        set_day(page, "OPENS", terms->opens);
        set_day(page, "CLOSES", terms->closes);
    }
    show_grants(now, page, terms);
    if (why) {
        auto told = *why;
        for (auto& problem : told.problems)
            if (problem.field.starts_with("grants."))
                problem.field = "grants";
        show_problems(told, page);
    }
    return shown(now, "round_edit", page, why ? 400 : 200);
}

http::response save_round(visit& now, std::string_view operation, round_terms const* terms) {
    json::object wish{{"grants", grants_typed(now)}};
    if (auto const minute = now.field("minute"); !minute.empty())
        wish["minute"] = minute;
    for (auto const* name : {"title", "call"})
        wish[name] = now.field(name);
    for (auto const* name : {"number", "year"})
        if (!now.field(name).empty())
            wish[name] = number_typed(now.field(name));
    if (terms)
        wish["number"] = terms->number;
    for (auto const* name : {"opens", "closes"})
        if (auto const day = typed_day(now, name); !day.empty())
            wish[name] = day;
    json::array themes;
    for (std::string_view rest{now.field("themes")}; !rest.empty();) {
        auto const end = std::min(rest.find('\n'), rest.size());
        if (auto const line = trim(rest.substr(0, end)); !line.empty())
            themes.emplace_back(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    wish["themes"] = std::move(themes);
    auto const done = now.invoke(operation, std::move(wish));
    if (done.has_value())
        return gone_to("/admin/rounds", "round_saved");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : round_form(now, terms, &why);
}

http::response new_round_page(visit& now) {
    if (auto const may = people::may(now.self.who, right::keep_governance, 0); may.has_error())
        return refused(now, may.error());
    return now.request.method == http::method::get ? round_form(now, nullptr, nullptr)
                                                   : save_round(now, "rounds.open", nullptr);
}

http::response terms_page(visit& now) {
    if (auto const may = people::may(now.self.who, right::keep_governance, 0); may.has_error())
        return refused(now, may.error());
    auto const card =
        now.ask<&learning::show_round>({{"number", number_typed(now.path["number"])}});
    if (card.has_error())
        return refused(now, card.error());
    return now.request.method == http::method::get ? round_form(now, &card->terms, nullptr)
                                                   : save_round(now, "rounds.change", &card->terms);
}

// ------------------------------------------------------------------------------------------------

/// "The envelope for policy labs has £40,000 left."
std::string left_text(visit const& now, bid_card const& card) {
    auto const round = now.ask<&learning::show_round>({{"number", card.round}});
    if (round.has_error())
        return {};
    for (auto const& one : round->envelopes)
        if (one.type == card.says.type)
            return "Its envelope has " + to_text(money{one.left_pence}) + " left of " +
                   to_text(money{one.envelope_pence}) + '.';
    return {};
}

void offer_acts(visit const& now, view::dictionary& page, bid_card const& card) {
    if (people::may(now.self.who, right::keep_governance, 0).has_error())
        return;
    if (card.state == project_state::bid_submitted || card.state == project_state::returned_to_vp) {
        page.show("CAN_RECOMMEND");
        offer_choice(page, "RECOMMENDED_OPTIONS", "yes", "Recommended", now.field("recommended"));
        offer_choice(page, "RECOMMENDED_OPTIONS", "no", "Not recommended",
                     now.field("recommended"));
        put_back(now, page, {"minute", "reason"});
    } else if (card.state == project_state::vp_recommendation ||
               card.state == project_state::eoc_decision) {
        page.show("CAN_DECIDE").set("LEFT", left_text(now, card));
        offer_choice(page, "DECISION_OPTIONS", "awarded", "Awarded", now.field("decision"));
        offer_choice(page, "DECISION_OPTIONS", "returned", "Returned to the Board",
                     now.field("decision"));
        offer_choice(page, "DECISION_OPTIONS", "declined", "Declined", now.field("decision"));
        put_back(now, page, {"minute", "amount", "reason"});
    } else if (rules::is_public(card.state) && card.state != project_state::closed_unfinished) {
        page.show("CAN_MOVE");
        for (auto const word : words_of<project_step>())
            offer_choice(page, "STEP_OPTIONS", word, label(*from_word<project_event_kind>(word)),
                         now.field("step"));
        put_back(now, page, {"reason", "on*", "until*"});
    }
}

http::response bid_view(visit& now, error const* why) {
    auto const card = now.ask<&show_bid>({{"bid", number_typed(now.path["bid"])}});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    breadcrumb(page, "Rounds and bids", "/admin/rounds");
    page.set("TITLE", card->says.title).set("LEAD", card->lead ? card->lead->name : "The network");
    page.set("ROUND", card->round_title).set("STATE", std::string{label(card->state)});
    page.set("ACTION", "/admin/bids/" + std::to_string(card->bid));
    page.set("RECOMMENDED", !card->recommended   ? ""
                            : *card->recommended ? "The Board recommends it"
                                                 : "The Board does not recommend it");
    offer_acts(now, page, *card);
    show_bid_facts(page, card->says);
    show_steps(page, card->events);
    if (why) {
        auto told = *why;
        for (auto& problem : told.problems)
            if (problem.field == "amount_pence")
                problem.field = "amount";
        show_problems(told, page);
    }
    return shown(now, "bid_desk", page, why ? (why->status == status::conflict ? 409 : 400) : 200);
}

http::response bid_page(visit& now) {
    if (auto const may = people::may(now.self.who, right::run_network, 0); may.has_error())
        return refused(now, may.error());
    return bid_view(now, nullptr);
}

http::response acted(visit& now, std::string_view operation, json::object wish,
                     std::string_view notice) {
    auto const done = now.invoke(operation, std::move(wish));
    if (done.has_value())
        return gone_to("/admin/bids/" + std::string{now.path["bid"]}, notice);
    auto const why = done.error();
    return why.status == status::invalid || why.status == status::conflict ? bid_view(now, &why)
                                                                           : refused(now, why);
}

http::response recommended(visit& now) {
    json::object wish{{"bid", number_typed(now.path["bid"])},
                      {"minute", now.field("minute")},
                      {"reason", now.field("reason")},
                      {"recommended", now.field("recommended") == "yes"}};
    if (now.field("recommended").empty()) {
        auto const why = invalid("recommended", "required", "Say what the Board recommends");
        return bid_view(now, &why);
    }
    return acted(now, "bids.recommend", std::move(wish), "decided");
}

http::response decided(visit& now) {
    json::object wish{{"bid", number_typed(now.path["bid"])},
                      {"minute", now.field("minute")},
                      {"reason", now.field("reason")}};
    if (!now.field("decision").empty())
        wish["decision"] = now.field("decision");
    if (!now.field("amount").empty())
        wish["amount_pence"] = pence_typed(now.field("amount"));
    return acted(now, "bids.decide", std::move(wish), "decided");
}

http::response moved(visit& now) {
    json::object wish{{"project", std::string{now.path["bid"]}},
                      {"step", now.field("step")},
                      {"reason", now.field("reason")}};
    for (auto const* name : {"on", "until"})
        if (auto const day = typed_day(now, name); !day.empty())
            wish[name] = day;
    return acted(now, "projects.move", std::move(wish), "project_recorded");
}

} // namespace

std::vector<route> rounds_desk_pages() {
    using http::method;
    return {
        {method::get, "/admin/rounds", rounds_page, door::signed_in},
        {method::get, "/admin/rounds/new", new_round_page, door::signed_in},
        {method::post, "/admin/rounds/new", new_round_page, door::signed_in},
        {method::get, "/admin/rounds/{number}", rounds_page, door::signed_in},
        {method::get, "/admin/rounds/{number}/terms", terms_page, door::signed_in},
        {method::post, "/admin/rounds/{number}/terms", terms_page, door::signed_in},
        {method::get, "/admin/bids/{bid}", bid_page, door::signed_in},
        {method::post, "/admin/bids/{bid}/recommendation", recommended, door::signed_in},
        {method::post, "/admin/bids/{bid}/decision", decided, door::signed_in},
        {method::post, "/admin/bids/{bid}/steps", moved, door::signed_in},
    };
}

} // namespace network::pages
