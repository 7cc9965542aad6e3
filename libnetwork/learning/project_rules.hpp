// The life of a project and the rules of a round, pure: how it stands on a day, which step may
// follow, what a bid has to hold (BR-18 to BR-23), and whether an award fits. Each no comes with
// its field.
#pragma once

#include "libnetwork/base/error.hpp"
#include "libnetwork/learning/project.hpp"

#include <span>

namespace network::learning {

/// How a project stands on a day.
struct project_standing {
    std::optional<project_state> state; ///< none: nothing happened yet
    std::optional<bool> recommended;    ///< what the Board said last of the bid as it is
    std::optional<date> since;          ///< first day of that state, where a day is recorded
    std::optional<date> due;            ///< by when it is due, extensions counted
    std::int64_t awarded_pence = 0;
    std::string minute;       ///< of the decision
    std::int64_t version = 0; ///< the version that was sent last; 0: none
    bool reported = false;    ///< a final report is there

    bool operator==(project_standing const&) const = default;
};

/// What a project has to do next, and by when.
struct milestone {
    std::string what;
    date due;
    bool overdue = false;

    bool operator==(milestone const&) const = default;
};
BOOST_DESCRIBE_STRUCT(milestone, (), (what, due, overdue))
NETWORK_FIELDS(milestone, {"what", "What is due"}, {"due", "By when"},
               {"overdue", "True where the day is past"})

namespace rules {

/// Where a step leads from there by the order of steps alone, or nothing where it may not be taken.
/// Days play no part in it: `running` stands for every state that only a day brings about.
std::optional<project_state> after(std::optional<project_state> before, project_event_kind step);

/// How it stands there. `starts` and `due` are of the version that counts.
project_standing state_on(std::span<project_event const> events, std::optional<date> starts,
                          std::optional<date> due, date day);

/// A line per event that the order of steps does not allow.
std::vector<std::string> faults_of(std::span<project_event const> events);

/// True where everybody may read of it: from the award on.
bool is_public(project_state state);
/// True where members may read of it already: ideas and expressions of interest.
bool is_for_members(project_state state);
/// True while its lead can write: idea, interest, draft.
bool is_open_to_lead(project_state state);
/// True where the bid counts as one that its organisation leads in the round.
bool leads_in_round(project_state state);
/// True while it is under way: awarded and not yet published.
bool is_under_way(project_state state);

/// What bears on a bid beside what it says.
struct bid_situation {
    date today;
    round_terms const* round = nullptr; ///< none: no such round
    bool lead_may_lead = false;         ///< its membership grants it; the network itself may
    std::string lead_why;               ///< why not
    std::int64_t members_in_it = 0;     ///< member organisations in it, the lead counted
    std::string leads_already; ///< title of the project it leads in this round; empty: none
};

/// Everything that is missing or wrong, all at once, by field. Empty: it may be sent.
std::vector<problem> gaps_in(project_content const& says, bid_situation const& about);

/// What is wrong with terms of a round: "grants.required", "type.twice", "most.below_least",
/// "envelope.below_most", "interim.too_late", "closes.before_opens", "title.required",
/// "call.required".
std::vector<problem> faults_of(round_terms const& terms);

/// Whether that amount may be awarded. `awarded_before` is what the round has awarded for the type.
std::vector<problem> faults_of_award(round_grant const& grant, std::optional<std::int64_t> asked,
                                     std::int64_t amount, std::int64_t awarded_before);

/// What is due of a project under way, the earliest first.
std::vector<milestone> milestones(project_standing const& stands,
                                  std::span<project_event const> events, std::optional<date> starts,
                                  std::optional<std::int64_t> interim_months, date day);

} // namespace rules
} // namespace network::learning
