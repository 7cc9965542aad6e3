// The network team's pages about requests for information: the log, one request with its clock,
// what is held, and the answer as a file.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/exemptions.hpp"
#include "libnetwork/operations/holdings.hpp"
#include "libnetwork/people/people.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/request_words.hpp"
#include "server/pages/role_words.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

std::string url_of(request_card const& request) {
    return "/admin/requests/" + std::to_string(request.id);
}

http::response list_page(visit& now) {
    auto const found = now.invoke("information_requests.list", {});
    if (found.has_error())
        return refused(now, found.error());
    auto const all = now.core.office().read(
        now.self.who, [](changes::reader& view) { return list_requests(view, {}); });
    auto page = framed(now);
    page.set("COUNT_TEXT", say(std::ssize(*all), "request", "requests"));
    for (auto const& one : *all) {
        auto& row = page.section("REQUESTS");
        row.set("REFERENCE", one.reference).set("REQUEST_URL", url_of(one)).set("ASKED", one.asked);
        row.set("KIND", std::string{request_kind_text(one.kind)})
            .set("RECEIVED", say(one.received_on));
        row.set("STATE", std::string{request_state_text(one.state)})
            .show("CLOSED", !is_open(one.state));
        row.set("DUE", !is_open(one.state) ? ""
                       : one.clock.due     ? say(*one.clock.due)
                                           : "The clock stands still");
        row.show("OVERDUE", one.overdue);
    }
    page.show("TEAM", now.self.who.on_network_team());
    return shown(now, "requests", page);
}

http::response new_form(visit& now, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Requests for information", "/admin/requests");
    for (auto const word : words_of<request_kind>())
        page.section("KIND_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{request_kind_text(*from_word<request_kind>(word))})
            .show("SELECTED", word == now.field("kind"));
    put_back(now, page,
             {"received_on*", "asked", "from_name", "from_address", "organisation", "person"});
    if (why)
        show_problems(*why, page);
    return shown(now, "request_new", page, why ? 400 : 200);
}

http::response new_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::answer_requests, 0);
        may.has_error())
        return refused(now, may.error());
    return new_form(now, nullptr);
}

/// The number of the person with that address, 0 where none is typed.
result<std::int64_t> person_typed(visit const& now) {
    auto const typed = now.field("person");
    if (typed.empty())
        return 0;
    auto const found = now.core.office().read(now.self.who, [&](changes::reader& view) {
        return people::person_with_email(view, typed);
    });
    if (found.has_error())
        return invalid("person", "person.unknown", "Nobody with an open account has that address");
    return *found;
}

http::response logged(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::answer_requests, 0);
        may.has_error())
        return refused(now, may.error());
    auto const person = person_typed(now);
    if (person.has_error()) {
        auto const why = person.error();
        return new_form(now, &why);
    }
    auto wish = input_from(now, *operations::find("information_requests.log")->input);
    if (auto const typed = now.field("organisation"); !typed.empty())
        wish["organisation"] = organisation_called(now, typed);
    wish.erase("person");
    if (*person != 0)
        wish["person"] = *person;
    auto const done = now.invoke("information_requests.log", std::move(wish));
    if (done.has_value())
        return gone_to("/admin/requests/" + std::to_string(done->body.at("id").as_int64()),
                       "request_logged");
    auto const why = done.error();
    return new_form(now, &why);
}

result<request_card> card_of(visit const& now) {
    auto const id = whole_number(now.path["request"]);
    if (!id)
        return not_found("request.unknown", "There is no such request for information");
    return now.ask<&show_request>({{"request", *id}});
}

void show_facts(visit const& now, request_card const& card, view::dictionary& page) {
    auto const fact = [&](std::string_view name, std::string text) {
        if (!text.empty())
            page.section("FACTS").set("FACT_NAME", std::string{name}).set("FACT", std::move(text));
    };
    fact("What is asked", card.asked);
    fact("Received on", say(card.received_on));
    fact("Who asks",
         card.from_name.empty() ? "No longer held" : card.from_name + ", " + card.from_address);
    if (card.organisation != 0)
        fact("Organisation", place_text(now, card.organisation));
    if (card.person != 0) {
        auto const who = now.ask<&people::card>({{"person", card.person}});
        fact("Person", who.has_value() && !who->name.empty()
                           ? who->name
                           : "Person " + std::to_string(card.person));
    }
    if (is_open(card.state) && (card.organisation != 0 || card.person != 0 || !card.items.empty()))
        fact("Kept meanwhile", "What this request covers cannot be erased while it is open");
}

