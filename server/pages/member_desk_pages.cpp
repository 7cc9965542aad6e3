// The network team's pages about members: the list with what can be done, one membership with its
// acts, and putting a recorded event right.
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/member_acts.hpp"
#include "server/pages/member_query.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/register.hpp"
#include "server/pages/timeline.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

std::string desk_url(std::string_view slug) {
    return "/admin/members/" + std::string{slug};
}

bool may_decide(visit const& now) {
    return people::may(now.self.who, people::right::decide_memberships, 0).has_value();
}

void offer_tiers(view::dictionary& page, std::string_view chosen) {
    for (auto const word : words_of<tier>())
        page.section("TIER_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(*from_word<tier>(word))})
            .show("SELECTED", word == chosen);
}

void show_line(view::dictionary& page, roll_row const& row) {
    auto& line = page.section("MEMBERS");
    line.set("NAME", row.name).set("URL", desk_url(row.slug)).set("TIER", tier_text(row.tier));
    line.set("STANDING", std::string{label(row.standing)}).show("QUIET", !belongs(row.standing));
    line.set("SINCE", say(row.since)).set("JOINED", say(row.joined));
    if (row.leaves)
        line.set("LEAVES", say(*row.leaves));
}

http::response list_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::run_network, 0); may.has_error())
        return refused(now, may.error());
    auto query = member_query_of(now);
    if (query.part.empty())
        query.part = "belonging";
    auto wish = query.input();
    if (!query.after.empty())
        wish["after"] = query.after;
    auto const found = now.ask<&list_members>(wish);
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    page.set("Q", query.q).set("COUNT_TEXT", say(found->total, "organisation", "organisations"));
    show_member_filters(page, query);
    for (auto const& row : found->items)
        show_line(page, row);
    if (found->next || !query.after.empty()) {
        page.show("PAGES");
        auto other = query;
        other.after = found->next.value_or("");
        if (found->next)
            page.set("NEXT_URL", other.url("/admin/members"));
        other.after.clear();
        if (!query.after.empty())
            page.set("FIRST_URL", other.url("/admin/members"));
    }
    page.show("DECIDES", may_decide(now));
    return shown(now, "admin_members", page);
}

result<membership_card> card_of(visit const& now, std::string_view slug) {
    return now.ask<&show_membership>({{"organisation", slug}});
}

constexpr std::string_view safeguard_act = "safeguard-review";

void offer_outcomes(view::dictionary& page, std::string_view chosen) {
    page.show("TAKES_OUTCOME");
    for (auto const word : words_of<safeguard_outcome>())
        page.section("OUTCOME_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(*from_word<safeguard_outcome>(word))})
            .show("SELECTED", word == chosen);
}

bool is_group(visit const& now, std::string const& slug) {
    auto const card = now.ask<&organisations::card>({{"organisation", slug}});
    return card.has_value() &&
           card->organisation.kind == organisations::organisation_kind::political_group;
}

http::response desk_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::run_network, 0); may.has_error())
        return refused(now, may.error());
    auto const card = card_of(now, now.path["slug"]);
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    page.set("NAME", card->now.name).set("PUBLIC_URL", organisation_url(card->now.slug));
    show_membership_panel(page, *card, {}, may_decide(now));
    if (may_decide(now)) {
        for (auto const& act : member_acts())
            if (act.offered(card->now.standing) &&
                (act.word != "convert" || is_group(now, card->now.slug)) &&
                (act.word != safeguard_act || card->now.safeguard.open))
                page.section("ACTS")
                    .set("ACT", std::string{act.title})
                    .set("ACT_URL", desk_url(card->now.slug) + "/" + std::string{act.word});
    }
    auto const fits = now.ask<&qualifies>({{"organisation", card->now.slug}});
    if (fits.has_value())
        for (auto const& one : fits->tiers)
            page.section("TIERS")
                .set("TIER_NAME", one.label)
                .set("TIER_WHY", one.why.text)
                .set("TIER_RULE", one.why.rule)
                .set("TIER_BY", one.admitted_by)
                .show("QUALIFIES", one.qualifies);
    return shown(now, "membership_desk", page);
}

http::response act_form(visit& now, member_act const& act, membership_card const& card,
                        error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    breadcrumb(page, card.now.name, desk_url(card.now.slug));
    page.set("ORGANISATION", card.now.name).set("TITLE", std::string{act.title});
    page.set("NOW", card.now.why.text)
        .set("BUTTON", std::string{act.button})
        .show("WARNS", act.warns);
    page.set("ACTION", desk_url(card.now.slug) + "/" + std::string{act.word});
    page.set("BACK_URL", desk_url(card.now.slug)).set("DAY_QUESTION", std::string{act.day});
    page.show("TAKES_TIER", act.takes_tier).show("TAKES_UNTIL", act.takes_until);
    page.show("TAKES_LEAVES", act.takes_leaves);
    std::string chosen{now.field("tier")};
    if (chosen.empty() && card.now.tier)
        chosen = to_word(*card.now.tier);
    offer_tiers(page, chosen);
    if (act.word == safeguard_act)
        offer_outcomes(page, now.field("outcome"));
    put_back(now, page, {"on*", "until*", "leaves*", "group", "decided_by", "minute", "reason"});
    if (why)
        show_problems(at_the_fields(*why), page, {{"on", "from"}, {"on", "effective"}});
    return shown(now, "membership_act", page, why ? 400 : 200);
}

