// Use cases about dealings: record, correct, take back, finish; read an organisation's and the open
// tasks. Nothing is overwritten. Erasing is for the law alone and is refused while a request for
// information covers the dealing.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/dealing.hpp"

namespace network::members {

struct dealing_wish {
    std::string organisation;
    dealing_kind kind = dealing_kind::note;
    std::string what;
    std::optional<date> on;
    std::optional<people::post> with_role;
    std::optional<std::int64_t> owner;
    std::optional<date> due;
};
BOOST_DESCRIBE_STRUCT(dealing_wish, (), (organisation, kind, what, on, with_role, owner, due))
NETWORK_FIELDS(dealing_wish, {"organisation", "Slug, code or number of the organisation"},
               {"kind", "A note, a call or a task"},
               {"what", "What was said or is to be done; assume disclosable", {.longest = 4000}},
               {"on", "Its day; today if left out"}, {"with_role", "With whom, by role"},
               {"owner",
                "Of a task: number of the person whose it is; the network team's if left out"},
               {"due", "Of a task: by when"})

/// Records a dealing. Invalid "what.required", "on.in_future" (a note or call that is to come),
/// "task.only" (owner or due of what is no task), "due.before_start", "owner.unknown".
result<dealing_card> record_dealing(changes::unit_of_work& work, dealing_wish const& wish);

struct dealing_correction {
    std::int64_t dealing = 0;
    std::optional<std::string> what;
    std::optional<date> on;
    std::optional<people::post> with_role;
    std::optional<std::int64_t> owner;
    std::optional<date> due;
};
BOOST_DESCRIBE_STRUCT(dealing_correction, (), (dealing, what, on, with_role, owner, due))
NETWORK_FIELDS(dealing_correction, {"dealing", "Number of the dealing"},
               {"what", "What it should have said", {.longest = 4000}}, {"on", "Its right day"},
               {"with_role", "With whom, by role"}, {"owner", "Whose task it is"},
               {"due", "By when"})

/// Puts right what is given; the rest stays. What stood before stays readable. Not found
/// "dealing.unknown"; conflict "dealing.withdrawn", "dealing.unchanged"; and as record_dealing().
result<dealing_card> correct_dealing(changes::unit_of_work& work, dealing_correction const& wish);

struct dealing_number {
    std::int64_t dealing = 0;
};
BOOST_DESCRIBE_STRUCT(dealing_number, (), (dealing))
NETWORK_FIELDS(dealing_number, {"dealing", "Number of the dealing"})

/// Says that it was recorded in error. Not found "dealing.unknown"; conflict "dealing.withdrawn".
result<dealing_card> withdraw_dealing(changes::unit_of_work& work, dealing_number const& wish);

struct task_outcome {
    std::int64_t dealing = 0;
    std::string outcome;
    std::optional<date> on;
};
BOOST_DESCRIBE_STRUCT(task_outcome, (), (dealing, outcome, on))
NETWORK_FIELDS(task_outcome, {"dealing", "Number of the task"},
               {"outcome", "What came of it; assume disclosable", {.longest = 4000}},
               {"on", "The day it was done; today if left out"})

/// Says that a task is done. Not found "dealing.unknown"; conflict "task.none", "task.done",
/// "dealing.withdrawn"; invalid "outcome.required", "on.in_future".
result<dealing_card> finish_task(changes::unit_of_work& work, task_outcome const& wish);
/// Opens a finished task again. Conflict "task.open".
result<dealing_card> reopen_task(changes::unit_of_work& work, dealing_number const& wish);

struct dealing_erasure {
    std::int64_t dealing = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(dealing_erasure, (), (dealing, reason))
NETWORK_FIELDS(dealing_erasure, {"dealing", "Number of the dealing"},
               {"reason", "Why, without saying what is erased", {.longest = 500}})

struct erased_dealing {
    std::int64_t dealing = 0;
    std::int64_t values = 0;
};
BOOST_DESCRIBE_STRUCT(erased_dealing, (), (dealing, values))
NETWORK_FIELDS(erased_dealing, {"dealing", "Number of the dealing"},
               {"values", "How many values went from the audit trail"})

/// Erases a dealing with all its versions, in the audit trail too, which keeps that it was there.
/// Invalid "reason.required"; not found "dealing.unknown"; conflict "request.open".
result<erased_dealing> erase_dealing(changes::unit_of_work& work, dealing_erasure const& wish);

/// The same without asking; the number of values that went. For retention rules, which asked.
std::int64_t delete_dealing(changes::unit_of_work& work, dealing const& what,
                            std::string_view reason);

result<dealing_card> show_dealing(changes::reader& view, dealing_number const& wish);

struct dealings_wish {
    std::string organisation;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(dealings_wish, (), (organisation, after, limit))
NETWORK_FIELDS(dealings_wish, {"organisation", "Slug, code or number of the organisation"},
               {"after", "Cursor: `next` of the page before"},
               {"limit", "How many; 50 if left out", {.least = 1, .most = largest_page}})

/// An organisation's dealings, the newest recorded first; withdrawn ones are left out.
result<page<dealing_card>> dealings_of(changes::reader& view, dealings_wish const& wish);

struct open_tasks_wish {
    std::optional<std::int64_t> owner;
    std::optional<date> due_by;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(open_tasks_wish, (), (owner, due_by, limit))
NETWORK_FIELDS(open_tasks_wish, {"owner", "Only those of this person"},
               {"due_by", "Only those due on this day or before"},
               {"limit", "How many; 50 if left out", {.least = 1, .most = largest_page}})

/// Tasks that are not done, the first due first.
result<std::vector<dealing>> open_tasks(changes::reader& view, open_tasks_wish const& wish);

} // namespace network::members
