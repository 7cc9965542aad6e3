// The network team's pages about people: who there is, what they do, invite, give a role, end it.
#include "libnetwork/base/text.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/mailed_link.hpp"
#include "libnetwork/people/people.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/role_words.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace people;

bool is_network_post(std::string_view word) {
    return word == "network_officer" || word == "administrator" || word == "auditor";
}

void offer_posts(visit const& now, view::dictionary& page) {
    for (auto const word : words_of<post>()) {
        auto const which = *from_word<post>(word);
        if (which == post::chair || which == post::body_member || which == post::observer)
            continue;
        if (is_network_post(word) && people::may(now.self.who, right::manage_roles, 0).has_error())
            continue;
        auto& option = page.section("ROLE_OPTIONS");
        option.set("VALUE", std::string{word}).set("TEXT", std::string{post_text(which)});
        option.show("SELECTED", word == now.field("role"));
        if (is_network_post(word))
            option.set("OPTION_HINT", "For the network as a whole");
        else if (which == post::lead)
            option.set("OPTION_HINT", "In the record of an individual: the individual themselves");
    }
}

http::response list_page(visit& now) {
    std::string const q{now.field("q")};
    json::object wish;
    if (!q.empty())
        wish["q"] = q;
    if (auto const after = now.field("after"); !after.empty())
        wish["after"] = after;
    auto const found = now.ask<&people::list>(wish);
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    page.set("Q", q).set("COUNT_TEXT", say(found->total, "person", "people"));
    for (auto const& line : found->items) {
        auto& row = page.section("PEOPLE");
        row.set("NAME", line.name.empty() ? "Erased" : line.name);
        row.set("PERSON_URL", "/admin/people/" + std::to_string(line.id));
        row.set("ROLES", say(line.roles, "role", "roles"));
        if (!line.active)
            row.set("STATE", "Closed");
    }
    if (found->next)
        page.show("PAGES").set("NEXT_URL",
                               address("/admin/people", {{"q", q}, {"after", *found->next}}));
    page.show("TEAM", now.self.who.on_network_team());
    return shown(now, "people", page);
}

result<person_card> card_of(visit const& now) {
    auto const id = whole_number(now.path["person"]);
    if (!id)
        return not_found("people.unknown", "There is no such person");
    return now.ask<&people::card>({{"person", *id}});
}

http::response person_page(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    breadcrumb(page, "People", "/admin/people");
    page.set("NAME", card->name).set("EMAIL", card->email.value_or(""));
    auto const fact = [&](std::string_view name, std::string_view text) {
        page.section("FACTS").set("FACT_NAME", std::string{name}).set("FACT", std::string{text});
    };
    fact("Account", card->active ? "Open" : "Closed");
    fact("Password", card->has_password ? "Set" : "None: signs in by mailed links");
    fact("Second step", card->has_authenticator ? "On" : "Off");
    auto const base = "/admin/people/" + std::to_string(card->id);
    auto const today = card_day(now);
    for (auto const& held : card->appointments) {
        auto& role = page.section("ROLES");
        auto const where = place_of(now, held.organisation);
        role.set("ROLE", std::string{post_text(held.post, where.kind)} +
                             (held.body.empty() ? "" : ", " + held.body));
        role.set("FOR", where.name).set("FROM", say(held.effective_from));
        role.set("UNTIL",
                 held.effective_to ? say(held.effective_to->plus_days(-1)) : "Further notice");
        if ((!held.effective_to || *held.effective_to > today) &&
            people::may(now.self.who,
                        held.organisation == 0 ? right::manage_roles : right::manage_contacts,
                        held.organisation)
                .has_value())
            role.set("END_URL", base + "/roles/" + std::to_string(held.id) + "/end");
    }
    auto const action = [&](std::string_view text, std::string url) {
        page.section("ACTIONS").set("ACTION", std::string{text}).set("ACTION_URL", std::move(url));
    };
    if (people::may(now.self.who, right::manage_contacts, 0).has_value())
        action("Give a role", base + "/roles/new");
    if (!card->name.empty() && people::may(now.self.who, right::manage_roles, 0).has_value())
        action("Erase this person", base + "/erase");
    return shown(now, "person", page);
}

