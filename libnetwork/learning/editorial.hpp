// The life of a resource: what readers see and what its authors work on, both following from its
// events, a day and the days on which its council may not publish. Pure functions; no store, no
// clock.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/field.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace network::learning {

enum class event_kind : std::uint8_t {
    drafted,          ///< a version was written
    submitted,        ///< it was sent to the editors
    changes_asked,    ///< the editors want something changed
    sign_off_asked,   ///< the council was asked to agree
    signed_off,       ///< it agreed
    sign_off_refused, ///< it did not
    published,        ///< the version is what readers see, from its day on
    held,             ///< it is not to come out before a day
    released,         ///< it may come out after all
    reaffirmed,       ///< it was looked at again and still holds
    archived,         ///< kept and found, but no longer recommended
    superseded,       ///< another takes its place
    withdrawn,        ///< taken away; its address says so
    restored          ///< back from the archive, from being superseded or from being withdrawn
};
BOOST_DESCRIBE_ENUM(event_kind, drafted, submitted, changes_asked, sign_off_asked, signed_off,
                    sign_off_refused, published, held, released, reaffirmed, archived, superseded,
                    withdrawn, restored)
std::string_view label(event_kind value);

/// An event as it was recorded, once and for ever.
struct event {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    event_kind kind = event_kind::drafted;
    std::optional<std::int64_t> version; ///< which one it is about
    date effective;                      ///< first day from which it holds
    std::optional<date>
        until; ///< of a hold: first day after it; of published and reaffirmed: when a review is due
    std::optional<std::int64_t> other; ///< of superseded: by which resource
    std::string reason;
    std::optional<std::int64_t> person;
    instant recorded_at;

    bool operator==(event const&) const = default;
};
BOOST_DESCRIBE_STRUCT(event, (),
                      (id, resource, kind, version, effective, until, other, reason, person,
                       recorded_at))

/// What readers find at the address of a resource.
enum class shown : std::uint8_t {
    nothing, ///< nothing yet
    live,
    archived,
    superseded,
    withdrawn ///< a tombstone
};
BOOST_DESCRIBE_ENUM(shown, nothing, live, archived, superseded, withdrawn)
std::string_view label(shown value);

/// What its authors and editors have in hand beside what is shown.
enum class work : std::uint8_t {
    none,
    draft,
    submitted,
    changes_asked,
    sign_off, ///< the council has been asked
    signed_off,
    refused,   ///< the council did not agree
    scheduled, ///< comes out on a day that is to come
    held       ///< its editors hold it back, or it would have come out but for an election
};
BOOST_DESCRIBE_ENUM(work, none, draft, submitted, changes_asked, sign_off, signed_off, refused,
                    scheduled, held)
std::string_view label(work value);

/// How a resource stands on a day.
struct editorial_state {
    learning::shown shown = shown::nothing;
    std::int64_t live = 0;               ///< the version that is shown, or was last; 0: none ever
    std::optional<date> first_published; ///< the day on which any version first came out
    std::optional<date> live_since;      ///< of the live version
    std::optional<date> reviewed_on;     ///< published or reaffirmed last
    std::optional<date> review_due;
    std::int64_t superseded_by = 0;
    std::string reason;          ///< why it was archived, superseded or withdrawn
    std::optional<date> ends_on; ///< of one that is live: the day that was set for its end
    learning::shown ends_as = shown::nothing; ///< what it is from that day on

    learning::work work = work::none;
    std::int64_t pending = 0;      ///< the version in hand; 0: none
    std::optional<date> comes_out; ///< of scheduled and held: when
    std::string work_reason;       ///< what the editors or the council said last, or why it waits

    [[nodiscard]] bool is_live() const { return shown == shown::live; }
    /// Readers find its text: live, archived or superseded.
    [[nodiscard]] bool is_readable() const {
        return shown == shown::live || shown == shown::archived || shown == shown::superseded;
    }
    bool operator==(editorial_state const&) const = default;
};

namespace rules {

/// The first day from `wanted` on that lies in none of the holds; nothing where one has no end.
std::optional<date> first_free_day(date wanted, std::span<period const> holds);

/// The day on which a published version comes out, or came out; nothing where it is held back
/// without end. `one` is among `events`.
std::optional<date> comes_out(event const& one, std::span<event const> events,
                              std::span<period const> holds);

/// How it stands there. `events` in the order of recording; `holds` are the days on which its
/// council may not publish (before an election). They hold back what was scheduled; what was
/// published at once (its day not after the day of recording) had been asked about, and is not
/// taken away again. An end that was set for a day to come is taken back by a `restored` before
/// that day.
editorial_state state_on(std::span<event const> events, std::span<period const> holds, date day);

} // namespace rules
} // namespace network::learning
