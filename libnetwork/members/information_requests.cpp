#include "libnetwork/members/information_requests.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/dealings_store.hpp"
#include "libnetwork/members/exemptions.hpp"
#include "libnetwork/members/freeze.hpp"
#include "libnetwork/members/information_requests_store.hpp"
#include "libnetwork/members/request_clock.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>
#include <tuple>

namespace network::members {
namespace {

using requests_store::entry_row;

error unknown_request() {
    return not_found("request.unknown", "No such request for information");
}

request_card card_of(changes::reader& view, entry_row entry) {
    request_card card;
    card.id = entry.request;
    card.reference = std::move(entry.reference);
    card.kind = entry.kind;
    card.received_on = entry.received_on;
    card.asked = std::move(entry.asked);
    card.organisation = entry.organisation;
    card.person = entry.person;
    auto contact = requests_store::contact_of(view.db(), card.id);
    card.from_name = std::move(contact.name);
    card.from_address = std::move(contact.address);
    card.steps = requests_store::steps_of(view.db(), card.id);
    card.items = requests_store::items_of(view.db(), card.id);
    card.state = state_of(card.steps);
    bool const extended = std::any_of(card.steps.begin(), card.steps.end(), [](auto const& row) {
        return !row.taken_back && row.step == request_step::extended;
    });
    card.clock = due_of(card.kind, card.received_on, stops_of(card.steps), extended);
    card.overdue = is_open(card.state) && card.clock.due && *card.clock.due < view.today();
    card.recorded_at = entry.recorded_at;
    return card;
}

std::vector<problem> faults_of(changes::reader& view, entry_row const& row) {
    std::vector<problem> faults;
    if (row.asked.empty())
        faults.push_back(
            {"asked", "asked.required", "Give what is asked, in the words it came in"});
    if (row.received_on > view.today())
        faults.push_back({"received_on", "received.in_future", "Give the day it came in"});
    if (row.person != 0 && !dealings_store::is_person(view.db(), row.person))
        faults.push_back({"person", "person.unknown", "No such person"});
    if (row.kind == request_kind::subject_access && row.person == 0)
        faults.push_back(
            {"person", "subject.required", "Say whose data is asked for: access is for one's own"});
    return faults;
}

void record(changes::unit_of_work& work, std::string_view event, entry_row const& about,
            std::string_view kind, std::int64_t subject,
            std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = kind,
                 .subject = subject,
                 .organisation = about.organisation,
                 .person = about.person,
                 .changes = std::move(changes)});
}

void record_request(changes::unit_of_work& work, std::string_view event, entry_row const& about,
                    std::vector<changes::field_change> changes) {
    record(work, event, about, "information_request", about.request, std::move(changes));
}

std::string next_reference(changes::unit_of_work& work) {
    auto const prefix = "IR " + std::to_string(work.today().year()) + '/';
    return prefix + std::to_string(requests_store::count_of_year(work.db(), prefix) + 1);
}

result<entry_row> entry_called(changes::reader& view, std::int64_t request) {
    auto entry = requests_store::find(view.db(), request);
    if (!entry)
        return unknown_request();
    return *std::move(entry);
}

result<std::int64_t> organisation_of(changes::reader& view,
                                     std::optional<std::string> const& called) {
    if (!called || trim(*called).empty())
        return 0;
    return organisations::resolve(view, *called);
}

bool needs_note(request_step step) {
    return step == request_step::extended || step == request_step::answered ||
           step == request_step::refused;
}

/// Where the exemption fits the law and is explained.
result<> check_grounds(disclosure_wish const& wish, request_kind kind) {
    auto const code = wish.exemption.value_or("");
    if (wish.disclosure == disclosure::release) {
        if (!code.empty())
            return invalid("exemption", "exemption.not_needed",
                           "What is released needs no exemption");
        return {};
    }
    if (!exemption_called(code, kind))
        return invalid("exemption", "exemption.unknown",
                       "Choose an exemption of the law under which this request is answered");
    if (trim(wish.reason.value_or("")).empty())
        return invalid("reason", "reason.required", "Say why the exemption applies");
    return {};
}

} // namespace

