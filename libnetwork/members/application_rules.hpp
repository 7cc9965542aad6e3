// The rules of an application, pure: which step may follow which, what has to be there before it
// can be sent, and when reviewers have said enough.
#pragma once

#include "libnetwork/base/error.hpp"
#include "libnetwork/members/application.hpp"

#include <span>

namespace network::members::rules {

/// Where a step leads from there, or nothing where it may not be taken.
std::optional<application_state> after(std::optional<application_state> before,
                                       application_step step);

/// Where these steps, in the order of recording, have led. Nothing for no steps. A step that may
/// not be taken leaves the state as it was: faults_of() names it.
std::optional<application_state> state_of(std::span<application_event const> steps);

/// A line per step that the order of steps does not allow.
std::vector<std::string> faults_of(std::span<application_event const> steps);

/// True while the applicant can write: draft and queried.
bool is_open_to_applicant(application_state state);
/// True where nothing more will happen: approved, refused, withdrawn.
bool is_closed(application_state state);

/// What an application for a tier has to hold.
struct wanted_parts {
    bool resolution = false;
    bool votes = false;
    bool leader = false;
    bool finance_contact = false;
    bool population = false;
    bool budget = false;
    bool statements = false;
};
/// `political_group`: the applicant is a group on a council, which has residents and budget only
/// once it gains control.
wanted_parts parts_wanted(tier asked, bool political_group);

/// Everything that is missing or wrong, all at once, by field ("resolution.held_on",
/// "contacts.leader.email", "statements.learning"). Empty: it may be sent.
std::vector<problem> gaps_in(application_answers const& answers, bool political_group, date today);

/// Days from one to the other, never below nought.
std::int64_t days_between(date from, date to);

} // namespace network::members::rules
