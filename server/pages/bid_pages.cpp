// An organisation's own bids: what it leads, starting something, the form that is saved as often as
// one likes, sending it, and reporting.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/rounds.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/project_words.hpp"
#include "server/pages/role_words.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

constexpr std::string_view base = "/account/council/bids";

std::string bid_url(std::int64_t bid) {
    return std::string{base} + '/' + std::to_string(bid);
}

/// The same, or nothing: the operation then says what is missing.
std::string named_or_own(visit const& now) {
    auto const meant = organisation_meant(now);
    return meant.has_value() ? *meant : std::string{};
}

std::vector<round_card> open_rounds(visit const& now) {
    auto const found = now.ask<&list_rounds>({{"open_only", true}});
    return found.has_value() ? found->items : std::vector<round_card>{};
}

http::response bids_list(visit& now, error const* why) {
    auto const meant = organisation_meant(now);
    if (meant.has_error())
        return refused(now, meant.error());
    auto const& organisation = *meant;
    auto const found = now.ask<&own_bids>({{"organisation", organisation}});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    step_home(now, page, organisation);
    auto const who = now.ask<&organisations::card>({{"organisation", organisation}});
    page.set("NAME", who.has_value() ? who->organisation.name : organisation)
        .set("ORGANISATION", organisation);
    for (auto const& one : found->items) {
        auto& row = page.section("BIDS");
        row.set("TITLE", one.title).set("BID_URL", bid_url(one.bid));
        row.set("TYPE", std::string{label(one.type)} +
                            (one.round != 0 ? ", round " + std::to_string(one.round) : ""));
        row.set("NEXT", next_text(one));
        show_state(row, one.state);
    }
    for (auto const& one : open_rounds(now)) {
        show_lines(page.section("CALLS").set("CALL", "The call of " + one.terms.title),
                   one.terms.call);
        offer_choice(page, "ROUND_OPTIONS", std::to_string(one.terms.number),
                     "A bid in " + one.terms.title + ", until " + say(one.terms.closes),
                     now.field("round"));
    }
    offer_choice(page, "ROUND_OPTIONS", "idea", "An idea that members see and may back",
                 now.field("round"));
    put_back(now, page, {"title"});
    if (why)
        show_problems(*why, page);
    return shown(now, "bids", page, why ? 400 : 200);
}

http::response bids_page(visit& now) {
    return bids_list(now, nullptr);
}

http::response started(visit& now) {
    json::object wish{{"organisation", named_or_own(now)}, {"title", now.field("title")}};
    if (now.field("round") == "idea")
        wish["idea"] = true;
    else if (!now.field("round").empty())
        wish["round"] = number_typed(now.field("round"));
    auto const done = now.invoke("bids.start", std::move(wish));
    if (done.has_value())
        return gone_to(bid_url(done->body.at("bid").as_int64()), "bid_started");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : bids_list(now, &why);
}

// ------------------------------------------------------------------------------------------------

void set_day(view::dictionary& page, std::string const& name, std::optional<date> const& day) {
    if (!day)
        return;
    page.set(name + "_DAY", std::to_string(day->day()));
    page.set(name + "_MONTH", std::to_string(day->month()));
    page.set(name + "_YEAR", std::to_string(day->year()));
}

std::string partner_lines(project_content const& says, project_part part) {
    std::string lines;
    for (auto const& one : says.partners)
        if (one.part == part)
            lines += (lines.empty() ? "" : "\n") + one.name +
                     (one.amount_pence ? ": " + pounds_typed(*one.amount_pence) : "");
    return lines;
}

void fill_as_saved(view::dictionary& page, project_content const& says) {
    page.set("TITLE", says.title).set("SUMMARY", says.summary).set("PLAN", says.plan);
    page.set("DIFFERENCE", says.difference).set("OUTCOME", says.outcome).set("THEME", says.theme);
    page.set("REPORT_BACK", says.report_back).set("REPORT_EVENT", says.report_event);
    page.set("PARTICIPANTS", partner_lines(says, project_part::participant));
    page.set("MATCH_FUNDING", partner_lines(says, project_part::match_funder));
    if (says.asked_pence)
        page.set("ASKED", pounds_typed(*says.asked_pence));
    set_day(page, "STARTS", says.starts);
    set_day(page, "DUE", says.due);
}

/// The ten boxes, as typed where they were just typed.
void fill_principles(visit const& now, view::dictionary& page, project_content const& says,
                     bool typed) {
    for (auto const& one : members::principles) {
        auto const code = std::string{to_word(one.principle)};
        std::string evidence;
        for (auto const& named : says.principles)
            if (named.principle == one.principle)
                evidence = named.evidence;
        if (typed)
            evidence = now.field("principle_" + code);
        page.section("PRINCIPLES")
            .set("CODE", code)
            .set("PRINCIPLE", std::string{one.name})
            .set("EVIDENCE", evidence);
    }
}

