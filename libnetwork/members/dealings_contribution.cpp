#include "libnetwork/members/dealings_contribution.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/dealings.hpp"
#include "libnetwork/members/dealings_store.hpp"
#include "libnetwork/members/information_requests.hpp"
#include "libnetwork/members/information_requests_store.hpp"
#include "libnetwork/members/request_clock.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/people.hpp"

#include <algorithm>
#include <set>

namespace network::members {
namespace {

constexpr std::int64_t most_tasks = 100;

std::string plain(std::string_view word) {
    std::string text{word};
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// The first line, cut after some eighty bytes at the end of a word.
std::string short_form(std::string_view text) {
    constexpr std::size_t longest = 80;
    auto line = text.substr(0, text.find('\n'));
    if (line.size() <= longest)
        return std::string{trim(line)};
    auto const end = line.rfind(' ', longest);
    auto cut = std::string{line.substr(0, end == std::string_view::npos ? longest : end)};
    while (!cut.empty() && !is_clean_text(cut))
        cut.pop_back(); // never half a letter
    return cut + " ...";
}

void name_organisation(changes::reader& view, std::int64_t id, changes::desk_row& row) {
    auto const* record = organisations::records_of(view)->record(id);
    if (!record)
        return;
    auto const brief = organisations::brief_of(*record, {view.today(), std::nullopt});
    row.organisation = brief.name;
    row.organisation_slug = brief.slug;
}

std::string name_of(changes::reader& view, std::optional<std::int64_t> person) {
    if (person)
        if (auto const card = people::card(view, {*person});
            card.has_value() && !card->name.empty())
            return card->name;
    return "Network team";
}

void add_tasks(changes::reader& view, std::vector<changes::desk_row>& rows) {
    for (auto const& task : dealings_store::open_tasks(view.db(), {}, {}, most_tasks)) {
        changes::desk_row row;
        row.what = short_form(task.what);
        row.detail = "Task of " + day_text(task.on);
        name_organisation(view, task.organisation, row);
        row.whose = name_of(view, task.owner);
        row.due = task.due;
        row.waiting_since = task.on;
        row.action = "Say what came of it";
        row.action_path = "/admin/dealings/" + std::to_string(task.id);
        rows.push_back(std::move(row));
    }
}

void add_requests(changes::reader& view, std::vector<changes::desk_row>& rows) {
    for (auto const& request : *list_requests(view, {true})) {
        changes::desk_row row;
        bool const waits = request.state == request_state::clarifying;
        row.what =
            (waits ? "Wait for the clarification of " : "Answer request ") + request.reference;
        row.detail = capital(plain(to_word(request.kind))) + ". " + request.clock.text;
        if (request.organisation != 0)
            name_organisation(view, request.organisation, row);
        row.whose = waits ? "Who asked" : "Network team";
        row.due = request.clock.due;
        row.waiting_since = request.received_on;
        row.action = "Work on the request";
        row.action_path = "/admin/requests/" + std::to_string(request.id);
        rows.push_back(std::move(row));
    }
}

std::int64_t place_of(people::person_card const& who, date on) {
    for (auto const& held : who.appointments)
        if (held.organisation != 0 && held.effective_from <= on &&
            (!held.effective_to || *held.effective_to > on))
            return held.organisation;
    return 0;
}

/// "Finance contact accounts@..., leader Sam ..." without the one whose address it is.
std::string other_contacts(changes::reader& view, std::int64_t organisation, std::int64_t person) {
    std::string others;
    for (auto const& one : *people::people_of(view, {std::to_string(organisation), {}, {}})) {
        if (one.person == person || one.email.empty())
            continue;
        others += others.empty() ? "" : "; ";
        others +=
            plain(to_word(one.post)) + ' ' + (one.name.empty() ? "" : one.name + ", ") + one.email;
    }
    return others;
}

/// Worked out from the outbox and the appointments: gone as soon as the address is another.
void add_bounced(changes::reader& view, std::vector<changes::desk_row>& rows) {
    std::set<std::string> told;
    for (auto const& mail : *messages::undelivered(view, {.limit = largest_page})) {
        if (mail.outcome != "bounced" || mail.to_address.empty() ||
            !told.insert(mail.to_address).second)
            continue;
        auto const who = people::card(view, {mail.to_person});
        if (who.has_value() && who->email != mail.to_address)
            continue;
        changes::desk_row row;
        row.what = "Mail to " + mail.to_address + " did not arrive";
        row.detail = mail.subject + " (" + mail.reason + ").";
        if (auto const place = who.has_value() ? place_of(*who, view.today()) : 0; place != 0) {
            name_organisation(view, place, row);
            auto const others = other_contacts(view, place, mail.to_person);
            row.detail +=
                others.empty() ? " Nobody else is on record there." : " Other contacts: " + others;
        }
        row.whose = "Network team";
        row.waiting_since = london_date(mail.since);
        row.action = "Correct the address";
        row.action_path = "/admin/people/" + std::to_string(mail.to_person);
        rows.push_back(std::move(row));
    }
}

std::vector<changes::expired_row> old_dealings(changes::reader& view, date before) {
    std::vector<changes::expired_row> rows;
    for (auto const& one : dealings_store::older_than(view.db(), before))
        rows.push_back({one.id, capital(std::string{to_word(one.kind)}) + " of " + day_text(one.on),
                        one.done_on.value_or(one.on), one.organisation, one.owner.value_or(0)});
    return rows;
}

result<> delete_old_dealing(changes::unit_of_work& work, changes::expired_row const& row) {
    if (auto const known = dealings_store::find(work.db(), row.number))
        delete_dealing(work, *known, "retention");
    return {};
}

std::optional<date> closed_on(request_card const& request) {
    if (is_open(request.state) || request.steps.empty())
        return std::nullopt;
    return request.steps.back().on;
}

std::vector<changes::expired_row> old_contacts(changes::reader& view, date before) {
    std::vector<changes::expired_row> rows;
    for (auto const& request : *list_requests(view, {}))
        if (auto const on = closed_on(request);
            on && *on < before && requests_store::has_contact(view.db(), request.id))
            rows.push_back({request.id, "Who asked in " + request.reference, *on, 0, 0});
    return rows;
}

result<> delete_old_contact(changes::unit_of_work& work, changes::expired_row const& row) {
    forget_contact(work, row.number, "retention");
    return {};
}

} // namespace

std::vector<changes::desk_row> dealings_desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    add_tasks(view, rows);
    add_requests(view, rows);
    add_bounced(view, rows);
    return rows;
}

std::vector<std::string> dealings_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    network::store::for_each<std::int64_t>(
        db,
        [&](std::int64_t id) {
            lines.push_back("dealing " + std::to_string(id) + " has an outcome and is no task");
        },
        "select distinct d.id from dealing_as_known d join dealing_outcome o on o.dealing = d.id"
        " where d.kind <> 'task' order by d.id");
    for (auto const& entry : requests_store::all(db)) {
        std::vector<request_step_row> done;
        for (auto const& step : requests_store::steps_of(db, entry.request)) {
            if (step.taken_back)
                continue;
            if (may_follow(done, step.step).has_error())
                lines.push_back("request " + entry.reference + " has step " +
                                std::to_string(step.id) + " out of turn");
            done.push_back(step);
        }
    }
    return lines;
}

