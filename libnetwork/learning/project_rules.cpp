#include "libnetwork/learning/project_rules.hpp"

#include <algorithm>

namespace network::learning::rules {
namespace {

using state = project_state;
using step = project_event_kind;

struct transition {
    state before;
    project_event_kind taken;
    state after;
};

constexpr transition table[] = {
    {state::idea, step::noted, state::idea},
    {state::idea, step::interest_sent, state::interest},
    {state::idea, step::drafted, state::bid_draft},
    {state::idea, step::withdrawn, state::withdrawn},
    {state::interest, step::drafted, state::bid_draft},
    {state::interest, step::withdrawn, state::withdrawn},
    {state::bid_draft, step::drafted, state::bid_draft},
    {state::bid_draft, step::submitted, state::bid_submitted},
    {state::bid_draft, step::withdrawn, state::withdrawn},
    {state::bid_submitted, step::taken_back, state::bid_draft},
    {state::bid_submitted, step::recommended, state::vp_recommendation},
    {state::bid_submitted, step::not_recommended, state::vp_recommendation},
    {state::bid_submitted, step::withdrawn, state::withdrawn},
    {state::vp_recommendation, step::put_to_committee, state::eoc_decision},
    {state::vp_recommendation, step::withdrawn, state::withdrawn},
    {state::eoc_decision, step::awarded, state::running},
    {state::eoc_decision, step::returned, state::returned_to_vp},
    {state::eoc_decision, step::declined, state::declined},
    {state::eoc_decision, step::withdrawn, state::withdrawn},
    {state::returned_to_vp, step::taken_back, state::bid_draft},
    {state::returned_to_vp, step::recommended, state::vp_recommendation},
    {state::returned_to_vp, step::not_recommended, state::vp_recommendation},
    {state::returned_to_vp, step::withdrawn, state::withdrawn},
    {state::running, step::interim_reported, state::interim_report},
    {state::running, step::final_reported, state::final_report},
    {state::running, step::extended, state::extended},
    {state::running, step::closed_unfinished, state::closed_unfinished},
    {state::extended, step::interim_reported, state::interim_report},
    {state::extended, step::final_reported, state::final_report},
    {state::extended, step::extended, state::extended},
    {state::extended, step::closed_unfinished, state::closed_unfinished},
    {state::interim_report, step::interim_reported, state::interim_report},
    {state::interim_report, step::final_reported, state::final_report},
    {state::interim_report, step::extended, state::extended},
    {state::interim_report, step::closed_unfinished, state::closed_unfinished},
    // What is known from public sources alone may have come out without our hearing of a report.
    {state::on_record, step::interim_reported, state::interim_report},
    {state::on_record, step::final_reported, state::final_report},
    {state::on_record, step::published, state::published},
    {state::final_report, step::published, state::published},
    {state::published, step::spread, state::learning_spread},
};

bool awaits_its_report(state now) {
    return now == state::running || now == state::extended || now == state::interim_report;
}

} // namespace

std::optional<project_state> after(std::optional<project_state> before, project_event_kind taken) {
    if (!before) {
        switch (taken) {
        case step::entered:
            return state::on_record;
        case step::noted:
            return state::idea;
        case step::drafted:
            return state::bid_draft;
        default:
            return std::nullopt;
        }
    }
    for (auto const& row : table)
        if (row.before == *before && row.taken == taken)
            return row.after;
    return std::nullopt;
}

project_standing state_on(std::span<project_event const> events, std::optional<date> starts,
                          std::optional<date> due, date day) {
    project_standing now;
    now.due = due;
    for (auto const& one : events) {
        auto const next = after(now.state, one.kind);
        if (!next)
            continue;
        now.state = next;
        now.since = one.effective;
        if (one.kind == step::submitted)
            now.version = one.version.value_or(0);
        if (one.kind == step::recommended || one.kind == step::not_recommended)
            now.recommended = one.kind == step::recommended;
        if (one.kind == step::taken_back)
            now.recommended.reset();
        if (one.kind == step::awarded)
            now.awarded_pence = one.amount_pence.value_or(0);
        if (one.kind == step::awarded || one.kind == step::declined || one.kind == step::returned)
            now.minute = one.minute;
        if (one.until && (one.kind == step::awarded || one.kind == step::extended))
            now.due = one.until;
        if (one.kind == step::final_reported || one.kind == step::published)
            now.reported = true;
    }
    if (now.state && awaits_its_report(*now.state)) {
        if (now.due && *now.due < day) {
            now.state = state::overdue;
            now.since = now.due->plus_days(1);
        } else if (now.state == state::running && starts && day < *starts) {
            now.state = state::awarded;
        }
    }
    return now;
}

std::vector<std::string> faults_of(std::span<project_event const> events) {
    std::vector<std::string> faults;
    std::optional<project_state> now;
    for (auto const& one : events) {
        auto const next = after(now, one.kind);
        if (next) {
            now = next;
            continue;
        }
        faults.push_back("project " + std::to_string(one.project) + ": event " +
                         std::to_string(one.id) + " (" + std::string{to_word(one.kind)} +
                         ") cannot follow " + (now ? std::string{to_word(*now)} : "nothing"));
    }
    return faults;
}

bool is_public(project_state now) {
    return now >= state::awarded;
}
bool is_for_members(project_state now) {
    return now == state::idea || now == state::interest;
}
bool is_open_to_lead(project_state now) {
    return now <= state::bid_draft;
}
bool leads_in_round(project_state now) {
    return now >= state::bid_submitted && now != state::declined && now != state::withdrawn;
}
bool is_under_way(project_state now) {
    return now == state::awarded || now == state::overdue || awaits_its_report(now) ||
           now == state::final_report;
}

std::vector<milestone> milestones(project_standing const& stands,
                                  std::span<project_event const> events, std::optional<date> starts,
                                  std::optional<std::int64_t> interim_months, date day) {
    std::vector<milestone> due;
    if (!stands.state || !is_under_way(*stands.state))
        return due;
    auto const add = [&](std::string what, date by) {
        due.push_back({std::move(what), by, by < day});
    };
    auto const happened = [&](step which) {
        return std::any_of(events.begin(), events.end(),
                           [&](auto const& one) { return one.kind == which; });
    };
    if (!stands.reported && interim_months && starts && !happened(step::interim_reported)) {
        auto const half_way = starts->plus_months(static_cast<int>(*interim_months));
        if (!stands.due || half_way < *stands.due) // a short project reports once
            add("Interim report", half_way);
    }
    if (!stands.reported && stands.due)
        add("Final report", *stands.due);
    if (stands.state == state::final_report && stands.since)
        add("Publish what came of it", stands.since->plus_months(2));
    std::stable_sort(due.begin(), due.end(),
                     [](auto const& a, auto const& b) { return a.due < b.due; });
    return due;
}

} // namespace network::learning::rules
