// Writing the register one organisation at a time: add, rename, change, correct, end. Nothing is
// ever overwritten: each is a new dated fact with the decision behind it, and an entry in the
// journal.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::organisations {

/// What a change answers.
struct organisation_changed {
    std::int64_t id = 0;
    std::string slug;
    std::vector<std::int64_t> facts; ///< the new facts
    std::int64_t version = 0;        ///< number of this change in the journal
};
BOOST_DESCRIBE_STRUCT(organisation_changed, (), (id, slug, facts, version))
NETWORK_FIELDS(organisation_changed, {"id", "Number of the organisation"},
               {"slug", "Name for addresses"}, {"facts", "Numbers of the new facts"},
               {"version", "Number of this change"})

struct add_wish {
    std::string name;
    organisation_kind kind = organisation_kind::other;
    std::optional<std::string> short_name;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;
    std::vector<code_given> codes;
    std::vector<std::string> aliases;
    std::optional<std::string> website;
    std::optional<organisations::position> position;
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> population_year;
    std::optional<std::string> within;
    std::optional<std::string> combined_authority;
    std::optional<std::string> group_of;
    std::optional<date> begins;
    std::optional<date> ends;
    std::optional<std::string> source;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
};
BOOST_DESCRIBE_STRUCT(add_wish, (),
                      (name, kind, short_name, nation, region, control, codes, aliases, website,
                       position, population, population_year, within, combined_authority, group_of,
                       begins, ends, source, decided_by, minute))
NETWORK_FIELDS(
    add_wish, {"name", "Legal name", {.longest = 200}}, {"kind", "What it is"},
    {"short_name", "Everyday name", {.longest = 200}}, {"nation", "Nation it lies in"},
    {"region", "Region it lies in"}, {"control", "Political control of the council"},
    {"codes", "External codes", {.longest = 20}},
    {"aliases", "Further names for searching", {.longest = 50}},
    {"website", "Its address on the web", {.longest = 500}}, {"position", "Where it lies"},
    {"population", "Residents", {.least = 0, .most = 100000000}},
    {"population_year", "Year of that figure", {.least = 1801, .most = 2200}},
    {"within", "What it lies within: slug, code or number", {.longest = 200}},
    {"combined_authority", "Combined authority: slug, code or number", {.longest = 200}},
    {"group_of", "The council of a political group: slug, code or number", {.longest = 200}},
    {"begins", "First day of its life; left out: unknown"},
    {"ends", "First day on which it is no more"},
    {"source", "Where this was read", {.longest = 500}},
    {"decided_by", "The body that decided", {.longest = 200}},
    {"minute", "Its minute or reference", {.longest = 200}})

/// A new organisation. Fails with invalid (name, codes, dates, figures), conflict
/// "organisation.code_taken" where a code belongs to another one that lives at the same time.
result<organisation_changed> add(changes::unit_of_work& work, add_wish const& wish);