http::response role_form(visit& now, std::string_view view, person_card const* card,
                         error const* why) {
    auto page = framed(now);
    breadcrumb(page, "People", "/admin/people");
    put_back(now, page, {"name", "email", "organisation", "from*", "until*"});
    offer_posts(now, page);
    if (card) {
        page.set("NAME", card->name);
        page.set("ACTION", "/admin/people/" + std::to_string(card->id) + "/roles/new");
    }
    if (why)
        show_problems(*why, page, {{"role", "posts"}, {"role", "post"}, {"role", "posts.0"}});
    return shown(now, view, page, why ? 400 : 200);
}

http::response invite_page(visit& now) {
    if (auto const may = people::may(now.self.who, right::manage_contacts, 0); may.has_error())
        return refused(now, may.error());
    return role_form(now, "person_invite", nullptr, nullptr);
}

/// Someone for the network itself: added, given the role, and sent a link to set a password.
result<operations::answer> invite_to_network(visit const& now) {
    NETWORK_TRY(auto const added, now.invoke("people.add", {{"name", now.field("name")},
                                                            {"email", now.field("email")}}));
    auto const person = added.body.at("id").as_int64();
    NETWORK_CHECK(now.invoke("appointments.add_to_network",
                             {{"person", person}, {"post", now.field("role")}}));
    auto const linked = now.core.office().write(
        {now.self.who, "people.invite", 0}, [&](changes::unit_of_work& work) -> result<bool> {
            NETWORK_CHECK(mail_link(work, link_purpose::invitation, person, {}, now.self.name));
            return true;
        });
    NETWORK_CHECK(linked);
    return added;
}

http::response invited(visit& now) {
    std::string const role{now.field("role")};
    auto const done =
        is_network_post(role)
            ? invite_to_network(now)
            : now.invoke("people.invite", {{"organisation", now.field("organisation")},
                                           {"name", now.field("name")},
                                           {"email", now.field("email")},
                                           {"posts", json::array{json::string{role}}}});
    if (done.has_value())
        return gone_to("/admin/people/" + std::to_string(done->body.at("id").as_int64()),
                       "invited");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return role_form(now, "person_invite", nullptr, &why);
}

http::response role_page(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    return role_form(now, "role_give", &*card, nullptr);
}

/// Gives the role and, where its last day is known, ends it after that day.
result<operations::answer> given(visit const& now, bool network, json::object wish) {
    auto const typed = typed_day(now, "until");
    auto const last = date::parse(typed);
    if (!typed.empty() && !last)
        return invalid("until", "date.invalid", "Give its last day as day, month and year");
    auto const from = date::parse(typed_day(now, "from")).value_or(card_day(now));
    if (last && *last < from)
        return invalid("until", "appointment.ends_before_start",
                       "The last day cannot come before the first");
    NETWORK_TRY(auto held,
                now.invoke(network ? "appointments.add_to_network" : "appointments.add", wish));
    if (!last)
        return held;
    json::object end{{"appointment", held.body.at("id")}, {"on", last->plus_days(1).to_string()}};
    if (!network)
        end["organisation"] = wish["organisation"];
    return now.invoke(network ? "appointments.end_in_network" : "appointments.end", std::move(end));
}

http::response role_given(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    json::object wish{{"person", card->id}, {"post", now.field("role")}};
    if (auto const from = typed_day(now, "from"); !from.empty())
        wish["from"] = from;
    bool const network = is_network_post(now.field("role"));
    if (!network)
        wish["organisation"] = now.field("organisation");
    auto const done = given(now, network, std::move(wish));
    if (done.has_value())
        return gone_to("/admin/people/" + std::to_string(card->id), "appointed");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return role_form(now, "role_give", &*card, &why);
}

