// What is held, searched for a request for information, and the decision on what was chosen.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/exemptions.hpp"
#include "libnetwork/operations/holdings.hpp"
#include "libnetwork/people/people.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/request_words.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>
#include <sstream>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

constexpr std::int64_t most_shown = 200;

result<request_card> card_of(visit const& now) {
    auto const id = whole_number(now.path["request"]);
    if (!id)
        return not_found("request.unknown", "There is no such request for information");
    return now.ask<&show_request>({{"request", *id}});
}

/// What to look for: as typed, or to begin with what the request itself is about.
result<json::object> wish_of(visit const& now, request_card const& card) {
    json::object wish{{"limit", most_shown}};
    auto const parameter = [&](std::string_view name) {
        return now.request.parameter_value(name).value_or(std::string_view{});
    };
    if (auto const q = parameter("q"); !q.empty())
        wish["q"] = q;
    if (auto const organisation = parameter("organisation"); !organisation.empty())
        wish["organisation"] = organisation_called(now, organisation);
    if (auto const person = parameter("person"); !person.empty()) {
        auto const found = now.core.office().read(now.self.who, [&](changes::reader& view) {
            return people::person_with_email(view, person);
        });
        if (found.has_error())
            return invalid("person", "person.unknown",
                           "Nobody with an open account has that address");
        wish["person"] = *found;
    }
    if (wish.size() == 1 && card.organisation != 0)
        wish["organisation"] = std::to_string(card.organisation);
    if (wish.size() == 1 && card.person != 0)
        wish["person"] = card.person;
    return wish;
}

std::string decision_text(request_card const& card, std::string const& holding) {
    for (auto const& item : card.items)
        if (item.holding == holding)
            return item.disclosure == disclosure::release ? "Released" : "Withheld";
    return {};
}

void show_holdings(request_card const& card, operations::holdings_found const& found,
                   view::dictionary& page) {
    auto text = say(found.total, "thing is", "things are") + " held";
    if (found.total > most_shown)
        text += ", of which these are the first " + say(most_shown) + ": search for less at a time";
    page.set("COUNT_TEXT", text);
    std::int64_t index = 0;
    for (auto const& one : found.holdings) {
        auto& row = page.section("HOLDINGS");
        auto const reference = one.reference();
        row.set("INDEX", ++index)
            .set("HOLDING", reference)
            .set("PLACE", one.place)
            .set("DAY", say(one.on));
        row.set("DECIDED", decision_text(card, reference));
        std::istringstream lines{one.text};
        for (std::string line; std::getline(lines, line);)
            row.section("LINES").set("LINE", line);
    }
}

void offer_decisions(visit const& now, request_card const& card, view::dictionary& page) {
    for (auto const& [word, text] :
         {std::pair{"release", "Release them, redacted"}, {"withhold", "Withhold them"}})
        page.section("DISCLOSURE_OPTIONS")
            .set("VALUE", word)
            .set("TEXT", text)
            .show("SELECTED", now.field("disclosure") == word);
    for (auto const& one : exemptions())
        if (one.kind == card.kind)
            page.section("EXEMPTION_OPTIONS")
                .set("VALUE", std::string{one.code})
                .set("TEXT", std::string{one.title} + " (" + std::string{one.law} + ")" +
                                 (one.public_interest ? ", public interest to be weighed" : ""))
                .show("SELECTED", one.code == now.field("exemption"));
}

http::response search(visit& now, request_card const& card, error const* why) {
    auto page = framed(now);
    auto const base = "/admin/requests/" + std::to_string(card.id);
    breadcrumb(page, card.reference, base);
    page.set("REFERENCE", card.reference).set("ASKED", card.asked).set("BACK_URL", base);
    page.set("SEARCH_URL", base + "/holdings");
    auto const query = now.request.target.find('?');
    page.set("ACTION", base + "/holdings" +
                           (query == std::string::npos ? "" : now.request.target.substr(query)));
    for (auto const* name : {"q", "organisation", "person"})
        if (auto const typed = now.request.parameter_value(name); typed && !typed->empty())
            page.set(capitals(name), std::string{*typed});
    auto const wish = wish_of(now, card);
    auto const found = wish.has_error() ? result<operations::holdings_found>{wish.error()}
                                        : now.ask<&operations::search_holdings>(*wish);
    page.set("NOTHING_TEXT", "Nothing is held that fits.");
    if (found.has_value()) {
        show_holdings(card, *found, page);
        offer_decisions(now, card, page);
    } else if (wish.has_value() && wish->size() == 1) {
        page.set("NOTHING_TEXT", "Say what to look for.");
    } else if (found.error().status == status::forbidden) {
        return refused(now, found.error());
    } else {
        show_problems(found.error(), page);
    }
    put_back(now, page, {"reason"});
    if (why)
        show_problems(*why, page);
    return shown(now, "request_holdings", page, why ? 400 : 200);
}

http::response holdings_page(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    if (now.request.method == http::method::get)
        return search(now, *card, nullptr);
    auto wish = input_from(now, *operations::find("information_requests.decide")->input);
    wish["request"] = card->id;
    auto const done = now.invoke("information_requests.decide", std::move(wish));
    if (done.has_value())
        return gone_to("/admin/requests/" + std::to_string(card->id), "decided");
    auto const why = done.error();
    return search(now, *card, &why);
}

} // namespace

std::vector<route> holdings_pages() {
    using http::method;
    return {
        {method::get, "/admin/requests/{request}/holdings", holdings_page, door::signed_in},
        {method::post, "/admin/requests/{request}/holdings", holdings_page, door::signed_in},
    };
}

} // namespace network::pages
