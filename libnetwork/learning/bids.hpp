// Use cases of those who bid: start from an idea or a draft, save as often as one likes, see what
// is missing, send, take back, withdraw; and read one's own. Nothing that was saved is lost.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/project_rules.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::learning {

/// Who adds money.
struct match_wish {
    std::string name;
    std::optional<std::int64_t> amount_pence;
};
BOOST_DESCRIBE_STRUCT(match_wish, (), (name, amount_pence))
NETWORK_FIELDS(match_wish,
               {"name", "Slug, code or number of the organisation, or its name", {.longest = 300}},
               {"amount_pence", "How much, in pence", {.least = 0}})

struct start_bid_wish {
    std::string organisation;
    std::optional<std::int64_t> round;
    std::optional<std::string> title;
    std::optional<project_type> type;
    std::optional<std::string> summary;
    bool idea = false;
};
BOOST_DESCRIBE_STRUCT(start_bid_wish, (), (organisation, round, title, type, summary, idea))
NETWORK_FIELDS(start_bid_wish, {"organisation", "Who leads: slug, code or number"},
               {"round", "Number of the round; none yet for an idea"},
               {"title", "Its title", {.longest = 200}},
               {"type", "What sort of project; a policy lab if left out"},
               {"summary", "What it is about, in a sentence or two", {.longest = 600}},
               {"idea", "True: an idea that members see and may back; false: a bid in hand"})

struct bid_answers {
    std::string organisation;
    std::int64_t bid = 0;
    std::optional<std::int64_t> round;
    std::optional<std::int64_t> based_on;
    std::optional<project_type> type;
    std::optional<std::string> title, summary, plan, difference, outcome, theme;
    std::optional<std::int64_t> asked_pence;
    std::optional<date> starts, due;
    std::optional<std::string> report_back, report_event;
    std::optional<std::vector<project_principle>> principles;
    std::optional<std::vector<std::string>> participants;
    std::optional<std::vector<match_wish>> match_funding;
};
BOOST_DESCRIBE_STRUCT(bid_answers, (),
                      (organisation, bid, round, based_on, type, title, summary, plan, difference,
                       outcome, theme, asked_pence, starts, due, report_back, report_event,
                       principles, participants, match_funding))
NETWORK_FIELDS(bid_answers, {"organisation", "Who leads: slug, code or number"},
               {"bid", "Number of the bid"},
               {"round", "Number of the round, of an idea without one"},
               {"based_on",
                "Number of the version that was read; conflict where another came between"},
               {"type", "What sort of project it is"}, {"title", "Its title", {.longest = 200}},
               {"summary", "What it is about, in a sentence or two", {.longest = 600}},
               {"plan", "What will be done", {.longest = 10000}},
               {"difference", "What co-operation changes in it", {.longest = 5000}},
               {"outcome", "What will be there at the end", {.longest = 5000}},
               {"theme", "Thematic area", {.longest = 120}},
               {"asked_pence", "How much is asked for, in pence", {.least = 0}},
               {"starts", "First day"}, {"due", "By when it is due"},
               {"report_back", "How the other members will hear of it", {.longest = 2000}},
               {"report_event", "At which event it reports back", {.longest = 300}},
               {"principles", "Principles it names, each with what is to show it", {.longest = 10}},
               {"participants", "Who takes part: slugs, codes, numbers, or names", {.longest = 60}},
               {"match_funding", "Who adds how much", {.longest = 20}})

struct bid_number {
    std::string organisation;
    std::int64_t bid = 0;
};
BOOST_DESCRIBE_STRUCT(bid_number, (), (organisation, bid))
NETWORK_FIELDS(bid_number, {"organisation", "Who leads: slug, code or number"},
               {"bid", "Number of the bid"})