struct rename_wish {
    std::string organisation;
    std::string name;
    std::optional<date> from;
    std::optional<std::string> short_name;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(rename_wish, (),
                      (organisation, name, from, short_name, decided_by, minute, source))
NETWORK_FIELDS(rename_wish, {"organisation", "Slug, code or number", {.longest = 200}},
               {"name", "The new legal name", {.longest = 200}},
               {"from", "First day of the new name; today if left out"},
               {"short_name", "The new everyday name", {.longest = 200}},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Its minute or reference", {.longest = 200}},
               {"source", "Where this was read", {.longest = 500}})

/// The same organisation under another name from a day on; old names and addresses keep working.
result<organisation_changed> rename(changes::unit_of_work& work, rename_wish const& wish);

struct change_wish {
    std::string organisation;
    std::optional<date> from;
    std::optional<std::string> short_name;
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;
    std::optional<std::string> website;
    std::optional<organisations::position> position;
    std::vector<code_given> codes;
    std::vector<std::string> aliases;
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> population_year;
    std::optional<money> revenue_budget;
    std::optional<money> capital_budget;
    std::optional<std::int64_t> budget_year;
    std::optional<std::string> within;
    std::optional<std::string> combined_authority;
    std::optional<std::string> group_of;
    std::optional<date> begins;
    std::optional<date> ends;
    std::optional<std::string> source;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
};
BOOST_DESCRIBE_STRUCT(change_wish, (),
                      (organisation, from, short_name, kind, nation, region, control, website,
                       position, codes, aliases, population, population_year, revenue_budget,
                       capital_budget, budget_year, within, combined_authority, group_of, begins,
                       ends, source, decided_by, minute))
NETWORK_FIELDS(
    change_wish, {"organisation", "Slug, code or number", {.longest = 200}},
    {"from", "First day of the change; today if left out"},
    {"short_name", "Everyday name", {.longest = 200}}, {"kind", "What it is from then on"},
    {"nation", "Nation it lies in"}, {"region", "Region it lies in"},
    {"control", "Political control from then on"},
    {"website", "Its address on the web", {.longest = 500}}, {"position", "Where it lies"},
    {"codes", "Further or changed external codes", {.longest = 20}},
    {"aliases", "Further names for searching", {.longest = 50}},
    {"population", "Residents", {.least = 0, .most = 100000000}},
    {"population_year", "Year of that figure", {.least = 1801, .most = 2200}},
    {"revenue_budget", "Controllable revenue budget"},
    {"capital_budget", "Controllable capital budget"},
    {"budget_year", "Year in which the budget year begins", {.least = 1974, .most = 2200}},
    {"within", "What it lies within: slug, code or number", {.longest = 200}},
    {"combined_authority", "Combined authority: slug, code or number", {.longest = 200}},
    {"group_of", "The council of a political group: slug, code or number", {.longest = 200}},
    {"begins", "First day of its life"}, {"ends", "First day on which it is no more"},
    {"source", "Where this was read", {.longest = 500}},
    {"decided_by", "The body that decided", {.longest = 200}},
    {"minute", "Its minute or reference", {.longest = 200}})

/// Everything that is given holds from that day on. Fails with invalid "nothing.given" where the
/// wish holds nothing to change.
result<organisation_changed> change(changes::unit_of_work& work, change_wish const& wish);

struct correct_wish {
    std::string organisation;
    std::int64_t fact = 0;
    std::optional<std::string> value;
    std::optional<std::int64_t> amount;
    std::optional<date> from;
    bool from_unknown = false;
    std::optional<date> to;
    bool to_open = false;
    std::optional<std::string> source;
    std::optional<std::string> decided_by;
    std::optional<std::string> minute;
};
BOOST_DESCRIBE_STRUCT(correct_wish, (),
                      (organisation, fact, value, amount, from, from_unknown, to, to_open, source,
                       decided_by, minute))
NETWORK_FIELDS(correct_wish, {"organisation", "Slug, code or number", {.longest = 200}},
               {"fact", "Number of the fact that was wrong", {.least = 1}},
               {"value", "What it should have said; as it was if left out", {.longest = 500}},
               {"amount", "The right figure; as it was if left out", {.least = 0}},
               {"from", "The right first day; as it was if left out"},
               {"from_unknown", "Its first day is not known after all"},
               {"to", "The right first day on which it no longer holds; as it was if left out"},
               {"to_open", "It holds until the next one after all"},
               {"source", "Where this was read", {.longest = 500}},
               {"decided_by", "The body that decided", {.longest = 200}},
               {"minute", "Its minute or reference", {.longest = 200}})

/// Puts a fact right that was recorded wrongly; what was known before stays readable. Fails with
/// not_found "fact.unknown", conflict "fact.already_corrected".
result<organisation_changed> correct(changes::unit_of_work& work, correct_wish const& wish);

struct withdraw_wish {
    std::string organisation;
    std::int64_t fact = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(withdraw_wish, (), (organisation, fact, reason))
NETWORK_FIELDS(withdraw_wish, {"organisation", "Slug, code or number", {.longest = 200}},
               {"fact", "Number of the fact", {.least = 1}},
               {"reason", "Why it is taken back", {.longest = 500}})

/// Takes a fact back that should never have been recorded. The last name of an organisation cannot
/// be taken back (conflict "fact.last_name").
result<organisation_changed> withdraw(changes::unit_of_work& work, withdraw_wish const& wish);

} // namespace network::organisations
