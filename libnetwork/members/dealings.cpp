#include "libnetwork/members/dealings.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/dealings_store.hpp"
#include "libnetwork/members/freeze.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/people.hpp"

#include <limits>

namespace network::members {
namespace {

error unknown_dealing() {
    return not_found("dealing.unknown", "No such dealing");
}
error was_withdrawn() {
    return conflict("dealing.withdrawn", "This dealing was recorded in error and taken back");
}

/// What is wrong with a row, field by field.
std::vector<problem> faults_of(changes::reader& view, dealing_version const& row) {
    std::vector<problem> faults;
    if (row.what.empty())
        faults.push_back({"what", "what.required", "Say what it was about"});
    if (row.kind != dealing_kind::task && row.on > view.today())
        faults.push_back({"on", "on.in_future", "Record a note or a call once it has happened"});
    if (row.kind != dealing_kind::task && (row.owner || row.due))
        faults.push_back({row.owner ? "owner" : "due", "task.only",
                          "Only a task has a day by which it is due and a person whose it is"});
    if (row.due && *row.due < row.on)
        faults.push_back({"due", "due.before_start", "Give a day on or after the task's own day"});
    if (row.owner && !dealings_store::is_person(view.db(), *row.owner))
        faults.push_back({"owner", "owner.unknown", "No such person"});
    return faults;
}

void record(changes::unit_of_work& work, std::string_view event, std::int64_t row,
            std::int64_t organisation, std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = "dealing",
                 .subject = row,
                 .organisation = organisation,
                 .changes = std::move(changes)});
}

dealing_version version_of(dealing const& known) {
    return {0,           known.kind, known.on, known.what, known.with_role,
            known.owner, known.due,  {},       0,          known.withdrawn};
}

/// Saves a row of a dealing (root 0: its first) and says in the journal in what it differs.
std::int64_t save(changes::unit_of_work& work, dealings_store::new_row row, std::string_view event,
                  dealing_version const* before) {
    row.says.recorded_at = work.now();
    row.says.recorded_by = work.by().person;
    auto const id = dealings_store::insert_row(work.db(), row);
    auto changes = changes::differences(before, &row.says);
    if (row.root != 0)
        changes.push_back({"of", {}, std::to_string(row.root)});
    record(work, event, id, row.organisation, std::move(changes));
    return id;
}

result<dealing> standing_dealing(changes::reader& view, std::int64_t id) {
    auto const known = dealings_store::find(view.db(), id);
    if (!known)
        return unknown_dealing();
    if (known->withdrawn)
        return was_withdrawn();
    return *known;
}

result<dealing> standing_task(changes::reader& view, std::int64_t id) {
    NETWORK_TRY(auto known, standing_dealing(view, id));
    if (known.kind != dealing_kind::task)
        return conflict("task.none", "This is not a task");
    return known;
}

/// Who held the role that day, by the appointments as they are known now.
std::vector<dealing_party> party_of(changes::reader& view, dealing const& known) {
    std::vector<dealing_party> with;
    if (!known.with_role)
        return with;
    auto const people =
        people::people_of(view, {std::to_string(known.organisation), known.on, std::nullopt});
    if (people.has_error())
        return with;
    for (auto const& one : *people)
        if (one.post == *known.with_role)
            with.push_back({one.person.value_or(0), one.name, one.email});
    return with;
}

dealing_card card_of(changes::reader& view, dealing known) {
    auto with = party_of(view, known);
    auto versions = dealings_store::versions_of(view.db(), known.id);
    return {std::move(known), std::move(with), std::move(versions)};
}

result<std::int64_t> read_cursor(std::optional<std::string> const& after) {
    if (!after)
        return std::numeric_limits<std::int64_t>::max();
    if (auto const number = whole_number(*after))
        return *number;
    return invalid("after", "after.invalid", "Give the `next` of the page before, as it is");
}

} // namespace

result<dealing_card> record_dealing(changes::unit_of_work& work, dealing_wish const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    dealings_store::new_row row;
    row.organisation = organisation;
    row.says.kind = wish.kind;
    row.says.on = wish.on.value_or(work.today());
    row.says.what = trim(wish.what);
    row.says.with_role = wish.with_role;
    row.says.owner = wish.owner;
    row.says.due = wish.due;
    if (auto faults = faults_of(work, row.says); !faults.empty())
        return invalid(std::move(faults));
    return show_dealing(work, {save(work, std::move(row), "members.dealing_recorded", nullptr)});
}

result<dealing_card> correct_dealing(changes::unit_of_work& work, dealing_correction const& wish) {
    NETWORK_TRY(auto const known, standing_dealing(work, wish.dealing));
    auto const before = version_of(known);
    dealings_store::new_row row{known.id, known.organisation, before};
    if (wish.what)
        row.says.what = trim(*wish.what);
    row.says.on = wish.on.value_or(before.on);
    row.says.with_role = wish.with_role ? wish.with_role : before.with_role;
    row.says.owner = wish.owner ? wish.owner : before.owner;
    row.says.due = wish.due ? wish.due : before.due;
    if (changes::differences(&before, &row.says).empty())
        return conflict("dealing.unchanged", "Nothing would change by this");
    if (auto faults = faults_of(work, row.says); !faults.empty())
        return invalid(std::move(faults));
    save(work, std::move(row), "members.dealing_corrected", &before);
    return show_dealing(work, {known.id});
}

