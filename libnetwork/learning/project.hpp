// The words of projects and of the rounds that fund them: policy labs, prototypes and their kin,
// what a bid says, what becomes of it. No behaviour; the rules are in project_rules.hpp.
#pragma once

#include "libnetwork/learning/resource.hpp"

namespace network::learning {

enum class project_type : std::uint8_t {
    policy_lab,
    prototype,
    action_learning_set,
    study_visit,
    commission
};
BOOST_DESCRIBE_ENUM(project_type, policy_lab, prototype, action_learning_set, study_visit,
                    commission)
std::string_view label(project_type value);

/// What can happen to a project.
enum class project_event_kind : std::uint8_t {
    entered,       ///< put on record by the network team as it stood, without a bid here
    noted,         ///< an idea, shown to members
    interest_sent, ///< an expression of interest
    drafted,       ///< a version of the bid was saved
    submitted,     ///< the bid was sent
    taken_back,    ///< by its lead, to change it
    recommended,   ///< by the Values and Principles Board
    not_recommended,
    put_to_committee, ///< the Executive Oversight Committee has it before it
    awarded,          ///< it decided so, with an amount and its minute
    returned,         ///< it sent it back to the Board
    declined,
    withdrawn, ///< by its lead
    interim_reported,
    final_reported,
    published,        ///< what came of it is there for all
    spread,           ///< it was reported to the other members
    extended,         ///< it is due later
    closed_unfinished ///< it ends without a report, and money may have to come back
};
BOOST_DESCRIBE_ENUM(project_event_kind, entered, noted, interest_sent, drafted, submitted,
                    taken_back, recommended, not_recommended, put_to_committee, awarded, returned,
                    declined, withdrawn, interim_reported, final_reported, published, spread,
                    extended, closed_unfinished)
std::string_view label(project_event_kind value);

/// How a project stands.
enum class project_state : std::uint8_t {
    idea,
    interest,
    bid_draft,
    bid_submitted,
    vp_recommendation, ///< the Board has spoken
    eoc_decision,      ///< the Committee has it before it
    returned_to_vp,
    declined,
    withdrawn,
    awarded,   ///< its first day is still to come
    on_record, ///< known from public sources; what came of it is not recorded here
    running,
    overdue,
    extended,
    interim_report,
    final_report,
    published,
    learning_spread,
    closed_unfinished
};
BOOST_DESCRIBE_ENUM(project_state, idea, interest, bid_draft, bid_submitted, vp_recommendation,
                    eoc_decision, returned_to_vp, declined, withdrawn, awarded, on_record, running,
                    overdue, extended, interim_report, final_report, published, learning_spread,
                    closed_unfinished)
std::string_view label(project_state value);

/// A principle that a project names, and what is to show the co-operative difference there.
struct project_principle {
    learning::principle principle = principle::co_production;
    std::string evidence;

    bool operator==(project_principle const&) const = default;
};
BOOST_DESCRIBE_STRUCT(project_principle, (), (principle, evidence))
NETWORK_FIELDS(project_principle, {"principle", "Which of the ten principles"},
               {"evidence", "What is to show it", {.longest = 600}})

enum class project_part : std::uint8_t { participant, match_funder };
BOOST_DESCRIBE_ENUM(project_part, participant, match_funder)

/// Who is in it beside the lead: one of the register, or one that is only named.
struct project_partner {
    std::optional<std::int64_t> organisation;
    std::string name;
    project_part part = project_part::participant;
    std::optional<std::int64_t> amount_pence; ///< of a match funder

    bool operator==(project_partner const&) const = default;
};
BOOST_DESCRIBE_STRUCT(project_partner, (), (organisation, name, part, amount_pence))
NETWORK_FIELDS(project_partner,
               {"organisation", "Number of the organisation; null: not in the register"},
               {"name", "Its name as given", {.longest = 300}},
               {"part", "Takes part, or adds money"},
               {"amount_pence", "Of a match funder: how much, in pence", {.least = 0}})

/// What one version of a project says.
struct project_content {
    project_type type = project_type::policy_lab;
    std::string title;
    std::optional<std::int64_t> round; ///< number of the round that funds it, or is asked to
    std::optional<std::int64_t> year;
    std::string summary;
    std::string plan;       ///< what will be done
    std::string difference; ///< what co-operation changes in it
    std::string outcome;    ///< what will be there at the end
    std::string theme;
    std::optional<std::int64_t> asked_pence;
    std::optional<date> starts, due;
    std::string report_back;  ///< how the other members will hear of it
    std::string report_event; ///< at which event
    std::string source;       ///< of what was put on record: where it was read
    std::vector<project_principle> principles;
    std::vector<project_partner> partners;

