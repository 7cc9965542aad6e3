#include "libnetwork/learning/workflow.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/box_text.hpp"
#include "libnetwork/learning/editorial_letters.hpp"
#include "libnetwork/learning/pre_election.hpp"
#include "libnetwork/learning/recording.hpp"

#include <algorithm>

namespace network::learning {
namespace {

/// A resource that the viewer looks after.
result<dossier> own(changes::reader& view, std::string const& reference) {
    NETWORK_TRY(auto file, dossier_of(view, reference));
    NETWORK_CHECK(check_looks_after(view, file));
    return file;
}

result<std::string> reason_given(std::string_view typed) {
    auto reason = rules::clean_box(typed);
    if (reason.empty())
        return invalid("reason", "reason.required", "Say why");
    return reason;
}

error not_published() {
    return conflict("resource.not_published",
                    "Readers do not find it, so there is nothing to do this to");
}

/// Of what only a live one can have done to it.
error not_live(dossier const& file) {
    if (file.state.is_readable())
        return conflict(
            "resource.not_published",
            "Readers find it, marked as " +
                std::string{file.state.shown == shown::archived ? "archived" : "superseded"} +
                ". Bring it back first");
    return not_published();
}

void happens(changes::unit_of_work& work, dossier const& file, event what) {
    if (what.effective == date{})
        what.effective = work.today();
    record_event(work, file.row, std::move(what));
}

event about(event_kind kind, std::string reason = {}) {
    event what;
    what.kind = kind;
    what.reason = std::move(reason);
    return what;
}

event about_pending(dossier const& file, event_kind kind, std::string reason = {}) {
    auto what = about(kind, std::move(reason));
    what.version = file.state.pending;
    return what;
}

/// The end of what readers find, from a day on, with all that is wrong with the wish.
result<event> end_on(changes::reader& view, event_kind kind, end_wish const& wish) {
    std::vector<problem> wrong;
    auto reason = reason_given(wish.reason);
    if (reason.has_error())
        wrong = reason.error().problems;
    if (wish.on && *wish.on < view.today())
        wrong.push_back({"on", "on.in_past", "Give today or a day that is to come"});
    if (!wrong.empty())
        return invalid(std::move(wrong));
    auto end = about(kind, std::move(*reason));
    end.effective = wish.on.value_or(view.today());
    return end;
}

/// The first day after the hold in which `day` lies, or nothing where it lies in none.
std::optional<date> election_ends(dossier const& file, date day) {
    for (auto const& hold : file.holds)
        if (hold.contains(day))
            return hold.to;
    return std::nullopt;
}

bool is_ready(dossier const& file) {
    switch (file.state.work) {
    case work::submitted:
    case work::sign_off:
    case work::signed_off:
    case work::scheduled:
    case work::held:
        return true;
    case work::draft:
    case work::changes_asked:
        return !file.row.organisation; // the network's own need not be sent to itself
    default:
        return false;
    }
}

/// Its council has agreed to the version in hand.
bool is_agreed(dossier const& file) {
    return std::any_of(file.events.begin(), file.events.end(), [&](event const& one) {
        return one.kind == event_kind::signed_off && one.version == file.state.pending;
    });
}

result<> check_content(dossier const& file) {
    auto missing = rules::missing_in(file.row.kind, file.row.organisation, file.pending->says);
    if (!missing.empty())
        return invalid(std::move(missing));
    return {};
}

std::vector<problem> wrong_days(changes::reader& view, publish_wish const& wish, date review) {
    std::vector<problem> wrong;
    auto const on = wish.on.value_or(view.today());
    if (on < view.today())
        wrong.push_back({"on", "on.in_past", "Give today or a day that is to come"});
    if (review <= on)
        wrong.push_back({"review_due", "review_due.before_start", "Give a day after it comes out"});
    if (wish.despite_election && on > view.today())
        wrong.push_back(
            {"despite_election", "despite_election.only_today",
             "What is scheduled waits until the election is over; only today's publication can "
             "be asked for in spite of it"});
    if (wish.despite_election && rules::clean_box(wish.reason.value_or("")).empty())
        wrong.push_back(
            {"reason", "reason.required", "Say why it cannot wait until after the election"});
    return wrong;
}

result<> check_publishable(dossier const& file) {
    if (!file.pending || !is_ready(file))
        return conflict("resource.nothing_to_publish",
                        file.pending ? "Its authors have not sent it to the editors"
                                     : "There is no version in hand");
    NETWORK_CHECK(check_content(file));
    if (rules::needs_sign_off(file.row.kind, file.row.organisation) && !is_agreed(file))
        return conflict("sign_off.missing",
                        "Its council has not agreed to this version. Ask it first");
    return {};
}

result<> check_election(changes::reader& view, dossier const& file, publish_wish const& wish) {
    bool const today = wish.on.value_or(view.today()) == view.today();
    auto const over = election_ends(file, view.today());
    if (today && over && !wish.despite_election)
        return conflict("election.near", "Its council is about to elect. Schedule it for " +
                                             day_text(*over) +
                                             " or later, or say why it cannot wait");
    return {};
}

std::vector<members::reason> why_published(dossier const& file, event const& what, date today) {
    auto const& row = rules::publishing_of(file.row.kind);
    std::vector<members::reason> why;
    if (rules::needs_sign_off(file.row.kind, file.row.organisation))
        why.push_back({"library.signed_off", "Its council agreed to this version: " + row.reason});
    else
        why.push_back(
            {"library.no_sign_off", "The network team publishes it by itself: " + row.reason});
    if (auto const over = election_ends(file, today); over && what.effective == today)
        why.push_back({"library.despite_election", "Published although its council elects before " +
                                                       day_text(*over) + ": " + what.reason});
    return why;
}

} // namespace

result<editorial_answer> submit(changes::unit_of_work& work, resource_named const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    auto const now = file.state.work;
    if (!file.pending || (now != work::draft && now != work::changes_asked && now != work::refused))
        return conflict("resource.nothing_to_send", "There is no draft to send");
    NETWORK_CHECK(check_content(file));
    happens(work, file, about_pending(file, event_kind::submitted));
    return answer_for(work, file);
}

result<editorial_answer> ask_changes(changes::unit_of_work& work, act_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    NETWORK_TRY(auto const reason, reason_given(wish.reason));
    auto const now = file.state.work;
    if (now != work::submitted && now != work::sign_off && now != work::signed_off &&
        now != work::refused)
        return conflict("resource.not_submitted", "It is not with the editors");
    happens(work, file, about_pending(file, event_kind::changes_asked, reason));
    NETWORK_CHECK(tell_authors_of_changes(work, file, reason));
    return answer_for(work, file);
}

result<editorial_answer> publish(changes::unit_of_work& work, publish_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    auto const on = wish.on.value_or(work.today());
    auto const months = static_cast<int>(rules::publishing_of(file.row.kind).review_months);
    auto const review = wish.review_due.value_or(on.plus_months(months));
    if (auto wrong = wrong_days(work, wish, review); !wrong.empty())
        return invalid(std::move(wrong));
    NETWORK_CHECK(check_publishable(file));
    if (file.row.organisation) // the day may lie beyond the elections that were asked for
        file.holds = pre_election_holds(work, *file.row.organisation, work.today(), on);
    NETWORK_CHECK(check_election(work, file, wish));
    auto what =
        about_pending(file, event_kind::published, rules::clean_box(wish.reason.value_or("")));
    what.effective = on;
    what.until = review;
    happens(work, file, what);
    auto why = why_published(file, what, work.today());
    bring_forward(work, file);
    NETWORK_CHECK(tell_authors_of_publication(work, file));
    return answer_for(work, file, std::move(why));
}

result<editorial_answer> hold(changes::unit_of_work& work, hold_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    NETWORK_TRY(auto reason, reason_given(wish.reason));
    if (file.state.work != work::scheduled && file.state.work != work::held)
        return conflict("resource.nothing_scheduled", "Nothing of it is scheduled");
    if (wish.until && *wish.until <= work.today())
        return invalid("until", "until.in_past", "Give a day that is to come");
    auto what = about_pending(file, event_kind::held, std::move(reason));
    what.until = wish.until;
    happens(work, file, std::move(what));
    return answer_for(work, file);
}

result<editorial_answer> release(changes::unit_of_work& work, act_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    NETWORK_TRY(auto reason, reason_given(wish.reason));
    bool const is_held = std::any_of(file.events.begin(), file.events.end(),
                                     [](event const& one) { return one.kind == event_kind::held; });
    if (!is_held || (file.state.work != work::held && file.state.work != work::scheduled))
        return conflict("resource.not_held", "Nobody holds it back");
    happens(work, file, about_pending(file, event_kind::released, std::move(reason)));
    return answer_for(work, file);
}

result<editorial_answer> reaffirm(changes::unit_of_work& work, reaffirm_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    if (!file.state.is_live())
        return not_live(file);
    auto const months = static_cast<int>(rules::publishing_of(file.row.kind).review_months);
    auto const review = wish.review_due.value_or(work.today().plus_months(months));
    if (review <= work.today())
        return invalid("review_due", "review_due.before_start", "Give a day that is to come");
    auto what = about(event_kind::reaffirmed, rules::clean_box(wish.reason.value_or("")));
    what.version = file.state.live;
    what.until = review;
    happens(work, file, std::move(what));
    return answer_for(work, file);
}

result<editorial_answer> archive(changes::unit_of_work& work, end_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    NETWORK_TRY(auto end, end_on(work, event_kind::archived, wish));
    if (!file.state.is_live())
        return not_live(file);
    happens(work, file, std::move(end));
    return answer_for(work, file);
}

result<editorial_answer> supersede(changes::unit_of_work& work, supersede_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    if (!file.state.is_readable())
        return not_published();
    auto const other = dossier_of(work, wish.by);
    auto const who = readership_of(work);
    bool const known = other.has_value() && other->live && other->state.is_live() &&
                       (looks_after(who, *other) ||
                        rules::sight_of(who, other->live->who, work.today()) != sight::none);
    if (!known)
        return invalid("by", "resource.unknown", "There is no such resource that readers find");
    if (other->row.id == file.row.id)
        return invalid("by", "resource.itself", "Name another resource");
    auto what = about(event_kind::superseded, rules::clean_box(wish.reason.value_or("")));
    what.other = other->row.id;
    happens(work, file, std::move(what));
    return answer_for(work, file);
}

result<editorial_answer> withdraw(changes::unit_of_work& work, end_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    NETWORK_TRY(auto end, end_on(work, event_kind::withdrawn, wish));
    if (!file.state.is_readable())
        return not_published();
    happens(work, file, std::move(end));
    return answer_for(work, file);
}

result<editorial_answer> restore(changes::unit_of_work& work, act_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    NETWORK_TRY(auto reason, reason_given(wish.reason));
    if ((file.state.is_live() && !file.state.ends_on) || file.state.shown == shown::nothing)
        return conflict("resource.not_away", "It was neither archived, superseded nor withdrawn");
    happens(work, file, about(event_kind::restored, std::move(reason)));
    return answer_for(work, file);
}

result<editorial_answer> rename_resource(changes::unit_of_work& work,
                                         rename_resource_wish const& wish) {
    NETWORK_TRY(auto file, own(work, wish.resource));
    NETWORK_CHECK(rename_address(work, file.row, wish.slug));
    return answer_for(work, file);
}

} // namespace network::learning