void dealings_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into) {
    if (wanted.may_want("dealing"))
        network::store::for_each<dealing>(
            view.db(),
            [&](dealing const& one) {
                wanted.take({"dealing", one.id, "Dealings", one.on, one.organisation,
                             one.owner.value_or(0),
                             capital(std::string{to_word(one.kind)}) + ": " + one.what +
                                 (one.outcome.empty() ? "" : "\nOutcome: " + one.outcome)},
                            into);
            },
            "select id, organisation, kind, happened_on, what,"
            " with_role, owner, due, done_on, outcome,"
            " recorded_at, recorded_by, withdrawn, corrections from dealing_as_known order by id");
    if (wanted.may_want("information_request"))
        for (auto const& one : requests_store::all(view.db()))
            wanted.take({"information_request", one.request, "Requests for information",
                         one.received_on, one.organisation, one.person,
                         one.reference + ": " + one.asked},
                        into);
}

std::span<changes::retention_subject const> dealings_retention() {
    static constexpr changes::retention_subject all[] = {
        {"dealings", "Dealings with organisations",
         "the day of a note or call, or of a task's completion", "dealing", 72,
         "Six years: as long as claims can be made (Limitation Act 1980)", old_dealings,
         delete_old_dealing},
        {"request_contacts", "Who made a request for information", "the day it was closed",
         "information_request", 24, "Two years: complaints to the Commissioner are made in months",
         old_contacts, delete_old_contact},
    };
    return all;
}

result<> forget_requests_of(changes::unit_of_work& work, std::int64_t person) {
    for (auto const& request : *list_requests(work, {}))
        if (request.kind == request_kind::subject_access && request.person == person)
            forget_contact(work, request.id, "the person was erased");
    return {};
}

} // namespace network::members
