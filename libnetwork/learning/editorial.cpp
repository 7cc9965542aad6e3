#include "libnetwork/learning/editorial.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/day_text.hpp"

#include <algorithm>

namespace network::learning {

std::string_view label(event_kind value) {
    switch (value) {
    case event_kind::drafted:
        return "Draft saved";
    case event_kind::submitted:
        return "Sent to the editors";
    case event_kind::changes_asked:
        return "Changes asked for";
    case event_kind::sign_off_asked:
        return "Council asked to agree";
    case event_kind::signed_off:
        return "Council agreed";
    case event_kind::sign_off_refused:
        return "Council did not agree";
    case event_kind::published:
        return "Published";
    case event_kind::held:
        return "Held back";
    case event_kind::released:
        return "Released";
    case event_kind::reaffirmed:
        return "Reaffirmed";
    case event_kind::archived:
        return "Archived";
    case event_kind::superseded:
        return "Superseded";
    case event_kind::withdrawn:
        return "Withdrawn";
    case event_kind::restored:
        return "Restored";
    }
    return "";
}

std::string_view label(shown value) {
    switch (value) {
    case shown::nothing:
        return "Not published";
    case shown::live:
        return "Published";
    case shown::archived:
        return "Archived";
    case shown::superseded:
        return "Superseded";
    case shown::withdrawn:
        return "Withdrawn";
    }
    return "";
}

std::string_view label(work value) {
    switch (value) {
    case work::none:
        return "Nothing in hand";
    case work::draft:
        return "Draft";
    case work::submitted:
        return "With the editors";
    case work::changes_asked:
        return "Changes asked for";
    case work::sign_off:
        return "Waiting for the council to agree";
    case work::signed_off:
        return "Agreed by the council";
    case work::refused:
        return "Not agreed by the council";
    case work::scheduled:
        return "Scheduled";
    case work::held:
        return "Held back";
    }
    return "";
}

namespace rules {
namespace {

struct dated {
    date day;
    event const* what;
};

/// The days on which its editors hold it back: from a `held` to its end, or to a `released`.
std::vector<period> all_holds(std::span<event const> events, std::span<period const> given) {
    std::vector<period> holds{given.begin(), given.end()};
    auto const own = holds.size();
    for (auto const& one : events)
        if (one.kind == event_kind::held)
            holds.push_back({one.effective, one.until});
        else if (one.kind == event_kind::released)
            for (auto place = own; place < holds.size(); ++place)
                if (!holds[place].to || *holds[place].to > one.effective)
                    holds[place].to = std::max(one.effective, *holds[place].from);
    return holds;
}

bool was_scheduled(event const& one) {
    return one.effective > london_date(one.recorded_at);
}

/// The day from which it holds, or nothing where it is held back without end.
std::optional<date> day_of(event const& one, std::span<period const> holds) {
    if (one.kind == event_kind::published && was_scheduled(one))
        return first_free_day(one.effective, holds);
    return one.effective;
}

bool is_about_readers(event_kind kind) {
    switch (kind) {
    case event_kind::published:
    case event_kind::reaffirmed:
    case event_kind::archived:
    case event_kind::superseded:
    case event_kind::withdrawn:
    case event_kind::restored:
        return true;
    default:
        return false;
    }
}

bool is_an_end(event_kind kind) {
    return kind == event_kind::archived || kind == event_kind::superseded ||
           kind == event_kind::withdrawn;
}

void show(editorial_state& state, dated const& one) {
    auto const& what = *one.what;
    state.reason = what.reason;
    switch (what.kind) {
    case event_kind::published:
        state.shown = shown::live;
        state.live = what.version.value_or(0);
        state.live_since = one.day;
        if (!state.first_published)
            state.first_published = one.day;
        [[fallthrough]];
    case event_kind::reaffirmed:
        state.reviewed_on = one.day;
        state.review_due = what.until;
        break;
    case event_kind::archived:
        state.shown = shown::archived;
        break;
    case event_kind::superseded:
        state.shown = shown::superseded;
        state.superseded_by = what.other.value_or(0);
        break;
    case event_kind::withdrawn:
        state.shown = shown::withdrawn;
        break;
    default: // restored
        state.shown = state.live != 0 ? shown::live : shown::nothing;
        break;
    }
    if (state.shown != shown::superseded)
        state.superseded_by = 0;
}

void put_in_hand(editorial_state& state, event const& what, std::optional<date> comes_out,
                 date day) {
    auto const to = [&](work value) {
        state.work = value;
        state.work_reason = what.reason;
        state.comes_out = value == work::scheduled ? comes_out : std::nullopt;
    };
    switch (what.kind) {
    case event_kind::drafted:
        state.pending = what.version.value_or(0);
        return to(work::draft);
    case event_kind::submitted:
        return to(work::submitted);
    case event_kind::changes_asked:
        return to(work::changes_asked);
    case event_kind::sign_off_asked:
        return to(work::sign_off);
    case event_kind::signed_off:
        return to(work::signed_off);
    case event_kind::sign_off_refused:
        return to(work::refused);
    case event_kind::published:
        if (what.version.value_or(0) != state.pending)
            return;
        if (comes_out && *comes_out <= day) {
            state.pending = 0;
            return to(work::none);
        }
        return to(work::scheduled);
    default:
        return;
    }
}

/// The hold of its editors that stands and reaches beyond that day.
event const* standing_hold(std::span<event const> events, date wanted) {
    event const* last = nullptr;
    for (auto const& one : events)
        if (one.kind == event_kind::held)
            last = !one.until || *one.until > wanted ? &one : last;
        else if (one.kind == event_kind::released)
            last = nullptr;
    return last;
}

/// Of what waits for its day: whether it is held back, and why it comes out later than was asked.
void say_why_it_waits(editorial_state& state, event const& asked, std::span<event const> events,
                      std::span<period const> elections, date day) {
    if (auto const* hold = standing_hold(events, asked.effective)) {
        state.work = work::held;
        state.work_reason = hold->reason;
        return;
    }
    if (asked.effective <= day)
        state.work = work::held;
    for (auto const& one : elections)
        if (one.to && one.to == state.comes_out && asked.effective < *one.to)
            state.work_reason = "It was to come out on " + day_text(asked.effective) +
                                ". Its council elects on " + day_text(one.to->plus_days(-1)) +
                                ", and until then nothing of it comes out that was scheduled.";
}

} // namespace

std::optional<date> first_free_day(date wanted, std::span<period const> holds) {
    for (bool moved = true; moved;) {
        moved = false;
        for (auto const& hold : holds)
            if (hold.contains(wanted)) {
                if (!hold.to)
                    return std::nullopt;
                wanted = *hold.to;
                moved = true;
            }
    }
    return wanted;
}

std::optional<date> comes_out(event const& one, std::span<event const> events,
                              std::span<period const> holds) {
    return day_of(one, all_holds(events, holds));
}

editorial_state state_on(std::span<event const> events, std::span<period const> given, date day) {
    auto const holds = all_holds(events, given);
    editorial_state state;
    std::vector<dated> seen;
    std::vector<dated> set; // ends on days to come
    event const* asked = nullptr;
    for (auto const& one : events) {
        auto const holds_from = day_of(one, holds);
        put_in_hand(state, one, holds_from, day);
        if (one.kind == event_kind::published && one.version.value_or(0) == state.pending)
            asked = &one;
        if (!is_about_readers(one.kind) || !holds_from)
            continue;
        auto const taken_back = [&](dated const& end) {
            return is_an_end(end.what->kind) && end.day > *holds_from;
        };
        if (one.kind == event_kind::restored) {
            std::erase_if(seen, taken_back);
            std::erase_if(set, taken_back);
        }
        if (*holds_from <= day)
            seen.push_back({*holds_from, &one});
        else if (is_an_end(one.kind))
            set.push_back({*holds_from, &one});
    }
    if (state.work == work::scheduled && asked)
        say_why_it_waits(state, *asked, events, given, day);
    std::stable_sort(seen.begin(), seen.end(),
                     [](dated const& a, dated const& b) { return a.day < b.day; });
    for (auto const& one : seen)
        show(state, one);
    auto const next = std::min_element(set.begin(), set.end(),
                                       [](auto const& a, auto const& b) { return a.day < b.day; });
    if (state.is_live() && next != set.end()) {
        state.ends_on = next->day;
        state.ends_as = next->what->kind == event_kind::archived    ? shown::archived
                        : next->what->kind == event_kind::withdrawn ? shown::withdrawn
                                                                    : shown::superseded;
    }
    return state;
}

} // namespace rules
} // namespace network::learning
