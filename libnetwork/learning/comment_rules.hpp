// How comments stand, from their events alone; who has to be looked at first, and until when an
// author may mend their words. Pure functions; no store, no clock.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/learning/comment.hpp"

#include <span>

namespace network::learning::rules {

/// How one comment stands, and why where it was hidden or erased.
struct comment_standing {
    comment_state state = comment_state::waiting;
    std::string reason;
    std::vector<std::string> reports; ///< not looked at yet
};
comment_standing standing_of(std::span<comment_event const> events, std::int64_t comment);

/// Nobody may answer in this thread any more (0: on the resource at all).
bool is_closed(std::span<comment_event const> events, std::int64_t thread);

/// Somebody looks at the first comments of a person before others see them; then they appear at
/// once.
constexpr std::int64_t looked_at_first = 2;
constexpr bool appears_at_once(std::int64_t approved_so_far) {
    return approved_so_far >= looked_at_first;
}

/// An author may mend a comment for a quarter of an hour.
bool may_still_edit(instant said, instant now);

/// The thread to which a comment belongs: the comment that begins it.
std::int64_t thread_of(std::span<comment_row const> all, std::int64_t comment);

} // namespace network::learning::rules
