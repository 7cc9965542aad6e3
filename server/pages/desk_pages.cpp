// The desk of the network team: what is to be done, the audit trail with its proof, and the list of
// first steps for a network that has just been set up.
#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/feed.hpp"
#include "libnetwork/operations/contribution.hpp"
#include "libnetwork/people/people.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/register.hpp"

#include <algorithm>
#include <map>

namespace network::pages {
namespace {

/// An auditor reads what is to be done; the pages on which it is done are for the team.
void show_tasks(view::dictionary& page, operations::desk const& desk, bool acts) {
    for (auto const& row : desk.rows) {
        auto& task = page.section("TASKS");
        task.set("WHAT", row.what).set("DETAIL", row.detail).set("WHOSE", row.whose);
        if (!row.organisation.empty())
            task.set("ORGANISATION", row.organisation)
                .set("ORGANISATION_URL", organisation_url(row.organisation_slug));
        task.set("DUE", row.due ? say(*row.due) : "When there is time")
            .show("OVERDUE", row.overdue);
        task.set("DAYS", row.waiting_since ? say(row.days_waiting) : "");
        task.set("ACTION", row.action);
        if (acts)
            task.set("ACTION_URL", row.action_path);
    }
    if (!desk.rows.empty())
        page.set("TASKS_TEXT",
                 say(static_cast<std::int64_t>(desk.rows.size()), "thing is", "things are") +
                     " waiting, overdue first");
}

void show_health(view::dictionary& page, operations::desk const& desk) {
    for (auto const& row : desk.health)
        page.section("HEALTH").set("HEALTH_TEXT", row.text).show("GOOD", row.good);
}

http::response to_do(visit& now) {
    auto const desk = now.ask<&operations::show_desk>({});
    if (desk.has_error())
        return refused(now, desk.error());
    auto page = framed(now);
    show_health(page, *desk);
    show_tasks(page, *desk, now.self.who.on_network_team());
    auto const offer = [&](result<> const& may, std::string_view text, std::string_view url) {
        if (may.has_value())
            page.section("STARTS")
                .set("START", std::string{text})
                .set("START_URL", std::string{url});
    };
    auto const start = [&](std::string_view text, std::string_view url, people::right needed) {
        offer(people::may(now.self.who, needed, 0), text, url);
    };
    auto const look = [&](std::string_view text, std::string_view url, people::right needed) {
        offer(people::may_read(now.self.who, needed, 0), text, url);
    };
    start("Add an organisation", "/admin/organisations/new", people::right::edit_register);
    look("Members and their memberships", "/admin/members", people::right::run_network);
    start("Renew several members", "/admin/members/renewals", people::right::decide_memberships);
    start("Reorganise councils", "/admin/reorganise", people::right::reorganise);
    start("Merge duplicates", "/admin/merge", people::right::reorganise);
    look("Import a register", "/admin/imports", people::right::import_files);
    look("People and roles", "/admin/people", people::right::read_contacts);
    start("Write to members", "/admin/reminders", people::right::decide_memberships);
    look("Mail that did not arrive", "/admin/mail", people::right::run_network);
    look("Requests for information", "/admin/requests", people::right::answer_requests);
    look("Retention", "/admin/retention", people::right::answer_requests);
    look("Governance", "/admin/governance", people::right::keep_governance);
    look("Applications", "/admin/applications", people::right::run_network);
    look("Enquiries", "/admin/enquiries", people::right::run_network);
    look("Resources that wait", "/admin/resources", people::right::edit_library);
    look("Comments to look at", "/admin/comments", people::right::edit_library);
    look("Themes", "/admin/themes", people::right::edit_library);
    look("Lists of principles", "/admin/principles", people::right::edit_library);
    look("Where resources lead", "/admin/links", people::right::edit_library);
    look("Searches that found nothing", "/admin/searches", people::right::edit_library);
    look("Rounds and bids", "/admin/rounds", people::right::run_network);
    look("Audit trail", "/admin/audit", people::right::read_audit_trail);
    look("First steps", "/admin/setup", people::right::manage_roles);
    page.show("TEAM", now.self.who.on_network_team());
    return shown(now, "desk", page);
}

/// The organisation that a name, slug or code of any time stands for, where it stands for one.
std::optional<std::int64_t> number_of(visit const& now, std::string const& called) {
    if (auto const card = now.ask<&organisations::card>({{"organisation", called}});
        card.has_value())
        return card->organisation.id;
    auto const found = now.ask<&organisations::lookup>({{"q", called}});
    if (found.has_value() && found->found.size() == 1)
        return found->found.front().id;
    return std::nullopt;
}

/// The wish of the audit trail from its filters: an organisation by slug or code, an event.
boost::json::object audit_wish_of(visit const& now) {
    boost::json::object wish;
    std::string const organisation{now.field("organisation")};
    if (!organisation.empty())
        wish["organisation_number"] = number_of(now, organisation).value_or(0);
    std::string const what{now.field("what")};
    if (!what.empty())
        wish["event"] = what;
    if (auto const before = whole_number(now.field("before")))
        wish["before"] = *before;
    return wish;
}

/// "organisations.control_changed" as people say it: "Control changed".
std::string said_of(std::string_view event) {
    std::string text{event.substr(event.find('.') + 1)};
    std::replace(text.begin(), text.end(), '_', ' ');
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// A value as people read it: a day in words, anything else as it is.
std::string said_of_value(std::optional<std::string> const& value) {
    auto const day = value ? date::parse(*value) : std::nullopt;
    return day ? say(*day) : value.value_or("");
}

/// The names behind the numbers of the trail, each asked for once. Whoever is erased keeps the
/// number.
class names {
  public:
    explicit names(visit const& now) : now_(now) {}

    /// "person:5" by name; the console and the portal itself as the trail has them.
    std::string actor(std::string const& label) {
        constexpr std::string_view mark = "person:";
        auto const number =
            label.starts_with(mark) ? whole_number(label.substr(mark.size())) : std::nullopt;
        if (!number)
            return label;
        return once(label, [&]() -> std::string {
            auto const card = now_.ask<&people::card>({{"person", *number}});
            return card.has_value() && !card->name.empty() ? card->name : label;
        });
    }
    std::string subject(changes::audit_row const& row) {
        auto const number = std::to_string(row.subject);
        auto label = row.subject_kind + ' ' + number;
        if (row.subject_kind != "organisation")
            return label;
        return once(label, [&] {
            auto const card = now_.ask<&organisations::card>({{"organisation", number}});
            return card.has_value() ? card->organisation.name : label;
        });
    }

  private:
    template <class Find>
    std::string once(std::string const& label, Find const& find) {
        auto const [place, fresh] = known_.try_emplace(label);
        if (fresh)
            place->second = find();
        return place->second;
    }
    visit const& now_;
    std::map<std::string, std::string> known_;
};

void show_entry(view::dictionary& page, changes::audit_row const& row, names& called) {
    auto& entry = page.section("ENTRIES");
    entry.set("NUMBER", row.number)
        .set("WHEN", london_text(row.at))
        .set("WHO", called.actor(row.actor));
    entry.set("WHAT", said_of(row.event))
        .set("WHAT_CODE", row.event)
        .set("ON_WHAT", called.subject(row));
    if (row.organisation != 0)
        entry.set("ON_URL", organisation_url(std::to_string(row.organisation)));
    for (auto const& change : row.changes)
        // What was empty and stays so, and when it was recorded, which the entry says itself.
        if (change.field != "recorded_at" &&
            change.before.value_or("") != change.after.value_or(""))
            entry.section("VALUES")
                .set("VALUE_NAME", change.field)
                .set("VALUE_BEFORE", said_of_value(change.before))
                .set("VALUE_AFTER", said_of_value(change.after));
}

http::response audit(visit& now, view::dictionary page) {
    auto const found = now.ask<&changes::audit_trail>(audit_wish_of(now));
    if (found.has_error())
        return refused(now, found.error());
    put_back(now, page, {"organisation", "what"});
    auto const named = now.field("organisation");
    if (!named.empty() && !number_of(now, std::string{named}))
        show_problems(invalid("organisation", "organisation.unknown",
                              "No organisation in the register is called that"),
                      page);
    page.set("COUNT_TEXT", say(found->total, "entry", "entries") + " in the audit trail");
    names called{now};
    for (auto const& row : found->items)
        show_entry(page, row, called);
    std::string const organisation{now.field("organisation")}, what{now.field("what")};
    if (found->next || !now.field("before").empty()) {
        page.show("PAGES");
        auto& pages = page;
        if (found->next)
            pages.set("NEXT_URL", address("/admin/audit", {{"organisation", organisation},
                                                           {"what", what},
                                                           {"before", *found->next}}));
        if (!now.field("before").empty())
            pages.set("FIRST_URL",
                      address("/admin/audit", {{"organisation", organisation}, {"what", what}}));
    }
    return shown(now, "audit", page);
}

http::response audit_page(visit& now) {
    return audit(now, framed(now));
}

http::response audit_proof(visit& now) {
    auto const proof = now.ask<&changes::prove_audit_trail>({});
    if (proof.has_error())
        return refused(now, proof.error());
    auto page = framed(now);
    auto& checked = page.section("CHECKED");
    checked.show("SOUND", proof->sound);
    checked.set("CHECKED_TEXT", proof->sound
                                    ? say(proof->entries, "entry was", "entries were") +
                                          " recomputed: every number, hash and value agrees."
                                    : proof->faults.front());
    return audit(now, std::move(page));
}

http::response setup(visit& now) {
    auto const counts = now.ask<&organisations::counts>({});
    auto const desk = now.ask<&operations::show_desk>({});
    if (counts.has_error() || desk.has_error())
        return refused(now, counts.has_error() ? counts.error() : desk.error());
    auto page = framed(now);
    std::int64_t left = 0;
    auto const step = [&](std::string_view text, std::string_view hint, std::string_view url,
                          bool done) {
        left += done ? 0 : 1;
        page.section("STEPS")
            .set("STEP", std::string{text})
            .set("STEP_HINT", std::string{hint})
            .set("STEP_URL", std::string{url})
            .show("DONE", done);
    };
    step("Import the register of councils", "A CSV file; you see a report first", "/admin/imports",
         counts->total > 0);
    auto const team = now.invoke("people.network_team", {});
    bool const others = team.has_value() && team->body.at("items").as_array().size() > 1;
    step("Invite the network team", "Each sets a password and an authenticator app",
         "/admin/people", others);
    bool backed_up = false;
    for (auto const& row : desk->health)
        backed_up = backed_up || (row.name == "backup" && row.good);
    step("Make the first backup", "coopnet backup FILE, then daily by a timer", "/admin",
         backed_up);
    page.set("LEFT_TEXT",
             left == 0 ? "Everything is set up." : say(left, "step", "steps") + " to go.");
    return shown(now, "setup", page);
}

} // namespace

std::vector<route> desk_pages() {
    using http::method;
    return {
        {method::get, "/admin", to_do, door::signed_in},
        {method::get, "/admin/audit", audit_page, door::signed_in},
        {method::post, "/admin/audit/check", audit_proof, door::signed_in},
        {method::get, "/admin/setup", setup, door::signed_in},
    };
}

} // namespace network::pages