result<dealing_card> withdraw_dealing(changes::unit_of_work& work, dealing_number const& wish) {
    NETWORK_TRY(auto const known, standing_dealing(work, wish.dealing));
    auto const before = version_of(known);
    dealings_store::new_row row{known.id, known.organisation, before};
    row.says.withdrawn = true;
    save(work, std::move(row), "members.dealing_withdrawn", &before);
    return show_dealing(work, {known.id});
}

result<dealing_card> finish_task(changes::unit_of_work& work, task_outcome const& wish) {
    NETWORK_TRY(auto const known, standing_task(work, wish.dealing));
    if (known.done_on)
        return conflict("task.done", "This task is done already");
    auto const outcome = std::string{trim(wish.outcome)};
    auto const on = wish.on.value_or(work.today());
    std::vector<problem> faults;
    if (outcome.empty())
        faults.push_back({"outcome", "outcome.required", "Say what came of it"});
    if (on > work.today())
        faults.push_back({"on", "on.in_future", "Give a day that has come"});
    if (!faults.empty())
        return invalid(std::move(faults));
    dealings_store::insert_outcome(work.db(), known.id, on, outcome, work.now(), work.by().person);
    record(work, "members.task_done", known.id, known.organisation,
           {{"done_on", {}, on.to_string()}, {"outcome", {}, outcome}});
    return show_dealing(work, {known.id});
}

result<dealing_card> reopen_task(changes::unit_of_work& work, dealing_number const& wish) {
    NETWORK_TRY(auto const known, standing_task(work, wish.dealing));
    if (!known.done_on)
        return conflict("task.open", "This task is open");
    dealings_store::insert_outcome(work.db(), known.id, std::nullopt, "", work.now(),
                                   work.by().person);
    record(work, "members.task_reopened", known.id, known.organisation,
           {{"done_on", known.done_on->to_string(), {}}});
    return show_dealing(work, {known.id});
}

std::int64_t delete_dealing(changes::unit_of_work& work, dealing const& what,
                            std::string_view reason) {
    auto const rows = dealings_store::rows_of(work.db(), what.id);
    dealings_store::remove(work.db(), what.id);
    auto const authority = work.record({.event = "members.dealing_erased",
                                        .subject_kind = "dealing",
                                        .subject = what.id,
                                        .organisation = what.organisation,
                                        .tombstone = true,
                                        .changes = {{"reason", {}, std::string{reason}}}});
    std::int64_t gone = 0;
    for (auto const row : rows)
        gone += changes::erase_values(work.db(), "dealing", row, {"what", "outcome"}, authority);
    return gone;
}

result<erased_dealing> erase_dealing(changes::unit_of_work& work, dealing_erasure const& wish) {
    auto const reason = trim(wish.reason);
    if (reason.empty())
        return invalid("reason", "reason.required", "Say why, without saying what is erased");
    auto const known = dealings_store::find(work.db(), wish.dealing);
    if (!known)
        return unknown_dealing();
    auto const asked_for = open_request_about(work, "dealing " + std::to_string(known->id),
                                              known->organisation, known->owner.value_or(0));
    if (!asked_for.empty())
        return conflict("request.open", "Request " + asked_for +
                                            " covers this: answer it before anything is erased");
    return erased_dealing{known->id, delete_dealing(work, *known, reason)};
}

result<dealing_card> show_dealing(changes::reader& view, dealing_number const& wish) {
    auto known = dealings_store::find(view.db(), wish.dealing);
    if (!known)
        return unknown_dealing();
    return card_of(view, *std::move(known));
}

result<page<dealing_card>> dealings_of(changes::reader& view, dealings_wish const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(view, wish.organisation));
    NETWORK_TRY(auto const before, read_cursor(wish.after));
    auto const limit = wish.limit.value_or(default_page);
    auto found = dealings_store::of_organisation(view.db(), organisation, before, limit + 1);
    page<dealing_card> answer;
    answer.total = dealings_store::count_of_organisation(view.db(), organisation);
    if (std::ssize(found) > limit) {
        found.pop_back();
        answer.next = std::to_string(found.back().id);
    }
    for (auto& one : found)
        answer.items.push_back(card_of(view, std::move(one)));
    return answer;
}

result<std::vector<dealing>> open_tasks(changes::reader& view, open_tasks_wish const& wish) {
    return dealings_store::open_tasks(view.db(), wish.owner, wish.due_by,
                                      wish.limit.value_or(default_page));
}

} // namespace network::members