struct bid_withdrawal {
    std::string organisation;
    std::int64_t bid = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(bid_withdrawal, (), (organisation, bid, reason))
NETWORK_FIELDS(bid_withdrawal, {"organisation", "Who leads: slug, code or number"},
               {"bid", "Number of the bid"}, {"reason", "Why", {.longest = 2000}})

/// A problem of a field, as data.
struct bid_gap {
    std::string field, code, message;
};
BOOST_DESCRIBE_STRUCT(bid_gap, (), (field, code, message))
NETWORK_FIELDS(bid_gap, {"field", "Which field"}, {"code", "Stable code"},
               {"message", "What to do"})

struct bid_event_row {
    project_event_kind kind = project_event_kind::drafted;
    std::string label;
    date on;
    std::optional<std::int64_t> amount_pence;
    std::string minute, reason;
};
BOOST_DESCRIBE_STRUCT(bid_event_row, (), (kind, label, on, amount_pence, minute, reason))
NETWORK_FIELDS(bid_event_row, {"kind", "What happened"}, {"label", "In words"},
               {"on", "On which day"}, {"amount_pence", "How much, in pence"},
               {"minute", "The minute behind it"}, {"reason", "Why", {.longest = 4000}})

/// A bid as its lead, the network team and auditors see it.
struct bid_card {
    std::int64_t bid = 0;
    std::string slug;
    std::int64_t round = 0; ///< its number; 0: none
    std::string round_title;
    std::optional<organisations::organisation_brief> lead;
    project_state state = project_state::bid_draft;
    std::string state_label;
    std::optional<bool> recommended;
    std::int64_t version = 0; ///< how often it was saved
    bool open = false;        ///< its lead can write
    std::int64_t awarded_pence = 0;
    std::string minute;
    project_content says;
    std::vector<bid_gap> gaps; ///< while it is open: what is missing
    std::vector<bid_event_row> events;
    std::vector<organisations::organisation_brief> joined;
};
BOOST_DESCRIBE_STRUCT(bid_card, (),
                      (bid, slug, round, round_title, lead, state, state_label, recommended,
                       version, open, awarded_pence, minute, says, gaps, events, joined))
NETWORK_FIELDS(
    bid_card, {"bid", "Number of the bid"}, {"slug", "Its name for addresses"},
    {"round", "Number of its round; 0: none"}, {"round_title", "What the round is called"},
    {"lead", "Who leads it; null: the network"}, {"state", "How it stands"},
    {"state_label", "In words"}, {"recommended", "What the Board recommends; null: nothing yet"},
    {"version", "How often it was saved"}, {"open", "Whether its lead can write"},
    {"awarded_pence", "How much was awarded, in pence"}, {"minute", "Minute of the decision"},
    {"says", "What it says"}, {"gaps", "While it is open: what is missing before it can be sent"},
    {"events", "What became of it, in that order"}, {"joined", "Who backs it or joined it"})

/// Starts one. Invalid "title.required", "round.required" for a bid; not found "round.unknown".
result<bid_card> start_bid(changes::unit_of_work& work, start_bid_wish const& wish);
/// Saves what is given; the rest stays as it was. Conflict "bid.changed", "project.not_now".
result<bid_card> save_bid(changes::unit_of_work& work, bid_answers const& wish);
/// Turns an idea into an expression of interest.
result<bid_card> express_interest(changes::unit_of_work& work, bid_number const& wish);
/// Sends it. Invalid with everything that rules::gaps_in() names; conflict "project.not_now".
result<bid_card> submit_bid(changes::unit_of_work& work, bid_number const& wish);
/// Takes a sent one back to change it, until the Board has spoken, or after it was returned.
result<bid_card> take_bid_back(changes::unit_of_work& work, bid_number const& wish);
/// Invalid "reason.required".
result<bid_card> withdraw_bid(changes::unit_of_work& work, bid_withdrawal const& wish);

struct read_bid_wish {
    std::int64_t bid = 0;
};
BOOST_DESCRIBE_STRUCT(read_bid_wish, (), (bid))
NETWORK_FIELDS(read_bid_wish, {"bid", "Number of the bid"})

/// For those who look after it; for others it does not exist.
result<bid_card> show_bid(changes::reader& view, read_bid_wish const& wish);

struct own_bids_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(own_bids_wish, (), (organisation))
NETWORK_FIELDS(own_bids_wish, {"organisation", "Slug, code or number of the organisation"})

struct bids_wish {
    std::optional<std::int64_t> round;
    std::optional<project_state> state;
};
BOOST_DESCRIBE_STRUCT(bids_wish, (), (round, state))
NETWORK_FIELDS(bids_wish, {"round", "Only of the round of this number"},
               {"state", "Only those that stand so"})

struct bid_row {
    std::int64_t bid = 0;
    std::string slug, title;
    project_type type = project_type::policy_lab;
    std::int64_t round = 0;
    std::string lead, lead_slug;
    project_state state = project_state::bid_draft;
    std::string state_label;
    std::optional<bool> recommended;
    std::optional<date> since;
    std::optional<std::int64_t> asked_pence;
    std::int64_t awarded_pence = 0;
    std::optional<date> next_due;
    std::string next_what;
    bool overdue = false;
};
BOOST_DESCRIBE_STRUCT(bid_row, (),
                      (bid, slug, title, type, round, lead, lead_slug, state, state_label,
                       recommended, since, asked_pence, awarded_pence, next_due, next_what,
                       overdue))
NETWORK_FIELDS(bid_row, {"bid", "Number of the bid"}, {"slug", "Its name for addresses"},
               {"title", "Its title"}, {"type", "What sort of project"},
               {"round", "Number of its round; 0: none"}, {"lead", "Who leads"},
               {"lead_slug", "Its name for addresses"}, {"state", "How it stands"},
               {"state_label", "In words"}, {"recommended", "What the Board recommends"},
               {"since", "Since when"}, {"asked_pence", "How much is asked, in pence"},
               {"awarded_pence", "How much was awarded, in pence"},
               {"next_due", "When the next thing is due"}, {"next_what", "What that is"},
               {"overdue", "True where that day is past"})

/// What an organisation leads, the newest first, through reorganisations.
result<page<bid_row>> own_bids(changes::reader& view, own_bids_wish const& wish);
/// Every bid, for the network team: by round, then by how it stands.
result<page<bid_row>> list_bids(changes::reader& view, bids_wish const& wish);

struct project_file;
/// The card of a bid; no right is asked.
bid_card card_of(changes::reader& view, project_file const& file);

} // namespace network::learning
