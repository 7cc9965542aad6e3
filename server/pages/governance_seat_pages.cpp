// The network team's forms of seats: fill one for a term, end a term.
#include "libnetwork/base/text.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/governance_forms.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

http::response seat_form(visit& now, error const* why) {
    auto page = framed(now);
    lead_back_to_governance(page);
    put_back(now, page, {"organisation", "email", "from*", "until*", "minute"});
    offer_bodies(now, page);
    for (auto const word : words_of<seat_class>())
        offer(page, "SEAT_CLASS_OPTIONS", std::string{word},
              std::string{label(*from_word<seat_class>(word))}, now.field("seat_class") == word);
    offer(page, "CHAIR_OPTIONS", "false", "No", now.field("chair") != "true");
    offer(page, "CHAIR_OPTIONS", "true", "Yes", now.field("chair") == "true");
    if (why)
        show_problems(*why, page, {{"email", "person"}});
    return shown(now, "seat_fill", page, why ? 400 : 200);
}

/// A last day as typed becomes the first day after it.
void put_last_day(visit const& now, json::object& wish, std::string_view input) {
    auto const typed = typed_day(now, "until");
    if (auto const last = date::parse(typed))
        wish[input] = last->plus_days(1).to_string();
    else if (!typed.empty())
        wish[input] = typed;
}

http::response seat_page(visit& now) {
    if (auto const may = may_keep_governance(now); may.has_error())
        return refused(now, may.error());
    if (now.request.method == http::method::get)
        return seat_form(now, nullptr);
    json::object wish{{"chair", now.field("chair") == "true"}};
    for (auto const name : {"body", "seat_class", "organisation", "minute"})
        if (auto const typed = now.field(name); !typed.empty())
            wish[name] = typed;
    if (auto const from = typed_day(now, "from"); !from.empty())
        wish["from"] = from;
    put_last_day(now, wish, "until");
    auto const person = person_with_address(now, now.field("email"));
    if (person.has_error()) {
        auto const why = person.error();
        return seat_form(now, &why);
    }
    wish["person"] = *person;
    auto const done = now.invoke("seats.fill", std::move(wish));
    if (done.has_value())
        return gone_to(governance_desk_url, "seat_filled");
    auto const why = done.error();
    return seat_form(now, &why);
}

http::response end_form(visit& now, seat_row const& seat, error const* why) {
    auto page = framed(now);
    lead_back_to_governance(page);
    page.set("NAME", seat.name).set("ORGANISATION", seat.organisation_name);
    page.set("SEAT_CLASS", std::string{label(seat.seat_class)})
        .set("BACK_URL", std::string{governance_desk_url});
    auto const all = now.ask<&bodies>({});
    if (all.has_value())
        for (auto const& body : all->items)
            if (body.code == seat.body)
                page.set("BODY", body.name);
    page.set("ACTION",
             std::string{governance_desk_url} + "/seats/" + std::to_string(seat.id) + "/end");
    put_back(now, page, {"until*", "minute"});
    if (why)
        show_problems(*why, page, {{"until", "on"}});
    return shown(now, "seat_end", page, why ? 400 : 200);
}

http::response end_page(visit& now) {
    if (auto const may = may_keep_governance(now); may.has_error())
        return refused(now, may.error());
    auto const id = whole_number(now.path["seat"]).value_or(0);
    auto const all = now.ask<&seats>({{"past", true}});
    if (all.has_error())
        return refused(now, all.error());
    auto const seat = std::find_if(all->items.begin(), all->items.end(),
                                   [&](seat_row const& one) { return one.id == id; });
    if (seat == all->items.end())
        return refused(now, not_found("seat.unknown", "There is no such seat"));
    if (now.request.method == http::method::get)
        return end_form(now, *seat, nullptr);
    json::object wish{{"seat", id}};
    put_last_day(now, wish, "on");
    if (auto const minute = now.field("minute"); !minute.empty())
        wish["minute"] = minute;
    auto const done = now.invoke("seats.end", std::move(wish));
    if (done.has_value())
        return gone_to(governance_desk_url, "seat_ended");
    auto const why = done.error();
    return end_form(now, *seat, &why);
}

} // namespace

std::vector<route> governance_seat_pages() {
    using http::method;
    return {
        {method::get, "/admin/governance/seats/new", seat_page, door::signed_in},
        {method::post, "/admin/governance/seats/new", seat_page, door::signed_in},
        {method::get, "/admin/governance/seats/{seat}/end", end_page, door::signed_in},
        {method::post, "/admin/governance/seats/{seat}/end", end_page, door::signed_in},
    };
}

} // namespace network::pages