http::response card_page(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    breadcrumb(page, "Requests for information", "/admin/requests");
    auto const base = url_of(*card);
    bool const open = is_open(card->state);
    page.set("REFERENCE", card->reference).set("KIND", std::string{request_kind_text(card->kind)});
    page.set("STATE", std::string{request_state_text(card->state)}).show("CLOSED", !open);
    page.set("DUE", open && card->clock.due ? say(*card->clock.due) : "")
        .show("OVERDUE", card->overdue);
    page.set("CLOCK_TEXT", card->clock.text).set("CLOCK_RULE", card->clock.rule);
    show_facts(now, *card, page);
    for (auto const& step : card->steps)
        page.section("STEPS")
            .set("DAY", say(step.on))
            .set("STEP", std::string{request_step_text(step.step)})
            .set("NOTE", step.note)
            .show("TAKEN_BACK", step.taken_back);
    for (auto const& item : card->items) {
        auto const* ground = exemption_called(item.exemption, card->kind);
        page.section("ITEMS")
            .set("HOLDING", item.holding)
            .set("EXEMPTION",
                 ground ? std::string{ground->title} + " (" + std::string{ground->law} + ")"
                        : item.exemption)
            .set("REASON", item.reason)
            .show("WITHHELD", item.disclosure == disclosure::withhold);
    }
    auto const action = [&](std::string_view text, std::string url) {
        page.section("ACTIONS").set("ACTION", std::string{text}).set("ACTION_URL", std::move(url));
    };
    bool const answers = people::may(now.self.who, people::right::answer_requests, 0).has_value();
    if (open && answers) {
        page.set("NEXT_URL", base + "/steps/new");
        action("Search what is held", base + "/holdings");
    }
    if (!card->items.empty()) {
        action("The answer as a text", base + "/answer.txt");
        action("The answer as JSON", base + "/answer.json");
    }
    if (answers && std::any_of(card->steps.begin(), card->steps.end(),
                               [](auto const& step) { return !step.taken_back; }))
        action("Take the last step back", base + "/steps/back");
    return shown(now, "request", page);
}

http::response step_form(visit& now, request_card const& card, error const* why) {
    auto page = framed(now);
    breadcrumb(page, card.reference, url_of(card));
    page.set("REFERENCE", card.reference).set("ACTION", url_of(card) + "/steps/new");
    page.set("BACK_URL", url_of(card));
    for (auto const word : words_of<request_step>()) {
        auto const step = *from_word<request_step>(word);
        if ((step == request_step::clarified) != (card.state == request_state::clarifying) &&
            step != request_step::refused && step != request_step::withdrawn)
            continue;
        page.section("STEP_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{request_step_text(step)})
            .set("OPTION_HINT", std::string{request_step_hint(step)})
            .show("SELECTED", word == now.field("step"));
    }
    put_back(now, page, {"on*", "note"});
    if (why)
        show_problems(*why, page);
    return shown(now, "request_step", page, why ? 400 : 200);
}

http::response step_page(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    if (now.request.method == http::method::get)
        return step_form(now, *card, nullptr);
    auto wish = input_from(now, *operations::find("information_requests.record_step")->input);
    wish["request"] = card->id;
    auto const done = now.invoke("information_requests.record_step", std::move(wish));
    if (done.has_value())
        return gone_to(url_of(*card), "step");
    auto const why = done.error();
    return step_form(now, *card, &why);
}

http::response back_page(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    if (now.request.method == http::method::post) {
        auto const done = now.invoke("information_requests.take_step_back",
                                     {{"request", card->id}, {"reason", now.field("reason")}});
        if (done.has_value())
            return gone_to(url_of(*card), "undone");
        show_problems(done.error(), page);
    }
    breadcrumb(page, card->reference, url_of(*card));
    page.set("REFERENCE", card->reference).set("ACTION", url_of(*card) + "/steps/back");
    page.set("BACK_URL", url_of(*card));
    put_back(now, page, {"reason"});
    for (auto const& step : card->steps)
        if (!step.taken_back)
            page.set("LAST_STEP",
                     std::string{request_step_text(step.step)} + ", " + say(step.on) + ".");
    return shown(now, "request_back", page, now.request.method == http::method::get ? 200 : 400);
}

http::response answer_file(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const made = now.invoke("information_requests.export", {{"request", card->id}});
    if (made.has_error())
        return refused(now, made.error());
    bool const text = now.path["file"] == "answer.txt";
    if (!text && now.path["file"] != "answer.json")
        return refused(
            now, not_found("export.unknown", "The answer comes as answer.txt or answer.json"));
    auto answer = text ? http::bytes_response(200, "text/plain; charset=utf-8",
                                              std::string{made->body.at("text").as_string()})
                       : http::bytes_response(200, "application/json", json::serialize(made->body));
    answer.with("Content-Disposition", "attachment; filename=\"request-" +
                                           std::to_string(card->id) +
                                           (text ? ".txt\"" : ".json\""));
    answer.with("Cache-Control", "no-store");
    return answer;
}

} // namespace

std::vector<route> requests_pages() {
    using http::method;
    auto all = holdings_pages();
    for (auto const& one : std::vector<route>{
             {method::get, "/admin/requests", list_page, door::signed_in},
             {method::get, "/admin/requests/new", new_page, door::signed_in},
             {method::post, "/admin/requests/new", logged, door::signed_in},
             {method::get, "/admin/requests/{request}", card_page, door::signed_in},
             {method::get, "/admin/requests/{request}/steps/new", step_page, door::signed_in},
             {method::post, "/admin/requests/{request}/steps/new", step_page, door::signed_in},
             {method::get, "/admin/requests/{request}/steps/back", back_page, door::signed_in},
             {method::post, "/admin/requests/{request}/steps/back", back_page, door::signed_in},
             {method::get, "/admin/requests/{request}/{file}", answer_file, door::signed_in},
         })
        all.push_back(one);
    return all;
}

} // namespace network::pages
