// Use cases of projects: put one on record, list and show them as far as the reader may see,
// report, move one on, back an idea or join a project.
#pragma once

#include "libnetwork/learning/bids.hpp"

namespace network::learning {

struct projects_wish {
    std::optional<std::string> q = {};
    std::optional<project_type> type = {};
    std::optional<std::int64_t> round = {};
    std::optional<project_state> state = {};
    std::optional<learning::principle> principle = {};
    std::optional<std::string> organisation = {};
};
BOOST_DESCRIBE_STRUCT(projects_wish, (), (q, type, round, state, principle, organisation))
NETWORK_FIELDS(projects_wish,
               {"q", "Words of title, summary, theme or an organisation in it", {.longest = 200}},
               {"type", "Only this type"}, {"round", "Only of the round of this number"},
               {"state", "Only those that stand so"},
               {"principle", "Only those that name this principle"},
               {"organisation", "Only those that it leads or takes part in: slug, code or number"})

struct project_line {
    std::int64_t id = 0;
    std::string slug, title, summary;
    project_type type = project_type::policy_lab;
    std::string type_label;
    std::int64_t round = 0;
    std::optional<std::int64_t> year;
    std::string lead, lead_slug;
    project_state state = project_state::running;
    std::string state_label;
    std::string theme;
    std::int64_t participants = 0;
    std::int64_t awarded_pence = 0;
    std::vector<principle> principles;
};
BOOST_DESCRIBE_STRUCT(project_line, (),
                      (id, slug, title, summary, type, type_label, round, year, lead, lead_slug,
                       state, state_label, theme, participants, awarded_pence, principles))
NETWORK_FIELDS(project_line, {"id", "Number of the project"}, {"slug", "Its name for addresses"},
               {"title", "Its title"}, {"summary", "What it is about"},
               {"type", "What sort of project"}, {"type_label", "In words"},
               {"round", "Number of its round; 0: none"}, {"year", "Its year"},
               {"lead", "Who leads"}, {"lead_slug", "Its name for addresses; empty: the network"},
               {"state", "How it stands"}, {"state_label", "In words"}, {"theme", "Thematic area"},
               {"participants", "How many take part beside the lead"},
               {"awarded_pence", "How much was awarded, in pence"},
               {"principles", "Principles it names"})

/// Those that the reader may read of, the newest first.
result<page<project_line>> list_projects(changes::reader& view, projects_wish const& wish);

struct project_reference {
    std::string project;
};
BOOST_DESCRIBE_STRUCT(project_reference, (), (project))
NETWORK_FIELDS(project_reference, {"project", "Slug or number of the project", {.longest = 200}})

struct project_member {
    std::optional<organisations::organisation_brief> organisation;
    std::string name;
    project_part part = project_part::participant;
    std::optional<std::int64_t> amount_pence;
    bool joined = false;
};
BOOST_DESCRIBE_STRUCT(project_member, (), (organisation, name, part, amount_pence, joined))
NETWORK_FIELDS(project_member, {"organisation", "As it is today; null: not in the register"},
               {"name", "As it was given"}, {"part", "Takes part, or adds money"},
               {"amount_pence", "How much, in pence"},
               {"joined", "Joined after the bid, or backs the idea"})

struct project_card {
    std::int64_t id = 0;
    std::string slug, title;
    project_type type = project_type::policy_lab;
    std::string type_label;
    std::int64_t round = 0;
    std::string round_title;
    std::optional<std::int64_t> year;
    std::optional<organisations::organisation_brief> lead;
    std::string lead_then; ///< name of the lead when the project began
    project_state state = project_state::running;
    std::string state_label;
    std::optional<date> since, starts, due;
    std::string summary, plan, difference, outcome, theme, report_back, report_event, source;
    std::optional<std::int64_t>
        asked_pence; ///< for those who look after it, and once it was awarded
    std::int64_t awarded_pence = 0;
    std::string minute;
    std::vector<project_principle> principles;
    std::vector<project_member> members;
    std::vector<milestone> milestones; ///< for those who look after it
    std::vector<bid_event_row> events; ///< from the award on
    bool looks_after = false;
};
BOOST_DESCRIBE_STRUCT(project_card, (),
                      (id, slug, title, type, type_label, round, round_title, year, lead, lead_then,
                       state, state_label, since, starts, due, summary, plan, difference, outcome,
                       theme, report_back, report_event, source, asked_pence, awarded_pence, minute,
                       principles, members, milestones, events, looks_after))
NETWORK_FIELDS(project_card, {"id", "Number of the project"}, {"slug", "Its name for addresses"},
               {"title", "Its title"}, {"type", "What sort of project"}, {"type_label", "In words"},
               {"round", "Number of its round; 0: none"},
               {"round_title", "What the round is called"}, {"year", "Its year"},
               {"lead", "Who leads it; null: the network"},
               {"lead_then", "What the lead was called when it was recorded"},
               {"state", "How it stands"}, {"state_label", "In words"}, {"since", "Since when"},
               {"starts", "First day"}, {"due", "By when it is due, extensions counted"},
               {"summary", "What it is about"}, {"plan", "What will be done, or was"},
               {"difference", "What co-operation changes in it"},
               {"outcome", "What will be there at the end, or is"}, {"theme", "Thematic area"},
               {"report_back", "How the other members hear of it"},
               {"report_event", "At which event it reports back"}, {"source", "Where it was read"},
               {"asked_pence", "How much was asked, in pence"},
               {"awarded_pence", "How much was awarded, in pence"},
               {"minute", "Minute of the award"}, {"principles", "Principles it names"},
               {"members", "Who is in it beside the lead"},
               {"milestones", "For its lead and the network team: what is due"},
               {"events", "What became of it, from the award on"},
               {"looks_after", "Whether the reader looks after it"})

/// Not found "project.unknown", also for those who may not read of it.
result<project_card> show_project(changes::reader& view, project_reference const& wish);

struct enter_project_wish {
    std::optional<std::string> organisation;
    project_type type = project_type::policy_lab;
    std::string title;
    std::optional<std::int64_t> round, year;
    std::string summary;
    std::optional<std::string> plan, difference, outcome, theme, source;
    std::vector<project_principle> principles;
    std::vector<std::string> participants;
    std::vector<std::string> match_funders;
    std::optional<date> published_on;
};
BOOST_DESCRIBE_STRUCT(enter_project_wish, (),
                      (organisation, type, title, round, year, summary, plan, difference, outcome,
                       theme, source, principles, participants, match_funders, published_on))
NETWORK_FIELDS(enter_project_wish,
               {"organisation", "Who led it: slug, code or number; the network if left out"},
               {"type", "What sort of project"}, {"title", "Its title", {.longest = 200}},
               {"round", "Number of its round"},
               {"year", "Its year", {.least = 1844, .most = 2200}},
               {"summary", "What it was about", {.longest = 600}},
               {"plan", "What was done", {.longest = 10000}},
               {"difference", "What co-operation changed in it", {.longest = 5000}},
               {"outcome", "What came of it", {.longest = 5000}},
               {"theme", "Thematic area", {.longest = 120}},
               {"source", "Where it was read", {.longest = 1000}},
               {"principles", "Principles it names", {.longest = 10}},
               {"participants", "Who took part: slugs, codes, numbers, or names", {.longest = 60}},
               {"match_funders", "Who added money, without the sum", {.longest = 20}},
               {"published_on", "The day on which what came of it was published"})

/// Puts a project on record as it is known from public sources, without a bid. Invalid
/// "title.required", "summary.required", "source.required"; not found "round.unknown".
result<project_card> enter_project(changes::unit_of_work& work, enter_project_wish const& wish);

enum class report_kind : std::uint8_t { interim, final };
BOOST_DESCRIBE_ENUM(report_kind, interim, final)

struct report_wish {
    std::string organisation;
    std::string project;
    report_kind report = report_kind::interim;
    std::string text;
    std::optional<date> on;
};
BOOST_DESCRIBE_STRUCT(report_wish, (), (organisation, project, report, text, on))
NETWORK_FIELDS(report_wish, {"organisation", "Who leads: slug, code or number"},
               {"project", "Slug or number of the project"}, {"report", "Interim or final"},
               {"text", "What was learnt, for everybody to read", {.longest = 4000}},
               {"on", "Its day; today if left out"})

/// The lead reports. Invalid "text.required", "on.in_future"; conflict "project.not_now".
result<project_card> report_on_project(changes::unit_of_work& work, report_wish const& wish);

/// What the network team records of a project beside reports.
enum class project_step : std::uint8_t {
    interim_reported,
    final_reported,
    published,
    spread,
    extended,
    closed_unfinished
};
BOOST_DESCRIBE_ENUM(project_step, interim_reported, final_reported, published, spread, extended,
                    closed_unfinished)

struct move_project_wish {
    std::string project;
    project_step step = project_step::published;
    std::string reason;
    std::optional<date> on, until;
};
BOOST_DESCRIBE_STRUCT(move_project_wish, (), (project, step, reason, on, until))
NETWORK_FIELDS(move_project_wish, {"project", "Slug or number of the project"},
               {"step", "What happened"},
               {"reason", "What there is to say, for everybody to read", {.longest = 4000}},
               {"on", "Its day; today if left out"},
               {"until", "Of an extension: by when it is due now"})

/// Invalid "reason.required", "until.required", "until.not_later", "on.in_future"; conflict
/// "project.not_now".
result<project_card> move_project(changes::unit_of_work& work, move_project_wish const& wish);

struct join_wish {
    std::string organisation;
    std::string project;
};
BOOST_DESCRIBE_STRUCT(join_wish, (), (organisation, project))
NETWORK_FIELDS(join_wish, {"organisation", "Who joins: slug, code or number"},
               {"project", "Slug or number of the project"})

/// Backs an idea, or joins a project that is under way. Conflict "join.already", "join.lead",
/// "project.not_now"; forbidden "join.not_entitled" where the membership does not allow it.
result<project_card> join_project(changes::unit_of_work& work, join_wish const& wish);
/// Conflict "join.not_in".
result<project_card> leave_project(changes::unit_of_work& work, join_wish const& wish);

} // namespace network::learning
