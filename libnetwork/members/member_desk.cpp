#include "libnetwork/members/member_desk.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/safeguard.hpp"

#include <algorithm>

namespace network::members {
namespace {

using changes::desk_row;
using organisations::attribute;
using organisations::register_book;

/// More rows of one kind than this would bury the others.
constexpr std::size_t most_members = 5;
constexpr int notice_shows_days = 60;
constexpr int long_suspension_days = 90;
constexpr int control_shows_days = 180;
constexpr int safeguard_review_days = 84; // twelve weeks, as councils have for theirs

std::string path_of(roll_line const& line) {
    return "/admin/members/" + line.organisation.slug;
}

desk_row row_about(roll_line const& line) {
    desk_row row;
    row.organisation = line.organisation.name;
    row.organisation_slug = line.organisation.slug;
    row.whose = "Network team";
    row.action_path = path_of(line);
    return row;
}

/// Who is renewed until no later than the day on which the coming network year begins; from June on
/// that is this year's, before it the one that began last.
void renewals_due(roll const& lines, date today, std::vector<desk_row>& rows) {
    auto const horizon = terms::network_year(today.plus_months(2));
    std::vector<roll_line const*> due;
    for (auto const& line : lines)
        if (line.state.belongs() && line.state.standing != standing::suspended &&
            !line.state.leaves && line.state.term_ends && *line.state.term_ends <= horizon)
            due.push_back(&line);
    if (due.empty())
        return;
    std::stable_sort(due.begin(), due.end(), [](auto const* a, auto const* b) {
        return *a->state.term_ends < *b->state.term_ends;
    });
    desk_row all;
    all.what = std::to_string(due.size()) + (due.size() == 1 ? " member is" : " members are") +
               " to be renewed";
    all.detail = "Their terms end on or before " + day_text(horizon.plus_days(-1));
    all.whose = "Network team";
    all.due = horizon;
    all.waiting_since = std::min(*due.front()->state.term_ends, today);
    all.action = "Renew several at once";
    all.action_path = "/admin/members/renewals";
    rows.push_back(std::move(all));
    for (auto const* line : std::span{due}.first(std::min(due.size(), most_members))) {
        if (*line->state.term_ends > today)
            break;
        auto row = row_about(*line);
        row.what = "Renewal is overdue";
        row.detail = "Its term ended on " + day_text(line->state.term_ends->plus_days(-1)) +
                     "; it stays a member until that is decided otherwise";
        row.due = line->state.term_ends;
        row.waiting_since = line->state.term_ends;
        row.action = "Renew it, or record a lapse";
        rows.push_back(std::move(row));
    }
}

void notices_running_out(roll const& lines, date today, std::vector<desk_row>& rows) {
    std::size_t found = 0;
    for (auto const& line : lines) {
        if (!line.state.belongs() || !line.state.leaves ||
            *line.state.leaves > today.plus_days(notice_shows_days) || ++found > most_members)
            continue;
        auto row = row_about(line);
        row.what = "Leaves on " + day_text(*line.state.leaves);
        row.detail = "Last chance to talk, and to hand over what it leads";
        row.due = line.state.leaves;
        row.waiting_since = line.state.since;
        row.action = "Look at its membership";
        rows.push_back(std::move(row));
    }
}

void suspended_for_long(roll const& lines, date today, std::vector<desk_row>& rows) {
    std::size_t found = 0;
    for (auto const& line : lines) {
        if (line.state.standing != standing::suspended ||
            *line.state.since > today.plus_days(-long_suspension_days) || ++found > most_members)
            continue;
        auto row = row_about(line);
        row.what = "Suspended for long";
        row.detail = "Since " + day_text(*line.state.since);
        row.waiting_since = line.state.since;
        row.action = "Lift it, or decide further";
        rows.push_back(std::move(row));
    }
}

/// A group belongs, and the council it sits on has come under other control since.
void councils_that_changed_hands(register_book const& book, roll const& lines, vantage const& now,
                                 std::vector<desk_row>& rows) {
    std::size_t found = 0;
    for (auto const& line : lines) {
        if (!line.state.belongs() ||
            line.organisation.kind != organisations::organisation_kind::political_group)
            continue;
        auto const* group = book.record(line.organisation.id);
        auto const* sits_on = organisations::state_of(book, *group, now)[attribute::group_of];
        auto const* council = sits_on && sits_on->other ? book.record(*sits_on->other) : nullptr;
        auto const* control =
            council ? organisations::state_of(book, *council, now)[attribute::control] : nullptr;
        if (!control || !control->from_date || *control->from_date <= *line.state.joined ||
            *control->from_date < now.on.plus_days(-control_shows_days) || ++found > most_members)
            continue;
        auto row = row_about(line);
        row.what = "Does the group govern now?";
        row.detail = organisations::brief_of(*council, now).name + " changed hands on " +
                     day_text(*control->from_date);
        row.waiting_since = control->from_date;
        row.action = "Offer conversion, or leave it";
        rows.push_back(std::move(row));
    }
}

/// Control of a Full member changed, and the network has not looked at the membership since.
void safeguards_to_review(register_book const& book, safeguard_book const& reviews,
                          roll const& lines, vantage const& now, std::vector<desk_row>& rows) {
    std::size_t found = 0;
    for (auto const& line : lines) {
        auto const* record = book.record(line.organisation.id);
        auto const safeguard =
            record ? safeguard_of(reviews, *record, line.membership, line.state, now)
                   : safeguard_state{};
        if (!safeguard.open || ++found > most_members)
            continue;
        auto row = row_about(line);
        row.what = "Review the membership: control was lost";
        row.detail = safeguard.why.text;
        row.waiting_since = safeguard.since;
        row.due = safeguard.since->plus_days(safeguard_review_days);
        row.action = "Record the review";
        row.action_path = path_of(line) + "/safeguard-review";
        rows.push_back(std::move(row));
    }
    if (most_members < found) {
        desk_row more;
        more.what = std::to_string(found - most_members) + " more memberships to review";
        more.detail = "Their control was lost too";
        more.whose = "Network team";
        more.action = "See the members";
        more.action_path = "/admin/members";
        rows.push_back(std::move(more));
    }
}

} // namespace

std::vector<desk_row> member_desk(changes::reader& view) {
    auto const book = view.cached<register_book>();
    vantage const now{view.today(), std::nullopt};
    auto const members = view.cached<member_book>(); // the lines point into it
    auto const lines = members->on(book, now);
    std::vector<desk_row> rows;
    renewals_due(*lines, now.on, rows);
    notices_running_out(*lines, now.on, rows);
    suspended_for_long(*lines, now.on, rows);
    councils_that_changed_hands(*book, *lines, now, rows);
    safeguards_to_review(*book, *view.cached<safeguard_book>(), *lines, now, rows);
    return rows;
}

} // namespace network::members