void offer_round_and_type(visit const& now, view::dictionary& page, bid_card const& card,
                          bool typed) {
    auto const chosen = typed ? std::string{now.field("round")} : std::to_string(card.round);
    auto const type = typed ? now.field("type") : to_word(card.says.type);
    std::string themes;
    for (auto const& one : open_rounds(now)) {
        offer_choice(page, "ROUND_OPTIONS", std::to_string(one.terms.number), one.terms.title,
                     chosen);
        if (one.terms.number == card.round)
            for (auto const& theme : one.terms.themes)
                themes += (themes.empty() ? "" : ", ") + theme;
    }
    if (card.round == 0)
        offer_choice(page, "ROUND_OPTIONS", "0", "None yet", chosen);
    for (auto const word : words_of<project_type>())
        offer_choice(page, "TYPE_OPTIONS", word, label(*from_word<project_type>(word)), type);
    page.set("THEMES", themes);
}

/// The fields of the form for those of the operation.
error in_form_fields(error why) {
    for (auto& problem : why.problems) {
        if (problem.field == "asked_pence")
            problem.field = "asked";
        else if (problem.field.starts_with("principles."))
            problem.field = "principles";
        else if (problem.field.starts_with("match_funding"))
            problem.field = "match_funding";
        else if (problem.field == "lead")
            problem.field = "title";
    }
    return why;
}

void show_form(visit const& now, view::dictionary& page, bid_card const& card, error const* why) {
    bool const typed = why != nullptr;
    page.show("OPEN").set("VERSION", typed && !now.field("based_on").empty()
                                         ? std::string{now.field("based_on")}
                                         : std::to_string(card.version));
    if (typed)
        put_back(now, page,
                 {"title", "summary", "plan", "difference", "outcome", "theme", "asked", "starts*",
                  "due*", "participants", "match_funding", "report_back", "report_event"});
    else
        fill_as_saved(page, card.says);
    fill_principles(now, page, card.says, typed);
    offer_round_and_type(now, page, card, typed);
    if (why)
        show_problems(in_form_fields(*why), page);
}

void show_what_is_missing(view::dictionary& page, bid_card const& card) {
    if (!card.gaps.empty())
        page.set("GAPS_TEXT",
                 say(static_cast<std::int64_t>(card.gaps.size()), "thing is", "things are") +
                     " missing before it can be sent");
    for (auto const& one : card.gaps)
        page.section("GAPS").set("GAP", one.message);
    std::string joined;
    for (auto const& one : card.joined)
        joined += (joined.empty() ? "" : ", ") + one.name;
    page.set("JOINED", joined);
}

http::response bid_view(visit& now, error const* why) {
    auto const number = number_typed(now.path["bid"]);
    if (!number.is_int64())
        return refused(now, not_found("project.unknown", "There is no such bid"));
    auto const card = now.ask<&show_bid>({{"bid", number}});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    breadcrumb(page, "Bids and projects", base);
    page.set("TITLE_NOW", card->says.title)
        .set("LEAD", card->lead ? card->lead->name : "The network");
    page.set("ROUND", card->round_title)
        .set("SAVED", "Saved " + say(card->version, "time", "times"));
    page.set("ACTION", bid_url(card->bid)).set("ORGANISATION", named_or_own(now));
    page.set("STATE", std::string{label(card->state)});
    page.show("BAD", card->state == project_state::overdue);
    show_what_is_missing(page, *card);
    bool const speaks = !speaks_for(now).empty();
    if (card->open && speaks)
        show_form(now, page, *card, why);
    else
        show_bid_facts(page, card->says);
    if (speaks && rules::is_under_way(card->state) && card->state != project_state::final_report) {
        page.show("REPORTS");
        offer_choice(page, "REPORT_OPTIONS", "interim", "Interim report", now.field("report"));
        offer_choice(page, "REPORT_OPTIONS", "final", "Final report", now.field("report"));
        put_back(now, page, {"text"});
    }
    page.show("CAN_TAKE_BACK", speaks && (card->state == project_state::bid_submitted ||
                                          card->state == project_state::returned_to_vp));
    page.show("CAN_WITHDRAW", speaks && card->state <= project_state::returned_to_vp);
    if (card->state <= project_state::returned_to_vp && !(card->open && why))
        put_back(now, page, {"reason"});
    if (why && !card->open)
        show_problems(*why, page);
    show_steps(page, card->events);
    return shown(now, "bid", page, why ? (why->status == status::conflict ? 409 : 400) : 200);
}

http::response bid_page(visit& now) {
    return bid_view(now, nullptr);
}