result<request_card> log_request(changes::unit_of_work& work, request_wish const& wish) {
    entry_row row;
    NETWORK_TRY(row.organisation, organisation_of(work, wish.organisation));
    row.kind = wish.kind;
    row.received_on = wish.received_on;
    row.asked = trim(wish.asked);
    row.person = wish.person.value_or(0);
    auto faults = faults_of(work, row);
    requests_store::contact_row const from{std::string{trim(wish.from_name)},
                                           std::string{trim(wish.from_address)}};
    if (from.name.empty())
        faults.push_back({"from_name", "from.required", "Say who asks"});
    if (from.address.empty())
        faults.push_back({"from_address", "from.required", "Say where the answer goes"});
    if (!faults.empty())
        return invalid(std::move(faults));
    row.reference = next_reference(work);
    row.request = requests_store::insert_request(work.db(), row.reference, work.now());
    row.recorded_at = work.now();
    row.id = requests_store::insert_entry(work.db(), row, work.now(), work.by().person);
    requests_store::insert_contact(work.db(), row.request, from);
    auto changes = changes::differences<entry_row>(nullptr, &row);
    changes.push_back({"from_name", {}, from.name});
    changes.push_back({"from_address", {}, from.address});
    record_request(work, "members.request_logged", row, std::move(changes));
    return card_of(work, std::move(row));
}

result<request_card> correct_request(changes::unit_of_work& work, request_correction const& wish) {
    NETWORK_TRY(auto const before, entry_called(work, wish.request));
    auto row = before;
    row.kind = wish.kind.value_or(before.kind);
    row.received_on = wish.received_on.value_or(before.received_on);
    if (wish.asked)
        row.asked = trim(*wish.asked);
    if (wish.organisation) {
        NETWORK_TRY(row.organisation, organisation_of(work, wish.organisation));
    }
    row.person = wish.person.value_or(before.person);
    auto changes = changes::differences(&before, &row);
    if (changes.empty())
        return conflict("request.unchanged", "Nothing would change by this");
    if (auto faults = faults_of(work, row); !faults.empty())
        return invalid(std::move(faults));
    auto const steps = requests_store::steps_of(work.db(), row.request);
    if (!steps.empty() && steps.front().on < row.received_on)
        return invalid("received_on", "request.step_before",
                       "Something was done on it before that day");
    row.id = requests_store::insert_entry(work.db(), row, work.now(), work.by().person);
    record_request(work, "members.request_corrected", row, std::move(changes));
    return card_of(work, std::move(row));
}

result<request_card> record_step(changes::unit_of_work& work, step_wish const& wish) {
    NETWORK_TRY(auto entry, entry_called(work, wish.request));
    auto const steps = requests_store::steps_of(work.db(), entry.request);
    NETWORK_CHECK(may_follow(steps, wish.step));
    auto const on = wish.on.value_or(work.today());
    auto const note = std::string{trim(wish.note.value_or(""))};
    auto first = entry.received_on;
    for (auto const& row : steps)
        if (!row.taken_back)
            first = std::max(first, row.on);
    std::vector<problem> faults;
    if (on > work.today())
        faults.push_back({"on", "on.in_future", "Give a day that has come"});
    if (on < first)
        faults.push_back({"on", "request.step_before",
                          "Give a day on or after receipt and what was done before"});
    if (note.empty() && needs_note(wish.step))
        faults.push_back({"note", "note.required", "Say what was told to who asked, and why"});
    if (!faults.empty())
        return invalid(std::move(faults));
    auto const id = requests_store::insert_step(work.db(), entry.request, wish.step, on, note,
                                                work.now(), work.by().person);
    record(work, "members.request_step", entry, "information_request_step", id,
           {{"request", {}, entry.reference},
            {"step", {}, std::string{to_word(wish.step)}},
            {"on", {}, on.to_string()},
            {"note", {}, note}});
    return card_of(work, std::move(entry));
}

