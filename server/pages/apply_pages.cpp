// The applicant's pages: a task list, a page for each part of the application, and sending it. All
// of it works by forms alone; what was typed is saved part by part and found again.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/applications.hpp"
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/application_view.hpp"
#include "server/pages/apply_parts.hpp"
#include "server/pages/forms.hpp"

#include <set>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

/// The organisations for which the visitor may apply.
std::set<std::int64_t> own_organisations(visit const& now) {
    std::set<std::int64_t> found;
    for (auto const& held : now.self.who.roles)
        if ((held.role == role::officer || held.role == role::lead) && held.organisation != 0)
            found.insert(held.organisation);
    return found;
}

std::string page_of(std::int64_t application) {
    return "/apply/" + std::to_string(application);
}

/// The application in the address, as the visitor may read it.
result<application_card> card_in(visit const& now) {
    auto const id = whole_number(now.path["application"]);
    if (!id)
        return not_found("application.unknown", "There is no such application");
    if (now.self.who.on_network_team())
        if (auto const any = now.ask<&members::papers>({{"application", *id}}); any.has_value())
            return now.ask<&show_application>(
                {{"organisation", std::to_string(any->organisation)}, {"application", *id}});
    for (auto const organisation : own_organisations(now)) {
        auto card = now.ask<&show_application>(
            {{"organisation", std::to_string(organisation)}, {"application", *id}});
        if (card.has_value() || card.error().status != status::not_found)
            return card;
    }
    return not_found("application.unknown", "There is no such application");
}

json::object naming(application_card const& card) {
    return {{"organisation", std::to_string(card.organisation)}, {"application", card.id}};
}

http::response start_page(visit& now) {
    auto page = framed(now);
    for (auto const organisation : own_organisations(now)) {
        auto const reference = std::to_string(organisation);
        auto const who = now.ask<&organisations::card>({{"organisation", reference}});
        if (who.has_error())
            continue;
        auto& row = page.section("ORGANISATIONS");
        row.set("NAME", who->organisation.name).set("ORGANISATION", reference);
        auto const stands = now.ask<&standing_of>({{"organisation", reference}});
        bool const inside = stands.has_value() && belongs(stands->standing);
        bool open = false;
        auto const all = now.invoke("applications.of_organisation", {{"organisation", reference}});
        if (all.has_value())
            for (auto const& one : all->body.at("items").as_array()) {
                auto const id = one.at("id").as_int64();
                std::string const state{one.at("state").as_string()};
                open |= state != "approved" && state != "refused" && state != "withdrawn";
                row.section("OWN")
                    .set("OWN_URL", page_of(id))
                    .set("OWN_STATE", std::string{one.at("state_label").as_string()});
            }
        row.show("MEMBER", inside);
        row.show("CAN_START", !inside && !open);
    }
    return shown(now, "apply", page);
}

http::response started(visit& now) {
    auto const done =
        now.invoke("applications.start", {{"organisation", now.field("organisation")}});
    if (done.has_error())
        return refused(now, done.error());
    return gone_to(page_of(done->body.at("id").as_int64()));
}

void show_tasks(view::dictionary& page, application_card const& card) {
    for (auto const& part : apply_parts()) {
        std::size_t missing = 0;
        for (auto const& gap : card.gaps)
            if (is_in_part(part, gap.field))
                ++missing;
        auto& row = page.section("TASKS");
        row.set("TASK", std::string{part.title}).set("TASK_ID", "part-" + std::string{part.name});
        row.set("TASK_URL", page_of(card.id) + '/' + std::string{part.name});
        row.show("TASK_DONE", missing == 0);
        row.set("TASK_MISSING", missing == 0 ? ""
                                             : say(static_cast<std::int64_t>(missing),
                                                   "answer missing", "answers missing"));
    }
}

http::response task_list(visit& now, application_card const& card, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Join the network", "/apply");
    page.set("NAME", card.organisation_name).set("STATE", card.state_label);
    page.set("QUESTION", card.question);
    page.set("ACTION", page_of(card.id));
    page.show("OPEN", card.open_to_applicant);
    page.show("CAN_TAKE_BACK", card.state == application_state::submitted);
    bool const closed = card.state == application_state::approved ||
                        card.state == application_state::refused ||
                        card.state == application_state::withdrawn;
    page.show("CAN_WITHDRAW", !closed);
    if (card.open_to_applicant)
        show_tasks(page, card);
    else
        show_papers(page, card);
    show_steps(page, card);
    show_mentor(page, card);
    if (why) {
        for (auto const& problem : why->problems)
            for (auto const& part : apply_parts())
                if (is_in_part(part, problem.field))
                    page.section("ERRORS")
                        .set("ERROR", problem.message)
                        .set("FIELD", "part-" + std::string{part.name});
        if (why->problems.empty())
            page.section("ERRORS").set("ERROR", why->message);
    }
    return shown(now, "application", page, why ? 400 : 200);
}

http::response task_page(visit& now) {
    auto const card = card_in(now);
    return card.has_error() ? refused(now, card.error()) : task_list(now, *card, nullptr);
}

/// Does one act on the application in the address and comes back to it.
http::response acted(visit& now, std::string_view operation, std::string_view done) {
    auto const card = card_in(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const answer = now.invoke(operation, naming(*card));
    if (answer.has_value())
        return gone_to(page_of(card->id), done);
    auto const why = answer.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return task_list(now, *card, &why);
}

http::response sent(visit& now) {
    return acted(now, "applications.submit", "application_sent");
}
http::response taken_back(visit& now) {
    return acted(now, "applications.take_back", "application_open");
}
http::response withdrawn(visit& now) {
    return acted(now, "applications.withdraw", "application_withdrawn");
}

http::response part_page(visit& now) {
    auto const card = card_in(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const* part = apply_part_called(now.path["part"]);
    if (!part)
        return refused(now, not_found("page.unknown", "There is no such page"));
    if (!card->open_to_applicant)
        return gone_to(page_of(card->id));
    return show_part(now, *card, *part, nullptr);
}

http::response part_saved(visit& now) {
    auto const card = card_in(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const* part = apply_part_called(now.path["part"]);
    if (!part)
        return refused(now, not_found("page.unknown", "There is no such page"));
    auto wish = naming(*card);
    part->read(now, wish);
    auto const saved = now.invoke(part->operation, std::move(wish));
    if (saved.has_value())
        return gone_to(page_of(card->id), "part_saved");
    auto const why = saved.error();
    if (why.status != status::invalid)
        return refused(now, why);
    return show_part(now, *card, *part, &why);
}

std::vector<route> own_pages() {
    using http::method;
    return {
        {method::get, "/apply", start_page, door::signed_in},
        {method::post, "/apply", started, door::signed_in},
        {method::get, "/apply/{application}", task_page, door::signed_in},
        {method::post, "/apply/{application}/send", sent, door::signed_in},
        {method::post, "/apply/{application}/take-back", taken_back, door::signed_in},
        {method::post, "/apply/{application}/withdraw", withdrawn, door::signed_in},
        {method::get, "/apply/{application}/{part}", part_page, door::signed_in},
        {method::post, "/apply/{application}/{part}", part_saved, door::signed_in},
    };
}

} // namespace

std::vector<route> application_pages() {
    auto all = own_pages();
    for (auto const& part : {enquiry_pages(), review_pages(), application_desk_pages()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::pages
