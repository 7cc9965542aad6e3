#include "libnetwork/learning/comment_rules.hpp"

#include <algorithm>

namespace network::learning {

std::string_view label(comment_state value) {
    switch (value) {
    case comment_state::waiting:
        return "Waiting to be looked at";
    case comment_state::shown:
        return "Shown";
    case comment_state::hidden:
        return "Hidden";
    case comment_state::erased:
        return "Erased";
    }
    return "";
}

namespace rules {

comment_standing standing_of(std::span<comment_event const> events, std::int64_t comment) {
    comment_standing now;
    for (auto const& one : events) {
        if (one.comment != comment || now.state == comment_state::erased)
            continue;
        switch (one.kind) {
        case comment_event_kind::posted:
        case comment_event_kind::approved:
            now = {comment_state::shown, "", {}};
            break;
        case comment_event_kind::hidden:
            now = {comment_state::hidden, one.reason, {}};
            break;
        case comment_event_kind::erased:
            now = {comment_state::erased, one.reason, {}};
            break;
        case comment_event_kind::reported:
            now.reports.push_back(one.reason);
            break;
        case comment_event_kind::dismissed:
            now.reports.clear();
            break;
        case comment_event_kind::closed:
        case comment_event_kind::opened:
            break;
        }
    }
    return now;
}

bool is_closed(std::span<comment_event const> events, std::int64_t thread) {
    bool all = false, own = false;
    for (auto const& one : events) {
        if (one.kind != comment_event_kind::closed && one.kind != comment_event_kind::opened)
            continue;
        if (!one.comment)
            all = one.kind == comment_event_kind::closed;
        else if (thread != 0 && *one.comment == thread)
            own = one.kind == comment_event_kind::closed;
    }
    return all || own;
}

bool may_still_edit(instant said, instant now) {
    constexpr std::int64_t quarter_of_an_hour = 15 * 60'000;
    return now.milliseconds - said.milliseconds < quarter_of_an_hour;
}

std::int64_t thread_of(std::span<comment_row const> all, std::int64_t comment) {
    for (std::size_t steps = 0; steps <= all.size(); ++steps) {
        auto const place = std::find_if(all.begin(), all.end(),
                                        [&](auto const& one) { return one.id == comment; });
        if (place == all.end() || !place->parent)
            break;
        comment = *place->parent;
    }
    return comment;
}

} // namespace rules
} // namespace network::learning