json::array lines_of(std::string_view text) {
    json::array lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        if (auto const line = trim(text.substr(0, end)); !line.empty())
            lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// "Power to Change: 5000", one on each line; a line without a sum stays without.
json::array match_lines(std::string_view text) {
    json::array all;
    for (auto const& line : lines_of(text)) {
        std::string_view const whole{line.get_string()};
        auto const colon = whole.rfind(':');
        json::object one{{"name", trim(whole.substr(0, colon))}};
        if (colon != std::string_view::npos)
            one["amount_pence"] = pence_typed(trim(whole.substr(colon + 1)));
        all.push_back(std::move(one));
    }
    return all;
}

json::object bid_typed(visit const& now, std::int64_t bid) {
    json::object wish{{"organisation", named_or_own(now)}, {"bid", bid}};
    for (auto const* name : {"title", "summary", "plan", "difference", "outcome", "theme",
                             "report_back", "report_event"})
        wish[name] = now.field(name);
    if (auto const type = now.field("type"); !type.empty())
        wish["type"] = type;
    if (auto const round = now.field("round"); !round.empty() && round != "0")
        wish["round"] = number_typed(round);
    if (auto const seen = now.field("based_on"); !seen.empty())
        wish["based_on"] = number_typed(seen);
    if (auto const asked = now.field("asked"); !asked.empty())
        wish["asked_pence"] = pence_typed(asked);
    for (auto const* name : {"starts", "due"})
        if (auto const day = typed_day(now, name); !day.empty())
            wish[name] = day;
    json::array principles;
    for (auto const& one : members::principles) {
        auto const code = to_word(one.principle);
        if (auto const typed = trim(now.field("principle_" + std::string{code})); !typed.empty())
            principles.push_back(json::object{{"principle", code}, {"evidence", typed}});
    }
    wish["principles"] = std::move(principles);
    wish["participants"] = lines_of(now.field("participants"));
    wish["match_funding"] = match_lines(now.field("match_funding"));
    return wish;
}

http::response saved(visit& now) {
    auto const number = number_typed(now.path["bid"]);
    if (!number.is_int64())
        return refused(now, not_found("project.unknown", "There is no such bid"));
    auto const bid = number.get_int64();
    auto const done = now.invoke("bids.save", bid_typed(now, bid));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::invalid || why.status == status::conflict ? bid_view(now, &why)
                                                                               : refused(now, why);
    }
    if (now.field("act") != "send")
        return gone_to(bid_url(bid), "part_saved");
    auto const sent =
        now.invoke("bids.submit", {{"organisation", named_or_own(now)}, {"bid", bid}});
    if (sent.has_value())
        return gone_to(bid_url(bid), "bid_sent");
    // What was typed is saved; the form shows it again with everything that is missing, on top of
    // the version that this made.
    auto const why = sent.error();
    for (auto& field : now.form.fields)
        if (field.name == "based_on")
            field.value = std::to_string(done->body.at("version").as_int64());
    return bid_view(now, &why);
}

/// A further step of a bid, by its operation.
http::response stepped(visit& now, std::string_view operation, json::object wish,
                       std::string_view notice) {
    auto const number = number_typed(now.path["bid"]);
    if (!number.is_int64())
        return refused(now, not_found("project.unknown", "There is no such bid"));
    wish["organisation"] = named_or_own(now);
    auto const done = now.invoke(operation, std::move(wish));
    if (done.has_value())
        return gone_to(bid_url(number.get_int64()), notice);
    auto const why = done.error();
    return why.status == status::invalid ? bid_view(now, &why) : refused(now, why);
}

http::response taken_back(visit& now) {
    return stepped(now, "bids.take_back", {{"bid", number_typed(now.path["bid"])}}, "undone");
}
http::response withdrawn(visit& now) {
    return stepped(now, "bids.withdraw",
                   {{"bid", number_typed(now.path["bid"])}, {"reason", now.field("reason")}},
                   "bid_withdrawn");
}
http::response reported(visit& now) {
    json::object wish{{"project", std::string{now.path["bid"]}}, {"text", now.field("text")}};
    if (auto const report = now.field("report"); !report.empty())
        wish["report"] = report;
    return stepped(now, "projects.report", std::move(wish), "project_recorded");
}

} // namespace

std::vector<route> bid_pages() {
    using http::method;
    return {
        {method::get, "/account/council/bids", bids_page, door::signed_in},
        {method::post, "/account/council/bids", started, door::signed_in},
        {method::get, "/account/council/bids/{bid}", bid_page, door::signed_in},
        {method::post, "/account/council/bids/{bid}", saved, door::signed_in},
        {method::post, "/account/council/bids/{bid}/taking-back", taken_back, door::signed_in},
        {method::post, "/account/council/bids/{bid}/withdrawal", withdrawn, door::signed_in},
        {method::post, "/account/council/bids/{bid}/report", reported, door::signed_in},
    };
}

} // namespace network::pages