result<request_card> take_step_back(changes::unit_of_work& work, step_back_wish const& wish) {
    NETWORK_TRY(auto entry, entry_called(work, wish.request));
    auto const reason = std::string{trim(wish.reason)};
    if (reason.empty())
        return invalid("reason", "reason.required", "Say why it was recorded in error");
    auto const steps = requests_store::steps_of(work.db(), entry.request);
    auto const last =
        std::find_if(steps.rbegin(), steps.rend(), [](auto const& row) { return !row.taken_back; });
    if (last == steps.rend())
        return conflict("request.no_step", "Nothing was done that could be taken back");
    requests_store::insert_taking_back(work.db(), entry.request, *last, reason, work.now(),
                                       work.by().person);
    record(work, "members.request_step_taken_back", entry, "information_request_step", last->id,
           {{"step", std::string{to_word(last->step)}, {}}, {"reason", {}, reason}});
    return card_of(work, std::move(entry));
}

result<request_card> decide(changes::unit_of_work& work, disclosure_wish const& wish,
                            std::vector<changes::holding> const& known) {
    NETWORK_TRY(auto entry, entry_called(work, wish.request));
    if (!is_open(state_of(requests_store::steps_of(work.db(), entry.request))))
        return conflict("request.closed", "This request is closed; take its last step back first");
    if (wish.holdings.empty())
        return invalid("holdings", "holdings.required", "Choose what is decided on");
    NETWORK_CHECK(check_grounds(wish, entry.kind));
    for (auto const& wanted : wish.holdings)
        if (std::none_of(known.begin(), known.end(),
                         [&](auto const& one) { return one.reference() == wanted; }))
            return invalid("holdings", "holding.unknown",
                           "Nothing of that name is held: " + wanted);
    for (auto const& wanted : wish.holdings) {
        request_item const item{0,
                                wanted,
                                wish.disclosure,
                                wish.exemption.value_or(""),
                                std::string{trim(wish.reason.value_or(""))},
                                work.now(),
                                work.by().person};
        auto const id = requests_store::insert_item(work.db(), entry.request, item);
        record(work, "members.request_item", entry, "information_request_item", id,
               changes::differences<request_item>(nullptr, &item));
    }
    return card_of(work, std::move(entry));
}

result<request_card> show_request(changes::reader& view, request_number const& wish) {
    NETWORK_TRY(auto entry, entry_called(view, wish.request));
    return card_of(view, std::move(entry));
}

result<std::vector<request_card>> list_requests(changes::reader& view, requests_wish const& wish) {
    std::vector<request_card> all;
    for (auto& entry : requests_store::all(view.db())) {
        auto card = card_of(view, std::move(entry));
        if (!wish.open_only || is_open(card.state))
            all.push_back(std::move(card));
    }
    auto const far = date::from_ymd(9999, 12, 31).value();
    std::stable_sort(all.begin(), all.end(), [&](auto const& a, auto const& b) {
        auto const place = [&](request_card const& card) {
            return std::tuple(!is_open(card.state),
                              is_open(card.state) ? card.clock.due.value_or(far) : far);
        };
        return place(a) < place(b);
    });
    return all;
}

std::int64_t forget_contact(changes::unit_of_work& work, std::int64_t request,
                            std::string_view reason) {
    auto const entry = requests_store::find(work.db(), request);
    if (!entry || requests_store::delete_contact(work.db(), request) == 0)
        return 0;
    auto const authority = work.record({.event = "members.request_contact_erased",
                                        .subject_kind = "information_request",
                                        .subject = request,
                                        .changes = {{"reason", {}, std::string{reason}}}});
    return changes::erase_values(work.db(), "information_request", request,
                                 {"from_name", "from_address"}, authority);
}

} // namespace network::members