    bool operator==(project_content const&) const = default;
};
BOOST_DESCRIBE_STRUCT(project_content, (),
                      (type, title, round, year, summary, plan, difference, outcome, theme,
                       asked_pence, starts, due, report_back, report_event, source, principles,
                       partners))
NETWORK_FIELDS(project_content, {"type", "What sort of project it is"},
               {"title", "Its title", {.longest = 200}},
               {"round", "Number of the round that funds it, or is asked to; null: none"},
               {"year", "Its year", {.least = 1844, .most = 2200}},
               {"summary", "What it is about, in a sentence or two", {.longest = 600}},
               {"plan", "What will be done", {.longest = 10000}},
               {"difference", "What co-operation changes in it", {.longest = 5000}},
               {"outcome", "What will be there at the end", {.longest = 5000}},
               {"theme", "Thematic area", {.longest = 120}},
               {"asked_pence", "How much is asked for, in pence", {.least = 0}},
               {"starts", "First day"}, {"due", "By when it is due"},
               {"report_back", "How the other members will hear of it", {.longest = 2000}},
               {"report_event", "At which event it reports back", {.longest = 300}},
               {"source", "Where it was read", {.longest = 1000}},
               {"principles", "Principles it names, each with what is to show it", {.longest = 10}},
               {"partners", "Who is in it beside the lead", {.longest = 100}})

/// An event as it was recorded, once and for ever.
struct project_event {
    std::int64_t id = 0;
    std::int64_t project = 0;
    project_event_kind kind = project_event_kind::drafted;
    std::optional<std::int64_t> version = {};
    date effective = {};
    std::optional<date> until = {};
    std::optional<std::int64_t> amount_pence = {};
    std::string minute = {};
    std::string reason = {};
    std::optional<std::int64_t> person = {};
    instant recorded_at = {};

    bool operator==(project_event const&) const = default;
};
BOOST_DESCRIBE_STRUCT(project_event, (),
                      (id, project, kind, version, effective, until, amount_pence, minute, reason,
                       person, recorded_at))

/// What a round offers for one type of project.
struct round_grant {
    project_type type = project_type::policy_lab;
    std::int64_t envelope_pence = 0;
    std::int64_t least_pence = 0, most_pence = 0;
    std::int64_t least_members = 1;
    std::int64_t months = 12;
    std::optional<std::int64_t> interim_months;

    bool operator==(round_grant const&) const = default;
};
BOOST_DESCRIBE_STRUCT(round_grant, (),
                      (type, envelope_pence, least_pence, most_pence, least_members, months,
                       interim_months))
NETWORK_FIELDS(round_grant, {"type", "For which type of project"},
               {"envelope_pence", "How much there is in all, in pence", {.least = 0}},
               {"least_pence", "The least that one may ask, in pence", {.least = 0}},
               {"most_pence", "The most that one may ask, in pence", {.least = 0}},
               {"least_members",
                "How many member organisations have to be in it, the lead counted",
                {.least = 1, .most = 50}},
               {"months", "How long one may take", {.least = 1, .most = 120}},
               {"interim_months",
                "After how many months an interim report is due; null: none",
                {.least = 1, .most = 120}})

/// What a round says, as of today's knowledge.
struct round_terms {
    std::int64_t number = 0;
    std::int64_t year = 0;
    std::string title;
    std::string call;
    date opens, closes; ///< the last day on which a bid may be sent
    std::optional<std::string> minute = {};
    std::vector<std::string> themes;
    std::vector<round_grant> grants;

    [[nodiscard]] round_grant const* grant_for(project_type type) const {
        for (auto const& one : grants)
            if (one.type == type)
                return &one;
        return nullptr;
    }
    [[nodiscard]] bool is_open(date day) const { return opens <= day && day <= closes; }
};
BOOST_DESCRIBE_STRUCT(round_terms, (),
                      (number, year, title, call, opens, closes, minute, themes, grants))
NETWORK_FIELDS(round_terms, {"number", "Which round it is", {.least = 1, .most = 1000}},
               {"year", "Its year", {.least = 2000, .most = 2200}},
               {"title", "What it is called", {.longest = 200}},
               {"call", "The call, in plain text", {.longest = 10000}},
               {"opens", "First day on which a bid may be sent"},
               {"closes", "Last day on which a bid may be sent"},
               {"minute",
                "The minute that set the envelopes, such as EOC 2026-03-16/4",
                {.longest = 60}},
               {"themes", "Themes that the call names", {.longest = 20}},
               {"grants", "What there is for each type of project", {.longest = 5}})

/// A project in one line: enough to name and link it.
struct project_brief {
    std::int64_t id = 0;
    std::string slug;
    std::string title;
    project_type type = project_type::policy_lab;

    bool operator==(project_brief const&) const = default;
};
BOOST_DESCRIBE_STRUCT(project_brief, (), (id, slug, title, type))
NETWORK_FIELDS(project_brief, {"id", "Number of the project"}, {"slug", "Its name for addresses"},
               {"title", "Its title"}, {"type", "What sort of project it is"})

} // namespace network::learning