/// The last day as people say it is typed; operations take the first day after.
void after_the_last_day(json::object& wish) {
    if (auto* until = wish.if_contains("until"); until && until->is_string())
        if (auto const last = date::parse(until->as_string()))
            *until = last->plus_days(1).to_string();
}

http::response act_page(visit& now) {
    auto const* act = member_act_called(now.path["act"]);
    auto const card = card_of(now, now.path["slug"]);
    if (!act || card.has_error())
        return refused(now,
                       card.has_error() ? card.error() : not_found("page.unknown", "No such page"));
    if (auto const may = people::may(now.self.who, people::right::decide_memberships, 0);
        may.has_error())
        return refused(now, may.error());
    if (now.request.method == http::method::get)
        return act_form(now, *act, *card, nullptr);
    auto wish = input_from(now, *act->shape, {{"on", "from"}});
    if (act->takes_until)
        after_the_last_day(wish);
    wish["organisation"] = card->now.slug;
    auto const done = now.invoke(act->operation, std::move(wish));
    if (done.has_value())
        return gone_to(desk_url(card->now.slug), act->notice);
    auto const why = done.error();
    if (why.status == status::forbidden || why.status == status::unauthenticated)
        return refused(now, why);
    return act_form(now, *act, *card, &why);
}

event_row const* event_in(membership_card const& card, std::string_view id) {
    for (auto const& one : card.events)
        if (std::to_string(one.id) == id)
            return &one;
    return nullptr;
}

http::response event_form(visit& now, membership_card const& card, event_row const& what,
                          error const* why) {
    bool const correcting = now.path["what"] == "correct";
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    breadcrumb(page, card.now.name, desk_url(card.now.slug));
    page.set("ORGANISATION", card.now.name)
        .set("EVENT", what.text)
        .set("EVENT_DAY", say(what.effective));
    page.set("EVENT_BASIS", basis_text({what.decided_by, what.minute, what.reason}));
    page.set("TITLE", correcting ? "Put an event right" : "Take an event back");
    page.set("BUTTON", correcting ? "Put it right" : "Take it back").show("CORRECTING", correcting);
    page.set("ACTION", desk_url(card.now.slug) + "/events/" + std::to_string(what.id) + "/" +
                           std::string{now.path["what"]});
    page.set("BACK_URL", desk_url(card.now.slug));
    offer_tiers(page, now.field("tier"));
    put_back(now, page, {"on*", "until*", "decided_by", "minute", "reason"});
    if (why)
        show_problems(at_the_fields(*why), page, {{"on", "effective"}});
    return shown(now, "membership_event", page, why ? 400 : 200);
}

http::response event_page(visit& now) {
    auto const card = card_of(now, now.path["slug"]);
    if (card.has_error())
        return refused(now, card.error());
    if (auto const may = people::may(now.self.who, people::right::decide_memberships, 0);
        may.has_error())
        return refused(now, may.error());
    auto const* what = event_in(*card, now.path["event"]);
    bool const correcting = now.path["what"] == "correct";
    if (!what || (!correcting && now.path["what"] != "withdraw"))
        return refused(now, not_found("page.unknown", "No such page"));
    if (now.request.method == http::method::get)
        return event_form(now, *card, *what, nullptr);
    auto wish = correcting ? input_from(now, operations::shape_of<event_correction>(),
                                        {{"on", "effective"}})
                           : input_from(now, operations::shape_of<event_withdrawal>());
    after_the_last_day(wish);
    wish["organisation"] = card->now.slug;
    wish["event"] = what->id;
    auto const done =
        now.invoke(correcting ? "memberships.correct" : "memberships.withdraw", std::move(wish));
    if (done.has_value())
        return gone_to(desk_url(card->now.slug),
                       correcting ? "event_corrected" : "event_withdrawn");
    auto const why = done.error();
    if (why.status == status::forbidden || why.status == status::unauthenticated)
        return refused(now, why);
    return event_form(now, *card, *what, &why);
}

} // namespace

std::vector<route> member_desk_pages() {
    using http::method;
    std::vector<route> all{
        {method::get, "/admin/members", list_page, door::signed_in},
        {method::get, "/admin/members/{slug}", desk_page, door::signed_in},
        {method::get, "/admin/members/{slug}/{act}", act_page, door::signed_in},
        {method::post, "/admin/members/{slug}/{act}", act_page, door::signed_in},
        {method::get, "/admin/members/{slug}/events/{event}/{what}", event_page, door::signed_in},
        {method::post, "/admin/members/{slug}/events/{event}/{what}", event_page, door::signed_in},
    };
    for (auto const& part : {renewal_pages(), policy_pages(), member_import_pages()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::pages
