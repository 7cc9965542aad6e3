// Reading the register of commitments: the list, how many of each, one council's story, its
// elections. All of it as on any day, and as it was known at any instant.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/commitment_rules.hpp"
#include "libnetwork/organisations/words.hpp"

namespace network::members {

/// A line of the register: one council and the declaration that counts on the day.
struct commitment_row {
    std::int64_t organisation = 0;
    std::string slug;
    std::string name;
    std::optional<organisations::organisation_kind> kind;
    std::optional<organisations::nation> nation;
    date declared_on;
    commitment_state state = commitment_state::current;
    std::optional<date> review_due;
    std::optional<date> lapsed_on;
    std::string lapse_reason;
    bool elections_known = false;
    std::int64_t elections_outlived = 0;
    std::int64_t changes_outlived = 0;
    std::int64_t pledges = 0;
    std::int64_t pledges_kept = 0;
    std::int64_t pledges_overdue = 0;
    std::int64_t durability = 0;
    durability_band band = durability_band::untested;
};
BOOST_DESCRIBE_STRUCT(commitment_row, (),
                      (organisation, slug, name, kind, nation, declared_on, state, review_due,
                       lapsed_on, lapse_reason, elections_known, elections_outlived,
                       changes_outlived, pledges, pledges_kept, pledges_overdue, durability, band))
NETWORK_FIELDS(
    commitment_row, {"organisation", "Number of the council"}, {"slug", "Its name for addresses"},
    {"name", "Its legal name on that day"}, {"kind", "What it is"}, {"nation", "Nation it lies in"},
    {"declared_on", "Day of the motion"}, {"state", "How the declaration stands"},
    {"review_due", "By when a review is due, or will be; null: none foreseen"},
    {"lapsed_on", "The day it lapsed, if it did"}, {"lapse_reason", "Why it lapsed, as recorded"},
    {"elections_known", "False where no election of the council is recorded, nor a cycle"},
    {"elections_outlived", "Elections it has outlived"},
    {"changes_outlived", "Changes of political control it has outlived"},
    {"pledges", "How many actions were pledged"}, {"pledges_kept", "Of these, kept"},
    {"pledges_overdue", "Of these, past their day without an outcome"},
    {"durability", "0 to 100; our own definition"}, {"band", "The same in a word"})

struct commitments_wish {
    std::optional<std::string> q;
    std::optional<commitment_state> state;
    std::optional<durability_band> band;
    std::optional<organisations::nation> nation;
    std::optional<date> as_on;
    std::optional<instant> known_at;
    std::optional<std::int64_t> limit;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(commitments_wish, (), (q, state, band, nation, as_on, known_at, limit, after))
NETWORK_FIELDS(commitments_wish, {"q", "Words of the council's name", {.longest = 200}},
               {"state", "Only those that stand so"}, {"band", "Only those that durable"},
               {"nation", "Only this nation"}, {"as_on", "As on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"},
               {"limit", "Rows on a page", {.least = 1, .most = largest_page}},
               {"after", "Where the last page ended", {.longest = 500}})

/// Councils that ever declared, by name, lapsed ones too.
result<page<commitment_row>> list_commitments(changes::reader& view, commitments_wish const& wish);

struct commitment_count_wish {
    std::optional<std::string> q;
    std::optional<commitment_state> state;
    std::optional<durability_band> band;
    std::optional<organisations::nation> nation;
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(commitment_count_wish, (), (q, state, band, nation, as_on, known_at))
NETWORK_FIELDS(commitment_count_wish, {"q", "Words of the council's name", {.longest = 200}},
               {"state", "Only those that stand so"}, {"band", "Only those that durable"},
               {"nation", "Only this nation"}, {"as_on", "As on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

struct commitment_facet {
    std::string word;
    std::string label;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(commitment_facet, (), (word, label, count))
NETWORK_FIELDS(commitment_facet, {"word", "The filter's word"}, {"label", "The word for people"},
               {"count", "How many"})

struct commitment_counts {
    date as_on;
    std::int64_t total = 0;
    std::int64_t in_force = 0;
    std::int64_t lapsed = 0;
    std::int64_t survived_a_change = 0;
    std::vector<commitment_facet> states, bands, nations;
};
BOOST_DESCRIBE_STRUCT(commitment_counts, (),
                      (as_on, total, in_force, lapsed, survived_a_change, states, bands, nations))
NETWORK_FIELDS(commitment_counts, {"as_on", "The day counted"},
               {"total", "Councils that ever declared"}, {"in_force", "Declarations in force"},
               {"lapsed", "Declarations that lapsed"},
               {"survived_a_change", "Those that outlived a change of political control"},
               {"states", "By how they stand"}, {"bands", "By durability"},
               {"nations", "By nation"})

/// Counts of what list_commitments lists. A facet leaves its own filter out.
result<commitment_counts> count_commitments(changes::reader& view,
                                            commitment_count_wish const& wish);

struct commitment_wish {
    std::string organisation;
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(commitment_wish, (), (organisation, as_on, known_at))
NETWORK_FIELDS(commitment_wish, {"organisation", "Slug, code or number", {.longest = 200}},
               {"as_on", "As on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

struct elections_of_council {
    date as_on;
    std::vector<council_election> elections;
    std::optional<date> next;
};
BOOST_DESCRIBE_STRUCT(elections_of_council, (), (as_on, elections, next))
NETWORK_FIELDS(elections_of_council, {"as_on", "The day asked for"},
               {"elections", "Recorded ones, and those its cycle leads to expect, six years ahead"},
               {"next", "The next one; null: none foreseen"})

/// The elections of a council since 1997, and those to come.
result<elections_of_council> elections_of(changes::reader& view, commitment_wish const& wish);

struct review_policy_asked {
    std::optional<date> as_on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(review_policy_asked, (), (as_on, known_at))
NETWORK_FIELDS(review_policy_asked, {"as_on", "As on this day; today if left out"},
               {"known_at", "As it was known at this instant; now if left out"})

/// The review policy in force.
result<commitment_policy> review_policy(changes::reader& view, review_policy_asked const& wish);

/// For people: "Review overdue", "Rooted".
std::string_view label(commitment_state value);
std::string_view label(durability_band value);

/// The line of one council, from its declaration that counts on the day.
commitment_row row_of(commitment_verdict const& verdict, known_commitment const& what, date on);

} // namespace network::members
