// The network team's pages about dealings: an organisation's notes, calls and tasks, and one of
// them with every version of it.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/dealings.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/people.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/register.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;
using people::right;

std::string_view kind_text(dealing_kind kind) {
    switch (kind) {
    case dealing_kind::note:
        return "Note";
    case dealing_kind::call:
        return "Call";
    case dealing_kind::task:
        break;
    }
    return "Task";
}

std::string by_text(visit const& now, std::int64_t person) {
    if (person == 0)
        return "The console";
    auto const card = now.ask<&people::card>({{"person", person}});
    return card.has_value() && !card->name.empty() ? card->name
                                                   : "Person " + std::to_string(person);
}

/// "Finance contact (Sam Example)": who held the role that day.
std::string with_text(dealing_card const& card) {
    if (!card.dealing.with_role)
        return {};
    std::string text{post_text(*card.dealing.with_role)};
    for (auto const& one : card.with)
        text +=
            (&one == card.with.data() ? " (" : ", ") + (one.name.empty() ? one.address : one.name);
    return card.with.empty() ? text : text + ")";
}

void offer_choices(visit const& now, view::dictionary& page) {
    for (auto const kind : {dealing_kind::note, dealing_kind::call, dealing_kind::task})
        page.section("KIND_OPTIONS")
            .set("VALUE", std::string{to_word(kind)})
            .set("TEXT", std::string{kind_text(kind)})
            .show("SELECTED", to_word(kind) == now.field("kind"));
    for (auto const word : words_of<people::post>()) {
        auto const post = *from_word<people::post>(word);
        if (post <= people::post::communications)
            page.section("WITH_ROLE_OPTIONS")
                .set("VALUE", std::string{word})
                .set("TEXT", std::string{post_text(post)})
                .show("SELECTED", word == now.field("with_role"));
    }
    auto const team = now.core.office().read(
        now.self.who, [](changes::reader& view) { return people::network_team(view, {}); });
    std::vector<std::int64_t> told;
    for (auto const& one : *team) {
        if (!one.person || std::find(told.begin(), told.end(), *one.person) != told.end() ||
            one.post == people::post::auditor)
            continue;
        told.push_back(*one.person);
        page.section("OWNER_OPTIONS")
            .set("VALUE", *one.person)
            .set("TEXT", one.name)
            .show("SELECTED", std::to_string(*one.person) == now.field("owner"));
    }
}

void show_line(visit const& now, dealing_card const& card, view::dictionary& row) {
    auto const& one = card.dealing;
    row.set("DAY", say(one.on)).set("KIND", std::string{kind_text(one.kind)}).set("WHAT", one.what);
    row.set("DEALING_URL", "/admin/dealings/" + std::to_string(one.id));
    row.set("WITH", with_text(card)).set("WHO", by_text(now, one.recorded_by));
    if (one.done_on)
        row.set("DUE", "Done on " + say(*one.done_on)).set("OUTCOME", one.outcome);
    else if (one.due)
        row.set("DUE", "Due on " + say(*one.due)).show("OVERDUE", *one.due < card_day(now));
    if (one.corrections > 0)
        row.set("CORRECTED", "Corrected " + say(one.corrections, "time", "times"));
}

http::response list(visit& now, error const* why) {
    std::string const called{now.path["slug"]};
    json::object wish{{"organisation", called}};
    if (auto const after = now.request.parameter_value("after"))
        wish["after"] = *after;
    auto const found = now.ask<&dealings_of>(wish);
    if (found.has_error())
        return refused(now, found.error());
    auto const organisation = now.ask<&organisations::card>({{"organisation", called}});
    if (organisation.has_error())
        return refused(now, organisation.error());
    auto page = framed(now);
    auto const& slug = organisation->organisation.slug;
    auto const base = "/admin/organisations/" + slug + "/dealings";
    breadcrumb(page, organisation->organisation.name, organisation_url(slug));
    page.set("ORGANISATION", organisation->organisation.name);
    page.set("COUNT_TEXT", say(found->total, "dealing", "dealings"));
    for (auto const& card : found->items)
        show_line(now, card, page.section("DEALINGS"));
    if (found->next)
        page.show("PAGES").set("NEXT_URL", address(base, {{"after", *found->next}}));
    if (people::may(now.self.who, right::record_dealings, 0).has_value()) {
        page.show("WRITES").set("ACTION", base);
        offer_choices(now, page);
        put_back(now, page, {"what", "on*", "due*"});
        if (why)
            show_problems(*why, page);
    }
    return shown(now, "dealings", page, why ? 400 : 200);
}

http::response list_page(visit& now) {
    return list(now, nullptr);
}

http::response recorded(visit& now) {
    auto wish = input_from(now, *operations::find("dealings.record")->input);
    wish["organisation"] = now.path["slug"];
    auto const done = now.invoke("dealings.record", std::move(wish));
    if (done.has_value())
        return gone_to("/admin/organisations/" + std::string{now.path["slug"]} + "/dealings",
                       "recorded");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : list(now, &why);
}

result<dealing_card> card_of(visit const& now) {
    auto const id = whole_number(now.path["dealing"]);
    if (!id)
        return not_found("dealing.unknown", "There is no such dealing");
    return now.ask<&show_dealing>({{"dealing", *id}});
}

void show_facts(visit const& now, dealing_card const& card, view::dictionary& page) {
    auto const fact = [&](std::string_view name, std::string text) {
        if (!text.empty())
            page.section("FACTS").set("FACT_NAME", std::string{name}).set("FACT", std::move(text));
    };
    auto const& one = card.dealing;
    fact(one.kind == dealing_kind::task ? "What is to be done" : "What was said", one.what);
    fact("With whom", with_text(card));
    if (one.kind == dealing_kind::task) {
        fact("Whose task", one.owner ? by_text(now, *one.owner) : "The network team's");
        fact("Due", one.due ? say(*one.due) : "When there is time");
        fact("Done on", one.done_on ? say(*one.done_on) : "");
        fact("Outcome", one.outcome);
    }
    fact("Recorded by", by_text(now, one.recorded_by) + ", " + london_text(one.recorded_at));
}