appointment const* appointment_in(person_card const& card, std::string_view id) {
    for (auto const& held : card.appointments)
        if (std::to_string(held.id) == id)
            return &held;
    return nullptr;
}

http::response end_form(visit& now, person_card const& card, appointment const& held,
                        error const* why) {
    auto page = framed(now);
    auto const base = "/admin/people/" + std::to_string(card.id);
    page.set("NAME", card.name).set("ROLE", role_text(now, held)).set("BACK_URL", base);
    page.set("EFFECT", "From the day after its last day the rights that come with it are gone.");
    page.set("ACTION", base + "/roles/" + std::to_string(held.id) + "/end");
    put_back(now, page, {"until*"});
    if (why)
        show_problems(*why, page, {{"until", "on"}});
    return shown(now, "role_end", page, why ? 400 : 200);
}

http::response end_page(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const* held = appointment_in(*card, now.path["appointment"]);
    if (!held)
        return refused(now, not_found("appointment.unknown", "There is no such role"));
    if (now.request.method == http::method::get)
        return end_form(now, *card, *held, nullptr);
    json::object wish{{"appointment", held->id}};
    auto const typed = typed_day(now, "until");
    if (auto const last = date::parse(typed))
        wish["on"] = last->plus_days(1).to_string();
    else if (!typed.empty())
        wish["on"] = typed;
    if (held->organisation != 0)
        wish["organisation"] = std::to_string(held->organisation);
    auto const done =
        now.invoke(held->organisation == 0 ? "appointments.end_in_network" : "appointments.end",
                   std::move(wish));
    if (done.has_value())
        return gone_to("/admin/people/" + std::to_string(card->id), "ended");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return end_form(now, *card, *held, &why);
}

/// What goes and what stays stands in the view; what refuses is said by the operation.
http::response erase_form(visit& now, person_card const& card, error const* why) {
    auto const base = "/admin/people/" + std::to_string(card.id);
    auto page = framed(now);
    breadcrumb(page, "People", "/admin/people");
    breadcrumb(page, card.name, base);
    page.set("NAME", card.name).set("ACTION", base + "/erase").set("BACK_URL", base);
    put_back(now, page, {"reason"});
    if (why)
        show_problems(*why, page);
    return shown(now, "person_erase", page, why ? 400 : 200);
}

http::response erase_page(visit& now) {
    if (auto const may = people::may(now.self.who, right::manage_roles, 0); may.has_error())
        return refused(now, may.error());
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    if (now.request.method == http::method::get)
        return erase_form(now, *card, nullptr);
    auto const done =
        now.invoke("people.erase", {{"person", card->id}, {"reason", now.field("reason")}});
    if (done.has_value())
        return gone_to("/admin/people/" + std::to_string(card->id), "person_erased");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return erase_form(now, *card, &why);
}

} // namespace

std::vector<route> people_desk_pages() {
    using http::method;
    return {
        {method::get, "/admin/people", list_page, door::signed_in},
        {method::post, "/admin/people", invited, door::signed_in},
        {method::get, "/admin/people/invite", invite_page, door::signed_in},
        {method::get, "/admin/people/{person}", person_page, door::signed_in},
        {method::get, "/admin/people/{person}/erase", erase_page, door::signed_in},
        {method::post, "/admin/people/{person}/erase", erase_page, door::signed_in},
        {method::get, "/admin/people/{person}/roles/new", role_page, door::signed_in},
        {method::post, "/admin/people/{person}/roles/new", role_given, door::signed_in},
        {method::get, "/admin/people/{person}/roles/{appointment}/end", end_page, door::signed_in},
        {method::post, "/admin/people/{person}/roles/{appointment}/end", end_page, door::signed_in},
    };
}

} // namespace network::pages
