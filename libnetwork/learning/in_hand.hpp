// What is in hand: an organisation's own resources with how each stands, and for the editors
// everything that waits for somebody. Worked out from events each time; nothing is ticked off but
// by doing it.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/editorial.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

/// A resource in a line, as those see it who look after it.
struct work_line {
    std::int64_t id = 0;
    std::string slug;
    std::string title;
    resource_kind kind = resource_kind::case_study;
    std::int64_t lead = 0;
    std::string lead_name, lead_slug;
    learning::shown state = shown::nothing;
    learning::work work = work::none;
    std::optional<date> comes_out, review_due;
    bool review_is_due = false;
    bool needs_sign_off = false;
    date since;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(work_line, (),
                      (id, slug, title, kind, lead, lead_name, lead_slug, state, work, comes_out,
                       review_due, review_is_due, needs_sign_off, since, reason))
NETWORK_FIELDS(work_line, {"id", "Number of the resource"}, {"slug", "Its name for addresses"},
               {"title", "Title of the newest version"}, {"kind", "What it is"},
               {"lead", "Number of the organisation whose it is; 0: the network's"},
               {"lead_name", "Its name today"}, {"lead_slug", "Its name for addresses"},
               {"state", "What readers find at its address"},
               {"work", "How far the version in hand has come"},
               {"comes_out", "Of one scheduled or held: when it comes out; null: not known"},
               {"review_due", "The day on which it is to be looked at again"},
               {"review_is_due", "True where that day has come"},
               {"needs_sign_off", "True where its council has to agree before it is published"},
               {"since", "The day of what happened last"},
               {"reason", "What the editors or the council said last"})

struct mine_wish {
    std::optional<std::string> organisation;
};
BOOST_DESCRIBE_STRUCT(mine_wish, (), (organisation))
NETWORK_FIELDS(mine_wish, {"organisation", "Slug, code or number; all of one's own if left out"})

/// What an organisation, or those in whose place it stands, leads or writes with others; the newest
/// first. Forbidden "resource.not_yours".
result<page<work_line>> resources_of_mine(changes::reader& view, mine_wish const& wish);

struct waiting_wish {
    std::optional<learning::work> work;
};
BOOST_DESCRIBE_STRUCT(waiting_wish, (), (work))
NETWORK_FIELDS(waiting_wish, {"work", "Only what has come that far"})

/// Everything that is in hand or due for review, by the day of what happened last.
result<page<work_line>> resources_waiting(changes::reader& view, waiting_wish const& wish);

/// What the network team does next about it; empty where nothing waits for anybody.
std::string_view next_step(work_line const& line);

/// Rows for the desk of the network team: submitted, waiting for a council, agreed, held, review
/// due.
std::vector<changes::desk_row> library_desk(changes::reader& view);

} // namespace network::learning
