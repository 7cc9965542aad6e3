// The roll: who belongs on a day, by name; how many in each tier, with the residents and budgets
// they stand for, each counted once; who may vote; and how the network grew. All as on any day, and
// as it was known at any instant.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/population.hpp"

namespace network::members {

/// Which part of the roll.
enum class roll_part : std::uint8_t {
    members,    ///< those who belong, supporters left out
    supporters, ///< those who belong as supporters
    belonging,  ///< both
    past,       ///< those who belonged once
    all         ///< everyone who ever joined
};
BOOST_DESCRIBE_ENUM(roll_part, members, supporters, belonging, past, all)

struct roll_wish {
    std::optional<std::string> q;
    std::optional<members::tier> tier;
    std::optional<roll_part> part;
    std::optional<members::standing> standing;
    std::optional<organisations::organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<organisations::political_control> control;
    std::optional<date> as_on;
    std::optional<instant> known_at;
    std::optional<std::int64_t> limit;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(roll_wish, (),
                      (q, tier, part, standing, kind, nation, region, control, as_on, known_at,
                       limit, after))
NETWORK_FIELDS(roll_wish, {"q", "Words of a name, past name, alias or code", {.longest = 200}},
               {"tier", "Only this tier"},
               {"part", "Which part; left out: members, or whom the tier or standing asks for"},
               {"standing", "Only those who stand so"}, {"kind", "Only this kind"},
               {"nation", "Only this nation"}, {"region", "Only this region"},
               {"control", "Only councils under this control"},
               {"as_on", "As on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"},
               {"limit", "Rows on a page", {.least = 1, .most = largest_page}},
               {"after", "Where the last page ended", {.longest = 500}})

struct roll_row {
    std::int64_t organisation = 0;
    std::string slug;
    std::string name;
    std::optional<organisations::organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::string gss_code;
    members::tier tier = tier::full;
    members::standing standing = standing::active;
    date joined;
    date since;
    std::optional<date> leaves;
    std::optional<std::int64_t> population;
};
BOOST_DESCRIBE_STRUCT(roll_row, (),
                      (organisation, slug, name, kind, nation, region, gss_code, tier, standing,
                       joined, since, leaves, population))
NETWORK_FIELDS(roll_row, {"organisation", "Number of the organisation"},
               {"slug", "Its name for addresses"}, {"name", "Its legal name on that day"},
               {"kind", "What it is"}, {"nation", "Nation"}, {"region", "Region"},
               {"gss_code", "GSS code, or empty"}, {"tier", "Its tier, or the last one held"},
               {"standing", "How it stands"}, {"joined", "First day ever"},
               {"since", "First day of how it stands"},
               {"leaves", "First day outside, where notice was given"},
               {"population", "Residents, by the figure in use on that day"})

result<page<roll_row>> list_members(changes::reader& view, roll_wish const& wish);

struct members_as_of_wish {
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(members_as_of_wish, (), (as_on, known_at))
NETWORK_FIELDS(members_as_of_wish, {"as_on", "As on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

struct tier_count {
    members::tier tier = tier::full;
    std::string label;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(tier_count, (), (tier, label, count))
NETWORK_FIELDS(tier_count, {"tier", "The tier"}, {"label", "Its name"}, {"count", "How many"})

/// Controllable budgets of the councils whose residents count, in pence.
struct budget_count {
    std::int64_t revenue = 0;
    std::int64_t capital = 0;
    std::int64_t total = 0;
    std::int64_t counted = 0;
    std::vector<organisations::organisation_brief> without_figure;
};
BOOST_DESCRIBE_STRUCT(budget_count, (), (revenue, capital, total, counted, without_figure))
NETWORK_FIELDS(budget_count, {"revenue", "Revenue budgets, in pence"},
               {"capital", "Capital budgets, in pence"}, {"total", "Both, in pence"},
               {"counted", "Councils of which both or either is known"},
               {"without_figure", "Councils that count, of which neither is known"})

struct member_counts {
    date as_on;
    std::optional<instant> known_at;
    std::int64_t members = 0; ///< without supporters
    std::int64_t supporters = 0;
    std::int64_t not_named = 0; ///< of both, individuals whom the list does not name to visitors
    std::int64_t suspended = 0; ///< of these members
    std::int64_t leaving = 0;   ///< of these members
    std::vector<tier_count> tiers;
    organisations::population_count population;
    budget_count budget;
};
BOOST_DESCRIBE_STRUCT(member_counts, (),
                      (as_on, known_at, members, supporters, not_named, suspended, leaving, tiers,
                       population, budget))
NETWORK_FIELDS(member_counts, {"as_on", "The day counted"},
               {"known_at", "Up to which instant recorded facts count; absent: all"},
               {"members", "Members of all tiers, supporters left out"},
               {"supporters", "Supporters, counted apart"},
               {"not_named",
                "Of both, individuals who did not agree to be listed by name for anyone to see"},
               {"suspended", "Of the members, suspended"},
               {"leaving", "Of the members, under notice"}, {"tiers", "By tier"},
               {"population", "Residents of the members, each counted once"},
               {"budget", "Controllable budgets of the councils whose residents count"})

result<member_counts> count_members(changes::reader& view, members_as_of_wish const& wish);

struct voter {
    std::int64_t organisation = 0;
    std::string slug, name;
    bool votes = false;
    reason why;
};
BOOST_DESCRIBE_STRUCT(voter, (), (organisation, slug, name, votes, why))
NETWORK_FIELDS(voter, {"organisation", "Number of the organisation"},
               {"slug", "Its name for addresses"}, {"name", "Its legal name on that day"},
               {"votes", "Whether it has a vote"}, {"why", "Why, or why not"})

struct voting_roll {
    date as_on;
    std::int64_t votes = 0;
    std::vector<voter> voters;       ///< by name
    std::vector<voter> without_vote; ///< members that have none
    std::int64_t not_named = 0;      ///< individuals whom the lists do not name to visitors
};
BOOST_DESCRIBE_STRUCT(voting_roll, (), (as_on, votes, voters, without_vote, not_named))
NETWORK_FIELDS(
    voting_roll, {"as_on", "The record date"}, {"votes", "How many votes"},
    {"voters", "Who has one"}, {"without_vote", "Members that have none, and why"},
    {"not_named",
     "Individuals who are members and did not agree to be listed by name for anyone to see: they "
     "stand in neither list; whoever of them has a vote is in the count of votes"})

/// One vote for each member whose tier gives it, on a record date.
result<voting_roll> show_voting_roll(changes::reader& view, members_as_of_wish const& wish);

struct growth_wish {
    std::optional<std::int64_t> from_year;
    std::optional<std::int64_t> to_year;
    std::optional<std::int64_t> month;
    std::optional<std::int64_t> day;
};
BOOST_DESCRIBE_STRUCT(growth_wish, (), (from_year, to_year, month, day))
NETWORK_FIELDS(
    growth_wish,
    {"from_year", "First year; left out: that of the first member", {.least = 1900, .most = 2200}},
    {"to_year", "Last year; this one if left out", {.least = 1900, .most = 2200}},
    {"month",
     "Month of the day on which each year is counted; 7 if left out",
     {.least = 1, .most = 12}},
    {"day", "Its day; the last of the month if left out or later", {.least = 1, .most = 31}})

struct growth_row {
    date as_on;
    std::int64_t full = 0, associate = 0, affiliate = 0, supporter = 0;
    std::int64_t joined = 0; ///< since the row before
    std::int64_t went = 0;   ///< since the row before
};
BOOST_DESCRIBE_STRUCT(growth_row, (), (as_on, full, associate, affiliate, supporter, joined, went))
NETWORK_FIELDS(growth_row, {"as_on", "The day counted"}, {"full", "Full members"},
               {"associate", "Associate members"}, {"affiliate", "Affiliate members"},
               {"supporter", "Supporters, counted apart"},
               {"joined", "Who belonged that did not on the day before in the list"},
               {"went", "Who belonged on the day before in the list and no longer does"})

/// Members by tier, year by year, on the last day of the network year unless asked otherwise.
result<page<growth_row>> show_growth(changes::reader& view, growth_wish const& wish);

} // namespace network::members