void show_actions(visit const& now, dealing_card const& card, view::dictionary& page) {
    auto const base = "/admin/dealings/" + std::to_string(card.dealing.id);
    if (card.dealing.withdrawn || people::may(now.self.who, right::record_dealings, 0).has_error())
        return;
    page.section("ACTIONS")
        .set("ACTION", "Put it right, or take it back")
        .set("ACTION_URL", base + "/correct");
}

http::response one(visit& now, error const* why) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    auto const id = std::to_string(card->dealing.organisation);
    auto const organisation = now.ask<&organisations::card>({{"organisation", id}});
    auto const slug = organisation.has_value() ? organisation->organisation.slug : id;
    breadcrumb(page, "Dealings", "/admin/organisations/" + slug + "/dealings");
    page.set("ORGANISATION", place_text(now, card->dealing.organisation));
    page.set("ORGANISATION_URL", "/admin/organisations/" + slug + "/dealings");
    page.set("KIND", std::string{kind_text(card->dealing.kind)}).set("DAY", say(card->dealing.on));
    if (card->dealing.withdrawn)
        page.set("STATE", "Taken back: recorded in error");
    show_facts(now, *card, page);
    show_actions(now, *card, page);
    if (card->dealing.kind == dealing_kind::task && !card->dealing.done_on &&
        !card->dealing.withdrawn &&
        people::may(now.self.who, right::record_dealings, 0).has_value()) {
        page.set("FINISH_URL", "/admin/dealings/" + std::to_string(card->dealing.id));
        put_back(now, page, {"outcome", "on*"});
        if (why)
            show_problems(*why, page);
    }
    if (card->versions.size() > 1)
        for (auto const& version : card->versions)
            page.section("VERSIONS")
                .set("RECORDED", london_text(version.recorded_at))
                .set("WHO", by_text(now, version.recorded_by))
                .set("VERSION_TEXT", (version.withdrawn ? "Taken back: " : "") + say(version.on) +
                                         ": " + version.what);
    return shown(now, "dealing", page, why ? 400 : 200);
}

http::response dealing_page(visit& now) {
    return one(now, nullptr);
}

http::response finished(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto wish = input_from(now, *operations::find("dealings.finish")->input);
    wish["dealing"] = card->dealing.id;
    auto const done = now.invoke("dealings.finish", std::move(wish));
    if (done.has_value())
        return gone_to("/admin/dealings/" + std::to_string(card->dealing.id), "task_done");
    auto const why = done.error();
    return why.status == status::invalid ? one(now, &why) : refused(now, why);
}

http::response correction(visit& now, dealing_card const& card, error const* why) {
    auto page = framed(now);
    auto const base = "/admin/dealings/" + std::to_string(card.dealing.id);
    page.set("ORGANISATION", place_text(now, card.dealing.organisation));
    page.set("ACTION", base + "/correct")
        .set("BACK_URL", base)
        .set("WITHDRAW_URL", base + "/withdraw");
    auto const day = [&](std::string const& name, date on) {
        page.set(name + "_DAY", std::to_string(on.day()));
        page.set(name + "_MONTH", std::to_string(on.month()));
        page.set(name + "_YEAR", std::to_string(on.year()));
    };
    page.set("WHAT", card.dealing.what);
    day("ON", card.dealing.on);
    if (card.dealing.kind == dealing_kind::task) {
        page.show("TASK");
        if (card.dealing.due)
            day("DUE", *card.dealing.due);
    }
    if (now.request.method == http::method::post)
        put_back(now, page, {"what", "on*", "due*"});
    if (why)
        show_problems(*why, page);
    return shown(now, "dealing_correct", page, why ? 400 : 200);
}

http::response correct_page(visit& now) {
    if (auto const may = people::may(now.self.who, right::record_dealings, 0); may.has_error())
        return refused(now, may.error());
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    if (now.request.method == http::method::get)
        return correction(now, *card, nullptr);
    auto wish = input_from(now, *operations::find("dealings.correct")->input);
    wish["dealing"] = card->dealing.id;
    auto const done = now.invoke("dealings.correct", std::move(wish));
    if (done.has_value())
        return gone_to("/admin/dealings/" + std::to_string(card->dealing.id), "dealing_corrected");
    auto const why = done.error();
    return correction(now, *card, &why);
}

http::response withdrawn(visit& now) {
    auto const card = card_of(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const done = now.invoke("dealings.withdraw", {{"dealing", card->dealing.id}});
    if (done.has_error())
        return refused(now, done.error());
    return gone_to("/admin/dealings/" + std::to_string(card->dealing.id), "undone");
}

} // namespace

std::vector<route> dealings_pages() {
    using http::method;
    return {
        {method::get, "/admin/organisations/{slug}/dealings", list_page, door::signed_in},
        {method::post, "/admin/organisations/{slug}/dealings", recorded, door::signed_in},
        {method::get, "/admin/dealings/{dealing}", dealing_page, door::signed_in},
        {method::post, "/admin/dealings/{dealing}", finished, door::signed_in},
        {method::get, "/admin/dealings/{dealing}/correct", correct_page, door::signed_in},
        {method::post, "/admin/dealings/{dealing}/correct", correct_page, door::signed_in},
        {method::post, "/admin/dealings/{dealing}/withdraw", withdrawn, door::signed_in},
    };
}

} // namespace network::pages
